package uitest

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// Walk visits what is visible below root, parents first. When visit reports
// false, what is inside the object is left out.
func Walk(root fyne.CanvasObject, visit func(fyne.CanvasObject) bool) {
	if root == nil || !root.Visible() || !visit(root) {
		return
	}
	for _, child := range children(root) {
		Walk(child, visit)
	}
}

func children(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case *container.Scroll:
		return []fyne.CanvasObject{o.Content}
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	}
	return nil
}

// Texts returns every visible text, in the order of the page. A text that
// wraps comes in one piece.
func Texts(root fyne.CanvasObject) []string {
	var out []string
	Walk(root, func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case *canvas.Text:
			out = append(out, o.Text)
		case *widget.RichText:
			out = append(out, o.String())
			return false
		case *widget.Label:
			out = append(out, o.Text)
			return false
		}
		return true
	})
	return slices.DeleteFunc(out, func(s string) bool { return strings.TrimSpace(s) == "" })
}

// Shows reports whether a visible text holds words.
func Shows(root fyne.CanvasObject, words string) bool {
	return slices.ContainsFunc(Texts(root), func(s string) bool { return strings.Contains(s, words) })
}

// MustShow fails the test when a text is not on the screen.
func MustShow(t testing.TB, root fyne.CanvasObject, words ...string) {
	t.Helper()
	for _, w := range words {
		if !Shows(root, w) {
			t.Errorf("%q is not on the screen, which shows:\n%s", w, strings.Join(Texts(root), "\n"))
		}
	}
}

// MustNotShow fails the test when a text is on the screen.
func MustNotShow(t testing.TB, root fyne.CanvasObject, words ...string) {
	t.Helper()
	for _, w := range words {
		if Shows(root, w) {
			t.Errorf("%q is on the screen", w)
		}
	}
}

// All returns the visible objects of one type, in the order of the page.
func All[T fyne.CanvasObject](root fyne.CanvasObject) []T {
	var out []T
	Walk(root, func(o fyne.CanvasObject) bool {
		if found, ok := o.(T); ok {
			out = append(out, found)
		}
		return true
	})
	return out
}

// Find returns the first visible object of one type and fails when there is
// none.
func Find[T fyne.CanvasObject](t testing.TB, root fyne.CanvasObject) T {
	t.Helper()
	all := All[T](root)
	if len(all) == 0 {
		var none T
		t.Fatalf("no %T on the screen", none)
	}
	return all[0]
}

// A piece that can be tapped tells its words or its hint.
type (
	worded interface{ Text() string }
	hinted interface{ Hint() string }
)

// Button returns the visible piece that can be tapped and has exactly these
// words, in itself or somewhere inside, or this hint. Words on the piece
// itself go first.
func Button(t testing.TB, root fyne.CanvasObject, words string) fyne.Tappable {
	t.Helper()
	var own, inside fyne.Tappable
	Walk(root, func(o fyne.CanvasObject) bool {
		tap, ok := o.(fyne.Tappable)
		if !ok || own != nil {
			return own == nil
		}
		switch {
		case says(o, words):
			own = tap
		case slices.Contains(Texts(o), words):
			inside = tap // the innermost one is visited last
		}
		return true
	})
	if own == nil {
		own = inside
	}
	if own == nil {
		t.Fatalf("nothing to tap with %q; the screen shows:\n%s", words, strings.Join(Texts(root), "\n"))
	}
	return own
}

func says(o fyne.CanvasObject, words string) bool {
	if w, ok := o.(worded); ok && w.Text() == words {
		return true
	}
	h, ok := o.(hinted)
	return ok && h.Hint() == words
}
