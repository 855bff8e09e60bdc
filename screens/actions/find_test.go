package actions_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// search is the field above the list.
func search(t *testing.T, d *desk) *ui.Entry {
	t.Helper()
	for _, e := range uitest.All[*ui.Entry](d.Content()) {
		if e.PlaceHolder == "Zoek een actie" {
			return e
		}
	}
	t.Fatal("no field to search with")
	return nil
}

// field finds the input below a label, on the page or the dialog above it.
func field[T fyne.CanvasObject](t *testing.T, d *desk, label string) T {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(d.w)) {
		if uitest.Texts(f)[0] == label {
			return uitest.Find[T](t, f)
		}
	}
	t.Fatalf("no field %q", label)
	panic("unreachable")
}

// says is what the field with a label says is wrong.
func says(t *testing.T, d *desk, label string) string {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(d.w)) {
		if uitest.Texts(f)[0] == label {
			return f.Error()
		}
	}
	t.Fatalf("no field %q", label)
	return ""
}

// write puts a text in place of what a field holds, and leaves it.
func write[T interface {
	fyne.Focusable
	fyne.CanvasObject
}](t *testing.T, d *desk, label, text string) {
	t.Helper()
	typeIn[T](t, d, label, text)
	d.w.Canvas().Unfocus()
}

// typeIn is write without leaving the field.
func typeIn[T interface {
	fyne.Focusable
	fyne.CanvasObject
}](t *testing.T, d *desk, label, text string) {
	t.Helper()
	in := field[T](t, d, label)
	uitest.Focus(t, d.w, in)
	for range 60 {
		uitest.Press(d.w, fyne.KeyEnd, fyne.KeyBackspace)
	}
	uitest.Type(t, d.w, text)
}

// choose opens the list that shows words and picks from it.
func choose(t *testing.T, d *desk, words, option string) {
	t.Helper()
	uitest.Tap(t, d.w, words)
	uitest.Type(t, d.w, option)
	uitest.Press(d.w, fyne.KeyReturn)
}

func (s *store) get(id string) actions.Action {
	return s.actions[slices.IndexFunc(s.actions, func(a actions.Action) bool { return a.ID == id })]
}
