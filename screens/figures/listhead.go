package figures

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// listHead is what stands around the lines: the themes, the search field, the
// filters and the tools. It is one line high as long as there is room. With
// little room, or big text, the column of themes becomes a field, words become
// icons, and the filters wait behind a button, so that the lines stay in sight.
type listHead struct {
	list    *list
	filters *ui.Button          // shows the filters, with little room
	open    bool                // they are shown
	words   []fyne.CanvasObject // tools in words
	icons   []fyne.CanvasObject // the same as icons
	always  []fyne.CanvasObject // tools in both cases, the most important one first
	card    fyne.CanvasObject
}

func newListHead(l *list) *listHead {
	p := l.page
	typed, own := func() { p.typeValue("") }, func() { p.editOwn(figures.Record{}) }
	h := &listHead{list: l}
	h.filters = ui.NewIconButton(look.Filter, "Met cijfers of alle", h.toggle)
	h.words = []fyne.CanvasObject{ui.NewSecondary("Typ een cijfer", look.Pencil, typed)}
	h.icons = []fyne.CanvasObject{ui.NewIconButton(look.Pencil, "Typ een cijfer", typed)}
	h.always = []fyne.CanvasObject{ui.NewPrimary("Lees cijfers in", look.Upload, func() { p.openWizard("") }),
		ui.NewIconButton(look.Plus, "Eigen cijfer toevoegen", own),
		ui.NewIconButton(look.Sliders, "Vergelijk met…", p.choosePeers),
		ui.NewIconButton(look.PDF, "Themablad", func() { p.writeSheet(l.theme) })}
	return h
}

// around puts the head around the card with the lines.
func (h *listHead) around(card fyne.CanvasObject) *fyne.Container {
	h.card = card
	l := h.list
	box := container.New(h, l.rail.picker, l.search, l.amount, h.filters) // in the order of the Tab key
	for _, tools := range [][]fyne.CanvasObject{h.always[:1], h.words, h.icons, h.always[1:], {l.rail.nav, card}} {
		box.Objects = append(box.Objects, tools...)
	}
	return box
}

func (h *listHead) toggle() {
	h.open = !h.open
	h.list.content.Refresh()
}

const (
	railWide   = 190
	railLeast  = 860 // with less room a field takes over from the column of themes
	fieldLeast = 140 // how wide a field must be to type in
)

func scale() float32 { return theme.TextSize() / 14 }

// MinSize implements [fyne.Layout].
func (h *listHead) MinSize([]fyne.CanvasObject) fyne.Size {
	card := h.card.MinSize()
	return fyne.NewSize(max(card.Width, fieldLeast)+2*look.S6, 4*h.list.search.MinSize().Height+card.Height)
}

// Layout implements [fyne.Layout].
func (h *listHead) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	l := h.list
	wide := s.Width >= railLeast*scale()
	edit := !l.page.meeting
	shown(l.rail.nav, wide)
	shown(l.rail.picker, !wide)
	shown(h.filters, !wide)
	shown(l.amount, wide || h.open)
	for _, o := range h.always {
		shown(o, edit)
	}
	for _, o := range h.words {
		shown(o, edit && wide)
	}
	for _, o := range h.icons {
		shown(o, edit && !wide)
	}
	var y float32
	if wide {
		y = h.line(0, s.Width, []fyne.CanvasObject{l.search}, append([]fyne.CanvasObject{l.amount}, h.tools(wide)...))
	} else {
		y = h.narrow(s.Width)
	}
	x := float32(look.S6)
	bottom := s.Height - look.S4
	if wide {
		w := railWide * scale()
		place(l.rail.nav, x, y, w, bottom-y)
		x += w + look.S3
	}
	place(h.card, x, y, s.Width-look.S6-x, bottom-y)
}

// tools are the tools of now; in a meeting there are none.
func (h *listHead) tools(wide bool) []fyne.CanvasObject {
	if h.list.page.meeting {
		return nil
	}
	tools := h.icons
	if wide {
		tools = h.words
	}
	return append(append([]fyne.CanvasObject{h.always[0]}, tools...), h.always[1:]...)
}

// narrow places the head with little room, on one line or two, with the
// filters below when they are asked for.
func (h *listHead) narrow(width float32) (y float32) {
	l := h.list
	fields := []fyne.CanvasObject{l.rail.picker, l.search}
	tools := append([]fyne.CanvasObject{h.filters}, h.tools(false)...)
	if h.fits(width, fields, tools) {
		y = h.line(0, width, fields, tools)
	} else {
		y = h.line(0, width, fields, nil)
		y = h.line(y, width, nil, tools)
	}
	if h.open {
		y = h.line(y, width, []fyne.CanvasObject{l.amount}, nil)
	}
	return y
}

// fits reports whether the fields keep room to type in beside the tools.
func (h *listHead) fits(width float32, fields, tools []fyne.CanvasObject) bool {
	return h.room(width, len(fields), tools) >= fieldLeast*scale()
}

// room is how wide each field gets beside the tools.
func (h *listHead) room(width float32, fields int, tools []fyne.CanvasObject) float32 {
	left := width - 2*look.S6
	for _, o := range tools {
		left -= least(o).Width + look.S2
	}
	return (left+look.S2)/float32(max(fields, 1)) - look.S2
}

// line places fields and tools beside each other from y, and returns where the
// next line begins.
func (h *listHead) line(y, width float32, fields, tools []fyne.CanvasObject) float32 {
	high := float32(0)
	all := append(append([]fyne.CanvasObject{}, fields...), tools...)
	for _, o := range all {
		high = max(high, least(o).Height)
	}
	each := h.room(width, len(fields), tools)
	x := float32(look.S6)
	for i, o := range all {
		m := least(o)
		if i < len(fields) {
			m.Width = each
		}
		place(o, x, y+(high-m.Height)/2, m.Width, m.Height)
		x += m.Width + look.S2
	}
	return y + high + look.S2
}

// least is how big a piece of a line is; that of filters beside each other.
func least(o fyne.CanvasObject) fyne.Size {
	if f, ok := o.(*ui.Filters); ok {
		return f.OneLine()
	}
	return o.MinSize()
}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// shown shows or hides; doing so again would draw the window for nothing.
func shown(o fyne.CanvasObject, on bool) {
	if on != o.Visible() {
		if on {
			o.Show()
		} else {
			o.Hide()
		}
	}
}
