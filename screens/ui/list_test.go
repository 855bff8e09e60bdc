package ui

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

// numbers is a list of so many rows in a window.
func numbers(t *testing.T, n int) (*List, fyne.Window) {
	t.Helper()
	uitest.App(t)
	l := NewList(func() *Text { return NewLine(look.Body, "") },
		func(i int, row *Text) { row.SetText(fmt.Sprint("rij ", i)) })
	w := uitest.Window(t, l)
	l.SetLength(n)
	return l, w
}

func TestList_keys(t *testing.T) {
	l, w := numbers(t, 10_000)
	var selected, opened []int
	l.OnSelected = func(i int) { selected = append(selected, i) }
	l.OnOpened = func(i int) { opened = append(opened, i) }
	uitest.Focus(t, w, l)
	uitest.Press(w, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyEnd, fyne.KeyReturn, fyne.KeyHome)
	if want := []int{0, 1, 2, 1, 9999, 0}; !slices.Equal(selected, want) {
		t.Errorf("selected %v, want %v", selected, want)
	}
	if !slices.Equal(opened, []int{9999}) {
		t.Errorf("opened %v", opened)
	}
	uitest.Press(w, fyne.KeyPageDown)
	if l.Selected() < 10 || !uitest.Shows(w.Content(), fmt.Sprint("rij ", l.Selected())) {
		t.Errorf("Page Down goes to %d", l.Selected())
	}
	if n := len(l.body.slots); n > 60 {
		t.Errorf("%d rows exist for one window", n)
	}
	up := false
	w.Canvas().SetOnTypedKey(func(*fyne.KeyEvent) { up = true })
	uitest.Press(w, fyne.KeyF5)
	if !up {
		t.Error("F5 did not reach the window")
	}
}

func TestList_click(t *testing.T) {
	l, w := numbers(t, 50)
	var opened []int
	l.OnOpened = func(i int) { opened = append(opened, i) }
	uitest.Tap(t, w, "rij 3")
	if !slices.Equal(opened, []int{3}) || l.Selected() != 3 || w.Canvas().Focused() != l {
		t.Errorf("opened %v, selected %d, keyboard on %T", opened, l.Selected(), w.Canvas().Focused())
	}
	l.SetLength(2)
	if l.Selected() != -1 {
		t.Errorf("row %d of 2 is selected", l.Selected())
	}
	uitest.Press(w, fyne.KeyEnd, fyne.KeyReturn)
	l.SetLength(0)
	uitest.Press(w, fyne.KeyEnd, fyne.KeyDown, fyne.KeyReturn)
	if !slices.Equal(opened, []int{3, 1}) {
		t.Errorf("opened %v", opened)
	}
}

func TestList_hoverDoesNotStick(t *testing.T) {
	l, _ := numbers(t, 1000)
	mouse := &desktop.MouseEvent{}
	mouse.AbsolutePosition = fyne.NewPos(100, l.rowHigh*2.5)
	l.body.slots[2].MouseIn(mouse)
	if l.pointer.row != 2 {
		t.Fatalf("the mouse is on row %d, want 2", l.pointer.row)
	}
	l.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -10*l.rowHigh)})
	if l.pointer.row != 12 {
		t.Errorf("after the wheel the mouse is on row %d, want 12", l.pointer.row)
	}
	l.Hide()
	if l.pointer.row != -1 {
		t.Error("a hidden list still has a row that is pointed at")
	}
}

func TestList_groups(t *testing.T) {
	l, w := numbers(t, 0)
	l.Group = func(i int) string { return fmt.Sprint("groep ", i/100) }
	l.SetLength(1000)
	uitest.MustShow(t, w.Content(), "groep 0", "rij 1")
	if got, want := l.tops[100], 100*l.rowHigh+l.headHigh; got != want {
		t.Errorf("a hundred rows of one group are %.0f high, want %.0f: its name stands once", got, want)
	}
	uitest.Focus(t, w, l)
	uitest.Press(w, fyne.KeyEnd)
	uitest.MustShow(t, w.Content(), "rij 999")
	l.ScrollTo(500)
	uitest.MustShow(t, w.Content(), "groep 5", "rij 500")
	for _, y := range []float32{0, l.headHigh + 1, l.tops[500] + 1, l.tops[1000] - 1} {
		row := l.rowAt(y)
		if l.top(row) > y || l.top(row+1) <= y {
			t.Errorf("%.0f is on row %d, from %.0f to %.0f", y, row, l.top(row), l.top(row+1))
		}
	}
}

func BenchmarkList_scroll(b *testing.B) {
	uitest.App(b)
	l := NewList(func() *Text { return NewLine(look.Body, "") },
		func(i int, row *Text) { row.SetText(fmt.Sprint("rij ", i)) })
	uitest.Window(b, l)
	l.SetLength(10_000)
	for b.Loop() {
		l.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -300)})
		if l.scroll.Offset.Y > 200_000 {
			l.ScrollToTop()
		}
	}
}

func BenchmarkList_records(b *testing.B) {
	uitest.App(b)
	l := NewList(NewStatusRow, func(i int, row *StatusRow) { row.Set(fmt.Sprint("Actie ", i), Lopend, "Jeugddienst · 31/05/2027") })
	w := uitest.Window(b, l)
	for b.Loop() {
		l.SetLength(10_000)
		l.ScrollTo(9_000)
		l.ScrollToTop()
	}
	_ = w
}
