package ui

import (
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Month is a month to pick a day from: one focusable piece with the arrow
// keys, Page Up and Page Down for the months, Home for today, Enter and Esc.
type Month struct {
	widget.BaseWidget

	OnPicked func(time.Time)
	OnClosed func()

	focused       bool
	chosen, today time.Time
	head          *canvas.Text
	names         [7]*canvas.Text
	days          [42]*canvas.Text
	mark, ring    *canvas.Rectangle
	before, after *Button
}

// NewMonth returns the month of the chosen day.
func NewMonth(chosen, today time.Time) *Month {
	m := &Month{chosen: chosen, today: today, head: canvas.NewText("", nil), mark: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil)}
	for i := range m.names {
		m.names[i] = canvas.NewText(shortDays[i], nil)
	}
	for i := range m.days {
		m.days[i] = canvas.NewText("", nil)
	}
	m.before = NewIconButton(look.Left, "Vorige maand (Page Up)", func() { m.move(0, -1) })
	m.after = NewIconButton(look.Right, "Volgende maand (Page Down)", func() { m.move(0, 1) })
	m.ExtendBaseWidget(m)
	return m
}

// first is the Monday on or before the first of the month.
func (m *Month) first() time.Time {
	first := m.chosen.AddDate(0, 0, 1-m.chosen.Day())
	return first.AddDate(0, 0, -((int(first.Weekday()) + 6) % 7))
}

// move goes some days or months on; the day stays within the month.
func (m *Month) move(days, months int) {
	if months != 0 {
		first := m.chosen.AddDate(0, 0, 1-m.chosen.Day()).AddDate(0, months, 0)
		last := first.AddDate(0, 1, -1).Day()
		m.chosen = first.AddDate(0, 0, min(m.chosen.Day(), last)-1)
	}
	m.chosen = m.chosen.AddDate(0, 0, days)
	m.Refresh()
}

// Tapped implements [fyne.Tappable].
func (m *Month) Tapped(e *fyne.PointEvent) {
	cell := m.cell()
	column, line := int(e.Position.X/cell), int((e.Position.Y-2*cell)/cell)
	if e.Position.Y < 2*cell || column > 6 || line > 5 {
		return
	}
	m.chosen = m.first().AddDate(0, 0, line*7+column)
	m.pick()
}

func (m *Month) pick() {
	if m.OnPicked != nil {
		m.OnPicked(m.chosen)
	}
}

// FocusGained implements [fyne.Focusable].
func (m *Month) FocusGained() { m.focused = true; m.Refresh() }

// FocusLost implements [fyne.Focusable].
func (m *Month) FocusLost() { m.focused = false; m.Refresh() }

// TypedRune implements [fyne.Focusable].
func (m *Month) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (m *Month) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyLeft:
		m.move(-1, 0)
	case fyne.KeyRight:
		m.move(1, 0)
	case fyne.KeyUp:
		m.move(-7, 0)
	case fyne.KeyDown:
		m.move(7, 0)
	case fyne.KeyPageUp:
		m.move(0, -1)
	case fyne.KeyPageDown:
		m.move(0, 1)
	case fyne.KeyHome:
		m.chosen = m.today
		m.Refresh()
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.pick()
	case fyne.KeyEscape:
		if m.OnClosed != nil {
			m.OnClosed()
		}
	}
}

func (m *Month) cell() float32 { return size(m, theme.SizeNameText) * 2.3 }

// CreateRenderer implements [fyne.Widget].
func (m *Month) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{m.mark, m.ring, m.head, m.before, m.after}
	for _, n := range m.names {
		objects = append(objects, n)
	}
	for _, d := range m.days {
		objects = append(objects, d)
	}
	least := func() fyne.Size { return fyne.NewSize(7*m.cell(), 8*m.cell()) }
	return draw(m.place, least, m.restyle, objects...)
}

func (m *Month) restyle() {
	m.head.Text = months[m.chosen.Month()-1] + " " + strconv.Itoa(m.chosen.Year())
	m.head.TextStyle = fyne.TextStyle{Bold: true}
	m.head.Color, m.head.TextSize = colour(m, theme.ColorNameForeground), size(m, theme.SizeNameSubHeadingText)
	for _, n := range m.names {
		n.Color, n.TextSize = colour(m, look.ColorMuted), size(m, theme.SizeNameCaptionText)
	}
	for i, t := range m.days {
		d := m.first().AddDate(0, 0, i)
		t.Text, t.TextSize = strconv.Itoa(d.Day()), size(m, theme.SizeNameText)
		t.Color = colour(m, theme.ColorNameForeground)
		if d.Month() != m.chosen.Month() {
			t.Color = colour(m, theme.ColorNameDisabled)
		}
		t.TextStyle.Bold = d.Equal(m.chosen)
		if d.Equal(m.chosen) {
			t.Color = colour(m, theme.ColorNameForegroundOnPrimary)
		}
	}
	m.mark.FillColor, m.mark.CornerRadius = colour(m, theme.ColorNamePrimary), m.cell()/2
	m.ring.StrokeColor, m.ring.StrokeWidth, m.ring.CornerRadius = colour(m, theme.ColorNamePrimary), 1.5, m.cell()/2
}

func (m *Month) place(fyne.Size) {
	cell := m.cell()
	putText(m.head, look.S2, (cell-m.head.MinSize().Height)/2)
	put(m.before, 5*cell, 0, cell, cell)
	put(m.after, 6*cell, 0, cell, cell)
	centre := func(t *canvas.Text, column, line int) {
		s := t.MinSize()
		putText(t, cell*float32(column)+(cell-s.Width)/2, cell*float32(line)+(cell-s.Height)/2)
	}
	for i, n := range m.names {
		centre(n, i, 1)
	}
	m.ring.Hidden = true
	for i, t := range m.days {
		centre(t, i%7, 2+i/7)
		d := m.first().AddDate(0, 0, i)
		x, y := cell*float32(i%7)+1, cell*float32(2+i/7)+1
		if d.Equal(m.chosen) {
			put(m.mark, x, y, cell-2, cell-2)
		}
		if d.Equal(m.today) {
			m.ring.Hidden = false
			put(m.ring, x, y, cell-2, cell-2)
		}
	}
}
