package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/ui/uitest"
)

// focused returns a window in which the entry has the keyboard.
func focused(t *testing.T, e *Entry) fyne.Window {
	t.Helper()
	uitest.App(t)
	w := test.NewTempWindow(t, e)
	w.Resize(fyne.NewSize(400, 300))
	w.Canvas().Focus(e)
	return w
}

func press(o fyne.Focusable, keys ...fyne.KeyName) {
	for _, k := range keys {
		o.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func TestEntry_settles(t *testing.T) {
	run := NewInlineRunner(t.Context())
	e := NewEntry(run)
	w := focused(t, e)
	var got []string
	e.OnSettled = func(s string) { got = append(got, s) }
	check := func(t *testing.T, want ...string) {
		t.Helper()
		if !slices.Equal(got, want) {
			t.Errorf("settled %q, want %q", got, want)
		}
	}
	t.Run("not for what the screen fills in", func(t *testing.T) {
		e.SetText("Speel")
		run.Advance(time.Minute)
		check(t)
	})
	t.Run("within two seconds of the last key, once", func(t *testing.T) {
		press(e, fyne.KeyEnd)
		test.Type(e, "straat")
		check(t)
		run.Advance(2 * time.Second)
		run.Advance(2 * time.Second)
		check(t, "Speelstraat")
	})
	t.Run("every key starts the clock again", func(t *testing.T) {
		test.Type(e, "e")
		run.Advance(time.Second)
		test.Type(e, "n")
		run.Advance(time.Second)
		check(t, "Speelstraat")
	})
	t.Run("when the keyboard goes elsewhere", func(t *testing.T) {
		w.Canvas().Unfocus()
		check(t, "Speelstraat", "Speelstraaten")
	})
	t.Run("at Enter", func(t *testing.T) {
		w.Canvas().Focus(e)
		press(e, fyne.KeyBackspace, fyne.KeyReturn)
		check(t, "Speelstraat", "Speelstraaten", "Speelstraate")
	})
}

func TestEntry_SetText(t *testing.T) {
	e := NewEntry(NewInlineRunner(t.Context()))
	focused(t, e)
	e.OnSettled = func(string) {}
	e.SetText("oud")
	press(e, fyne.KeyEnd)
	test.Type(e, "er")

	e.SetText("oud")
	if e.Text != "ouder" {
		t.Errorf("typing was overwritten by %q", e.Text)
	}
	e.Settle()
	e.SetText("ouder")
	if !e.UndoText() {
		t.Error("the same text again took the undo away")
	}
	e.Settle()
	e.SetText("nieuw")
	if e.Text != "nieuw" {
		t.Errorf("shows %q, want the new text", e.Text)
	}
}

func TestEntry_keys(t *testing.T) {
	e := NewEntry(nil)
	w := focused(t, e)
	var up []fyne.KeyName
	w.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { up = append(up, k.Name) })
	press(e, fyne.KeyF5, fyne.KeyEscape, fyne.KeyLeft, fyne.KeyF12)
	if want := []fyne.KeyName{fyne.KeyF5, fyne.KeyEscape, fyne.KeyF12}; !slices.Equal(up, want) {
		t.Errorf("handed on %v, want %v", up, want)
	}
	test.Type(e, "a")
	e.TypedShortcut(&fyne.ShortcutUndo{})
	if e.Text != "" {
		t.Errorf("text %q: the first undo is the field's", e.Text)
	}
	e.TypedShortcut(&fyne.ShortcutUndo{}) // nothing left: the window's, and no harm done
	e.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyS, Modifier: fyne.KeyModifierControl})
	if UndoText(w.Canvas()) || !RedoText(w.Canvas()) || e.Text != "a" {
		t.Errorf("text %q after undo and redo through the menu", e.Text)
	}
	if e.AcceptsTab() {
		t.Error("Tab must lead on")
	}
}

func TestEntry_MaxLength(t *testing.T) {
	e := NewMultiLine(nil)
	e.MaxLength = 5
	w := focused(t, e)
	test.Type(e, "één")
	clipboard := test.NewClipboard()
	clipboard.SetContent("\u200bx\r\ny te veel")
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
	test.Type(e, "!")
	press(e, fyne.KeyReturn)
	if e.Text != "éénx\n" {
		t.Errorf("text %q, want five characters", e.Text)
	}
	_ = w
}

func TestEntry_ring(t *testing.T) {
	e := NewEntry(nil)
	w := focused(t, e)
	if e.ring.Hidden || e.ring.StrokeWidth < 2 {
		t.Error("no ring around the field that has the keyboard")
	}
	w.Canvas().Unfocus()
	if !e.ring.Hidden {
		t.Error("the ring stays")
	}
}

func TestClean(t *testing.T) {
	if got := clean("a\x00b\rc\td\ufeff", -1); got != "ab\nc\td" {
		t.Errorf("got %q", got)
	}
	if got := clean(strings.Repeat("é", 9), 4); got != "éééé" {
		t.Errorf("got %q", got)
	}
}

func TestEntry_OnKey(t *testing.T) {
	uitest.App(t)
	e := NewEntry(nil)
	w := uitest.Window(t, e)
	var keys []fyne.KeyName
	e.OnKey = func(k fyne.KeyName) bool {
		keys = append(keys, k)
		return k == fyne.KeyDown
	}
	w.Canvas().Focus(e)
	uitest.Type(t, w, "ab")
	uitest.Press(w, fyne.KeyDown, fyne.KeyBackspace)
	if len(keys) != 2 || e.Text != "a" {
		t.Errorf("saw %v, and the field has %q", keys, e.Text)
	}
}
