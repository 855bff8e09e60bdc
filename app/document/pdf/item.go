package pdf

import (
	"kindvriendelijk/app/document/tag"
)

// item is one strip of the flow that is never cut: a line of text, a row of a
// table, a chart. Layout makes items, paginate places them, draw comes last.
type item struct {
	h, gap  float64 // height, and space above that vanishes at the top of a page
	x       float64 // from the text column
	sink    float64 // extra space above when first on its page
	cost    float64 // of a page break before this item
	keep    bool    // no page break between this item and the next
	fresh   freshness
	wide    bool // also covers the margin column
	float   bool // may move to the top of the next page while text goes on
	block   bool // no float moves past this item
	part    int
	draw    func(p *pen, at spot)
	notes   []note
	anchors []string
	cites   []string
	header  []item // repeated when a page starts with this item
	insets  []item // landscape pages that come after the page of this item
}

// freshness tells whether an item starts a new page.
type freshness int

const (
	runsOn  freshness = iota
	perhaps           // unless much of the page before would stay empty
	newPage
)

// spot is where an item is drawn: its top left corner, and the space above it
// as it came out.
type spot struct{ x, y, up float64 }

// note is set in the margin column, level with its item or just below the note
// before it.
type note struct {
	fixed bool // a label: stays level with its item, others make room
	h     float64
	draw  func(p *pen, x, y float64)
	short *note // stands for it where room is scarce; or nil
}

// frame is where blocks are set: an offset and a measure.
type frame struct {
	x, w  float64
	style textStyle
	notes bool // evidence notes go into the margin
	level int  // of a heading that stands here
}

// flow collects the items of one column.
type flow struct {
	items []item
	note  []note // waiting for the next item
	gap   float64
}

// add appends items to the flow, giving the first one the waiting notes.
func (f *flow) add(fr frame, items ...item) {
	for i, it := range items {
		it.x += fr.x
		if i == 0 {
			it.notes = append(append([]note(nil), f.note...), it.notes...)
			it.gap = max(it.gap, f.gap)
			f.note, f.gap = nil, 0
		}
		f.items = append(f.items, it)
	}
}

// labelled tells whether a label stands beside an item: it must not leave the
// text that the label covers too.
func (it *item) labelled() bool {
	for i := range it.notes {
		if it.notes[i].fixed {
			return true
		}
	}
	return false
}

// push gives items what all items have and adds them to the flow.
func (w *writer) push(f *flow, fr frame, items ...item) {
	for i := range items {
		items[i].part = w.part
		if w.fresh != runsOn {
			items[i].fresh, w.fresh = w.fresh, runsOn
		}
	}
	f.add(fr, items...)
}

// brokenText is the price of a page break inside a paragraph.
const brokenText = 0.02

// protect forbids a lone first or last line of a set of lines.
func protect(items []item) {
	n := len(items)
	for i := range items {
		if i == 0 && n > 1 || i == n-2 {
			items[i].keep = true
		}
		if i > 0 {
			items[i].cost = brokenText
		}
	}
}

// keepAll makes items move together, except the last.
func keepAll(items []item) {
	for i := range items[:max(0, len(items)-1)] {
		items[i].keep = true
	}
}

// text turns runs into items, one a line, with widows and orphans kept. In a
// frame with notes each proof that is called on gets a note in the margin.
func (w *writer) text(fr frame, t *text, e *tag.Elem) []item {
	in := w.in(e)
	items := make([]item, len(t.lines))
	for i := range t.lines {
		l := &t.lines[i]
		leading := t.styles[l.pieces[0].style].lead
		it := &items[i]
		it.h = leading
		it.draw = func(p *pen, at spot) { p.line(t, l, in, at.x, at.y, leading) }
		seen := int16(0)
		for k := range l.pieces {
			no := l.pieces[k].target
			if no == 0 || no == seen {
				continue
			}
			seen = no
			to := t.targets[no-1]
			if to.ref != "" {
				it.cites = append(it.cites, to.ref)
			}
			if fr.notes && e != nil {
				it.notes = append(it.notes, w.targetNote(in, no, to)...)
			}
		}
	}
	protect(items)
	return items
}
