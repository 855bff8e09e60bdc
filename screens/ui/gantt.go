package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A Span is one bar of a [Timeline].
type Span struct {
	Label    string
	From, To time.Time
	Share    float64 // done, 0 to 1
	Status   Status
}

// Timeline shows spans under each other on one scale of months, with a line
// for today.
type Timeline struct {
	widget.BaseWidget

	spans           []Span
	from, to, today time.Time

	rows   []ganttRow
	months []*canvas.Text
	grid   []*canvas.Line
	now    *canvas.Line
	nowTag *canvas.Text
}

type ganttRow struct {
	label, word *Text
	whole, done *canvas.Rectangle
	icon        *Icon
}

// NewTimeline returns a timeline from the first of one month to the first of
// another.
func NewTimeline(from, to, today time.Time, spans ...Span) *Timeline {
	t := &Timeline{spans: spans, from: from, to: to, today: today, now: canvas.NewLine(nil), nowTag: canvas.NewText("vandaag", nil)}
	for m := from; m.Before(to); m = m.AddDate(0, 1, 0) {
		t.months = append(t.months, canvas.NewText(shortMonths[m.Month()-1], nil))
		t.grid = append(t.grid, canvas.NewLine(nil))
	}
	for _, s := range spans {
		t.rows = append(t.rows, ganttRow{
			label: NewLine(look.Body, s.Label), word: NewText(look.Label.In(s.Status.Colour), s.Status.Word),
			whole: canvas.NewRectangle(nil), done: canvas.NewRectangle(nil),
			icon: NewIcon(s.Status.Shape, s.Status.Colour, 14),
		})
	}
	t.ExtendBaseWidget(t)
	return t
}

// CreateRenderer implements [fyne.Widget].
func (t *Timeline) CreateRenderer() fyne.WidgetRenderer {
	var objects []fyne.CanvasObject
	for i, l := range t.grid {
		objects = append(objects, l, t.months[i])
	}
	for _, r := range t.rows {
		objects = append(objects, r.whole, r.done, r.label, r.icon, r.word)
	}
	objects = append(objects, t.now, t.nowTag)
	least := func() fyne.Size { return fyne.NewSize(520, t.head()+t.row()*float32(len(t.rows))) }
	return draw(t.place, least, t.restyle, objects...)
}

func (t *Timeline) row() float32  { return size(t, theme.SizeNameText)*1.4 + look.S5 }
func (t *Timeline) head() float32 { return size(t, theme.SizeNameCaptionText)*2.9 + look.S2 }

func (t *Timeline) restyle() {
	small := size(t, theme.SizeNameCaptionText)
	for i, m := range t.months {
		m.Color, m.TextSize = colour(t, look.ColorMuted), small
		t.grid[i].StrokeColor = colour(t, look.ColorBorder)
	}
	for i, r := range t.rows {
		s := t.spans[i].Status
		r.whole.FillColor, r.whole.CornerRadius = colour(t, s.Soft), 6
		r.whole.StrokeColor, r.whole.StrokeWidth = colour(t, s.Colour), 1
		r.done.FillColor, r.done.CornerRadius = colour(t, s.Colour), 3
	}
	t.now.StrokeColor, t.now.StrokeWidth = colour(t, theme.ColorNamePrimary), 2
	t.nowTag.Color, t.nowTag.TextSize = colour(t, look.ColorAccentText), small
	t.nowTag.TextStyle = fyne.TextStyle{Bold: true}
}

func (t *Timeline) place(s fyne.Size) {
	left := s.Width * 0.30
	x := func(d time.Time) float32 {
		part := float32(d.Sub(t.from).Hours() / t.to.Sub(t.from).Hours())
		return left + (s.Width-left)*min(max(part, 0), 1)
	}
	small := size(t, theme.SizeNameCaptionText)
	for i, m := range t.months {
		at := x(t.from.AddDate(0, i, 0))
		putText(m, at+look.S1, small*1.35)
		putLine(t.grid[i], at, small*1.4, at, s.Height)
	}
	row, high := t.row(), t.row()-look.S2
	for i, r := range t.rows {
		y := t.head() + row*float32(i)
		from, to := x(t.spans[i].From), x(t.spans[i].To)
		m := r.label.MinSize()
		put(r.label, 0, y+(row-m.Height)/2, left-look.S3, m.Height)
		put(r.whole, from, y+look.S1, to-from, high)
		put(r.done, from+4, y+look.S1+high-7, (to-from-8)*float32(t.spans[i].Share), 4)
		r.done.Hidden = t.spans[i].Share <= 0
		t.placeWord(r, from, to, y+look.S1, high-6, s.Width)
	}
	putLine(t.now, x(t.today), small*1.4, x(t.today), s.Height)
	putText(t.nowTag, x(t.today)-t.nowTag.MinSize().Width/2, 0)
}

// placeWord puts the status inside its bar, or beside it when the bar is short.
func (t *Timeline) placeWord(r ganttRow, from, to, y, high, width float32) {
	icon, word := r.icon.MinSize(), r.word.MinSize()
	need := icon.Width + word.Width + look.S4
	at := from + look.S1 + 2
	if need > to-from {
		at = to + look.S1
		if at+need > width {
			at = from - need
		}
	}
	put(r.icon, at, y+(high-icon.Height)/2, icon.Width, icon.Height)
	put(r.word, at+icon.Width+look.S1, y+(high-word.Height)/2, word.Width, word.Height)
}
