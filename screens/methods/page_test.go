package methods_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func long() *methods.Set {
	all := methods.Default().All()
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 12)
	for i := range all {
		all[i] = all[i].Expand(func(s string) string { return s + " " + words })
		all[i].GroupFrom, all[i].GroupTo = 12_000, 50_000
	}
	return methods.NewSet(all[:3])
}

func TestPage_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		set   *methods.Set
		route string
		press []string // after that, buttons
	}{
		"a card": {methods.Default(), "methods/focusgroep", nil}, "long texts": {long(), "", nil}, "nothing": {methods.NewSet(nil), "", nil},
		"the list": {methods.Default(), "", nil}, "the questions": {methods.Default(), "choose/", nil}, "proposals": {methods.Default(), "choose/", []string{"Verkennen", "Bekijk de voorstellen"}},
		"a use": {methods.Default(), "methods/focusgroep", []string{"Kinderen bevragen met college"}}, "an own version": {methods.Default(), "methods/focusgroep", []string{"Maak een eigen versie"}},
		"an own card with faults": {methods.Default(), "", []string{"Eigen methode", "Bewaar"}}, "no own cards": {methods.Default(), "", []string{"Van ons 0"}},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, tt.set, w)
				frame := uitest.InShell(d.w, d)
				d.book.uses = []methods.Use{{ID: "use1", Method: "focusgroep", Step: "3.1", On: "2026-03-04", Who: "Het vijfde leerjaar van een school", People: 22, Note: "Goed gegaan."}}
				d.Reload()
				d.Show(tt.route)
				for _, words := range tt.press {
					uitest.Tap(t, w, words)
				}
				return frame
			})
		})
	}
}

// pick chooses in a filter what begins with what is typed.
func (d *desk) pickIn(t *testing.T, filter, typed string) {
	t.Helper()
	for _, s := range uitest.All[*ui.SearchSelect](d.Content()) {
		if s.PlaceHolder == filter {
			uitest.Focus(t, d.w, s)
			uitest.Press(d.w, fyne.KeyDelete)
			uitest.Type(t, d.w, typed)
			uitest.Press(d.w, fyne.KeyReturn)
			return
		}
	}
	t.Fatalf("no filter %q", filter)
}

func TestPage_filters(t *testing.T) {
	for _, tt := range []struct {
		what, filter, typed string
		shows, hides        string
	}{
		{"a phase", "Fase", "strat", "Stemmen met de voeten", "Een plan tekenen"},
		{"an age", "Leeftijd", "6 j", "Een plan tekenen", "Praten in een kring"},
		{"adults", "Leeftijd", "volw", "Stemmen met de voeten", "Een plan tekenen"},
		{"little time", "Tijd", "half uur", "Een plan tekenen", "Praten in een kring"},
		{"a class", "Groep", "25", "Een plan tekenen", "Praten in een kring"},
		{"a purpose", "Doel", "kiez", "Stemmen met de voeten", "Een plan tekenen"},
	} {
		t.Run(tt.what, func(t *testing.T) {
			d := open(t)
			uitest.MustShow(t, d.Content(), tt.shows, tt.hides, "3 kaarten")
			d.pickIn(t, tt.filter, tt.typed)
			list := uitest.Find[*ui.List](t, d.Content())
			uitest.MustShow(t, list, tt.shows)
			uitest.MustNotShow(t, list, tt.hides)
			uitest.MustShow(t, d.Content(), "van de 3 kaarten")
		})
	}
}

func TestPage_searchAndEmpty(t *testing.T) {
	d := open(t)
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, d.Content()))
	uitest.Type(t, d.w, "plan")
	uitest.MustShow(t, d.Content(), "1 van de 3 kaarten", "Teken je straat.") // what is left is shown at once
	uitest.MustNotShow(t, d.Content(), "Print deze 1 kaart")
	d.pickIn(t, "Fase", "strat")
	uitest.MustShow(t, d.Content(), "Geen enkele methode past hierbij.", "0 van de 3 kaarten")
	uitest.Tap(t, d.w, "Toon alle")
	uitest.MustShow(t, d.Content(), "Praten in een kring", "3 kaarten om")
	uitest.Press(d.w, fyne.KeyDown) // the keyboard is in the list
	uitest.MustNotShow(t, d.Content(), "Teken je straat.")
}

func TestPage_card(t *testing.T) {
	d := open(t)
	d.Show("methods/praten")
	uitest.MustShow(t, d.Content(), "Je hoort waarom.", "Vanaf 10 jaar", "6–10 deelnemers", "60–90 minuten", "Gewone", "Twee begeleiders.",
		"Beleving bevragen, verkennen", "Belevingsonderzoek", "Stiften", "Vraag een zaal.", "Zeg waarom het college dit vraagt.", "20 min.", "Een verslag.",
		"Zonder trap.", "Met prenten.", "Gratis.", "Vraag het eerst.", "Sla de opening over.", "Te veel vragen.")
	uitest.MustNotShow(t, d.Content(), "Past hierbij", "Terug naar de voorstellen")
	d.Show("methods/stemmen")
	uitest.MustShow(t, d.Content(), "Volwassenen · 1 deelnemer · 2,5–4 uur", "Grote")
	t.Run("a related card opens, also when the filters hide it", func(t *testing.T) {
		d.pickIn(t, "Leeftijd", "volw")
		d.Show("methods/stemmen")
		uitest.Tap(t, d.w, "Een plan tekenen")
		uitest.MustShow(t, d.Content(), "Teken je straat.", "3 kaarten om")
		if n := uitest.Find[*ui.List](t, d.Content()).Selected(); n != 0 {
			t.Errorf("row %d is selected", n)
		}
	})
	t.Run("reading anew leaves it open", func(t *testing.T) {
		d.Show("methods/stemmen")
		d.Reload()
		uitest.MustShow(t, d.Content(), "Loop naar een hoek.")
	})
	t.Run("an unknown card leaves the page as it is", func(t *testing.T) {
		d.Show("methods/bestaat-niet")
		uitest.MustShow(t, d.Content(), "Past hierbij")
	})
}

func TestPage_keyboard(t *testing.T) {
	d := open(t)
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, d.Content()))
	uitest.Press(d.w, slices.Repeat([]fyne.KeyName{fyne.KeyTab}, 9)...) // past five filters and whose cards
	uitest.Press(d.w, fyne.KeyDown, fyne.KeyReturn)
	uitest.MustShow(t, d.Content(), "Zeg waarom het college dit vraagt.")
}

func TestPage_folded(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(0, 0))
	uitest.Style("light", 2)
	d := build(t, example(), w)
	uitest.InShell(d.w, d)
	uitest.MustNotShow(t, d.Content(), "Teken je straat.")
	d.Show("methods/tekenen")
	uitest.Settle(w)
	uitest.MustShow(t, d.Content(), "Teken je straat.")
	uitest.MustNotShow(t, d.Content(), "Help me kiezen")
	d.Home()
	uitest.Settle(w)
	uitest.MustShow(t, d.Content(), "Help me kiezen")
	uitest.MustNotShow(t, d.Content(), "Teken je straat.")
}

func TestPage_lost(t *testing.T) {
	d := open(t)
	d.lost = errors.New("secret")
	d.Reload()
	uitest.MustShow(t, d.Content(), "Wat je ziet is misschien niet van nu", "Praten in een kring")
}

func TestPage_print(t *testing.T) {
	d := open(t)
	d.Show("methods/praten")
	uitest.Tap(t, d.w, "Print deze kaart")
	if d.written != nil {
		t.Fatal("written though the user cancelled")
	}
	d.Pick.Path = "/x/kaart.pdf"
	uitest.Tap(t, d.w, "Print deze kaart")
	if len(d.written) != 1 || strings.Contains(d.written[0].Steps[0].Text, "{") || d.Document != "/x/kaart.pdf" || d.Told[0] != "De kaart is bewaard." {
		t.Errorf("wrote %+v, opened %q, told %q", d.written, d.Document, d.Told)
	}
	if q := d.Pick.Asked[0]; q.Name != "Methodekaart Praten in een kring – 2026-11-21.pdf" || q.Kind.Extensions[0] != "pdf" {
		t.Errorf("asked %+v", q)
	}
	t.Run("all that the filters leave", func(t *testing.T) {
		d.pickIn(t, "Leeftijd", "10")
		d.warnings = []string{"Eén teken ontbreekt."}
		uitest.Tap(t, d.w, "Print deze 2 kaarten")
		if len(d.written) != 2 || d.Told[1] != "De kaarten zijn bewaard. Eén teken ontbreekt." {
			t.Errorf("wrote %d cards, told %q", len(d.written), d.Told)
		}
	})
	t.Run("a file that cannot be written", func(t *testing.T) {
		d.fail, d.Document = errors.New("secret"), ""
		uitest.Tap(t, d.w, "Print deze kaart")
		uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt")
		if d.Document != "" {
			t.Error("opened")
		}
	})
}
