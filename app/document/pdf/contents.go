package pdf

import (
	"cmp"
	"fmt"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

var (
	contentsPart = textStyle{size: 10.5, lead: 1.1 * lead, bold: true, ink: ink}
	contentsLine = textStyle{size: 9.6, lead: lead, ink: ink}
)

// contents sets a line for each part and heading, with dots to its page.
func (w *writer) contents(f *flow, fr frame, up *tag.Elem, c document.Contents) {
	toc, first := up.Add("TOC"), true
	for _, e := range w.outline {
		if e.Hidden || e.Level > max(1, c.Depth) {
			continue
		}
		st, x := contentsLine, 14*float64(max(0, e.Level-2))
		if e.Level == 1 {
			st = contentsPart
		}
		t := w.lines(document.Text(w.title(e.Title)), st, fr.w-36-x)
		items := w.contentsItems(fr, toc, e, t, st, x)
		if first {
			items[0].gap, first = half, false
		}
		w.push(f, fr, items...)
	}
	f.gap = lead
}

// contentsItems are the lines of one entry; the whole of it is a link.
func (w *writer) contentsItems(fr frame, toc *tag.Elem, e document.Entry, t *text, st textStyle, x float64) []item {
	number, id := w.oneLine(e.Number), e.ID
	page := "?"
	if at, ok := w.anchors[id]; ok {
		page = fmt.Sprint(at.Page)
	}
	contents := "Naar " + cmp.Or(printable(w.title(e.Title)), untitled) + ", " + w.pageText(id)
	link := toc.Add("TOCI").Add("Link")
	in := w.in(link)
	items := make([]item, len(t.lines))
	for i := range t.lines {
		l := &t.lines[i]
		items[i] = item{h: st.lead, keep: i < len(t.lines)-1 || e.Level == 1, cost: 0.02, draw: func(p *pen, at spot) {
			left := at.x
			if i == 0 && number != "" {
				num := st
				num.ink = accent
				width := p.measure(num, number)
				if e.Level == 1 {
					p.text(link, num, left-6*mm-width, baseline(st, at.y), number+" ")
				} else {
					left += p.text(link, num, left+x, baseline(st, at.y), number+" ") + 4
				}
			}
			p.line(t, l, in, left+x, at.y, st.lead)
			if i == len(t.lines)-1 {
				p.text(link, st, left+x+l.w, baseline(st, at.y), " ")
				p.dots(left+x+l.w+5, at.x+fr.w-24, baseline(st, at.y))
				p.textRight(link, st, at.x+fr.w, baseline(st, at.y), page)
			}
			if p.w.reaches(target{page: id}) {
				p.goTo(link, tag.Rect{X: at.x - 12*mm, Y: at.y, W: fr.w + 12*mm, H: st.lead}, id, contents)
			}
		}}
	}
	return items
}

// dots is the leader between a title and its page.
func (p *pen) dots(x1, x2, y float64) {
	const step = 3.6
	n := int((x2 - x1) / step)
	if n < 1 {
		return
	}
	x1 = x2 - float64(n)*step
	p.path(nil, []point{{x1, y - 0.3}, {x2, y - 0.3}}, look{stroke: rule, width: 0.6, dash: []float64{0.6, step - 0.6}})
}
