package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// DutchDateEntry is a field for a day. Typing works in every usual Dutch way;
// the button or Alt+Down opens a month.
type DutchDateEntry struct {
	widget.Entry

	OnPicked func(day time.Time, ok bool) // after each change; not ok: not a day

	today time.Time
	popup *widget.PopUp
}

// NewDutchDateEntry returns an empty field.
func NewDutchDateEntry(today time.Time) *DutchDateEntry {
	e := &DutchDateEntry{today: today}
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder("dd/mm/jjjj")
	button := NewIconButton(look.Calendar, "Kies in een kalender", e.open)
	e.ActionItem = button
	e.OnChanged = func(text string) {
		if e.OnPicked != nil {
			day, ok := ParseDay(text, today)
			e.OnPicked(day, ok)
		}
	}
	return e
}

// NotADay is the error to show below the field.
const NotADay = "Schrijf een datum als 3/9/2026, of ‘vandaag’."

// SetDay fills in a day.
func (e *DutchDateEntry) SetDay(day time.Time) { e.SetText(FormatDay(day)) }

// FocusLost writes a typed day in full: 'vandaag' becomes 21/11/2026.
func (e *DutchDateEntry) FocusLost() {
	e.Entry.FocusLost()
	if day, ok := ParseDay(e.Text, e.today); ok {
		e.SetText(FormatDay(day))
	}
}

// TypedKey opens the month with the down key.
func (e *DutchDateEntry) TypedKey(k *fyne.KeyEvent) {
	if k.Name == fyne.KeyDown {
		e.open()
		return
	}
	e.Entry.TypedKey(k)
}

func (e *DutchDateEntry) open() {
	day, ok := ParseDay(e.Text, e.today)
	if !ok {
		day = e.today
	}
	driver := fyne.CurrentApp().Driver()
	c := driver.CanvasForObject(e)
	if c == nil {
		return
	}
	month := NewMonth(day, e.today)
	month.OnPicked = func(d time.Time) { e.SetDay(d); e.close(c) }
	month.OnClosed = func() { e.close(c) }
	e.popup = widget.NewPopUp(Inset(look.S2, look.S2, month), c)
	at := driver.AbsolutePositionForObject(e)
	high := e.popup.MinSize().Height + look.S1
	if at.Y+e.Size().Height+high > c.Size().Height && at.Y > high {
		at.Y -= high // above the field, so that it stays in sight
	} else {
		at.Y += e.Size().Height + look.S1
	}
	e.popup.ShowAtPosition(at)
	c.Focus(month)
}

func (e *DutchDateEntry) close(c fyne.Canvas) {
	e.popup.Hide()
	c.Focus(e)
}
