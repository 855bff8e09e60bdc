package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A Status is what state a thing is in: always a word, a shape and a colour.
type Status struct {
	Word         string
	Shape        look.Icon
	Colour, Soft fyne.ThemeColorName
}

// The states that the whole program uses.
var (
	Klaar     = Status{"Klaar", look.Done, look.ColorOk, look.ColorOkSoft}
	Lopend    = Status{"Lopend", look.Busy, look.ColorBusy, look.ColorBusySoft}
	Aandacht  = Status{"Aandacht", look.Attention, look.ColorWarn, look.ColorWarnSoft}
	Laat      = Status{"Te laat", look.Late, look.ColorLate, look.ColorLateSoft}
	NogNiet   = Status{"Nog niet", look.Todo, look.ColorRest, look.ColorRestSoft}
	Ontbreekt = Status{"Ontbreekt", look.Late, look.ColorLate, look.ColorLateSoft}
)

// Says returns the status with another word.
func (s Status) Says(word string) Status {
	s.Word = word
	return s
}

// StatusPill shows a status in a small rounded box.
type StatusPill struct {
	widget.BaseWidget

	status Status
	ground *canvas.Rectangle
	icon   *Icon
	word   *Text
	row    *fyne.Container
}

// NewStatusPill returns a pill.
func NewStatusPill(s Status) *StatusPill {
	p := &StatusPill{ground: canvas.NewRectangle(nil), icon: NewIcon(s.Shape, s.Colour, 14), word: NewText(look.Label, "")}
	p.row = Row(look.S1, p.icon, p.word)
	p.ExtendBaseWidget(p)
	p.SetStatus(s)
	return p
}

// SetStatus shows another status; the zero one shows nothing.
func (p *StatusPill) SetStatus(s Status) {
	p.status = s
	p.Hidden = s == Status{}
	if p.Hidden {
		return
	}
	p.icon.Set(s.Shape, s.Colour)
	p.word.SetType(look.Label.In(s.Colour))
	p.word.SetText(s.Word)
	p.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (p *StatusPill) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		width := min(s.Width, p.MinSize().Width) // in a stack it gets the whole width
		put(p.ground, 0, 0, width, s.Height)
		put(p.row, look.S2, 2, width-2*look.S2-2, s.Height-4)
	}
	least := func() fyne.Size { return p.row.MinSize().AddWidthHeight(2*look.S2+2, 4) }
	restyle := func() {
		if p.Hidden {
			return
		}
		p.ground.FillColor = colour(p, p.status.Soft)
		p.ground.CornerRadius = p.row.MinSize().Height/2 + 2
	}
	return draw(place, least, restyle, p.ground, p.row)
}
