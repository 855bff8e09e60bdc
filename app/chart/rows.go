package chart

import "math"

// rows sets labels at the left of what they name or, where that would leave
// too little room, above it.
type rows struct {
	s     *sheet
	left  float64 // where the bars begin
	pitch float64 // height of one row
	above float64 // part of the pitch that a label above takes
}

// newRows finds room for the labels; pitch is the height of a row whose label
// takes one line, and most the width beside the labels that should be kept.
func newRows(s *sheet, labels []string, pitch, most float64) rows {
	wide := 0.0
	for _, l := range labels {
		wide = math.Max(wide, strong.width(oneLine(l)))
	}
	room := math.Min(0.42*s.w, s.w-most-8)
	switch {
	case wide == 0:
		return rows{s: s, pitch: pitch}
	case wide <= room:
		return rows{s: s, left: wide + 8, pitch: pitch}
	case room < 110:
		return rows{s: s, pitch: pitch + label.lead(), above: label.lead() + 1}
	}
	return rows{s: s, left: room + 8, pitch: math.Max(pitch, 2*label.lead()+3)}
}

// name writes the label of the row that begins at y and returns the height of
// the middle of its bar.
func (r rows) name(y float64, f face, text string) (mid float64) {
	mid = y + r.above + (r.pitch-r.above)/2
	if r.above > 0 {
		text = f.fit(oneLine(text), r.s.w)
		r.s.rect(0, y+2, f.width(text)+2, r.above-2, Ground) // lines of the chart pass behind it
		r.s.text(0, y+r.above/2+1, f, Start, text)
		return mid
	}
	if r.left > 8 {
		r.s.lines(r.left-8, mid, f, End, f.wrap(oneLine(text), r.left-8, 2))
	}
	return mid
}

// groupTitle writes the name of a group of rows, under a rule where rows went
// before, and returns where its rows begin.
func (s *sheet) groupTitle(y float64, ruled bool, name string) float64 {
	if ruled {
		s.line(0, y+3, s.w, y+3, 0.5, Rule)
		y += 6
	}
	if name == "" {
		return y
	}
	name = strong.fit(oneLine(name), s.w)
	s.rect(0, y+1, strong.width(name)+2, strong.lead(), Ground)
	s.text(0, y+strong.lead()/2+1, strong, Start, name)
	return y + strong.lead() + 2
}
