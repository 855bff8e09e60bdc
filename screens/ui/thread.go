package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A Knot is one place on the thread from a child's words to the jury's page.
type Knot struct {
	Icon look.Icon
	Kind string // 'Uitspraak', 'Bevinding', …
	Text string
	Here bool // the record that is open now
}

// Thread shows the knots under each other, tied together by a line.
type Thread struct {
	widget.BaseWidget

	line  *canvas.Line
	icons []fyne.CanvasObject
	words []fyne.CanvasObject
}

// NewThread returns the thread; open is called with the number of a knot.
func NewThread(open func(int), knots ...Knot) *Thread {
	t := &Thread{line: canvas.NewLine(nil)}
	for i, k := range knots {
		tint, ground, kind := look.ColorMuted, look.ColorRestSoft, look.Body
		if k.Here {
			tint, ground, kind = look.ColorAccentText, look.ColorAccentSoft, look.Strong
		}
		text := NewParagraph(kind, k.Text)
		row := NewRowTile(Stack(0, NewText(look.Label.In(tint), k.Kind), text), func() { open(i) })
		row.Selected = k.Here
		t.icons = append(t.icons, NewStatusBadge(k.Icon, tint, ground, 16))
		t.words = append(t.words, row)
	}
	t.ExtendBaseWidget(t)
	return t
}

// CreateRenderer implements [fyne.Widget].
func (t *Thread) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{t.line}
	for i := range t.icons {
		objects = append(objects, t.icons[i], t.words[i])
	}
	least := func() fyne.Size {
		var s fyne.Size
		for _, w := range t.words {
			s.Height += w.MinSize().Height + look.S1
			s.Width = max(s.Width, w.MinSize().Width+t.side()+look.S2)
		}
		return s
	}
	restyle := func() { t.line.StrokeColor, t.line.StrokeWidth = colour(t, look.ColorTrack), 3 }
	return draw(t.place, least, restyle, objects...)
}

func (t *Thread) side() float32 { return t.icons[0].MinSize().Width }

func (t *Thread) place(s fyne.Size) {
	side := t.side()
	var y, first, last float32
	for i, w := range t.words {
		h := w.MinSize().Height
		put(t.icons[i], 0, y+(h-side)/2, side, side)
		put(w, side+look.S2, y, s.Width-side-look.S2, h)
		last = y + h/2
		if i == 0 {
			first = last
		}
		y += h + look.S1
	}
	putLine(t.line, side/2, first, side/2, last)
}
