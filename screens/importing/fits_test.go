package importing_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui/uitest"
)

func TestWizard_fits(t *testing.T) {
	steps := map[string]func(t *testing.T, s *scene){
		"file": func(_ *testing.T, s *scene) { s.Start() },
		"columns": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers met een lange naam van Provincies in Cijfers.csv", good...))
		},
		"untold": func(t *testing.T, s *scene) {
			s.Open(table(t, "kampen.csv", "nis code;Kampen", "36008;12", "31005;14"))
		},
		"other": func(t *testing.T, s *scene) {
			s.Open(table(t, "codes.txt", "LVL_REFNIS|CD_REFNIS|TX_REFNIS_NL|DT_VLDT_START|DT_VLDT_END", "4|36008|Izegem|01/01/1970|31/12/9999"))
		},
		"rows": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers.csv", good...))
			uitest.Tap(t, s.w, "Volgende")
		},
		"dialog": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers.csv", good...))
			uitest.Tap(t, s.w, "Inwoners")
		},
		"layout": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers.csv", good...))
			uitest.Tap(t, s.w, "Klopt de indeling niet?")
		},
		"wide": func(t *testing.T, s *scene) { s.Open(table(t, "breed.csv", wide(300)...)) },
		"rows of a wide table": func(t *testing.T, s *scene) {
			s.Open(table(t, "breed.csv", wide(300)...))
			uitest.Tap(t, s.w, "Volgende")
		},
		"one column":  func(t *testing.T, s *scene) { s.Open(table(t, "smal.csv", "Inwoners", "12", "14")) },
		"definitions": func(t *testing.T, s *scene) { s.Open(table(t, "lijst.csv", catalogue(30)...)) },
		"done": func(t *testing.T, s *scene) {
			for range 2 {
				s.Open(table(t, "cijfers met een lange naam van Provincies in Cijfers.csv", good...))
				uitest.Tap(t, s.w, "Volgende")
				uitest.Tap(t, s.w, "Lees in")
			}
			s.w.Canvas().Overlays().Remove(s.w.Canvas().Overlays().Top())
		},
	}
	for name, step := range steps {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				s := newScene(t, w, "")
				w.SetContent(s.Content())
				uitest.Settle(w)
				step(t, s)
				return s.Content()
			})
		})
	}
}

// wide is a table of many columns whose headings begin alike.
func wide(n int) []string {
	head, row := "jaar;nis code", "2024;36008"
	for i := range n {
		head += fmt.Sprintf(";Bevolking naar herkomst en leeftijd, volgens de telling op 1 januari/Kinderen en jongeren/Groep %d (aantal per duizend inwoners)", i)
		row += ";5"
	}
	return []string{head, row}
}
