package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui/uitest"
)

func TestQuestions(t *testing.T) {
	ask := map[bool]func(fyne.Window, string, string, string, func()){true: Confirm, false: Ask}
	for loses, name := range map[bool]string{true: "what is lost is red and Enter leaves it", false: "what loses nothing is an ordinary choice and Enter makes it"} {
		t.Run(name, func(t *testing.T) {
			uitest.App(t)
			w := uitest.Window(t, NewPage())
			done := 0
			ask[loses](w, "Zeker?", "Wat er gebeurt.", "Doe het", func() { done++ })
			yes := uitest.Button(t, uitest.Top(w), "Doe het").(*Button)
			if red := yes.kind == danger; red != loses {
				t.Errorf("red: %v", red)
			}
			uitest.Press(w, fyne.KeyReturn)
			if made := done == 1; made == loses || w.Canvas().Overlays().Top() != nil {
				t.Errorf("made: %v", made)
			}
			ask[loses](w, "Zeker?", "Wat er gebeurt.", "Doe het", func() { done = 10 })
			uitest.Press(w, fyne.KeyEscape)
			if done == 10 || w.Canvas().Overlays().Top() != nil {
				t.Error("Esc does not leave it")
			}
		})
	}
}
