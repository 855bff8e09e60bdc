package pdf

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// quote sets a child's words large, beside a thick mark; who spoke is below.
func (w *writer) quote(f *flow, fr frame, up *tag.Elem, q document.Quote) {
	const inset = 16.0
	if strings.TrimSpace(q.Text) == "" {
		return
	}
	in := fr
	in.w -= inset + 6
	in.notes = false
	e := up.Add("BlockQuote")
	var items []item
	if q.About != "" {
		items = append(items, w.text(in, w.lines(document.Text(q.About), small, in.w), e.Add("P"))...)
	}
	words := "“" + strings.Trim(q.Text, "“”\" ") + "”"
	items = append(items, w.text(in, w.lines(document.Text(words), quoteText, in.w), e.Add("P"))...)
	by := []document.Run{{Text: q.By}}
	if q.Ref != "" {
		by = append(by, document.Run{Text: " "}, document.Run{Ref: q.Ref})
	}
	in.notes = fr.notes
	st := small
	st.lead = lead
	items = append(items, w.text(in, w.lines(by, st, in.w), e.Add("P"))...)
	if len(items) <= 12 {
		keepAll(items)
	}
	for i := range items {
		draw, h := items[i].draw, items[i].h
		items[i].draw = func(p *pen, at spot) {
			p.rect(nil, at.x+2, at.y-at.up-0.2, 2.6, h+at.up+0.4, thread)
			draw(p, spot{at.x + inset, at.y, at.up})
		}
	}
	first := items[0].draw
	items[0].draw = func(p *pen, at spot) { first(p, spot{at.x, at.y, 0}) }
	items[0].gap = lead
	w.push(f, fr, items...)
	f.gap = lead
}

// callOut sets blocks on a tint with a bar at their left. Each item paints its
// own strip, so a box may run over to the next page.
func (w *writer) callOut(f *flow, fr frame, up *tag.Elem, c document.CallOut) {
	const pad, bar = 10.0, 2.6
	look := callOutLooks[c.Kind]
	in := fr
	in.x, in.w = 0, fr.w-2*pad-2
	inner := &flow{note: f.note}
	f.note = nil
	e := up.Add("Sect")
	if c.Title != "" {
		st := title4
		st.ink = look.ink
		items := w.text(frame{w: in.w}, w.lines(document.Text(c.Title), st, in.w), e.Add(headingType(fr.level)))
		for i := range items {
			items[i].keep, items[i].block = true, true
		}
		w.push(inner, in, items...)
		in.level = fr.level + 1
	}
	w.blocks(inner, in, e, c.Blocks)
	items := inner.items
	for i := range items {
		it := &items[i]
		lift, below := 0.0, 0.0
		if i == 0 {
			lift = half
			it.gap = max(lead, f.gap)
		} else {
			it.cost += 0.15
		}
		if i == len(items)-1 {
			below = half
		}
		it.h += lift + below
		draw, h, ix, first := it.draw, it.h, it.x, i == 0
		it.x, it.float = 0, false
		it.draw = func(p *pen, at spot) {
			up := at.up
			if first {
				up = 0
			}
			p.rect(nil, at.x, at.y-up-0.3, fr.w, h+up+0.3, look.paper)
			p.rect(nil, at.x, at.y-up-0.3, bar, h+up+0.3, look.ink)
			draw(p, spot{at.x + pad + 2 + ix, at.y + lift, at.up})
		}
	}
	if n := len(items); n > 1 {
		items[0].keep, items[n-2].keep = true, true
	}
	f.gap = 0
	w.push(f, fr, items...)
	f.gap = lead
}

// callOutLooks are the paper and the bar of each kind.
var callOutLooks = map[document.CallOutKind]struct{ paper, ink rgb }{
	document.Note:          {tint, muted},
	document.CriterionText: {tint, accent},
	document.Learned:       {warm, thread},
}

// headingType is the structure type of a heading at a level.
func headingType(level int) string { return fmt.Sprintf("H%d", min(level, 6)) }
