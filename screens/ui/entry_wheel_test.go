package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/ui/uitest"
)

// wheelAt is what gets the wheel when the pointer is above a piece: the last
// one drawn that can scroll.
func wheelAt(t *testing.T, o fyne.CanvasObject) fyne.Scrollable {
	t.Helper()
	var found fyne.Scrollable
	uitest.Walk(o, func(o fyne.CanvasObject) bool {
		if s, ok := o.(fyne.Scrollable); ok {
			found = s
		}
		return true
	})
	if found == nil {
		t.Fatal("nothing scrolls")
	}
	return found
}

func TestEntry_leavesTheWheelToThePage(t *testing.T) {
	long := strings.Repeat("een regel\n", 60)
	for _, c := range []struct {
		name  string
		entry func(*Runner) *Entry
		text  string
		want  float32 // how far the page moves
	}{
		{"a line", NewEntry, "Speelstraat", 40},
		{"a line that is longer than its field", NewEntry, strings.Repeat("Speelstraat ", 60), 40},
		{"a text that is shown whole", NewMultiLine, "twee\nregels", 40},
		{"a text that goes on below its field", NewMultiLine, long, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			uitest.App(t)
			e := c.entry(NewInlineRunner(t.Context()))
			e.SetText(c.text)
			page := NewPage(e, Space(10, 3000))
			w := test.NewTempWindow(t, page)
			w.Resize(fyne.NewSize(400, 300))
			uitest.Settle(w)
			wheelAt(t, e).Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -40)})
			if page.Offset.Y != c.want {
				t.Errorf("the page is at %v, want %v", page.Offset.Y, c.want)
			}
		})
	}
	t.Run("a text that has come to its end", func(t *testing.T) {
		uitest.App(t)
		e := NewMultiLine(NewInlineRunner(t.Context()))
		e.SetText(long)
		page := NewPage(e, Space(10, 3000))
		w := test.NewTempWindow(t, page)
		w.Resize(fyne.NewSize(400, 300))
		uitest.Settle(w)
		for range 2 {
			wheelAt(t, e).Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -9000)})
		}
		if page.Offset.Y == 0 {
			t.Error("the page stands still")
		}
	})
}

func TestEntry_leavesAHiddenPageAlone(t *testing.T) {
	uitest.App(t)
	e := NewEntry(NewInlineRunner(t.Context()))
	page, other := NewPage(e, Space(10, 3000)), NewPage(Space(10, 3000))
	rear := container.NewStack(other)
	w := test.NewTempWindow(t, container.NewStack(rear, page))
	w.Resize(fyne.NewSize(400, 300))
	rear.Hide()
	uitest.Settle(w)
	wheelAt(t, e).Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -40)})
	if page.Offset.Y != 40 || other.Offset.Y != 0 {
		t.Errorf("the page is at %v and the hidden one at %v", page.Offset.Y, other.Offset.Y)
	}
}
