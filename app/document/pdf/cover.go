package pdf

import (
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

const (
	coverSplit = 176 * mm // where the coloured field ends
	coverFacts = 214 * mm // where the facts begin
	logoH      = 20 * mm
	logoW      = 52 * mm
)

// cover lays out the words of the first page; coverArt is what lies behind.
func (w *writer) cover(f *flow, root *tag.Elem) {
	c := w.doc.Cover
	if c.Title == "" {
		return
	}
	up := root.Add("Part")
	x := sideX - textX
	fr := frame{w: wideW - 30*mm, x: x}
	kicker := textStyle{size: 12, lead: 1.25 * lead, bold: true, ink: white}
	name := textStyle{size: 40, lead: 3.25 * lead, bold: true, ink: white}
	sub := textStyle{size: 15, lead: 1.5 * lead, ink: white}
	title := w.lines(document.Text(w.title(c.Title)), name, fr.w)
	for len(title.lines) > 2 && name.size > 20 {
		name.size, name.lead = name.size-4, name.lead-0.32*lead
		title = w.lines(document.Text(w.title(c.Title)), name, fr.w)
	}
	if w.stamp = nil; w.oneLine(c.Stamp) != "" {
		w.stamp = up.Add("P")
	}
	w.coverPictures(up)
	var items []item
	items = append(items, w.text(fr, w.lines(document.Text(c.Kicker), kicker, fr.w), up.Add("P"))...)
	items = append(items, w.text(fr, title, up.Add("H1"))...)
	below := w.text(fr, w.lines(document.Text(c.Subtitle), sub, fr.w), up.Add("P"))
	if len(below) > 0 {
		below[0].gap = half
	}
	items = append(items, below...)
	items[0].sink = 4 * lead
	if c.Photo.Data != nil {
		items[0].sink = coverSplit - topY - itemsHeight(items) - 1.5*lead
	}
	used := items[0].sink + itemsHeight(items)
	if facts := w.coverFactItems(up); len(facts) > 0 {
		facts[0].gap = max(lead, coverFacts-topY-used)
		items = append(items, facts...)
	}
	keepAll(items)
	w.fresh = newPage
	w.push(f, fr, items...)
	f.items[0].x = x
}

func itemsHeight(items []item) float64 {
	h := 0.0
	for _, it := range items {
		h += it.h + it.gap
	}
	return h
}

// coverFactItems are labels with their values at the foot of the cover.
func (w *writer) coverFactItems(up *tag.Elem) []item {
	label := textStyle{size: 9, lead: 1.1 * lead, ink: muted}
	value := textStyle{size: 9, lead: 1.1 * lead, ink: ink}
	var items []item
	for _, fact := range w.doc.Cover.Facts {
		key := w.lines(document.Text(fact[0]), label, textX-sideX-3*mm)
		t := w.lines(document.Text(fact[1]), value, textW-10*mm)
		in := w.in(up.Add("P"))
		n := max(len(t.lines), len(key.lines))
		if n == 0 {
			continue
		}
		items = append(items, item{h: float64(n)*value.lead + 3, draw: func(p *pen, at spot) {
			for i := range key.lines {
				y := at.y + float64(i)*label.lead
				p.line(key, &key.lines[i], in, at.x, y, label.lead)
				p.text(in.elem, label, at.x+key.lines[i].w, baseline(label, y), " ")
			}
			for i := range t.lines {
				p.line(t, &t.lines[i], in, textX, at.y+float64(i)*value.lead, value.lead)
			}
		}})
	}
	return items
}

// coverPictures makes the photo and the logo ready, and their elements.
func (w *writer) coverPictures(up *tag.Elem) {
	w.photo, w.logo = coverPicture{}, coverPicture{}
	for _, c := range []struct {
		img  document.Image
		to   *coverPicture
		name string
	}{{w.doc.Cover.Photo, &w.photo, "De foto van de omslag"}, {w.doc.Cover.Logo, &w.logo, "Het logo"}} {
		if c.img.Data == nil {
			continue
		}
		pic, err := w.image(c.img)
		if err != nil {
			w.warn(c.name + " is weggelaten: " + err.Error() + ".")
			continue
		}
		if w.oneLine(c.img.Alt) == "" {
			w.warn(c.name + " heeft geen beschrijving voor wie ze niet ziet.")
		}
		*c.to = coverPicture{pic, up.Add("Figure", tag.Alt(w.described(c.img.Alt, c.name)))}
	}
}

// coverPicture is a picture of the cover; none when pic is nil.
type coverPicture struct {
	pic  *picture
	elem *tag.Elem
}

// coverArt is a dark field with the thread running down through it: from a
// child's dot at the top to the page below. A photo takes its upper half.
func (w *writer) coverArt(p *pen) {
	p.rect(nil, 0, 0, pageW, coverSplit, accent)
	top := 0.0
	if w.photo.pic != nil {
		top = 100 * mm
		w.photo.elem.Box(pageH, 0, 0, pageW, top)
		p.cropped(w.photo.elem, w.photo.pic, 0, 0, pageW, top)
	} else {
		p.threadLine()
	}
	if pic := w.logo.pic; pic != nil {
		width, h := logoW, logoW*float64(pic.h)/float64(pic.w)
		if h > logoH {
			width, h = width*logoH/h, logoH
		}
		x, y := textX+textW-width, coverSplit+8*mm+(logoH-h)/2
		w.logo.elem.Box(pageH, x, y, width, h)
		p.image(w.logo.elem, pic, x, y, width, h)
	}
	if w.stamp != nil {
		p.stamp(w.stamp, w.oneLine(w.doc.Cover.Stamp))
	}
}

func (p *pen) threadLine() {
	at := func(x, y float64) point { return point{x * mm, y * mm} }
	p.curve(nil, []point{at(170, 0), at(170, 22), at(192, 34), at(186, 62), at(180, 92), at(150, 92),
		at(132, 112), at(110, 136), at(36, 120), at(36, 190)}, 3.2, thread)
	for _, d := range []point{at(186, 62), at(132, 112), at(36, 190)} {
		p.disc(nil, d.x, d.y, 8, white)
		p.disc(nil, d.x, d.y, 5, thread)
	}
}

// stamp sets a word in a field of its own at the upper left, above a photo.
func (p *pen) stamp(e *tag.Elem, s string) {
	st := textStyle{size: 11, lead: 20, bold: true, ink: accent}
	s = p.cutOff(st, s, wideW-20)
	p.rect(e, sideX, 0, p.measure(st, s)+20, 34, white)
	p.text(e, st, sideX+10, baseline(st, 12), s)
}

// cropped fills an area with a picture; what sticks out is cut off.
func (p *pen) cropped(e *tag.Elem, img *picture, x, y, w, h float64) {
	if full := w * float64(img.h) / float64(img.w); full >= h {
		p.image(e, img, x, y, w, h)
		return
	}
	wide := h * float64(img.w) / float64(img.h)
	p.clipped(e, img, x, y, w, h, x-(wide-w)/2, wide, h)
}
