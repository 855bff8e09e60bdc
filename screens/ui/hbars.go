package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A Measure is one bar of [HorizontalBars].
type Measure struct {
	Label string
	Value float64
	Own   bool // the own municipality: bold and in the accent
}

// HorizontalBars compares values; every bar has its number at the end.
type HorizontalBars struct {
	widget.BaseWidget

	measures []Measure
	labels   []*Text
	bars     []*canvas.Rectangle
	values   []*canvas.Text
}

// NewHorizontalBars returns the chart; unit follows each number.
func NewHorizontalBars(unit string, measures ...Measure) *HorizontalBars {
	h := &HorizontalBars{measures: measures}
	for _, m := range measures {
		kind := look.Body
		if m.Own {
			kind = look.Strong
		}
		h.labels = append(h.labels, NewLine(kind, m.Label))
		h.bars = append(h.bars, canvas.NewRectangle(nil))
		h.values = append(h.values, canvas.NewText(Decimal(m.Value, 1)+" "+unit, nil))
	}
	h.ExtendBaseWidget(h)
	return h
}

// CreateRenderer implements [fyne.Widget].
func (h *HorizontalBars) CreateRenderer() fyne.WidgetRenderer {
	var objects []fyne.CanvasObject
	for i := range h.measures {
		objects = append(objects, h.labels[i], h.bars[i], h.values[i])
	}
	least := func() fyne.Size { return fyne.NewSize(240, h.row()*float32(len(h.measures))) }
	return draw(h.place, least, h.restyle, objects...)
}

func (h *HorizontalBars) row() float32 { return size(h, theme.SizeNameText)*1.4 + look.S2 }

func (h *HorizontalBars) restyle() {
	for i, m := range h.measures {
		h.bars[i].FillColor, h.bars[i].CornerRadius = colour(h, theme.ColorNameInputBorder), 4
		h.values[i].Color, h.values[i].TextSize = colour(h, look.ColorMuted), size(h, theme.SizeNameText)
		if m.Own {
			h.bars[i].FillColor = colour(h, theme.ColorNamePrimary)
			h.values[i].Color = colour(h, theme.ColorNameForeground)
			h.values[i].TextStyle = fyne.TextStyle{Bold: true}
		}
	}
}

// longest is how wide the labels would like to be.
func (h *HorizontalBars) longest() float32 {
	var wide float32
	for _, m := range h.measures {
		wide = max(wide, fyne.MeasureText(m.Label, size(h, theme.SizeNameText), fyne.TextStyle{Bold: m.Own}).Width)
	}
	return wide
}

func (h *HorizontalBars) place(s fyne.Size) {
	var highest float64
	var right float32
	for i, m := range h.measures {
		highest = max(highest, m.Value)
		right = max(right, h.values[i].MinSize().Width)
	}
	left := min(h.longest()+look.S3, s.Width*0.5)
	room := s.Width - left - right - look.S2
	for i, m := range h.measures {
		y, row := h.row()*float32(i), h.row()
		label := h.labels[i].MinSize()
		put(h.labels[i], 0, y+(row-label.Height)/2, left-look.S3, label.Height)
		long := max(room*float32(m.Value/highest), 2)
		put(h.bars[i], left, y+6, long, row-12)
		putText(h.values[i], left+long+look.S2, y+(row-h.values[i].MinSize().Height)/2)
	}
}
