package pdf

import (
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

const (
	factGutter = 12.0
	maxFacts   = 5         // side by side
	maxFactH   = bodyH / 3 // above this it is text, not a key figure
)

var factLabel = textStyle{size: 8.6, lead: 11.6, ink: ink}

// factCell is one key figure, measured.
type factCell struct {
	document.Fact
	value       string
	label, note *text
	elem        *tag.Elem
}

// facts sets key figures side by side on the full width, in rows of equal
// number.
func (w *writer) facts(f *flow, fr frame, up *tag.Elem, fs document.Facts) {
	if len(fs.Items) == 0 {
		return
	}
	rows := (len(fs.Items) + maxFacts - 1) / maxFacts
	each := (len(fs.Items) + rows - 1) / rows
	list := up.Add("L", tag.Numbering("None"))
	for from := 0; from < len(fs.Items); from += each {
		w.factRow(f, fr, list, fs.Items[from:min(from+each, len(fs.Items))], each)
	}
	f.gap = lead
}

func (w *writer) factRow(f *flow, fr frame, list *tag.Elem, facts []document.Fact, each int) {
	full, x := fr.w, 0.0
	if fr.notes && fr.w == textW {
		full, x = wideW, sideX-textX
	}
	width := (full - factGutter*float64(each-1)) / float64(each)
	big := bigFigure
	cells, h := make([]factCell, len(facts)), 0.0
	for i, fact := range facts {
		c := factCell{Fact: fact, value: w.oneLine(fact.Value)}
		for big.size > 11 && w.width(big, c.value)+16 > width {
			big.size -= 0.5
		}
		c.label = w.lines(document.Text(fact.Label), factLabel, width-4)
		c.note = w.lines(document.Text(fact.Note), small, width-4)
		h = max(h, bigFigure.lead+float64(len(c.label.lines))*factLabel.lead+float64(len(c.note.lines))*small.lead+6)
		cells[i] = c
	}
	for _, c := range cells {
		if w.width(big, c.value)+16 > width { // no figure is that long
			h = bodyH
		}
	}
	if h > maxFactH {
		w.factTexts(f, fr, list, facts)
		return
	}
	for i := range cells {
		cells[i].elem = list.Add("LI").Add("LBody")
	}
	fr.x = 0
	w.push(f, fr, item{h: h, gap: lead, wide: full == wideW, block: true, x: x, draw: func(p *pen, at spot) {
		for i := range cells {
			cells[i].draw(p, big, at.x+float64(i)*(width+factGutter), at.y, width)
		}
	}})
}

func (c *factCell) draw(p *pen, big textStyle, x, y, width float64) {
	p.rect(nil, x, y, width, 1.2, accent)
	base := y + big.lead - 3
	p.text(c.elem, big, x, base, c.value+" ")
	p.trend(c.elem, x+p.measure(big, c.value)+6, base-big.size*0.34, c.Trend)
	at := y + bigFigure.lead + 4
	in := p.w.in(c.elem)
	for i := range c.label.lines {
		p.line(c.label, &c.label.lines[i], in, x, at, factLabel.lead)
		at += factLabel.lead
	}
	p.text(c.elem, factLabel, x, at-3, " ") // parts label and note for a reader
	for i := range c.note.lines {
		p.line(c.note, &c.note.lines[i], in, x, at+2, small.lead)
		at += small.lead
	}
}

// factTexts sets facts that are no figures as paragraphs, which may be cut.
func (w *writer) factTexts(f *flow, fr frame, list *tag.Elem, facts []document.Fact) {
	for _, fact := range facts {
		body := list.Add("LI").Add("LBody")
		w.paragraph(f, fr, body, []document.Run{{Text: fact.Value + " ", Bold: true}, {Text: fact.Label + " " + fact.Note}}, fr.style)
	}
}

// trends are the words for the drawn arrows.
var trends = map[document.Trend]string{document.Up: "stijgt", document.Down: "daalt", document.Flat: "blijft gelijk"}

// trend draws an arrow that is read out as a word.
func (p *pen) trend(e *tag.Elem, x, y float64, t document.Trend) {
	if t == document.NoTrend {
		return
	}
	e = e.Add("Span", tag.Actual(trends[t]+" "))
	l := look{filled: true, fill: muted}
	switch t {
	case document.Up:
		p.path(e, []point{{x, y + 4}, {x + 8, y + 4}, {x + 4, y - 4}}, l)
	case document.Down:
		p.path(e, []point{{x, y - 4}, {x + 8, y - 4}, {x + 4, y + 4}}, l)
	case document.Flat:
		p.rect(e, x, y-1.2, 8, 2.4, muted)
	}
}
