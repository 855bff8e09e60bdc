package pdf

import (
	"fmt"
	"unicode/utf8"

	"kindvriendelijk/app/document"
)

// furniture is what every page but the cover carries: the running head, the
// foot and the thumb tab of the chapter.
func (w *writer) furniture(p *pen, total int) {
	pg := p.page
	if pg.part == 0 {
		if pg.no == 1 {
			w.coverArt(p)
		}
		return
	}
	part := w.doc.Parts[pg.part-1]
	right := pg.width() - 22*mm
	if pg.land {
		right = pg.width() - sideX
	}
	st := furniture
	foot := pg.height() - footY
	count := fmt.Sprintf("pagina %d van %d", pg.no, total)
	p.textRight(nil, st, right, foot, count)
	p.text(nil, st, sideX, foot, p.cutOff(st, w.oneLine(w.doc.Meta.Footer), right-sideX-p.measure(st, count)-10))
	w.tab(p)
	if w.opens(pg) {
		return
	}
	x := textX
	if pg.land {
		x = sideX + 40*mm
	}
	key := st
	key.bold, key.ink = true, accent
	p.text(nil, key, sideX, headY, p.cutOff(key, w.oneLine(part.Key), x-sideX-6))
	title := part.Title
	if title == "" {
		title = w.doc.Meta.Title
	}
	room := right - x
	if s := p.cutOff(key, w.oneLine(w.doc.Cover.Stamp), room/2); s != "" {
		p.textRight(nil, key, right, headY, s)
		room -= p.measure(key, s) + 10
	}
	p.text(nil, st, x, headY, p.cutOff(st, w.oneLine(title), room))
	p.rect(nil, sideX, headY+5, right-sideX, 0.35, rule)
}

// cutOff shortens a text that does not fit.
func (p *pen) cutOff(st textStyle, s string, room float64) string {
	if p.measure(st, s) <= room {
		return s
	}
	const most = 400 // no line holds more
	cut := 0
	for i := range s {
		if i > most || p.measure(st, s[:i]+"…") > room {
			break
		}
		cut = i
	}
	if !utf8.ValidString(s[:cut]) || cut == 0 {
		return ""
	}
	return s[:cut] + "…"
}

// opens tells whether a chapter starts at the top of this page.
func (w *writer) opens(pg *page) bool {
	part := w.doc.Parts[pg.part-1]
	at := w.anchors[document.PartID(part, pg.part-1)]
	return at.Page == pg.no && at.Y < topY+lead
}

// tab is a mark on the outer edge at a height that belongs to the chapter, so
// that a closed stack of paper shows where the chapters are.
func (w *writer) tab(p *pen) {
	n := len(w.doc.Parts)
	part := w.doc.Parts[p.page.part-1]
	if n < 3 || p.page.land || n > 40 {
		return
	}
	const width = 5 * mm
	step := (bodyH - 20*mm) / float64(n)
	h := min(max(14, step-3), 3*lead)
	y := topY + step*float64(p.page.part-1)
	p.rect(nil, pageW-width, y, width, h, accent)
	st := textStyle{size: 6.8, lead: 8, bold: true, ink: white}
	number := w.oneLine(part.Number)
	if wide := p.measure(st, number); wide < width-2 {
		p.text(nil, st, pageW-width+(width-wide)/2, y+h/2+2.4, number)
	}
}
