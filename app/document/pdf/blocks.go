package pdf

import (
	"fmt"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// column is the plain text column.
func (w *writer) column() frame { return frame{style: body, notes: true, w: textW, level: 2} }

// blocks lays out a sequence of blocks in a frame, as children of an element.
func (w *writer) blocks(f *flow, fr frame, up *tag.Elem, blocks []document.Block) {
	for _, b := range blocks {
		if h, ok := b.(document.Heading); ok {
			fr.level = w.heading(f, fr, up, h) + 1
			continue
		}
		w.block(f, fr, up, b)
	}
}

func (w *writer) block(f *flow, fr frame, up *tag.Elem, b document.Block) {
	switch b := b.(type) {
	case document.Paragraph:
		st := fr.style
		switch {
		case b.Big:
			st = bigText
		case b.Lead:
			st = intro
		}
		w.paragraph(f, fr, up, b.Runs, st)
	case document.List:
		w.list(f, fr, up, b)
	case document.Side:
		w.side(f, fr, up, b)
	case document.Quote:
		w.quote(f, fr, up, b)
	case document.CallOut:
		w.callOut(f, fr, up, b)
	case document.Facts:
		w.facts(f, fr, up, b)
	case document.PageBreak:
		w.fresh = newPage
	default:
		w.exhibit(f, fr, up, b)
	}
}

// exhibit sets what has a number or a list of its own.
func (w *writer) exhibit(f *flow, fr frame, up *tag.Elem, b document.Block) {
	switch b := b.(type) {
	case document.Table:
		w.table(f, fr, up, b)
	case document.Figure:
		w.figure(f, fr, up, b)
	case document.Chart:
		w.chart(f, fr, up, b)
	case document.Contents:
		w.contents(f, fr, up, b)
	case document.EvidenceIndex:
		w.evidenceIndex(f, fr, up)
	case document.Room:
		w.handRoom(f, fr, b)
	}
}

func (w *writer) paragraph(f *flow, fr frame, up *tag.Elem, runs []document.Run, st textStyle) {
	t := w.lines(runs, st, fr.w)
	if len(t.lines) == 0 {
		return
	}
	items := w.text(fr, t, up.Add("P"))
	items[0].gap = half
	w.push(f, fr, items...)
}

// heading sets a heading in the column, its number hanging in the margin. It
// returns its level.
func (w *writer) heading(f *flow, fr frame, up *tag.Elem, h document.Heading) int {
	entry := w.nextEntry()
	st, gap, after := title2, 1.5*lead, half
	switch {
	case entry.Level == 3, entry.Level == 2 && fr.w < textW: // a box has small headings
		st, gap, after = title3, 1.25*lead, half/2
	case entry.Level > 3, fr.w < textW/2:
		st, gap, after = title4, lead, half/2
	}
	t := w.lines(document.Text(w.title(h.Text)), st, fr.w)
	e := up.Add(headingType(entry.Level))
	var notes []note
	if h.Number != "" {
		notes = append(notes, w.hangingNumber(h.Number, st, e))
	}
	items := w.text(frame{w: fr.w}, t, e)
	for i := range items {
		items[i].keep, items[i].block = true, true
	}
	items[0].gap = gap
	items[0].cost = -0.02
	items[0].anchors = []string{entry.ID}
	items[0].notes = notes
	w.mark(entry, e)
	w.push(f, fr, items...)
	f.gap = after
	return entry.Level
}

// nextEntry is the entry of the contents that belongs to the heading under way.
func (w *writer) nextEntry() document.Entry {
	e := w.outline[w.entry]
	w.entry++
	return e
}

// mark remembers a heading for the bookmarks.
func (w *writer) mark(e document.Entry, elem *tag.Elem) {
	if !e.Hidden {
		w.marks = append(w.marks, bookmark{e, elem})
	}
}

type bookmark struct {
	document.Entry
	elem *tag.Elem
}

func (w *writer) list(f *flow, fr frame, up *tag.Elem, l document.List) {
	numbering := "Disc"
	if l.Ordered {
		numbering = "Decimal"
	}
	st := fr.style
	st.ink, st.bold = accent, l.Ordered
	in := fr
	in.w -= indent
	wide := w.m.measure(st.face(), st.size, fmt.Sprint(len(l.Items))+".")
	if l.Ordered && wide+4 > indent {
		in.w -= wide + 4 - indent
	}
	var list *tag.Elem
	for i, runs := range l.Items {
		t := w.lines(runs, fr.style, in.w)
		if len(t.lines) == 0 {
			continue
		}
		if list == nil {
			list = up.Add("L", tag.Numbering(numbering))
		}
		sign := "–"
		if l.Ordered {
			sign = fmt.Sprintf("%d.", i+1)
		}
		li := list.Add("LI")
		label := li.Add("Lbl")
		items := w.text(in, t, li.Add("LBody"))
		for k := range items {
			items[k].x = fr.w - in.w
		}
		first := items[0].draw
		items[0].draw = func(p *pen, at spot) {
			p.text(label, st, at.x-(fr.w-in.w), baseline(st, at.y), sign+" ")
			first(p, at)
		}
		items[0].gap = half * 0.5
		if i == 0 {
			items[0].gap = half
			items[len(items)-1].keep = len(l.Items) > 1
		}
		if i == len(l.Items)-1 && i > 0 {
			items[0].cost = 0.1
		}
		w.push(f, fr, items...)
	}
	f.gap = half
}
