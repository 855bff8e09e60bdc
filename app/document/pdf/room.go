package pdf

import "kindvriendelijk/app/document"

// writing is the distance between lines to write on by hand.
const writing = 27.0

// handRoom leaves room to write or draw. What stands before it goes along.
func (w *writer) handRoom(f *flow, fr frame, r document.Room) {
	if r.Lines < 1 {
		return
	}
	if n := len(f.items); n > 0 {
		f.items[n-1].keep = true
	}
	if r.Framed {
		h := min(float64(r.Lines)*writing, bodyH/2)
		w.push(f, fr, item{h: h, gap: half, draw: func(p *pen, at spot) {
			p.rule(nil, at.x, at.y, at.x+fr.w, at.y, 0.8, muted)
			p.rule(nil, at.x, at.y+h, at.x+fr.w, at.y+h, 0.8, muted)
			p.rule(nil, at.x, at.y, at.x, at.y+h, 0.8, muted)
			p.rule(nil, at.x+fr.w, at.y, at.x+fr.w, at.y+h, 0.8, muted)
		}})
	} else {
		items := make([]item, r.Lines)
		for i := range items {
			items[i] = item{h: writing, draw: func(p *pen, at spot) {
				p.rule(nil, at.x, at.y+writing-1, at.x+fr.w, at.y+writing-1, 0.6, muted)
			}}
		}
		keepAll(items)
		w.push(f, fr, items...)
	}
	f.gap = lead
}
