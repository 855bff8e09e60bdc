package pdf

import (
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// maxLabel and maxNote are the lines that a label and a note in the margin may
// take.
const (
	maxLabel = 7
	maxNote  = 5
)

// hangingNumber sets the number of a heading in the margin, against the text.
// It is read as the beginning of the heading.
func (w *writer) hangingNumber(number string, st textStyle, e *tag.Elem) note {
	st.ink = accent
	number = w.oneLine(number)
	for st.size > 6 && w.width(st, number) > textX-6*mm-sideX {
		st.size -= 0.5
	}
	if w.width(st, number) > textX-6*mm-sideX {
		number = ""
	}
	span := e.Add("Span")
	return note{fixed: true, h: st.lead, draw: func(p *pen, _, y float64) {
		p.textRight(span, st, textX-6*mm, baseline(st, y), number)
		p.text(span, st, textX-6*mm, baseline(st, y), " ")
	}}
}

// side sets a label in the margin, level with the first line of its blocks.
func (w *writer) side(f *flow, fr frame, up *tag.Elem, s document.Side) {
	st := sideLabel
	if s.Strong {
		st.ink = thread
	}
	t := w.lines(document.Text(s.Label), st, sideW-4)
	switch {
	case len(t.lines) == 0:
	case !fr.notes || len(t.lines) > maxLabel:
		items := w.text(frame{w: fr.w}, w.lines(document.Text(s.Label), title4, fr.w), up.Add(headingType(fr.level)))
		keepAll(items)
		items[len(items)-1].keep = len(items) < 5
		items[0].gap = lead
		w.push(f, fr, items...)
	default:
		in := w.in(up.Add(headingType(fr.level)))
		f.note = append(f.note, note{fixed: true, h: float64(len(t.lines)) * st.lead, draw: func(p *pen, x, y float64) {
			p.rect(nil, x, y-3, sideW-8, 0.8, st.ink)
			for i := range t.lines {
				p.line(t, &t.lines[i], in, x, y+1.6+float64(i)*st.lead, st.lead)
			}
		}})
	}
	f.gap = max(f.gap, lead)
	fr.level++
	w.blocks(f, fr, up, s.Blocks)
	f.note = nil // a label without anything beside it is not shown
}

// targetNote tells in the margin what a proof is and where it stands, or prints
// an address for those who read on paper. It is given once a part, so that the
// margin stays quiet; the link in the text covers it too.
func (w *writer) targetNote(in *inline, no int16, to target) []note {
	key := to.ref + to.link
	if to.page != "" || len(to.link) > 120 || w.noted[key] {
		return nil
	}
	w.noted[key] = true
	if to.link != "" {
		return []note{w.marginNote(in, no, to, w.lines(document.Text(trimAddress(to.link)), sideNote, sideW-4))}
	}
	page, number := w.pageText(evidenceID(to.ref)), document.Run{Text: to.ref, Bold: true}
	short := w.marginNote(in, no, to, w.lines([]document.Run{number, {Text: ", " + page}}, sideNote, sideW-4))
	n := w.marginNote(in, no, to, w.noteLines(number, w.oneLine(w.evidence[to.ref].Title), page))
	n.short = &short
	return []note{n}
}

// noteLines breaks what a proof is into few lines; a long title is cut off
// between words.
func (w *writer) noteLines(number document.Run, title, page string) *text {
	end := ", " + page
	for {
		t := w.lines([]document.Run{number, {Text: " " + title + end}}, sideNote, sideW-4)
		k := strings.LastIndexByte(strings.TrimSpace(title), ' ')
		if len(t.lines) <= maxNote || k < 0 {
			return t
		}
		title, end = strings.TrimRight(title[:k], " ,;:–-"), "…, "+page
	}
}

// marginNote is a text in the margin that the link of a target covers too.
func (w *writer) marginNote(in *inline, no int16, to target, t *text) note {
	n := min(len(t.lines), maxNote)
	h := float64(n) * sideNote.lead
	silent := w.in(nil)
	return note{h: h, draw: func(p *pen, x, y float64) {
		for i := range t.lines[:n] {
			p.line(t, &t.lines[i], silent, x, y+float64(i)*sideNote.lead, sideNote.lead)
		}
		if e := in.links[no]; e != nil {
			p.lead(e, to, tag.Rect{X: x, Y: y, W: sideW - 4, H: h})
		}
	}}
}

func trimAddress(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	return strings.TrimSuffix(strings.TrimPrefix(s, "mailto:"), "/")
}
