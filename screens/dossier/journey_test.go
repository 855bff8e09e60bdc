package dossier

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func second() dossier.Candidature {
	return dossier.Candidature{ID: "c2", Programme: "unicef-cfci", ProgrammeVersion: "2025", Status: "mou", Round: "cyclus 1"}
}

func TestTracks(t *testing.T) {
	t.Run("another trajectory is chosen", func(t *testing.T) {
		p := opened(t, "journey/", func(f *fake) { f.others = []dossier.Candidature{second()} })
		p.shows("Hier werken jullie aan", "ronde 2027 · Portfolio · versie 2024", "cyclus 1 · Afspraak met UNICEF · versie 2025")
		p.tap("Werk hieraan")
		if !slices.Contains(p.did, "choose c2") || p.opened != 1 {
			t.Errorf("did %v, opened %d times", p.did, p.opened)
		}
	})
	t.Run("what cannot be written changes nothing", func(t *testing.T) {
		p := opened(t, "journey/", func(f *fake) { f.others = []dossier.Candidature{second()} })
		p.fake.err = app.ErrReadOnly
		p.tap("Werk hieraan")
		p.shows("Dat is niet gelukt")
		if p.opened != 0 {
			t.Error("the dossier is shown anew")
		}
	})
	t.Run("a second one is started", func(t *testing.T) {
		p := opened(t, "journey/", nil)
		p.tap("Start nog een traject")
		p.shows("drie tot vijf jaar")
		p.tap("Label kind- en jeugdvriendelijke stad of gemeente")
		p.shows("worden herwerkt")
		p.tap("UNICEF Child Friendly Cities Initiative")
		p.fill(uitest.Find[*ui.Entry](t, uitest.Top(p.w)), "cyclus 1")
		p.tap("Start dit traject")
		if !slices.Contains(p.did, "start unicef-cfci network 2026-11-21 cyclus 1") || p.opened != 1 {
			t.Errorf("did %v, opened %d times", p.did, p.opened)
		}
	})
	t.Run("the Flemish label is not for a Dutch municipality, unless it follows it", func(t *testing.T) {
		tr := &tracks{all: []dossier.Candidature{second()}, host: &ui.Host{Country: dossier.Netherlands}}
		if got := tr.offered(); len(got) != 1 || got[0].Code != "unicef-cfci" {
			t.Errorf("offered are %d programmes", len(got))
		}
		tr.all = append(tr.all, dossier.Candidature{Programme: "vlaams-label"})
		if got := tr.offered(); len(got) != 2 {
			t.Errorf("offered are %d programmes", len(got))
		}
	})
	t.Run("a renewal follows the programme that is worked on", func(t *testing.T) {
		all := []dossier.Candidature{{Programme: "vlaams-label"}, second()}
		if got := (&tracks{all: all, host: &ui.Host{}}).next(); got != "vlaams-label" {
			t.Errorf("it proposes %q", got)
		}
	})
	t.Run("a programme that is not known is called by its code", func(t *testing.T) {
		if name, status := called(dossier.Candidature{Programme: "eigen"}); name != "eigen" || status != "" {
			t.Errorf("called %q, %q", name, status)
		}
	})
}

func TestTracks_Asks(t *testing.T) {
	cfci, _ := journey.Find("unicef-cfci", "")
	sub := func(at int, c portfolio.Coverage, lines ...string) portfolio.AskedSub {
		return portfolio.AskedSub{SubCriterion: cfci.Criteria[0].Sub[at], Coverage: c, Lines: lines}
	}
	p := opened(t, "journey/", func(f *fake) {
		f.asked = portfolio.Asked{Programme: &cfci, Count: map[portfolio.Coverage]int{portfolio.NotYet: 1, portfolio.PartlyCovered: 1, portfolio.Covered: 1},
			Chapters: []portfolio.AskedChapter{{Criterion: cfci.Criteria[0], Subs: []portfolio.AskedSub{
				sub(0, portfolio.NotYet, "Een afspraak met UNICEF."), sub(1, portfolio.PartlyCovered, "Vraag de {word.executive_member}."), sub(4, portfolio.Covered, "1.5 zegt dit al."),
			}}}}
	})
	p.tap("Wat vraagt ‘UNICEF CFCI’ nog?")
	p.shows("Van de 3 onderdelen zijn er 1 al geschreven, en 1 voor een deel.", "1. Een afspraak die blijft gelden", "1.1 Getekend met UNICEF", "Nog niet",
		"Vraag de schepen.", "Is er voor een deel", "1.5 Kinderrechten als kompas", "Is er al")
	p.tap("Sluiten")
	p.fake.readErr = app.ErrDamaged
	p.tap("Wat vraagt ‘UNICEF CFCI’ nog?")
	p.shows("Dat is niet gelukt")
}

func TestOwn_Criterion(t *testing.T) {
	p := opened(t, "journey/", nil)
	p.tap("Eigen criterium")
	p.tap("Bewaar")
	p.shows("Vul een naam in.")
	uitest.Type(t, p.w, "Onze wijkraden")
	entries := uitest.All[*ui.Entry](uitest.Top(p.w))
	p.fill(entries[1], "Elke wijk denkt mee.")
	p.tap("Bewaar")
	want := journey.OwnCriterion{ID: "k0", Programme: "vlaams-label", Title: "Onze wijkraden", Text: "Elke wijk denkt mee."}
	if len(p.criteria) != 1 || p.criteria[0] != want {
		t.Fatalf("kept %+v", p.criteria)
	}
	p.shows("Onze wijkraden", "Criterium · Eigen criteria")
	p.Show("journey/k0")
	p.shows("Eigen criterium", "In welk hoofdstuk?")
	p.w.Canvas().Focus(uitest.Find[*ui.SearchSelect](t, uitest.Top(p.w)))
	uitest.Type(t, p.w, "Breed")
	uitest.Press(p.w, fyne.KeyReturn)
	p.tap("Bewaar")
	if p.criteria[0].Criterion != "c1" {
		t.Errorf("kept %+v", p.criteria[0])
	}
	p.shows("Criterium · Breed draagvlak")
	p.tap("Onze wijkraden")
	p.tap("Verwijder")
	if !slices.Contains(p.did, "delete criterion k0") || len(p.said) != 1 {
		t.Errorf("did %v, said %v", p.did, p.said)
	}
	p.hides("Onze wijkraden")
}

func TestOwn_Step(t *testing.T) {
	p := opened(t, "journey/", func(f *fake) {
		f.steps = []journey.OwnStep{{ID: "s9", Programme: "unicef-cfci", Title: "Van een ander programma"}}
	})
	p.hides("Van een ander programma")
	p.tap("Eigen stap")
	uitest.Type(t, p.w, "Wijkraden bezoeken")
	p.fill(uitest.Find[*ui.NumberField](t, uitest.Top(p.w)), "3000000000000")
	p.tap("Voeg toe")
	p.shows("Schrijf een aantal weken van 0 tot 104.")
	p.fill(uitest.Find[*ui.NumberField](t, uitest.Top(p.w)), "3")
	p.tap("Voeg toe")
	s := p.steps[1]
	if s.Title != "Wijkraden bezoeken" || s.Weeks != 3 || s.Programme != "vlaams-label" || s.Phase != "support" {
		t.Fatalf("kept %+v", s)
	}
	p.shows("Stap · Draagvlak")
	p.tap("Wijkraden bezoeken")
	uitest.Type(t, p.w, "!")
	p.tap("Bewaar")
	if !strings.Contains(p.steps[1].Title, "!") || len(p.steps) != 2 {
		t.Errorf("kept %+v", p.steps)
	}
	p.tap("Stap · Draagvlak")
	p.fake.err = &app.InvalidError{Fields: map[string]string{"Title": "Die naam is er al."}}
	p.tap("Bewaar")
	p.shows("Die naam is er al.")
	p.fake.err = nil
	p.tap("Verwijder")
	if !slices.Contains(p.did, "delete step s1") {
		t.Errorf("did %v", p.did)
	}
}

// programme writes a programme to choose and returns its path.
func programme(t *testing.T, edits ...string) string {
	t.Helper()
	text := strings.NewReplacer(edits...).Replace(journey.Source("vlaams-label", "2024"))
	path := filepath.Join(t.TempDir(), "programma.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestVersion(t *testing.T) {
	t.Run("a newer programme is read, shown and followed", func(t *testing.T) {
		p := opened(t, "journey/", nil)
		p.shows("criteria versie 2024", "Nagekeken op 21/11/2026")
		p.pick.Path = programme(t, `version = "2024"`, `version = "2027"`, `code = "c5.7"`, `code = "c5.8"`, "core_max_pages = 10", "core_max_pages = 12")
		p.tap("Programma bijwerken")
		p.shows("Dat is niet gelukt") // c5.8 stands where c5.7 belongs
		p.tap("Sluiten")
		p.pick.Path = programme(t, `version = "2024"`, `version = "2027"`, "core_max_pages = 10", "core_max_pages = 12")
		p.tap("Programma bijwerken")
		p.shows("Verder met versie 2027?", "Versie 2024 wordt versie 2027.", "Hoogste aantal bladzijden van de kern: 10 wordt 12.")
		p.tap("Werk het programma bij")
		if !slices.Contains(p.did, "follow vlaams-label 2027") || !strings.Contains(p.followed, "core_max_pages = 12") || p.opened != 1 {
			t.Errorf("did %v, opened %d times", p.did, p.opened)
		}
	})
	t.Run("texts of what is gone are named", func(t *testing.T) {
		p := opened(t, "journey/", func(f *fake) {
			f.programme.Version = "2022"
			f.programme.Criteria = slices.Clone(f.programme.Criteria)
			last := &f.programme.Criteria[4]
			last.Sub = append(slices.Clone(last.Sub), journey.SubCriterion{Code: "c5.8", Title: "Onze tuinen"})
		})
		p.shows("Kindvriendelijk heeft een nieuwere versie: 2024.")
		p.tap("Bekijk wat er verandert")
		p.shows("blijft bewaard maar staat niet meer in het portfolio", "5.8 Onze tuinen", "Vervalt: 5.8 Onze tuinen.")
		p.tap("Houd de huidige versie")
		if p.opened != 0 || p.followed != "" {
			t.Error("it is followed all the same")
		}
	})
	for name, c := range map[string]struct {
		path func(*testing.T) string
		says string
	}{
		"another programme":   {func(t *testing.T) string { return programme(t, `code = "vlaams-label"`, `code = "ander"`) }, "Dit bestand is van een ander programma"},
		"the same version":    {func(t *testing.T) string { return programme(t) }, "hetzelfde als versie 2024"},
		"a file that is gone": {func(t *testing.T) string { return filepath.Join(t.TempDir(), "weg.toml") }, "is er niet meer"},
		"a huge file":         {func(t *testing.T) string { return programme(t, "# The", strings.Repeat("#", most)+" The") }, "te groot"},
	} {
		t.Run(name+" is told", func(t *testing.T) {
			p := opened(t, "journey/", nil)
			p.pick.Path = c.path(t)
			p.tap("Programma bijwerken")
			p.shows(c.says)
			if p.followed != "" {
				t.Error("it is followed")
			}
		})
	}
	t.Run("the framework behind it can be read", func(t *testing.T) {
		p := opened(t, "journey/", func(f *fake) {
			cfci, _ := journey.Find("unicef-cfci", "")
			f.programme = &cfci
			f.candidature = second()
		})
		p.tap("Het raamwerk erachter")
		p.shows("Negen bouwstenen (2004)", "Doelgebieden", "Vijf doelgebieden en zeven strategieën (2018)")
	})
}
