package overview

import (
	"context"
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// fakeReader gives an overview, and the same without figures to others.
type fakeReader struct {
	o   overview.Overview
	err error
}

func (f *fakeReader) Overview(context.Context) (overview.Overview, error) { return f.o, f.err }
func (f *fakeReader) PublicOverview(context.Context) (overview.Overview, error) {
	o := f.o
	o.Movers = nil
	return o, f.err
}

var states = []journey.Status{
	{Code: "exploration", Title: "Verkenning"}, {Code: "commitment", Title: "Engagement"}, {Code: "analysis", Title: "Analyse"},
	{Code: "experience", Title: "Belevingsonderzoek"}, {Code: "label", Title: "Label"},
	{Code: "not_awarded", Title: "Niet toegekend"}, {Code: "renewal", Title: "Verlenging"},
}

// full is an overview with everything on it.
func full() overview.Overview {
	line := func(code, name string, v figures.Verdict, from, to float64) figures.Line {
		l := figures.Line{Indicator: figures.Indicator{Code: code, Name: name, Unit: "kinderen"}}
		l.Trend = figures.Trend{Verdict: v, Change: to - from, From: figures.Value{Period: "2022", Value: from}, To: figures.Value{Period: "2025", Value: to}}
		l.Own.Values = []figures.Value{l.Trend.From, {Period: "2024", Missing: "hidden"}, l.Trend.To}
		return l
	}
	row := func(id, title, owner string) actions.Row {
		return actions.Row{Action: actions.Action{ID: id, Title: title, Service: "Jeugddienst", End: "2026-06-30"}, OwnerName: owner}
	}
	return overview.Overview{
		Dossier: dossier.Dossier{Name: "Voorbeeldegem"}, Candidature: dossier.Candidature{Submission: "2027-03-01"},
		Status: journey.Status{Code: "analysis", Title: "Analyse", About: "Jullie brengen in kaart hoe kindvriendelijk de gemeente is."}, Statuses: states,
		DaysLeft: 100, HasDeadline: true, Total: 7,
		Tasks: []overview.Task{
			{Title: "Maak het dossier ontvankelijk", Why: "Er is nog geen collegebesluit.", Urgency: overview.Blocks, Page: ui.PagePortfolio, ID: "answers/c1.4"},
			{Title: "Werk 2 late acties bij", Why: "De einddatum is voorbij.", Urgency: overview.Overdue, Page: ui.PageActions, ID: "filter/late"},
			{Title: "Kies een nieuwe indiendatum", Why: "De beoogde datum is voorbij.", Urgency: overview.Open, Page: ui.PageDossier},
		},
		Movers: []figures.Line{line("a", "Kinderen die dit jaar gehoord werden over hun buurt en hun school", figures.Better, 800, 1214),
			line("b", "Kinderen in armoede", figures.Worse, 9, 12), line("c", "Inwoners jonger dan 18", figures.Moved, 5000, 4900),
			line("d", "Speelpleinen", figures.Stable, 60, 60)},
		Late:    []actions.Row{row("l1", "Schoolstraten aan vier scholen", "Els Voorbeeld"), row("l2", "Speelweefsel tekenen", "")},
		Unowned: []actions.Row{row("l2", "Speelweefsel tekenen", ""), row("u1", "Banken met stopcontact", "")},
		States: []portfolio.State{
			{Criterion: journey.Criterion{Code: "c1", Title: "Breed draagvlak", Admissibility: true}, Subs: make([]portfolio.SubState, 6), Complete: 5, Missing: 1},
			{Criterion: journey.Criterion{Code: "c2", Title: "Analyse als basis van beleid"}, Subs: make([]portfolio.SubState, 6), Complete: 2, Missing: 4},
			{Criterion: journey.Criterion{Code: "c3", Title: "Participatie"}, Subs: make([]portfolio.SubState, 1), Complete: 1},
		},
	}
}

type play struct {
	*Page
	t      *testing.T
	w      fyne.Window
	reader *fakeReader
	opened []ui.Route
}

func newPlay(t *testing.T, w fyne.Window, o overview.Overview, who string) *play {
	t.Helper()
	p := &play{t: t, w: w, reader: &fakeReader{o: o}}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Country: dossier.Flanders, Word: func(k string) string { return k }, Open: func(r ui.Route) { p.opened = append(p.opened, r) }}
	p.Page = New(p.reader, func() string { return who }, host)
	p.Reload()
	w.SetContent(p.Content())
	return p
}

func opened(t *testing.T, o overview.Overview, who string) *play {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	p := newPlay(t, w, o, who)
	uitest.Settle(w)
	return p
}

func (p *play) shows(words ...string) {
	p.t.Helper()
	uitest.MustShow(p.t, uitest.Top(p.w), words...)
}

func TestPage_LeadsOn(t *testing.T) {
	p := opened(t, full(), "Els Voorbeeld")
	p.shows("Dag Els, dit kan vandaag", "Nog 100 dagen tot de indiening op 1 maart 2027.")
	for _, c := range []struct {
		words string
		want  ui.Route
	}{
		{"Maak het dossier ontvankelijk", ui.Route{Page: ui.PagePortfolio, ID: "answers/c1.4"}},
		{"Werk 2 late acties bij", ui.Route{Page: ui.PageActions, ID: "filter/late"}},
		{"Kies een nieuwe indiendatum", ui.Route{Page: ui.PageDossier, ID: "journey/"}},
		{"Wijzigen", ui.Route{Page: ui.PageDossier, ID: "journey/"}},
		{"Kinderen in armoede", ui.Route{Page: ui.PageFigures, ID: "indicators/b"}},
		{"Schoolstraten aan vier scholen", ui.Route{Page: ui.PageActions, ID: "actions/l1"}},
		{"Banken met stopcontact", ui.Route{Page: ui.PageActions, ID: "actions/u1"}},
		{"Alle acties", ui.Route{Page: ui.PageActions}},
		{"Naar portfolio", ui.Route{Page: ui.PagePortfolio}},
		{"Breed draagvlak", ui.Route{Page: ui.PagePortfolio, ID: "answers/c1"}},
	} {
		t.Run(c.words, func(t *testing.T) {
			uitest.Tap(t, p.w, c.words)
			if got := p.opened[len(p.opened)-1]; got != c.want {
				t.Errorf("opens %+v, want %+v", got, c.want)
			}
		})
	}
	p.shows("Eerst dit", "Te laat", "gunstiger dan 2022", "ongunstiger dan 2022", "lager dan 2022", "stabiel sinds 2022",
		"Els Voorbeeld · klaar op 30/06/2026", "nog geen trekker · klaar op 30/06/2026", "5 van 6 klaar", "2 van 6 klaar", "Klaar")
	if n := strings.Count(strings.Join(uitest.Texts(p.w.Content()), "\n"), "Speelweefsel tekenen"); n != 1 {
		t.Errorf("an action that is late and without an owner stands %d times", n)
	}
}

func TestPage_States(t *testing.T) {
	for _, c := range []struct {
		what   string
		change func(*overview.Overview)
		who    string
		want   []string
		not    []string
	}{
		{"nobody is known yet", func(*overview.Overview) {}, "", []string{"Dit kan vandaag"}, []string{"Dag "}},
		{"no day to hand in", func(o *overview.Overview) { o.HasDeadline = false }, "Els", []string{"Dag Els,", "Jullie kozen nog geen datum om in te dienen."}, nil},
		{"today is the day", func(o *overview.Overview) { o.DaysLeft = 0 }, "", []string{"Vandaag is de dag van de indiening."}, nil},
		{"tomorrow is the day", func(o *overview.Overview) { o.DaysLeft = 1 }, "", []string{"Morgen is de dag van de indiening."}, nil},
		{"the day has passed", func(o *overview.Overview) { o.DaysLeft = -3 }, "", []string{"De beoogde indiening was op 1 maart 2027."}, nil},
		{"nothing to do", func(o *overview.Overview) { o.Tasks = nil }, "", []string{"Alles is bij."}, []string{"Ga erheen"}},
		{"no figures", func(o *overview.Overview) { o.Movers = nil }, "", []string{"Hier komen de cijfers die bewegen", "Lees cijfers in"}, nil},
		{"no actions", func(o *overview.Overview) { o.Total, o.Late, o.Unowned = 0, nil, nil }, "", []string{"Er zijn nog geen acties.", "Voeg een actie toe"}, nil},
		{"no action is late", func(o *overview.Overview) { o.Late, o.Unowned = nil, nil }, "", []string{"Geen enkele actie is te laat, en elke actie heeft een trekker."}, nil},
		{"in the middle of the way", func(*overview.Overview) {}, "", []string{"Engagement", "gedaan", "Analyse", "hier zijn jullie", "Belevingsonderzoek", "volgt", "Label"},
			[]string{"Verkenning", "Niet toegekend", "Verlenging"}},
		{"at the beginning of the way", func(o *overview.Overview) { o.Status = states[0] }, "", []string{"Verkenning", "Belevingsonderzoek"}, []string{"gedaan"}},
		{"at the end of the way", func(o *overview.Overview) { o.Status = states[6] }, "", []string{"Verlenging", "Analyse"}, []string{"volgt", "Niet toegekend"}},
		{"without the label", func(o *overview.Overview) { o.Status = states[5] }, "", []string{"Niet toegekend", "hier zijn jullie", "Verlenging"}, nil},
		{"a state of another version", func(o *overview.Overview) { o.Status = journey.Status{Code: "x"} }, "", []string{"Verkenning"}, nil},
	} {
		t.Run(c.what, func(t *testing.T) {
			o := full()
			c.change(&o)
			p := opened(t, o, c.who)
			p.shows(c.want...)
			uitest.MustNotShow(t, p.w.Content(), c.not...)
		})
	}
	t.Run("the buttons of an empty page lead to where it starts", func(t *testing.T) {
		p := opened(t, overview.Overview{Statuses: states}, "")
		uitest.Tap(t, p.w, "Lees cijfers in")
		uitest.Tap(t, p.w, "Voeg een actie toe")
		if p.opened[0] != (ui.Route{Page: ui.PageFigures, ID: "import/"}) || p.opened[1] != (ui.Route{Page: ui.PageActions, ID: "new/"}) {
			t.Errorf("opened %v", p.opened)
		}
	})
}

func TestPage_Meeting(t *testing.T) {
	p := opened(t, full(), "Els Voorbeeld")
	p.SetMeeting(true)
	p.Reload()
	p.shows("Waar staan we?", "Jullie traject", "Hoe ver staat het portfolio?", "Hier komen de cijfers die bewegen")
	uitest.MustNotShow(t, p.w.Content(), "Dag Els", "Acties die aandacht vragen", "Els Voorbeeld", "Kinderen in armoede", "Ga erheen")
	p.SetMeeting(false)
	p.Reload()
	p.shows("Dag Els", "Acties die aandacht vragen", "Kinderen in armoede")
}

func TestPage_Fails(t *testing.T) {
	p := opened(t, full(), "Els")
	p.reader.err = errors.New("no such column /secret")
	p.Reload()
	p.Show("")
	p.shows("Er ging iets mis.", "Kinderen in armoede")
	uitest.MustNotShow(t, uitest.Top(p.w), "/secret")
}

func TestPage_Fits(t *testing.T) {
	long := full()
	for i := range long.Tasks {
		long.Tasks[i].Title = strings.Repeat("Werk de meerjarenplanaanpassing bij ", 4)
	}
	long.Late[0].Title = strings.Repeat("Schoolstraten aan vier scholen ", 6)
	long.Late[0].OwnerName = strings.Repeat("Van den Voorbeeldenhoeve ", 4)
	long.States[0].Title = strings.Repeat("Breed draagvlak in bestuur en diensten ", 3)
	long.Status.About = strings.Repeat("Jullie brengen alles in kaart. ", 12)
	for name, o := range map[string]overview.Overview{"full": full(), "empty": {Statuses: states}, "long": long} {
		for _, meeting := range []bool{false, true} {
			t.Run(map[bool]string{false: name, true: name + " in a meeting"}[meeting], func(t *testing.T) {
				uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
					p := newPlay(t, w, o, "Els Voorbeeld")
					p.SetMeeting(meeting)
					p.Reload()
					return p.Content()
				})
			})
		}
	}
}
