package methods_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// field finds the input below a label.
func field[T fyne.CanvasObject](t *testing.T, d *desk, label string) T {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(d.w)) {
		if uitest.Texts(f)[0] == label {
			return uitest.Find[T](t, f)
		}
	}
	t.Fatalf("no field %q in %q", label, uitest.Texts(uitest.Top(d.w)))
	panic("unreachable")
}

// typeIn puts a text in place of what a field holds.
func typeIn(t *testing.T, d *desk, in fyne.Focusable, text string) {
	t.Helper()
	uitest.Focus(t, d.w, in)
	for range 40 {
		uitest.Press(d.w, fyne.KeyEnd, fyne.KeyBackspace)
	}
	uitest.Type(t, d.w, text)
}

func TestUse(t *testing.T) {
	d := open(t)
	d.Show("methods/praten")
	uitest.Tap(t, d.w, "Gebruik in ons traject")
	uitest.Tap(t, d.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(d.w), "Kies een stap of een moment.")
	field[*ui.SearchSelect](t, d, "Bij welke stap?").SetChosen("3.1")
	field[*ui.SearchSelect](t, d, "Of op welk moment?").SetChosen("analysis")
	typeIn(t, d, field[*ui.DateField](t, d, "Wanneer?"), "4/3/2026")
	typeIn(t, d, field[*ui.NumberField](t, d, "Met hoeveel?"), "22")
	typeIn(t, d, field[*ui.Entry](t, d, "Met welke groep?"), "Het vijfde leerjaar")
	uitest.Tap(t, d.w, "Bewaar")
	want := methods.Use{ID: "use1", Method: "praten", Step: "3.1", Moment: "analysis", On: "2026-03-04", Who: "Het vijfde leerjaar", People: 22}
	if !slices.Equal(d.book.uses, []methods.Use{want}) {
		t.Fatalf("kept %+v", d.book.uses)
	}
	uitest.MustShow(t, d.Content(), "Zo gebruiken jullie dit", "Kinderen bevragen met college · Analyse", "04/03/2026 · Het vijfde leerjaar · 22 deelnemers", "In gebruik", "Dit gebruiken we 1")

	uitest.Tap(t, d.w, "Kinderen bevragen met college · Analyse")
	uitest.Tap(t, d.w, "Toon de stap")
	if !slices.Equal(d.Opened, []ui.Route{ui.To(ui.PageRoute, "steps", "3.1")}) {
		t.Errorf("went to %v", d.Opened)
	}
	uitest.Tap(t, d.w, "Dit gebruiken we 1")
	list := uitest.Find[*ui.List](t, d.Content())
	uitest.MustShow(t, list, "Praten in een kring")
	uitest.MustNotShow(t, list, "Een plan tekenen")

	uitest.Tap(t, d.w, "Kinderen bevragen met college · Analyse")
	typeIn(t, d, field[*ui.NumberField](t, d, "Met hoeveel?"), "1")
	uitest.Tap(t, d.w, "Bewaar")
	uitest.MustShow(t, d.Content(), "· 1 deelnemer")
	uitest.Tap(t, d.w, "Kinderen bevragen met college · Analyse")
	uitest.Tap(t, d.w, "Haal uit ons traject")
	uitest.MustShow(t, d.Content(), "Hier komen de methoden die jullie gebruiken.")
	uitest.Tap(t, d.w, "Toon alle")
	uitest.MustNotShow(t, d.Content(), "Zo gebruiken jullie dit")
	if len(d.Said) != 3 {
		t.Errorf("said %q", d.Said)
	}
}

func TestUse_of_a_step_that_is_gone(t *testing.T) {
	d := open(t)
	d.book.uses = []methods.Use{{ID: "use1", Method: "praten", Step: "9.9", Note: "Goed gegaan."}}
	d.Reload()
	d.Show("methods/praten")
	uitest.MustShow(t, d.Content(), "Een stap die er niet meer is", "Goed gegaan.")
}

func TestOwn_version_of_a_card(t *testing.T) {
	d := open(t)
	uitest.Tap(t, d.w, "Van ons 0")
	uitest.MustShow(t, d.Content(), "Hier komen de methoden die jullie zelf bedachten.")
	uitest.Tap(t, d.w, "Toon alle")
	d.Show("methods/tekenen")
	uitest.Tap(t, d.w, "Maak een eigen versie")
	uitest.MustShow(t, d.Content(), "Eigen methode", "Zo gaat het, stap voor stap")
	if got := field[*ui.Entry](t, d, "Hoe heet de methode?").Text; got != "Een plan tekenen (onze versie)" {
		t.Fatalf("called %q", got)
	}
	typeIn(t, d, field[*ui.Entry](t, d, "Hoe heet de methode?"), "")
	uitest.Tap(t, d.w, "Stap toevoegen")
	uitest.Type(t, d.w, "Vertel")
	uitest.Tap(t, d.w, "Bewaar")
	uitest.MustShow(t, d.Content(), "Geef de methode een naam.", "Stap 2 heeft een titel en een uitleg nodig.")

	d.Show("methods/praten") // looks something up meanwhile
	uitest.Tap(t, d.w, "Eigen methode")
	uitest.MustShow(t, d.Content(), "Geef de methode een naam.")
	typeIn(t, d, field[*ui.Entry](t, d, "Hoe heet de methode?"), "Onze straat tekenen")
	entries := uitest.All[*ui.Entry](d.Content())
	for _, e := range entries {
		if e.Text == "Vertel" {
			e.SetText("")
		}
	}
	uitest.Tap(t, d.w, "Bewaar")
	if len(d.book.own) != 1 {
		t.Fatalf("kept %+v in %q", d.book.own, uitest.Texts(d.Content()))
	}
	uitest.MustShow(t, d.Content(), "Onze straat tekenen", "Van ons", "Van ons 1", "4 kaarten", "Teken je straat.")

	t.Run("it is changed and removed", func(t *testing.T) {
		uitest.Tap(t, d.w, "Wijzig")
		typeIn(t, d, field[*ui.Entry](t, d, "Hoe heet de methode?"), "Ons plein tekenen")
		uitest.Tap(t, d.w, "Bewaar")
		uitest.MustShow(t, d.Content(), "Ons plein tekenen")
		uitest.MustNotShow(t, d.Content(), "Onze straat tekenen")
		uitest.Tap(t, d.w, "Gebruik in ons traject")
		field[*ui.SearchSelect](t, d, "Bij welke stap?").SetChosen("3.2")
		uitest.Tap(t, d.w, "Bewaar")
		uitest.MustShow(t, d.Content(), "Terugkoppelen")
		uitest.Tap(t, d.w, "Verwijder")
		uitest.MustNotShow(t, d.Content(), "Ons plein tekenen")
		if len(d.book.own)+len(d.book.uses) != 0 {
			t.Errorf("left %+v, %+v", d.book.own, d.book.uses)
		}
	})
}

func TestOwn_from_nothing(t *testing.T) {
	d := open(t)
	uitest.Tap(t, d.w, "Eigen methode")
	uitest.Tap(t, d.w, "Bewaar")
	uitest.MustShow(t, d.Content(), "Geef de methode een naam.", "Kies minstens één doel.", "Schrijf hoe je toestemming vraagt", "Schrijf minstens één stap.")
	uitest.Tap(t, d.w, "Annuleren")
	uitest.MustShow(t, d.Content(), "Zoek een methode")
	uitest.Tap(t, d.w, "Eigen methode")
	uitest.MustNotShow(t, d.Content(), "Geef de methode een naam.")
}

func TestOwn_steps_move(t *testing.T) {
	d := open(t)
	d.Show("methods/praten")
	uitest.Tap(t, d.w, "Maak een eigen versie")
	titles := func() (out []string) {
		for _, e := range uitest.All[*ui.Entry](d.Content()) {
			if e.PlaceHolder == "Wat doe je?" {
				out = append(out, e.Text)
			}
		}
		return out
	}
	press := func(hint string, n int) {
		t.Helper()
		for _, b := range uitest.All[*ui.Button](d.Content()) {
			if b.Hint() == hint {
				if n == 0 {
					b.OnTapped()
					return
				}
				n--
			}
		}
		t.Fatalf("no %q", hint)
	}
	press("Zet deze stap hoger", 1)
	if got := titles(); !slices.Equal(got, []string{"Rondje", "Welkom"}) {
		t.Errorf("steps %v", got)
	}
	press("Verwijder deze stap", 0)
	if got := titles(); !slices.Equal(got, []string{"Welkom"}) {
		t.Errorf("steps %v", got)
	}
}
