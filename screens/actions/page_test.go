package actions_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// long is a plan with the texts that users should not, but will, write.
func long() *store {
	s := example()
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 20)
	for i := range s.actions {
		s.actions[i].Title = words
		s.actions[i].Description = words + "\n\n- een\n- twee"
	}
	s.goals[0].Title, s.people[0].Name, s.measures[0].Name, s.refs[0].Title = words, words, words, words
	s.log[0].Text, s.log[1].Adjusted = words, words
	s.budgets = append(s.budgets, actions.Budget{ActionID: "a1", Year: 2027, Cents: 123_456_789_99})
	return s
}

func many(n int) *store {
	s := example()
	for i := range n {
		s.actions = append(s.actions, actions.Action{ID: fmt.Sprint("x", i), Title: fmt.Sprintf("Actie %05d", i), GoalID: "g1", Status: actions.Planned, End: "2027-01-01"})
	}
	return s
}

// reach brings the page to the state after some taps at the first action.
func reach(t *testing.T, w fyne.Window, s *store, taps ...string) fyne.CanvasObject {
	t.Helper()
	d := build(t, s, w)
	frame := uitest.InShell(d.w, d)
	if len(taps) > 0 && taps[0] != "Tijdlijn" && taps[0] != "Doelen bekijken en wijzigen" { // these stand above the list
		d.Show("actions/a1")
		uitest.Settle(w)
	}
	for _, words := range taps {
		uitest.Tap(t, w, words)
	}
	return frame
}

func TestPage_fits(t *testing.T) {
	for name, make := range map[string]func() *store{"content": example, "nothing yet": func() *store { return &store{} }, "long texts": long} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject { return reach(t, w, make()) })
		})
	}
	for _, taps := range [][]string{{"Meer velden"}, {"Voortgang 2"}, {"Meten 1"}, {"Rode draad 1"}, {"Tijdlijn"}, {"Doelen bekijken en wijzigen"},
		{"Voortgang 2", "Noteer voortgang"}, {"Meten 1", "Noteer een nieuwe waarde"}, {"Meten 1", "Voeg een meting toe"}, {"Rode draad 1", "Uitspraken"}} {
		t.Run(strings.Join(taps, ", "), func(t *testing.T) {
			uitest.App(t)
			uitest.Style(look.ModeDark, 1.5)
			w := uitest.Window(t, ui.Space(0, 0))
			w.SetContent(reach(t, w, long(), taps...))
			uitest.Settle(w)
			uitest.MustFit(t, uitest.Top(w))
		})
	}
}

func TestPage_list(t *testing.T) {
	d := open(t, example())
	uitest.MustShow(t, d.Content(), "4 acties voor 2 doelen, 1 te laat", "Elk kind raakt veilig op school", "Schoolstraten", "Lotte Peeters · 30/06/2027", "55 %", "nog geen trekker", "Te laat 1", "Alle 4")

	t.Run("a chip leaves only what it says", func(t *testing.T) {
		uitest.Tap(t, d.w, "Te laat 1")
		uitest.MustShow(t, d.Content(), "Speelplein", "4 acties voor 2 doelen")
		uitest.MustNotShow(t, d.Content(), "Kinderraad")
		uitest.Tap(t, d.w, "Gerealiseerd 1")
		uitest.MustShow(t, d.Content(), "Fietslessen")
		uitest.MustNotShow(t, d.Content(), "Kinderraad")
		uitest.Tap(t, d.w, "Alle 4")
	})
	t.Run("typing searches, and the chips count what is found", func(t *testing.T) {
		uitest.Focus(t, d.w, search(t, d))
		uitest.Type(t, d.w, "kinder")
		uitest.MustShow(t, d.Content(), "Kinderraad", "Alle 1", "Te laat 0")
		uitest.MustNotShow(t, d.Content(), "Fietslessen")
		uitest.Type(t, d.w, "xyz")
		uitest.MustShow(t, d.Content(), "Geen enkele actie past hierbij.")
		uitest.Tap(t, d.w, "Toon alle acties")
		uitest.MustShow(t, d.Content(), "Fietslessen", "Alle 4")
		if got := search(t, d).Text; got != "" {
			t.Errorf("the field still says %q", got)
		}
	})
	t.Run("the list is narrowed to one owner", func(t *testing.T) {
		choose(t, d, "Alle doelen, trekkers en thema’s", "Wim Aerts")
		uitest.MustShow(t, d.Content(), "Speelplein", "Alle 1")
		uitest.MustNotShow(t, d.Content(), "Fietslessen")
		uitest.Tap(t, d.w, "Wim Aerts")
		uitest.Press(d.w, fyne.KeyEscape, fyne.KeyDelete)
		uitest.MustShow(t, d.Content(), "Fietslessen")
	})
	t.Run("the order makes the groups", func(t *testing.T) {
		choose(t, d, "Per doel", "Per trekker")
		uitest.MustShow(t, d.Content(), "Nog geen trekker")
		choose(t, d, "Per trekker", "Per thema")
		uitest.MustShow(t, d.Content(), "Zonder thema")
		choose(t, d, "Per thema", "Op titel")
		uitest.MustNotShow(t, d.Content(), "Zonder thema")
	})
}

func TestPage_routes(t *testing.T) {
	d := open(t, example())
	for _, tt := range []struct{ route, shows, hides string }{
		{"filter/late", "Alle 4", "Kinderraad"},
		{"filter/unowned", "Kinderraad", "Fietslessen"},
		{"actions/a4", "Fietslessen", "Hier komt wat jullie doen"},
		{"measures/m1", "Doel: Elk kind raakt veilig op school", ""},
		{"progress/l1", "Doel: Elk kind raakt veilig op school", ""},
		{"goals/g2", "Kinderraad", "Fietslessen"},
	} {
		t.Run(tt.route, func(t *testing.T) {
			d.Show("actions/a2")
			d.Show(tt.route)
			uitest.Settle(d.w)
			uitest.MustShow(t, d.Content(), tt.shows)
			if tt.hides != "" {
				uitest.MustNotShow(t, d.Content(), tt.hides)
			}
		})
	}
	t.Run("new/", func(t *testing.T) {
		d.Show("new/")
		uitest.MustShow(t, uitest.Top(d.w), "Wat gaan jullie doen?")
		uitest.Tap(t, d.w, "Annuleren")
	})
	t.Run("a record that is gone says so", func(t *testing.T) {
		d.Show("measures/none")
		uitest.MustShow(t, uitest.Top(d.w), "Dit is intussen verwijderd.")
		uitest.Tap(t, d.w, "Sluiten")
	})
	t.Run("an empty route changes nothing", func(t *testing.T) {
		d.Show("")
		if top := uitest.Top(d.w); top != d.w.Content() {
			t.Error("something opened")
		}
	})
}

func TestPage_add(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Te laat 1")
	uitest.Tap(t, d.w, "Nieuwe actie")
	uitest.Tap(t, d.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(d.w), "Geef de actie een titel.", "Wat gaan jullie doen?")
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, uitest.Top(d.w)))
	uitest.Type(t, d.w, "Zwemlessen")
	d.store.fail = errors.New("disk I/O error at /x/y")
	uitest.Tap(t, d.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(d.w), "Er ging iets mis.")
	uitest.Tap(t, d.w, "Sluiten")
	if got := uitest.Find[*ui.Entry](t, uitest.Top(d.w)).Text; got != "Zwemlessen" {
		t.Fatalf("after the error the field says %q", got)
	}
	d.store.fail = nil
	uitest.Tap(t, d.w, "Voeg toe")
	uitest.MustShow(t, d.Content(), "Zwemlessen", "5 acties voor 2 doelen", "Zonder doel")
	if a := d.store.actions[4]; a.Title != "Zwemlessen" || a.Status != actions.Idea {
		t.Errorf("stored %+v", a)
	}
	if len(d.Said) != 1 || d.Said[0] != "De actie is toegevoegd" {
		t.Errorf("said %q", d.Said)
	}
	uitest.MustShow(t, d.Content(), "Alle 5")
}

func TestPage_empty(t *testing.T) {
	d := open(t, &store{})
	uitest.MustShow(t, d.Content(), "Hier komt wat jullie doen voor kinderen.", "0 acties voor 0 doelen")
	uitest.Tap(t, d.w, "Voeg een actie toe")
	uitest.MustShow(t, uitest.Top(d.w), "Wat gaan jullie doen?")
}

func TestPage_failingRead(t *testing.T) {
	d := open(t, example())
	d.store.lost = errors.New("database is locked: /x/y")
	d.Reload()
	uitest.MustShow(t, d.Content(), "Schoolstraten", "Wat je ziet is misschien niet van nu", "Er ging iets mis.")
	if uitest.Top(d.w) != d.w.Content() {
		t.Error("a dialog covers the page")
	}
	d.store.lost = nil
	d.store.actions[0].Title = "Schoolstraten overal"
	uitest.Tap(t, d.w, "Probeer opnieuw")
	uitest.MustShow(t, d.Content(), "Schoolstraten overal")
	uitest.MustNotShow(t, d.Content(), "Wat je ziet is misschien niet van nu")
}

func TestPage_export(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Te laat 1")
	uitest.Tap(t, d.w, "Bewaar deze lijst als Excel-bestand")
	if len(d.store.exported) != 0 {
		t.Fatal("written though the user cancelled")
	}
	d.Pick.Path = "/tmp/plan.xlsx"
	uitest.Tap(t, d.w, "Bewaar deze lijst als Excel-bestand")
	f := d.store.exported[0]
	if !f.Late || f.Today != today || f.Sort != "goal" || f.Limit != 0 {
		t.Errorf("exported %+v", f)
	}
	if q := d.Pick.Asked[1]; q.Name != "actieplan – 2026-11-21.xlsx" || d.Document != d.Pick.Path || d.Told[0] != "1 actie bewaard" {
		t.Errorf("asked %+v, opened %q, told %q", q, d.Document, d.Told)
	}
	d.store.fail = errors.New("no")
	uitest.Tap(t, d.w, "Bewaar deze lijst als Excel-bestand")
	uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt")
}

func TestPage_timeline(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Tijdlijn")
	uitest.Settle(d.w)
	uitest.MustShow(t, d.Content(), "Schoolstraten", "vandaag", "1 actie heeft nog geen begin of einde")
	uitest.MustShow(t, d.Content(), "1 van de 4 acties is gerealiseerd", "Elk kind raakt veilig op school", "Te laat")
	uitest.Tap(t, d.w, "Toon de cijfers")
	uitest.MustShow(t, d.Content(), "Elk kind speelt dichtbij huis", "Idee")
	uitest.MustNotShow(t, d.Content(), "Zonder doel")
	uitest.Tap(t, d.w, "Gerealiseerd 1")
	uitest.Settle(d.w)
	uitest.MustShow(t, d.Content(), "Fietslessen", "Alle acties zijn gerealiseerd")
	uitest.MustNotShow(t, d.Content(), "Schoolstraten", "Elk kind speelt dichtbij huis")
	d.Show("actions/a1")
	uitest.MustShow(t, d.Content(), "Trekker")
	uitest.Tap(t, d.w, "Tijdlijn")
	d.store.actions = nil
	d.Reload()
	uitest.MustShow(t, d.Content(), "Er zijn geen acties om te tonen.")
	uitest.Tap(t, d.w, "Lijst")
	uitest.MustShow(t, d.Content(), "Hier komt wat jullie doen")
}

func TestPage_manyActions(t *testing.T) {
	d := open(t, many(10_000))
	uitest.MustShow(t, d.Content(), "10.004 acties voor 2 doelen")
	uitest.Tap(t, d.w, "Tijdlijn")
	uitest.MustShow(t, d.Content(), "Dit zijn de eerste 120 acties.")
}

func TestPage_goals(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Doelen bekijken en wijzigen")
	uitest.Tap(t, d.w, "Nieuw doel")
	uitest.Tap(t, d.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(d.w), "Schrijf het doel in één zin.")
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, uitest.Top(d.w)))
	uitest.Type(t, d.w, "Elk kind telt mee")
	uitest.Tap(t, d.w, "Bewaar")
	if g := d.store.goals[2]; g.Title != "Elk kind telt mee" || g.Position != 3 {
		t.Fatalf("stored %+v", g)
	}
	uitest.Tap(t, d.w, "Doelen bekijken en wijzigen")
	uitest.Tap(t, d.w, "Elk kind speelt dichtbij huis")
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, uitest.Top(d.w)))
	uitest.Press(d.w, fyne.KeyEnd)
	uitest.Type(t, d.w, "!")
	uitest.Tap(t, d.w, "Bewaar")
	uitest.MustShow(t, d.Content(), "Elk kind speelt dichtbij huis!")

	d.Show("goals/g2")
	uitest.Tap(t, d.w, "Doelen bekijken en wijzigen")
	uitest.Tap(t, d.w, "Elk kind speelt dichtbij huis!")
	uitest.Tap(t, d.w, "Verwijder")
	uitest.MustShow(t, d.Content(), "4 acties voor 2 doelen", "Alle doelen, trekkers en thema’s")
	if len(d.store.goals) != 2 || d.Said[len(d.Said)-1] != "Het doel is verwijderd; de acties blijven" {
		t.Errorf("goals %+v, said %q", d.store.goals, d.Said)
	}
}

func TestPage_thread(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Rode draad 1")
	uitest.MustShow(t, d.Content(), "‘Ik mag niet alleen.’", "Deze actie", "Uitgelicht: de jury leest deze actie in detail.")
	uitest.Tap(t, d.w, "‘Ik mag niet alleen.’")
	if len(d.Opened) != 1 || d.Opened[0] != ui.To(ui.PagePortfolio, thread.Quote, "q1") {
		t.Errorf("opened %v", d.Opened)
	}
	uitest.Tap(t, d.w, "Bewijs")
	uitest.MustShow(t, uitest.Top(d.w), "Er hangt nog niets aan deze actie.")
	uitest.Tap(t, d.w, "Leg de draad")
	uitest.MustShow(t, uitest.Top(d.w), "Kies er eerst een uit de lijst.")
	choose(t, d, "Typ een woord", "B-1 Collegebesluit")
	uitest.Tap(t, d.w, "Leg de draad")
	if l := d.store.links[1]; l != (thread.Link{FromKind: thread.Evidence, FromID: "e1", Role: thread.Proves, ToKind: thread.Action, ToID: "a1"}) {
		t.Errorf("tied %+v", l)
	}
	uitest.MustShow(t, d.Content(), "Rode draad 2", "B-1 Collegebesluit")
	uitest.Tap(t, d.w, "Uitspraken")
	uitest.Tap(t, d.w, "Maak deze draad los")
	if len(d.store.links) != 1 || d.Said[0] != "De draad is los" {
		t.Errorf("links %v, said %q", d.store.links, d.Said)
	}
	uitest.MustNotShow(t, d.Content(), "‘Ik mag niet alleen.’")
}
