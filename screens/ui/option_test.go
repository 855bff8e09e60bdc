package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui/uitest"
)

func TestOptionRow_showsTheLabelFirst(t *testing.T) {
	for _, c := range []struct {
		name    string
		width   float32
		hidden  bool
		trimmed bool
	}{
		{"beside the small print", 600, false, false},
		{"with what fits of the small print", 300, false, true},
		{"alone when there is no room", 130, true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			uitest.App(t)
			r := newOptionRow()
			r.set(Option{Label: "Co-regisseur", Detail: "Deelt het trekken met iemand anders en blijft"})
			w := uitest.Window(t, r)
			uitest.Settle(w)
			r.Resize(fyne.NewSize(c.width, 40))
			if r.label.Size().Width < min(r.label.whole(), c.width-24) {
				t.Errorf("the label is cut off at %v", r.label.Size().Width)
			}
			if r.detail.Hidden != c.hidden {
				t.Errorf("the small print is hidden: %t", r.detail.Hidden)
			}
			if trimmed := r.detail.Size().Width < r.detail.whole(); !c.hidden && trimmed != c.trimmed {
				t.Errorf("the small print is cut off: %t", trimmed)
			}
		})
	}
}
