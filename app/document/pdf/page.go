// Package pdf lays a document out on A4 and writes it as a tagged PDF. Layout
// is done first, in memory, with our own measures, and drawing once, when all
// page numbers are known. It knows the document tree and paper; where the words
// and figures come from it does not know. All lengths are points, y runs down
// the page.
package pdf

import "kindvriendelijk/app/document/tag"

// The page: a margin column for labels and references beside one text column.
// 130 mm of 10.5 point Noto Sans holds about 70 characters.
const (
	mm     = 72.0 / 25.4
	pageW  = 210 * mm
	pageH  = 297 * mm
	sideX  = 18 * mm // margin column
	sideW  = 34 * mm
	textX  = 58 * mm // text column
	textW  = 130 * mm
	wideW  = textX + textW - sideX // margin column and text together
	topY   = 26 * mm
	bodyH  = 50 * lead // the text block
	headY  = 15 * mm
	footY  = 12 * mm // from the bottom edge
	landW  = pageH - 2*sideX
	landH  = 33 * lead
	indent = 13.0 // of list items
)

// lead is the line height of running text, 1.35 times its size. Space between
// blocks is counted in halves of it.
const (
	lead = 14.2
	half = lead / 2
)

// textStyle is how a stretch of text looks.
type textStyle struct {
	size, lead   float64
	bold, italic bool
	ink          rgb
}

// The type scale.
var (
	body      = textStyle{size: 10.5, lead: lead, ink: ink}
	bigText   = textStyle{size: 15.5, lead: 1.6 * lead, ink: ink}
	intro     = textStyle{size: 12.5, lead: 1.25 * lead, ink: ink}
	title1    = textStyle{size: 25, lead: 2 * lead, bold: true, ink: ink}
	title2    = textStyle{size: 14.5, lead: 1.25 * lead, bold: true, ink: ink}
	title3    = textStyle{size: 11.5, lead: lead, bold: true, ink: ink}
	title4    = textStyle{size: 10.5, lead: lead, bold: true, ink: accent}
	sideLabel = textStyle{size: 8.6, lead: 11.2, bold: true, ink: accent}
	sideNote  = textStyle{size: 7.6, lead: 10.2, ink: muted}
	small     = textStyle{size: 8, lead: 11, ink: muted}
	tableText = textStyle{size: 8.8, lead: 12, ink: ink}
	tableHead = textStyle{size: 8.2, lead: 11, bold: true, ink: ink}
	caption   = textStyle{size: 9.6, lead: 13, ink: ink}
	quoteText = textStyle{size: 12.5, lead: 1.25 * lead, italic: true, ink: ink}
	bigFigure = textStyle{size: 23, lead: 2 * lead, bold: true, ink: accent}
	furniture = textStyle{size: 7.8, lead: 11, ink: muted}
)

// page is one sheet with what was placed on it.
type page struct {
	no     int // from 1
	part   int // from 1; 0 is the cover
	land   bool
	placed []placed
	notes  []waiting
	busy   []span // taken stretches of the margin
	labels []float64
}

func (p *page) width() float64 {
	if p.land {
		return pageH
	}
	return pageW
}

func (p *page) height() float64 {
	if p.land {
		return pageW
	}
	return pageH
}

// room is the height that items may take.
func room(land bool) float64 {
	if land {
		return landH
	}
	return bodyH
}

// placed is an item or a note at its place.
type placed struct {
	item *item
	note *note
	x, y float64
	up   float64 // the space above an item, as it came out

}

// span is a stretch of the margin, from and to in points from the top.
type span struct{ from, to float64 }

type place = tag.Place
