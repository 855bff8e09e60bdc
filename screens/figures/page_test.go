package figures_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPage_listsPerTheme(t *testing.T) {
	s := opened(t, filled())
	uitest.MustShow(t, s.content(), "Met cijfers 5", "Kansarmoede-index", "11,8 %", "ongunstiger", "12,8 %", "Vlaanderen", "Testdienst, telling", "klein aantal", "uitgesplitst")
	uitest.MustNotShow(t, s.content(), "Speelstraten")
	uitest.Picture(t, s.w, "cijfers-lijst")
	uitest.Tap(t, s.w, "Ruimte")
	uitest.MustShow(t, s.content(), "Hier zijn nog geen cijfers.")
	uitest.Picture(t, s.w, "cijfers-leeg")
	for _, b := range uitest.All[*ui.Button](s.content()) {
		if strings.HasPrefix(b.Text(), "Toon alle") {
			b.Tapped(&fyne.PointEvent{})
		}
	}
	uitest.MustShow(t, s.content(), "Speelterreinen", "geen cijfer")
	uitest.Find[*ui.Entry](t, s.content()).SetText("speelstr")
	uitest.MustShow(t, s.content(), "Speelstraten")
	s.Show("theme/mobiliteit")
	uitest.MustShow(t, s.content(), "verkeer")
	uitest.MustNotShow(t, s.content(), "Kansarmoede-index")
}

func TestPage_searches(t *testing.T) {
	s := opened(t, filled())
	search := uitest.Find[*ui.Entry](t, s.content())
	search.SetText("KANSARMOEDE")
	uitest.MustShow(t, s.content(), "Kansarmoede-index", "Met cijfers 1")
	uitest.MustNotShow(t, s.content(), "uitgesplitst")
	search.SetText("xyzzy")
	uitest.MustShow(t, s.content(), "Geen enkel cijfer past hierbij.")
}

func TestPage_opensAnIndicator(t *testing.T) {
	s := opened(t, filled())
	s.Show("indicators/kansarmoede-index")
	uitest.Settle(s.w)
	uitest.MustShow(t, s.content(), "Kansarmoede-index: gestegen van 8,9\u00a0% in 2019 naar 11,8\u00a0% in 2024", "Ongunstiger dan in 2019", "Wat betekent dit voor kinderen?",
		"Elk kind een warme start", "Kinderrechten", "De cijfers", "Over dit cijfer", "12/10/2026 door Sam", "Bron: Testdienst, telling")
	uitest.Picture(t, s.w, "cijfers-indicator")
	uitest.Tap(t, s.w, "Kopieer tabel")
	if !strings.HasPrefix(s.copied, "In %\t2019\t") || !strings.Contains(s.copied, "Voorbeeldegem\t8,9\t9,4") {
		t.Errorf("copied %q", s.copied)
	}
	uitest.Tap(t, s.w, "Elk kind een warme start")
	if len(s.went) != 1 || s.went[0] != ui.To(ui.PageActions, thread.Action, "a1") {
		t.Errorf("went to %v", s.went)
	}
	uitest.Tap(t, s.w, "Alle cijfers")
	uitest.MustShow(t, s.content(), "Lees cijfers in")
}

func TestPage_opensARowWithTheKeyboard(t *testing.T) {
	s := opened(t, filled())
	uitest.Focus(t, s.w, uitest.Find[*ui.List](t, s.content()))
	uitest.Press(s.w, fyne.KeyDown, fyne.KeyReturn)
	uitest.MustShow(t, s.content(), "Over dit cijfer")
}

func TestPage_showsPartsAndManyYears(t *testing.T) {
	s := opened(t, filled())
	s.Show("indicators/inwoners-0-17")
	uitest.MustShow(t, s.content(), "naar geslacht in 2025", "meisjes", "de laatste 8 van 10 perioden")
	s.Show("indicators/jeugdverenigingen")
	uitest.MustShow(t, s.content(), "nog geen totaal")
	s.Show("indicators/own1")
	uitest.MustShow(t, s.content(), "Speelstraten", "Hiervan zijn er nog geen cijfers.", "Wijzig dit eigen cijfer")
}

func TestPage_hidesInAMeeting(t *testing.T) {
	s := opened(t, filled())
	s.Show("indicators/verkeersslachtoffers-0-17")
	uitest.MustShow(t, s.content(), "Klein aantal: verborgen in documenten", "1 klein aantal: verborgen in documenten", "Notities")
	s.SetMeeting(true)
	uitest.MustNotShow(t, s.content(), "Klein aantal", "Notities", "Typ een cijfer")
	uitest.MustShow(t, s.content(), "verborgen")
	for _, text := range uitest.Texts(s.content()) {
		if text == "3" || strings.Contains(text, "naar 3 ") {
			t.Errorf("the small number is on the screen: %q", text)
		}
	}
	uitest.Picture(t, s.w, "cijfers-vergadering")
	s.Show("indicators/kansarmoede-index")
	uitest.MustShow(t, s.content(), "In het Centrum ligt het hoger.")
	uitest.Tap(t, s.w, "Alle cijfers")
	uitest.MustNotShow(t, s.content(), "klein aantal", "Lees cijfers in")
	s.SetMeeting(false)
	uitest.MustShow(t, s.content(), "klein aantal", "Lees cijfers in")
}

func TestPage_keepsWhatIsWritten(t *testing.T) {
	s := opened(t, filled())
	s.Show("indicators/inwoners")
	editors := uitest.All[*ui.Editor](s.content())
	if len(editors) != 2 {
		t.Fatalf("%d editors", len(editors))
	}
	for i, e := range editors {
		uitest.Focus(t, s.w, e.Entry())
		uitest.Type(t, s.w, "tekst"+strconv.Itoa(i))
	}
	s.Show("indicators/kansarmoede-index") // before the time of autosave
	r, err := s.d.IndicatorRecord(t.Context(), "inwoners")
	if err != nil || r.Meaning != "tekst0" || r.Note != "tekst1" {
		t.Errorf("record = %+v (%v)", r, err)
	}
	if other, _ := s.d.IndicatorRecord(t.Context(), "kansarmoede-index"); other.Note != "Vraag de wijkcijfers op." {
		t.Errorf("another indicator got %+v", other)
	}
}

func TestPage_typesAFigure(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Typ een cijfer")
	uitest.Tap(t, s.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(s.w), "Kies eerst een cijfer uit de lijst.", "Vul een getal in.")
	uitest.Tap(t, s.w, "Annuleren")
	s.Show("indicators/own1")
	uitest.Tap(t, s.w, "Typ een cijfer")
	fill := func(place, text string) {
		for _, e := range uitest.All[*ui.Entry](uitest.Top(s.w)) {
			if strings.HasPrefix(e.PlaceHolder, place) {
				e.SetText(text)
			}
		}
	}
	number := uitest.Find[*ui.NumberField](t, uitest.Top(s.w))
	uitest.Focus(t, s.w, number)
	uitest.Type(t, s.w, "6,5")
	fill("Bijvoorbeeld 2025", "2025")
	fill("Bijvoorbeeld: de eigen telling", "Telling van de jeugddienst")
	uitest.Picture(t, s.w, "cijfers-typen")
	uitest.Tap(t, s.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(s.w), "getal zonder komma")
	number.SetNumber(6, true)
	uitest.Tap(t, s.w, "Bewaar")
	uitest.MustShow(t, s.content(), "Speelstraten: 6 in 2025")
	if v := s.d.values[len(s.d.values)-1]; v.Value != 6 || v.Area != "own" || v.Period != "2025" || s.d.imports[0].Source != "Telling van de jeugddienst" {
		t.Errorf("value = %+v, import %+v", v, s.d.imports[0])
	}
	uitest.Tap(t, s.w, "Typ een cijfer")
	uitest.MustShow(t, uitest.Top(s.w), "Telling van de jeugddienst") // the source stays for the next one
}

func TestPage_addsAndChangesAnOwnIndicator(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Ruimte")
	uitest.Tap(t, s.w, "Eigen cijfer toevoegen")
	uitest.Tap(t, s.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(s.w), "Geef de indicator een naam.")
	entries := uitest.All[*ui.Entry](uitest.Top(s.w))
	entries[0].SetText("Speelbossen")
	entries[1].SetText("bossen")
	uitest.Tap(t, s.w, "hoger is beter")
	uitest.Tap(t, s.w, "Het gaat om personen")
	uitest.Picture(t, s.w, "cijfers-eigen")
	uitest.Tap(t, s.w, "Voeg toe")
	uitest.MustShow(t, s.content(), "Speelbossen", "Publieke ruimte")
	r := s.d.records[len(s.d.records)-1]
	if r.Name != "Speelbossen" || r.Unit != "bossen" || r.Better != "up" || !r.Persons || r.Theme != "ruimte" {
		t.Errorf("record = %+v", r)
	}
	uitest.Tap(t, s.w, "Wijzig dit eigen cijfer")
	uitest.All[*ui.Entry](uitest.Top(s.w))[0].SetText("Speelbosjes")
	uitest.Tap(t, s.w, "Bewaar")
	uitest.MustShow(t, s.content(), "Speelbosjes")
	uitest.Tap(t, s.w, "Verwijder dit eigen cijfer")
	uitest.MustShow(t, s.content(), "Lees cijfers in")
	if len(s.d.records) != 2 {
		t.Errorf("%d records are left", len(s.d.records))
	}
}

func TestPage_choosesAreas(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Vergelijk met…")
	pick := uitest.Find[*ui.MultiSelect](t, uitest.Top(s.w))
	pick.SetChosen([]string{"verg"})
	uitest.Tap(t, s.w, "Vergelijk")
	uitest.MustShow(t, s.content(), "10,1 %", "Vergelijkbare gemeenten")
	if !s.d.areas[2].Peer || s.d.areas[1].Peer {
		t.Errorf("areas = %+v", s.d.areas)
	}
}

func TestPage_takesAnImportBack(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Ingelezen bestanden")
	uitest.MustShow(t, s.content(), "Testdienst, telling", "telling.xlsx · 12/10/2026 door Sam", "40 cijfers uit 12 rijen", "3 cellen zonder cijfer", "1 cel niet begrepen")
	uitest.Picture(t, s.w, "cijfers-bestanden")
	uitest.Tap(t, s.w, "Neem terug")
	uitest.MustShow(t, s.content(), "Er is nog niets ingelezen.")
	if len(s.d.values) != 0 || len(s.said) != 1 {
		t.Errorf("%d values are left, said %v", len(s.d.values), s.said)
	}
	uitest.Tap(t, s.w, "Cijfers per thema")
	uitest.MustShow(t, s.content(), "Hier zijn nog geen cijfers.")
}

func TestPage_leadsToTheWizardAndBack(t *testing.T) {
	s := opened(t, filled())
	s.Show("import/")
	uitest.MustShow(t, s.content(), "De wizard")
	s.Reload() // an undo leaves the wizard as it is
	uitest.MustShow(t, s.content(), "De wizard")
	s.wizard.left()
	uitest.MustShow(t, s.content(), "Lees cijfers in")
	s.Open("/x/cijfers.csv")
	if !slices.Equal(s.wizard.opened, []string{"", "/x/cijfers.csv"}) {
		t.Errorf("the wizard opened %q", s.wizard.opened)
	}
	s.wizard.done("mobiliteit")
	uitest.MustShow(t, s.content(), "verkeer")
	uitest.MustNotShow(t, s.content(), "Kansarmoede-index")
	s.d.records = append(s.d.records, figures.Record{ID: "own2", Own: true, Name: "Zwerfcijfer", Kind: "count", Unit: "x"})
	s.d.values = append(s.d.values, figures.Value{Indicator: "own2", Area: "own", Period: "2024", Value: 7})
	s.wizard.done("")
	uitest.MustShow(t, s.content(), "Zwerfcijfer", "Zonder thema")
}

func TestPage_keepsTheRowsWhenReadingFails(t *testing.T) {
	s := opened(t, filled())
	s.d.fail = errors.New("disk I/O error: /secret/path")
	s.Reload()
	uitest.MustNotShow(t, uitest.Top(s.w), "secret")
	uitest.MustShow(t, s.content(), "Er ging iets mis.", "Kansarmoede-index")
	s.d.fail = nil
	uitest.Tap(t, s.w, "Probeer opnieuw")
	uitest.MustNotShow(t, s.content(), "Probeer opnieuw")
}

func TestPage_goesBackWhenAnIndicatorIsGone(t *testing.T) {
	s := opened(t, filled())
	s.Show("indicators/own1")
	s.d.records = nil // undone
	s.Reload()
	uitest.MustShow(t, s.content(), "Lees cijfers in")
}

func TestPage_leavesOutTheOtherCountry(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Alle thema’s")
	search := uitest.Find[*ui.Entry](t, s.content())
	for _, in := range figures.Catalogue() {
		if in.Country == figures.Netherlands {
			search.SetText(in.Name)
			uitest.MustShow(t, s.content(), "Met cijfers 0")
			if list := uitest.All[*ui.List](s.content()); len(list) > 0 {
				uitest.MustNotShow(t, list[0], in.Name)
			}
			return
		}
	}
}

func TestPage_fits(t *testing.T) {
	places := map[string]func(t *testing.T, s *scene){
		"profile":   func(_ *testing.T, s *scene) { s.Show("profile/") },
		"list":      func(*testing.T, *scene) {},
		"empty":     func(_ *testing.T, s *scene) { s.Show("theme/wonen") },
		"indicator": func(_ *testing.T, s *scene) { s.Show("indicators/kansarmoede-index") },
		"parts":     func(_ *testing.T, s *scene) { s.Show("indicators/inwoners-0-17") },
		"own":       func(_ *testing.T, s *scene) { s.Show("indicators/own1") },
		"imports":   func(_ *testing.T, s *scene) { s.Show("imports/") },
		"typing":    func(t *testing.T, s *scene) { uitest.Tap(t, s.w, "Typ een cijfer") },
		"owning":    func(t *testing.T, s *scene) { uitest.Tap(t, s.w, "Eigen cijfer toevoegen") },
		"peers":     func(t *testing.T, s *scene) { uitest.Tap(t, s.w, "Vergelijk met…") },
	}
	for name, open := range places {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				s := newScene(t, filled(), w)
				w.SetContent(s.Content())
				s.Show("list/")
				uitest.Settle(w)
				open(t, s)
				return s.Content()
			})
		})
	}
}
