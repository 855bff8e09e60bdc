package pdf

import (
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// opener starts a chapter: its number in the margin, the title, and the answer
// in a few lines before anything else.
func (w *writer) opener(f *flow, up *tag.Elem, part document.Part) {
	w.fresh = w.freshness(w.part - 1)
	if part.Title == "" {
		return
	}
	entry := w.nextEntry()
	fr := w.column()
	t := w.lines(document.Text(w.title(part.Title)), title1, fr.w)
	e := up.Add("H1")
	var notes []note
	if part.Number != "" {
		notes = append(notes, w.hangingNumber(part.Number, title1, e))
	}
	title := w.text(frame{w: fr.w}, t, e)
	for i := range title {
		title[i].keep, title[i].block = true, true
	}
	title[0].anchors = []string{entry.ID}
	title[0].gap = 3 * lead
	title[0].cost = -0.1
	title[0].notes = notes
	w.mark(entry, e)
	last := &title[len(title)-1]
	draw, h := last.draw, last.h
	last.draw = func(p *pen, at spot) {
		draw(p, at)
		p.rect(nil, sideX, at.y+h+half, wideW, 1.4, accent)
	}
	last.h += lead
	w.push(f, fr, title...)
	f.gap = half
	if len(part.Lead) > 0 {
		from := len(f.items)
		w.paragraph(f, fr, up, part.Lead, intro)
		if n := len(f.items); n > from && n-from <= 8 { // the answer stays with what it answers
			for i := range f.items[from:] {
				f.items[from+i].keep = true
			}
		}
		f.gap = lead
	}
}

// freshness tells how a part begins. What comes first, follows a hidden part
// (the colophon, the contents), or begins or ends the annexes has a page of its
// own.
func (w *writer) freshness(i int) freshness {
	parts := w.doc.Parts
	switch {
	case parts[i].Fresh || i == 0 || parts[i-1].Hidden || parts[i-1].Annex != parts[i].Annex:
		return newPage
	case parts[i].RunOn:
		return runsOn
	}
	return perhaps
}
