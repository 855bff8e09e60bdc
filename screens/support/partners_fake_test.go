package support

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// book keeps the records of a kind in memory.
type book[T any] struct {
	all  []T
	id   func(*T) *string
	fail *error
}

func (b *book[T]) list(context.Context) ([]T, error) { return slices.Clone(b.all), *b.fail }

func (b *book[T]) create(_ context.Context, v T) (T, error) {
	*b.id(&v) = fmt.Sprintf("new%d", len(b.all))
	b.all = append(b.all, v)
	return v, *b.fail
}

func (b *book[T]) update(_ context.Context, v T) error {
	for i := range b.all {
		if *b.id(&b.all[i]) == *b.id(&v) {
			b.all[i] = v
			return *b.fail
		}
	}
	return errors.New("not there")
}

func (b *book[T]) remove(_ context.Context, id string) error {
	b.all = slices.DeleteFunc(b.all, func(v T) bool { return *b.id(&v) == id })
	return *b.fail
}

// ledger is a dossier with who is on board outside the municipality.
type ledger struct {
	fail      error
	partners  book[support.Partner]
	talks     book[support.Encounter]
	weighings book[support.Weighing]
	trainings book[support.Training]
	promises  book[support.Promise]
	roles     []support.PartnerRole
}

func (l *ledger) ListPartners(ctx context.Context) ([]support.Partner, error) {
	return l.partners.list(ctx)
}
func (l *ledger) CreatePartner(ctx context.Context, v support.Partner) (support.Partner, error) {
	return l.partners.create(ctx, v)
}
func (l *ledger) UpdatePartner(ctx context.Context, v support.Partner) error {
	return l.partners.update(ctx, v)
}
func (l *ledger) DeletePartner(ctx context.Context, id string) error {
	return l.partners.remove(ctx, id)
}
func (l *ledger) ListPartnerRoles(context.Context) ([]support.PartnerRole, error) {
	return l.roles, l.fail
}
func (l *ledger) SavePartnerRole(_ context.Context, v support.PartnerRole) error {
	l.roles = slices.DeleteFunc(l.roles, func(r support.PartnerRole) bool { return r.ID == v.ID })
	l.roles = append(l.roles, v)
	return l.fail
}
func (l *ledger) ListEncounters(ctx context.Context) ([]support.Encounter, error) {
	return l.talks.list(ctx)
}
func (l *ledger) CreateEncounter(ctx context.Context, v support.Encounter) (support.Encounter, error) {
	return l.talks.create(ctx, v)
}
func (l *ledger) UpdateEncounter(ctx context.Context, v support.Encounter) error {
	return l.talks.update(ctx, v)
}
func (l *ledger) DeleteEncounter(ctx context.Context, id string) error {
	return l.talks.remove(ctx, id)
}
func (l *ledger) ListWeighings(ctx context.Context) ([]support.Weighing, error) {
	return l.weighings.list(ctx)
}
func (l *ledger) CreateWeighing(ctx context.Context, v support.Weighing) (support.Weighing, error) {
	return l.weighings.create(ctx, v)
}
func (l *ledger) UpdateWeighing(ctx context.Context, v support.Weighing) error {
	return l.weighings.update(ctx, v)
}
func (l *ledger) DeleteWeighing(ctx context.Context, id string) error {
	return l.weighings.remove(ctx, id)
}
func (l *ledger) ListTrainings(ctx context.Context) ([]support.Training, error) {
	return l.trainings.list(ctx)
}
func (l *ledger) CreateTraining(ctx context.Context, v support.Training) (support.Training, error) {
	return l.trainings.create(ctx, v)
}
func (l *ledger) UpdateTraining(ctx context.Context, v support.Training) error {
	return l.trainings.update(ctx, v)
}
func (l *ledger) DeleteTraining(ctx context.Context, id string) error {
	return l.trainings.remove(ctx, id)
}
func (l *ledger) ListPromises(ctx context.Context) ([]support.Promise, error) {
	return l.promises.list(ctx)
}
func (l *ledger) CreatePromise(ctx context.Context, v support.Promise) (support.Promise, error) {
	return l.promises.create(ctx, v)
}
func (l *ledger) UpdatePromise(ctx context.Context, v support.Promise) error {
	return l.promises.update(ctx, v)
}
func (l *ledger) DeletePromise(ctx context.Context, id string) error {
	return l.promises.remove(ctx, id)
}

// empty is a dossier with nothing in it.
func emptyLedger() *ledger {
	l := &ledger{}
	l.partners = book[support.Partner]{nil, func(v *support.Partner) *string { return &v.ID }, &l.fail}
	l.talks = book[support.Encounter]{nil, func(v *support.Encounter) *string { return &v.ID }, &l.fail}
	l.weighings = book[support.Weighing]{nil, func(v *support.Weighing) *string { return &v.ID }, &l.fail}
	l.trainings = book[support.Training]{nil, func(v *support.Training) *string { return &v.ID }, &l.fail}
	l.promises = book[support.Promise]{nil, func(v *support.Promise) *string { return &v.ID }, &l.fail}
	return l
}

// filledLedger is a dossier with a bit of everything.
func filledLedger() *ledger {
	l := emptyLedger()
	l.partners.all = []support.Partner{
		{ID: "club", Kind: support.YouthClub, Name: "Scouts De Voorbeelden", Wants: "een lokaal met licht", Brings: "veertig kinderen en een weide", AgeFrom: 6, AgeTo: 17,
			Area: "Centrum", Groups: []string{"poverty"}, Contact: "leiding@scouts.example", Note: "belt liever 's avonds"},
		{ID: "school", Kind: support.School, Name: "Basisschool Het Kompas", Brings: "klassen die meedenken", AgeFrom: 3, AgeTo: 12},
	}
	l.roles = []support.PartnerRole{{ID: "club/support", PartnerID: "club", Phase: "support", Gives: "een avond", Gets: "een stem"}}
	l.talks.all = []support.Encounter{
		{ID: "t1", PartnerID: "club", Moment: "start", On: "2026-09-01", Informed: "brief", Heard: "Wij willen licht op het pad.", Used: "staat in het plan", ToldOn: "2026-10-01", Told: "op de leidingsavond"},
		{ID: "t2", Who: "Handelaars van het plein", Moment: "choices", On: "2026-11-01", Heard: "Wij willen parkeren voor de deur."},
	}
	l.weighings.all = []support.Weighing{{ID: "w1", Subject: "Het plein", Children: "geen auto's", Others: "parkeren voor de deur", Outcome: "een proef van drie maanden", On: "2026-06-01"}}
	l.trainings.all = []support.Training{{ID: "c1", Title: "Dag over kinderrechten", On: "2026-03-01", Giver: "een vormingsorganisatie", Minutes: 90, Audience: "het college", People: 12, Changed: "elk dossier krijgt een kindtoets"}}
	l.promises.all = []support.Promise{
		{ID: "p1", To: "College", Subject: "Stand van zaken", Months: 3, LastOn: "2026-07-05", NextOn: "2026-10-05", PersonID: "sam"},
		{ID: "p2", To: "Kinderraad", Subject: "Wat er met de adviezen gebeurde", Months: 6, LastOn: "2026-10-01", NextOn: "2027-04-01"},
		{ID: "p3", To: "Gemeenteraad", Subject: "Jaarverslag", Months: 12, NextOn: "2027-06-01"},
	}
	return l
}

const day = "2026-11-22"

// onlyPeople is a store of which only the people are read.
type onlyPeople struct{ support.TeamStore }

func (onlyPeople) ListPeople(context.Context) ([]support.Person, error) {
	return []support.Person{{ID: "sam", Name: "Sam Voorbeeld", Service: "Jeugddienst"}}, nil
}

// outsider is a tab in a window of its own.
type outsider struct {
	tab
	w       fyne.Window
	l       *ledger
	said    []string
	history []string
	opened  []ui.Route
}

// sitWith puts a tab on the screen.
func sitWith(t *testing.T, l *ledger, build func(*Page) tab) *outsider {
	t.Helper()
	uitest.App(t)
	d := &outsider{l: l, w: uitest.Window(t, ui.Space(1, 1))}
	d.tab = build(pageOf(t, l, d))
	d.w.SetContent(d.Content())
	d.Reload()
	uitest.Settle(d.w)
	return d
}

// pageOf is a page with what the tabs need; d takes note of what is asked of
// the shell.
func pageOf(t *testing.T, l *ledger, d *outsider) *Page {
	t.Helper()
	programme, ok := journey.Find("vlaams-label", "2024")
	if !ok {
		t.Fatal("no programme")
	}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: d.w, Country: "BE-VLG", Today: func() string { return day }, Changed: func() {}, Word: programme.Word,
		Say: func(text string) { d.said = append(d.said, text) }, Open: func(r ui.Route) { d.opened = append(d.opened, r) },
		History: func(kind, id, title string) { d.history = []string{kind, id, title} }}
	climate := func(context.Context) ([]support.Circle, error) {
		f := support.Facts{Today: day, Moments: programme.Moments, Begun: 3, Word: programme.Word, Partners: l.partners.all, Encounters: l.talks.all,
			Trainings: l.trainings.all, Promises: l.promises.all, Children: map[string]int{"start": 2, "analysis": 3, "choices": 2}}
		return support.Climate(f), l.fail
	}
	return &Page{host: host, Params: Params{
		Inside: Inside{Team: support.NewTeam(onlyPeople{}, host.Today), Programme: func(context.Context) (*journey.Programme, error) { return &programme, l.fail }},
		Outside: Outside{Network: support.NewNetwork(l), Climate: climate,
			Areas: func(context.Context) ([]string, error) { return []string{"Centrum", "Broek"}, l.fail }},
	}}
}

func (d *outsider) top() fyne.CanvasObject { return uitest.Top(d.w) }

func (d *outsider) tap(t *testing.T, words string) {
	t.Helper()
	uitest.Tap(t, d.w, words)
	uitest.Settle(d.w)
}

// field is the text field with these words in it.
func (d *outsider) field(t *testing.T, words string) *ui.Entry {
	t.Helper()
	for _, e := range uitest.All[*ui.Entry](d.top()) {
		if e.Text == words {
			return e
		}
	}
	t.Fatalf("no field says %q", words)
	return nil
}

// write puts a text in the place of another and hands it in.
func (d *outsider) write(t *testing.T, was, to string) {
	t.Helper()
	e := d.field(t, was)
	e.Entry.SetText(to)
	e.Settle()
	uitest.Settle(d.w)
}

// fits lays a tab out at every scale, light and dark being the same.
func fits(t *testing.T, open string, build func(*Page) tab) {
	t.Helper()
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		d := &outsider{w: w, l: filledLedger()}
		d.tab = build(pageOf(t, d.l, d))
		frame := uitest.InShell(w, d.tab)
		if open != "" {
			d.Show(open)
			uitest.Settle(w)
		}
		return frame
	})
}
