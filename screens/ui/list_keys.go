package ui

import (
	"fyne.io/fyne/v2"
)

// FocusGained implements [fyne.Focusable].
func (l *List) FocusGained() {
	l.focused = true
	if l.selected >= 0 {
		l.cursor = l.selected
	}
	l.body.repaint()
}

// FocusLost implements [fyne.Focusable].
func (l *List) FocusLost() {
	l.focused = false
	l.body.repaint()
}

// TypedRune implements [fyne.Focusable].
func (l *List) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (l *List) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		l.open(l.cursor)
	default:
		if !l.move(e.Name) {
			passUp(l, e)
		}
	}
}

// move goes to another row with a key. It reports false for a key that does
// not move.
func (l *List) move(key fyne.KeyName) bool {
	page := 1
	if l.rowHigh > 0 {
		page = max(int(l.scroll.Size().Height/l.rowHigh)-1, 1)
	}
	to := l.cursor
	switch key {
	case fyne.KeyDown:
		to++
	case fyne.KeyUp:
		to--
	case fyne.KeyPageDown:
		to += page
	case fyne.KeyPageUp:
		to -= page
	case fyne.KeyHome:
		to = 0
	case fyne.KeyEnd:
		to = l.length - 1
	default:
		return false
	}
	if l.selected < 0 && (key == fyne.KeyDown || key == fyne.KeyUp) {
		to = l.cursor // the first press selects where the keyboard is
	}
	l.choose(max(min(to, l.length-1), 0))
	return true
}

// choose selects a row for the user.
func (l *List) choose(i int) {
	if i >= l.length {
		return
	}
	changed := i != l.selected
	l.Select(i)
	if changed && l.OnSelected != nil {
		l.OnSelected(i)
	}
}

func (l *List) open(i int) {
	if i >= l.length {
		return
	}
	l.choose(i)
	if l.OnOpened != nil {
		l.OnOpened(i)
	}
}

// listPointer is where the mouse is. The list keeps it itself, because rows
// move below a mouse that stands still.
type listPointer struct {
	at     fyne.Position // in the window
	inside bool
	row    int // -1: none
}

func (l *List) mouseAt(at fyne.Position) {
	l.pointer.at, l.pointer.inside = at, true
	l.point()
}

func (l *List) mouseOut() {
	l.pointer.inside = false
	l.point()
}

// Hide forgets the mouse: a list that goes away does not see it leave.
func (l *List) Hide() {
	l.mouseOut()
	l.BaseWidget.Hide()
}

// point marks the row below the mouse.
func (l *List) point() {
	row := -1
	if l.pointer.inside {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(l)
		row = l.rowAt(l.pointer.at.Y - at.Y + l.scroll.Offset.Y)
	}
	if row == l.pointer.row {
		return
	}
	l.pointer.row = row
	l.body.repaint()
}
