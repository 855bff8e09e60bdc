package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui/uitest"
)

// A document that is pasted into a line is cut, so that the window goes on.
func TestEntry_aLineTakesNoDocument(t *testing.T) {
	uitest.App(t)
	e := NewEntry(nil)
	w := uitest.Window(t, e)
	uitest.Focus(t, w, e)
	fyne.CurrentApp().Clipboard().SetContent(strings.Repeat("x", 100_000))
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: fyne.CurrentApp().Clipboard()})
	if n := len(e.Text); n != maxLine {
		t.Errorf("the line has %d characters", n)
	}
}
