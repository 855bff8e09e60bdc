package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
)

// DateField is a field for a day. Typing works in every usual Dutch way, see
// [ParseDay]; the button or the down key opens a month. Empty is allowed.
// Days come and go as they are stored, YYYY-MM-DD.
type DateField struct {
	valueField[string]

	// OnDay is called when the user has chosen or typed another day, and with
	// "" when the field was emptied.
	OnDay func(day string)

	today string
}

// NotADay is the error below a field with something else than a day.
const NotADay = "Schrijf een datum als 3/9/2026, of ‘vandaag’ of ‘eind mei’."

// NewDateField returns an empty field; today is a stored day and country, BE
// or NL, decides how days are written.
func NewDateField(run *Runner, today, country string) *DateField {
	f := &DateField{today: today}
	f.parse = func(text string) (string, bool) { return ParseDay(text, today) }
	f.format = func(day string) string { return app.ShowDay(day, country) }
	f.wrong = NotADay
	f.tell = func(day string, _ bool) {
		if f.OnDay != nil {
			f.OnDay(day)
		}
	}
	f.extend(f, run)
	f.SetPlaceHolder("dd/mm/jjjj")
	if country == "NL" {
		f.SetPlaceHolder("dd-mm-jjjj")
	}
	f.ActionItem = NewIconButton(look.Calendar, "Kies in een kalender (pijl omlaag)", f.open)
	f.OnSettled = f.settled
	return f
}

// Day returns the day that is filled in, empty when there is none.
func (f *DateField) Day() string { return f.v }

// SetDay fills in a stored day, or nothing for "".
func (f *DateField) SetDay(day string) { f.set(day, day != "") }

// TypedKey opens the month with the down key.
func (f *DateField) TypedKey(k *fyne.KeyEvent) {
	if k.Name == fyne.KeyDown {
		f.open()
		return
	}
	f.Entry.TypedKey(k)
}

func (f *DateField) open() {
	today, err := time.Parse(time.DateOnly, f.today)
	if err != nil || f.Disabled() {
		return
	}
	f.Settle()
	at, err := time.Parse(time.DateOnly, f.v)
	if err != nil {
		at = today
	}
	month := NewMonth(at, today)
	high := func() float32 { return month.MinSize().Height + 2*look.S2 }
	sheet := newDropdown(f, Inset(look.S2, look.S2, month), high)
	sheet.slim = true
	month.OnPicked = func(d time.Time) {
		sheet.close()
		f.change(d.Format(time.DateOnly), true)
		f.write()
		f.say("")
	}
	month.OnClosed = sheet.close
	sheet.open(month)
}
