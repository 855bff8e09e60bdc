package welcome

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestWizard_WithTheKeyboardAlone(t *testing.T) {
	p := started(t, unknown)
	p.w.Canvas().FocusNext()
	p.press(fyne.KeyReturn) // Nieuw dossier
	p.shows("Welke gemeente?", "Nog nodig: een gemeente")
	p.types("izeg")
	p.press(fyne.KeyReturn) // from the list
	p.hides("Nog nodig: een gemeente")
	p.press(fyne.KeyReturn) // Volgende
	p.shows("Waar werken jullie naartoe?", "Label kind- en jeugdvriendelijke stad of gemeente", "Breed draagvlak", "Criteria versie 2024. Een label geldt 6 jaar.")
	p.press(fyne.KeyReturn)
	p.shows("Wie ben je?", "Nog nodig: je naam")
	p.press(fyne.KeyReturn)
	p.shows("Vul je naam in.")
	p.types("Els Voorbeeld")
	p.hides("Nog nodig: je naam")
	p.press(fyne.KeyTab)
	p.types("Jeugddienst")
	p.press(fyne.KeyReturn)
	p.shows("Welke ronde?", "Vandaag is het 21 november 2026.")
	p.types("ronde 2028")
	p.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab) // over the first day and its calendar
	p.types("1/3/2028")
	p.did("")
	p.press(fyne.KeyReturn)
	p.did("create")
	if d := p.library.dossier; d.Name != "Izegem" || d.Code != "36008" || d.Province != "West-Vlaanderen" || d.Country != dossier.Flanders {
		t.Errorf("made %+v", d)
	}
	want := dossier.Candidature{Programme: "vlaams-label", ProgrammeVersion: "2024", Round: "ronde 2028", Status: "exploration", Start: "2026-11-21", Submission: "2028-03-01"}
	if p.library.plan != want {
		t.Errorf("planned %+v", p.library.plan)
	}
	if p.settings.Name != "Els Voorbeeld" || p.settings.Service != "Jeugddienst" || p.kept != 1 || p.opened != 1 {
		t.Errorf("remembered %+v, opened %d", p.settings, p.opened)
	}
}

func TestWizard_Countries(t *testing.T) {
	begin := func(t *testing.T) *play {
		p := started(t, nil)
		p.tap("Nieuw dossier")
		return p
	}
	finish := func(p *play) {
		for range 3 {
			p.tap("Volgende")
		}
		p.tap("Maak het dossier")
	}
	t.Run("the Netherlands", func(t *testing.T) {
		p := begin(t)
		p.tap("Nederland")
		p.shows("Staat je gemeente er niet bij?")
		p.w.Canvas().Focus(uitest.Find[*ui.SearchSelect](t, p.w.Content()))
		p.types("eindhoven")
		p.press(fyne.KeyReturn)
		p.tap("Volgende")
		p.shows("UNICEF Child Friendly Cities Initiative")
		p.tap("Terug")
		finish(p)
		if d := p.library.dossier; d.Name != "Eindhoven" || d.Code != "GM0772" || d.Country != dossier.Netherlands {
			t.Errorf("made %+v", d)
		}
		if c := p.library.plan; c.Programme != "unicef-cfci" || c.Status != "network" {
			t.Errorf("it follows %+v", c)
		}
	})
	t.Run("a free organisation", func(t *testing.T) {
		p := begin(t)
		p.tap("Andere organisatie")
		p.shows("Nog nodig: een naam")
		p.tap("Volgende")
		p.shows("Vul een naam in.")
		p.types(" Stadsdeel Oost ")
		p.hides("Vul een naam in.", "Nog nodig: een naam")
		finish(p)
		if d := p.library.dossier; d != (dossier.Dossier{Name: "Stadsdeel Oost"}) {
			t.Errorf("made %+v", d)
		}
	})
	t.Run("another country forgets the municipality", func(t *testing.T) {
		p := begin(t)
		p.types("izeg")
		p.press(fyne.KeyReturn)
		p.tap("Nederland")
		p.tap("Vlaanderen")
		p.tap("Volgende")
		p.shows("Kies een gemeente uit de lijst.")
		if f := p.w.Canvas().Focused(); f != fyne.Focusable(uitest.Find[*ui.SearchSelect](t, p.w.Content())) {
			t.Errorf("the keyboard is on %T", f)
		}
	})
}

func TestWizard_Back(t *testing.T) {
	p := started(t, nil)
	p.tap("Nieuw dossier")
	p.types("izeg")
	p.press(fyne.KeyReturn)
	p.tap("Volgende")
	p.tap("Volgende")
	p.shows("Wie ben je?")
	p.press(fyne.KeyEscape)
	p.shows("Waar werken jullie naartoe?")
	p.tap("Terug")
	p.shows("Izegem")
	p.tap("Annuleren")
	p.shows("Bekijk het voorbeeld")
	p.press(fyne.KeyEscape)
	p.shows("Bekijk het voorbeeld")
	p.did("")
}

func TestWizard_WrongDay(t *testing.T) {
	p := started(t, nil)
	p.tap("Nieuw dossier")
	p.types("izeg")
	p.press(fyne.KeyReturn)
	for range 3 {
		p.tap("Volgende")
	}
	p.w.Canvas().Focus(uitest.All[*ui.DateField](p.w.Content())[1])
	p.types("31/2/2028")
	p.tap("Maak het dossier")
	p.shows(ui.NotADay)
	p.did("")
	if p.w.Canvas().Focused() != fyne.Focusable(uitest.All[*ui.DateField](p.w.Content())[1]) {
		t.Error("the keyboard is not on the field that is wrong")
	}
}

func TestWizard_Fails(t *testing.T) {
	p := started(t, func(p *play) { p.library.err = fmt.Errorf("create: %w", app.ErrFull) })
	p.tap("Nieuw dossier")
	p.types("izeg")
	p.press(fyne.KeyReturn)
	for range 3 {
		p.tap("Volgende")
	}
	p.tap("Maak het dossier")
	p.shows("De schijf is vol.")
	p.tap("Sluiten")
	p.shows("Maak het dossier")
	if p.opened != 0 {
		t.Error("a dossier that was not made is shown")
	}
}

func TestFitting(t *testing.T) {
	label, cfci, dutch := journey.Programme{Code: "vlaams-label", Country: "BE-VLG"}, journey.Programme{Code: "unicef"}, journey.Programme{Code: "nl", Country: "NL"}
	for _, c := range []struct {
		what    string
		all     []journey.Programme
		country string
		want    string
	}{
		{"those of the country and of everywhere", []journey.Programme{label, cfci, dutch}, "BE-VLG", "vlaams-label unicef"},
		{"all of them where there are none", []journey.Programme{label}, "NL", "vlaams-label"},
		{"a free organisation chooses from all", []journey.Programme{label, dutch}, "", "vlaams-label nl"},
		{"a Flemish municipality begins with the label", journey.Programmes(), "BE-VLG", "vlaams-label"},
		{"a Dutch municipality begins with UNICEF's programme", journey.Programmes(), "NL", "unicef-cfci"},
	} {
		t.Run(c.what, func(t *testing.T) {
			fit := fitting(c.all, c.country)
			got := ""
			for i, p := range fit {
				if i > 0 {
					got += " "
				}
				got += p.Code
			}
			if got != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestWizard_SeveralProgrammes(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	p := newPlay(t, w, nil)
	label, _ := journey.Find("vlaams-label", "")
	two := []journey.Programme{label, label}
	two[1].Code, two[1].Title, two[1].Version, two[1].ValidityYears, two[1].Caution = "ander", "Ander label", "2030", 0, ""
	wiz := &wizard{page: p.Page, programmes: two, who: newWho("Els", "")}
	wiz.dossier.Country = dossier.Flanders
	wiz.steps = []step{&programmeStep{w: wiz}, whoStep{wiz.who}}
	wiz.show()
	p.tap("Ander label")
	p.shows("Criteria versie 2030.")
	if wiz.plan.Programme != "ander" || wiz.plan.ProgrammeVersion != "2030" {
		t.Errorf("chose %+v", wiz.plan)
	}
	p.tap("Volgende")
	p.tap("Terug")
	p.shows("Criteria versie 2030.")
}

func TestWizard_Fits(t *testing.T) {
	for at, name := range []string{"place", "programme", "who", "when"} {
		for _, c := range countries {
			if at > 1 && c.country != dossier.Flanders {
				continue // these pages are the same everywhere
			}
			t.Run(name+" in "+c.name, func(t *testing.T) {
				uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
					p := newPlay(t, w, nil)
					p.openWizard()
					for i, x := range countries {
						if x.country == c.country {
							uitest.All[*ui.Filters](w.Content())[0].OnChosen(fmt.Sprint(i))
						}
					}
					if c.country == dossier.Elsewhere {
						uitest.Find[*ui.Entry](t, w.Content()).SetText("Stadsdeel Oost")
					} else {
						uitest.Find[*ui.SearchSelect](t, w.Content()).OnChosen(map[string]string{dossier.Flanders: "36008", dossier.Netherlands: "GM0772"}[c.country])
					}
					for range at {
						uitest.Button(t, w.Content(), "Volgende").Tapped(nil)
					}
					return w.Content()
				})
			})
		}
	}
}
