package screens

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestShell_AskToLeave(t *testing.T) {
	left := 0
	p := started(t, nil)
	p.AskToLeave("Izegem.kvd", func() { left++ })
	p.shows("‘Izegem.kvd’ openen?", p.Dossier.Name, "is bewaard")
	t.Run("staying keeps the dossier", func(t *testing.T) {
		p.tap("Annuleren")
		if left != 0 || p.win.Canvas().Overlays().Top() != nil {
			t.Errorf("left %d times", left)
		}
	})
	t.Run("Enter opens the file", func(t *testing.T) {
		p.AskToLeave("Izegem.kvd", func() { left++ })
		p.press(fyne.KeyReturn)
		if left != 1 {
			t.Errorf("left %d times", left)
		}
	})
}
