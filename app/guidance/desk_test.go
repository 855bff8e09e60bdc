package guidance_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/data/datatest"
)

var errLost = errors.New("lost")

func newDesk(t *testing.T) *guidance.Desk {
	s := datatest.Open(t)
	c := datatest.Candidature(t, s)
	return &guidance.Desk{Store: s, Road: func(context.Context) (guidance.Road, error) {
		return guidance.Road{Candidature: c.ID, Steps: steps()}, nil
	}}
}

func TestDesk_Scan(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	s, err := d.Scan(ctx)
	if err != nil || len(s.Said) != len(steps()) || s.Answered() != 0 || s.Said[1].Step != "2.1" || s.Said[1].Time != guidance.Unsaid {
		t.Fatalf("scan %+v, %v", s, err)
	}
	c := s.Said[1]
	c.Competence = 1
	if err := d.SaveCapacity(ctx, c); err != nil {
		t.Fatal(err)
	}
	c.Time = 2
	if err := d.SaveCapacity(ctx, c); err != nil {
		t.Fatal(err)
	}
	if s, err = d.Scan(ctx); err != nil || s.Said[1] != c || s.Answered() != 1 || len(s.Advice().Needs) != 1 {
		t.Errorf("scan %+v, %v", s, err)
	}
	c.Time = 7
	if d.SaveCapacity(ctx, c) == nil {
		t.Error("a score of 7 is kept")
	}
}

func TestDesk_Scan_passes_on_what_is_lost(t *testing.T) {
	d := newDesk(t)
	whole := d.Store
	d.Store = lost{whole}
	if _, err := d.Scan(t.Context()); !errors.Is(err, errLost) {
		t.Errorf("without capacities: %v", err)
	}
	d.Store = whole
	d.Road = func(context.Context) (guidance.Road, error) { return guidance.Road{}, errLost }
	if _, err := d.Scan(t.Context()); !errors.Is(err, errLost) {
		t.Errorf("without a road: %v", err)
	}
}

type lost struct{ guidance.Store }

func (lost) ListCapacities(context.Context) ([]guidance.Capacity, error) { return nil, errLost }

func TestDesk_saves_new_and_changed_records(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(d.SaveGuidance(ctx, guidance.Guidance{Form: guidance.Process, Status: guidance.Wish, Question: " Loop mee. ", Steps: []string{"1.1"}}))
	gs, err := d.ListGuidances(ctx)
	must(err)
	gs[0].Hours = 8
	must(d.SaveGuidance(ctx, gs[0]))
	must(d.SaveMeeting(ctx, guidance.Meeting{Title: " Netwerkdag "}))
	ms, err := d.ListNetworkMeetings(ctx)
	must(err)
	ms[0].Lessons = "Begin klein."
	must(d.SaveMeeting(ctx, ms[0]))
	must(d.SaveContact(ctx, guidance.Contact{Municipality: " Fictiegem ", Name: "Iemand"}))
	cs, err := d.ListContacts(ctx)
	must(err)
	cs[0].Phone = "1"
	must(d.SaveContact(ctx, cs[0]))
	must(d.SaveBottleneck(ctx, guidance.Bottleneck{Title: " Bus ", Level: guidance.Local, Status: guidance.Noted}))
	bs, err := d.ListBottlenecks(ctx)
	must(err)
	bs[0].Text = "Na zes uur."
	must(d.SaveBottleneck(ctx, bs[0]))

	gs, _ = d.ListGuidances(ctx)
	ms, _ = d.ListNetworkMeetings(ctx)
	cs, _ = d.ListContacts(ctx)
	bs, _ = d.ListBottlenecks(ctx)
	if len(gs) != 1 || gs[0].Question != "Loop mee." || gs[0].Hours != 8 {
		t.Errorf("guidance %+v", gs)
	}
	if len(ms) != 1 || ms[0].Title != "Netwerkdag" || ms[0].Lessons == "" {
		t.Errorf("meetings %+v", ms)
	}
	if len(cs) != 1 || cs[0].Municipality != "Fictiegem" || cs[0].Phone == "" {
		t.Errorf("contacts %+v", cs)
	}
	if len(bs) != 1 || bs[0].Title != "Bus" || bs[0].Text == "" {
		t.Errorf("bottlenecks %+v", bs)
	}
	if d.SaveMeeting(ctx, guidance.Meeting{}) == nil {
		t.Error("a meeting without a name is kept")
	}
}

func source() guidance.Source {
	p := &journey.Programme{Title: "Label", Statuses: []journey.Status{{Code: "analysis", Title: "Analyse"}}}
	return guidance.Source{Dossier: dossier.Dossier{Name: "Fictiegem", Country: dossier.Flanders}, Candidature: dossier.Candidature{Status: "analysis"},
		Programme: p, Scan: guidance.Scan{Road: guidance.Road{Steps: steps()}}, Today: "2026-05-01"}
}

func TestDraft(t *testing.T) {
	s := source()
	r := guidance.Draft(s)
	for part, want := range map[string]string{r.Who: "Wij zijn Fictiegem.", r.Where: "‘Label’. Wij zitten nu in ‘Analyse’.", r.Own: "Denk graag met ons mee",
		r.Ask: "samen bekijken", r.When: "samen af", r.Budget: "nog niet vast"} {
		if !strings.Contains(part, want) {
			t.Errorf("nothing said: %q, not %q", part, want)
		}
	}

	s.Scan.Said = []guidance.Capacity{said("1.1", 3, 3, 3), said("3.1", 0, 0, 3), said("3.2", 1, 0, 3)}
	r = guidance.Draft(s)
	if r.Own != "Deze stappen dragen wij zelf: ‘Trekker kiezen’." || r.Ask != "- Procesbegeleiding bij ‘Kinderen bevragen’ en ‘Met jongeren praten’." {
		t.Errorf("from the scan: %q, %q", r.Own, r.Ask)
	}

	s.Dossier.Province, s.Dossier.Contact = "Fictieve provincie", "de jeugddienst"
	s.Candidature.Round, s.Candidature.Submission = "ronde 2027", "2027-03-01"
	s.Guidances = []guidance.Guidance{
		{Form: guidance.Coaching, Status: guidance.Wish, Question: "Lees mee.", Steps: []string{"2.1", "9.9"}, StartOn: "2026-09-01", Hours: 4.5, Cents: 60000},
		{Form: guidance.Training, Status: guidance.Asked, Question: "Leer ons vragen.", StartOn: "2026-06-01", EndOn: "2026-10-01", Cents: 40000},
		{Form: guidance.Training, Status: guidance.Done, Question: "Voorbij.", StartOn: "2024-06-01", Cents: 99900},
	}
	r = guidance.Draft(s)
	for _, c := range []struct{ got, want string }{
		{r.Who, "Wij zijn Fictiegem (Fictieve provincie).\n\nContact: de jeugddienst."},
		{r.Where, "Wij volgen het programma ‘Label’, ronde 2027. Wij zitten nu in ‘Analyse’. Wij willen indienen op 1 maart 2027."},
		{r.Ask, "- Coaching: Lees mee. Dat gaat over ‘Cijfers lezen’.\n- Vorming: Leer ons vragen."},
		{r.When, "Van 1 juni 2026 tot 1 oktober 2026."},
		{r.Budget, "Wij hebben hoogstens € 1.000. Wij denken aan 4,5 uur."},
	} {
		if c.got != c.want {
			t.Errorf("%q, not %q", c.got, c.want)
		}
	}
	s.Guidances = s.Guidances[:1]
	if r = guidance.Draft(s); r.When != "Vanaf 1 september 2026." {
		t.Errorf("when: %q", r.When)
	}
	s.Guidances[0].StartOn, s.Guidances[0].EndOn = "", "2026-12-01"
	if r = guidance.Draft(s); r.When != "Vóór 1 december 2026." {
		t.Errorf("when: %q", r.When)
	}
}

func TestRequest_Document(t *testing.T) {
	s := source()
	s.Dossier.IsExample, s.Dossier.Country = true, dossier.Netherlands
	r := guidance.Draft(s)
	r.Budget = " "
	d := r.Document()
	var heads []string
	for _, e := range document.Outline(d) {
		heads = append(heads, e.Title)
	}
	if want := []string{"Aanvraag voor begeleiding", "Wie wij zijn", "Waar wij staan", "Wat wij zelf kunnen", "Wat wij vragen", "Wanneer"}; !slices.Equal(heads, want) {
		t.Errorf("headings %v", heads)
	}
	if d.Meta.Language != "nl-NL" || d.Meta.Date.Year() != 2026 {
		t.Errorf("meta %+v", d.Meta)
	}
	if _, ok := d.Parts[0].Blocks[0].(document.CallOut); !ok {
		t.Error("an example doesn't say that it is one")
	}
}
