package uitest

import (
	"testing"

	"fyne.io/fyne/v2"
)

// Top returns what takes the clicks now: the dialog on top, or the page.
func Top(w fyne.Window) fyne.CanvasObject {
	if top := w.Canvas().Overlays().Top(); top != nil {
		return top
	}
	return w.Content()
}

// Tap taps the piece with these words or this hint on the page, or on the
// dialog above it.
func Tap(t testing.TB, w fyne.Window, words string) {
	t.Helper()
	target := Button(t, Top(w), words)
	if f, ok := target.(fyne.Focusable); ok {
		w.Canvas().Focus(f)
	}
	target.Tapped(&fyne.PointEvent{})
}

// Press presses keys where the keyboard is, as the window does it: a key that
// no piece has the focus for goes to the window itself.
func Press(w fyne.Window, keys ...fyne.KeyName) {
	for _, k := range keys {
		e := &fyne.KeyEvent{Name: k}
		if k == fyne.KeyTab {
			w.Canvas().FocusNext()
		} else if f := w.Canvas().Focused(); f != nil {
			f.TypedKey(e)
		} else if typed := w.Canvas().OnTypedKey(); typed != nil {
			typed(e)
		}
	}
}

// Type types a text where the keyboard is and fails when it is nowhere.
func Type(t testing.TB, w fyne.Window, text string) {
	t.Helper()
	for _, r := range text {
		f := w.Canvas().Focused()
		if f == nil {
			t.Fatal("nothing has the keyboard")
		}
		f.TypedRune(r)
	}
}

// Focus puts the keyboard on a piece and fails when it does not take it.
func Focus(t testing.TB, w fyne.Window, o fyne.Focusable) {
	t.Helper()
	w.Canvas().Focus(o)
	if w.Canvas().Focused() != o {
		t.Fatalf("%T does not take the keyboard", o)
	}
}
