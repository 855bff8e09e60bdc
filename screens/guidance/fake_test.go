package guidance_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/guidance"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// store keeps everything of the page in memory.
type store struct {
	steps       []journey.Step
	capacities  []guidance.Capacity
	help        []guidance.Guidance
	meetings    []guidance.Meeting
	contacts    []guidance.Contact
	bottlenecks []guidance.Bottleneck
	sheets      []guidance.Leaf
	fail        error
}

// desk and sheets are the store as the page sees it, with the rules around it.
type (
	desk struct{ *guidance.Desk }
	room struct {
		*store
		names    []string
		read     string
		wrote    inspiration.Sheet
		taken    inspiration.Idea
		allowed  []string
		noPlan   bool
		readFail error
	}
)

func put[T any](all *[]T, v T, id func(*T) *string, kind string) T {
	for i := range *all {
		if *id(&(*all)[i]) == *id(&v) {
			(*all)[i] = v
			return v
		}
	}
	*id(&v) = fmt.Sprint(kind, len(*all)+1)
	*all = append(*all, v)
	return v
}

func (s *store) ListCapacities(context.Context) ([]guidance.Capacity, error) {
	return slices.Clone(s.capacities), s.fail
}

func (s *store) SaveCapacity(_ context.Context, c guidance.Capacity) error {
	for i := range s.capacities {
		if s.capacities[i].ID == c.ID {
			s.capacities[i] = c
			return nil
		}
	}
	s.capacities = append(s.capacities, c)
	return nil
}

func (s *store) ListGuidances(context.Context) ([]guidance.Guidance, error) {
	return slices.Clone(s.help), s.fail
}

func (s *store) CreateGuidance(_ context.Context, g guidance.Guidance) (guidance.Guidance, error) {
	return put(&s.help, g, func(g *guidance.Guidance) *string { return &g.ID }, "g"), nil
}

func (s *store) UpdateGuidance(ctx context.Context, g guidance.Guidance) error {
	_, err := s.CreateGuidance(ctx, g)
	return err
}

func (s *store) DeleteGuidance(_ context.Context, id string) error {
	s.help = slices.DeleteFunc(s.help, func(g guidance.Guidance) bool { return g.ID == id })
	return nil
}

func (s *store) ListNetworkMeetings(context.Context) ([]guidance.Meeting, error) {
	return slices.Clone(s.meetings), s.fail
}

func (s *store) CreateNetworkMeeting(_ context.Context, m guidance.Meeting) (guidance.Meeting, error) {
	return put(&s.meetings, m, func(m *guidance.Meeting) *string { return &m.ID }, "m"), nil
}

func (s *store) UpdateNetworkMeeting(ctx context.Context, m guidance.Meeting) error {
	_, err := s.CreateNetworkMeeting(ctx, m)
	return err
}

func (s *store) DeleteNetworkMeeting(_ context.Context, id string) error {
	s.meetings = slices.DeleteFunc(s.meetings, func(m guidance.Meeting) bool { return m.ID == id })
	return nil
}

func (s *store) ListContacts(context.Context) ([]guidance.Contact, error) {
	return slices.Clone(s.contacts), s.fail
}

func (s *store) CreateContact(_ context.Context, c guidance.Contact) (guidance.Contact, error) {
	return put(&s.contacts, c, func(c *guidance.Contact) *string { return &c.ID }, "c"), nil
}

func (s *store) UpdateContact(ctx context.Context, c guidance.Contact) error {
	_, err := s.CreateContact(ctx, c)
	return err
}

func (s *store) DeleteContact(_ context.Context, id string) error {
	s.contacts = slices.DeleteFunc(s.contacts, func(c guidance.Contact) bool { return c.ID == id })
	return nil
}

func (s *store) ListBottlenecks(context.Context) ([]guidance.Bottleneck, error) {
	return slices.Clone(s.bottlenecks), s.fail
}

func (s *store) CreateBottleneck(_ context.Context, b guidance.Bottleneck) (guidance.Bottleneck, error) {
	return put(&s.bottlenecks, b, func(b *guidance.Bottleneck) *string { return &b.ID }, "b"), nil
}

func (s *store) UpdateBottleneck(ctx context.Context, b guidance.Bottleneck) error {
	_, err := s.CreateBottleneck(ctx, b)
	return err
}

func (s *store) DeleteBottleneck(_ context.Context, id string) error {
	s.bottlenecks = slices.DeleteFunc(s.bottlenecks, func(b guidance.Bottleneck) bool { return b.ID == id })
	return nil
}

func (r *room) List(context.Context) ([]guidance.Leaf, error) { return slices.Clone(r.sheets), r.fail }

func (r *room) Actions(context.Context) ([]thread.Ref, error) {
	if r.noPlan {
		return nil, nil
	}
	return []thread.Ref{{ID: "a1", Title: "Speelplaats open", Detail: "Gerealiseerd"}}, r.fail
}

func (r *room) Draft(context.Context, string) (guidance.Leaf, error) {
	return guidance.Leaf{Own: true, Sheet: sheet("Speelplaats open", "Voorbeeldegem")}, r.fail
}

func (r *room) Check(_ context.Context, s inspiration.Sheet) ([]guidance.Finding, error) {
	return guidance.Personal(s, r.names), r.fail
}

func (r *room) Save(_ context.Context, l guidance.Leaf, allowed []string) (guidance.Leaf, error) {
	r.allowed = allowed
	if _, err := l.Text(); err != nil {
		return l, err
	}
	for _, f := range guidance.Personal(l.Sheet, r.names) {
		if !slices.Contains(allowed, f.Words) {
			return l, &app.InvalidError{Fields: map[string]string{f.Field: "Hier staat ‘" + f.Words + "’."}}
		}
	}
	return put(&r.sheets, l, func(l *guidance.Leaf) *string { return &l.ID }, "s"), nil
}

func (r *room) Delete(_ context.Context, id string) error {
	r.sheets = slices.DeleteFunc(r.sheets, func(l guidance.Leaf) bool { return l.ID == id })
	return nil
}

func (r *room) ReadFile(_ context.Context, path string) (guidance.Leaf, error) {
	if r.readFail != nil {
		return guidance.Leaf{}, r.readFail
	}
	r.read = path
	l := guidance.Leaf{ID: "s9", Sheet: sheet("Kinderraad", "Fictiegem")}
	r.sheets = append(r.sheets, l)
	return l, nil
}

func (r *room) WriteFile(_ context.Context, s inspiration.Sheet, _ string) error {
	r.wrote = s
	return r.fail
}

func (r *room) Take(_ context.Context, i inspiration.Idea) (string, error) {
	r.taken = i
	return "a9", r.fail
}

func sheet(title, from string) inspiration.Sheet {
	return inspiration.Sheet{Format: 1, Title: title, Municipality: from, Country: "BE-VLG", Years: "2024–2026", Themes: []string{"ruimte"}, Summary: "De poort blijft open.",
		What: "Wij openen de poort.", ForWhom: "Kinderen uit de buurt", How: "Kinderen kiezen de regels.", Costs: "5k", Lesson: "Wim vroeg eerst de buren.",
		Measures: []inspiration.Outcome{{Name: "Kinderen per dag", Unit: "aantal", Outcome: "van 12 naar 40"}}}
}

// paper writes requests.
type paper struct {
	written guidance.Request
	path    string
	fail    error
}

func (p *paper) Draft(context.Context) (guidance.Request, error) {
	return guidance.Request{Municipality: "Voorbeeldegem", Day: "2026-11-21", Who: "Wij zijn Voorbeeldegem.", Where: "In de analyse.", Own: "De cijfers.", Ask: "Loop mee.", When: "In mei.", Budget: "€ 1.000"}, p.fail
}

func (p *paper) Write(_ context.Context, r guidance.Request, path string) ([]string, error) {
	p.written, p.path = r, path
	return []string{"Eén teken ontbreekt."}, p.fail
}

// bench is the page in a window with what it tells to the shell.
type bench struct {
	*screen.Page
	w      fyne.Window
	store  *store
	room   *room
	paper  *paper
	pick   *pickertest.Picker
	said   []string
	opened []ui.Route
	docs   []string
	past   []string
}

func build(t *testing.T, s *store, w fyne.Window) *bench {
	t.Helper()
	b := &bench{w: w, store: s, room: &room{store: s, names: []string{"Wim Aerts"}}, paper: &paper{}, pick: &pickertest.Picker{}}
	say := func(text string) { b.said = append(b.said, text) }
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: b.pick, Country: "BE", Today: func() string { return "2026-11-21" },
		Word: func(key string) string { return key }, Changed: func() {}, Say: say, Tell: say, Open: func(r ui.Route) { b.opened = append(b.opened, r) },
		OpenDoc: func(path string) { b.docs = append(b.docs, path) }, History: func(kind, id, _ string) { b.past = append(b.past, kind+"/"+id) }}
	d := desk{&guidance.Desk{Store: s, Road: func(context.Context) (guidance.Road, error) {
		return guidance.Road{Candidature: "k", Phases: []journey.Phase{{Code: "analysis", Title: "Analyse"}, {Code: "experience", Title: "Belevingsonderzoek"}}, Steps: s.steps}, s.fail
	}}}
	b.Page = screen.New(screen.Params{Desk: d, Sheets: b.room, Requests: b.paper, Themes: figures.Themes()}, host)
	return b
}

func open(t *testing.T, s *store) *bench {
	t.Helper()
	uitest.App(t)
	b := build(t, s, uitest.Window(t, ui.Space(0, 0)))
	uitest.InShell(b.w, b)
	return b
}

func bare() *store {
	return &store{steps: []journey.Step{
		{Code: "2.1", Phase: "analysis", Title: "Cijfers lezen", What: "Kijk met {word.executive} naar de cijfers."},
		{Code: "3.1", Phase: "experience", Title: "Kinderen bevragen", What: "Vraag kinderen hoe het is."},
		{Code: "3.2", Phase: "experience", Title: "Terugkoppelen", What: "Vertel wat ermee gebeurde."}}}
}

func full() *store {
	s := bare()
	s.capacities = []guidance.Capacity{{ID: "k/2.1", Candidature: "k", Step: "2.1", Competence: 3, Time: 2, Means: 2}, {ID: "k/3.1", Candidature: "k", Step: "3.1", Competence: 0, Time: 0, Means: 1, Note: "Met twee is het te weinig."}}
	s.help = []guidance.Guidance{{ID: "g1", Form: guidance.Coaching, Status: guidance.Done, Giver: "Een netwerk", Question: "Lees mee met onze vragen.", Steps: []string{"3.1"}, StartOn: "2026-01-05", EndOn: "2026-02-01", Hours: 7.5, Cents: 60000, Delivered: "Kortere vragen."},
		{ID: "g2", Form: guidance.Training, Status: guidance.Wish, Question: "Leer ons een groep leiden."}}
	s.meetings = []guidance.Meeting{{ID: "m1", Title: "Netwerkdag", On: "2026-03-10", Place: "Fictiegem", Who: "Noor", Lessons: "Begin met één school.", Followed: "Wij begonnen klein."}, {ID: "m2", Title: "Bezoek", Lessons: "Vraag de buren."}}
	s.contacts = []guidance.Contact{{ID: "c1", Municipality: "Fictiegem", Name: "Anouk", Function: "Jeugdconsulent", Email: "jeugd@fictiegem.example", Phone: "000", About: "Kinderraad."}}
	s.bottlenecks = []guidance.Bottleneck{{ID: "b1", Title: "Geen bus na zes uur", Text: "Jongeren raken niet thuis.", Level: guidance.Regional, Status: guidance.Raised, Receiver: "De vervoerregio", RaisedOn: "2026-05-04"},
		{ID: "b2", Title: "Regels voor speelstraten", Level: guidance.National, Status: guidance.Answered, Result: "Er komt een proef."}}
	s.sheets = []guidance.Leaf{{ID: "s1", Own: true, Sheet: sheet("Speelplaats open", "Voorbeeldegem")}, {ID: "s2", Sheet: sheet("Kinderraad in het dorp", "Fictiegem")}}
	return s
}

var errLost = errors.New("disk I/O error")
