// Package chart turns figures into pictures: a description (what is compared,
// what was found, where the figures come from) gives a list of lines, areas and
// texts. Painters on screen, on paper and in HTML draw that list and nothing
// else, so the three can't drift. It knows neither a screen nor a page.
package chart

// Picture is a chart, laid out: a list to be drawn in order, in points, with
// the origin at the top left.
type Picture struct {
	W, H  float64
	Items []Item
}

// Item is a [Line], an [Area] or a [Text].
type Item interface{ item() }

// Point is a place in a picture, in points from the top left.
type Point struct{ X, Y float64 }

// Ink names a colour by its role, so that each painter can use the palette of
// its ground: white paper, a light or a dark window.
type Ink int

// The inks. Neighbours among Dark, Mid, Light and Pale differ enough in
// lightness to be told apart in black and white.
const (
	Text1  Ink = iota // texts and axes
	Text2             // secondary texts
	Rule              // grid lines
	Dark              // the own municipality
	Mid               // the first comparison
	Light             // further comparisons
	Pale              // grounds
	Thread            // what asks for attention
	Ground            // the ground itself, for texts on dark areas
)

// Line is an open polyline.
type Line struct {
	Points []Point
	Width  float64
	Ink    Ink
	Dash   []float64 // lengths in points; none is a solid line
}

// Area is a filled polygon, closed by itself. Hatch draws slanted lines in
// the same ink instead of a full fill.
type Area struct {
	Points []Point
	Ink    Ink
	Hatch  bool
}

// Align says which point of a text stands at its place.
type Align int

// Alignments of a text.
const (
	Start Align = iota
	Middle
	End
)

// Text is one line of text; At is on its baseline.
type Text struct {
	At     Point
	Text   string
	Size   float64
	Bold   bool
	Italic bool
	Align  Align
	Ink    Ink
}

func (Line) item() {}
func (Area) item() {}
func (Text) item() {}

// About is what every chart tells besides its picture: the finding as a title
// and, under the picture, where the figures come from.
type About struct {
	ID     string // unique within a document
	Title  string // the finding, as a sentence
	Source string
	Year   string
	N      string
	Note   string
	Alt    string // read out instead of the picture
}

// Chart is a description that can be drawn.
type Chart interface {
	// Describe tells what the chart is about.
	Describe() About
	// Picture lays the chart out for a width in points.
	Picture(width float64) Picture
	// Values is the chart as a table: the first row holds the heads.
	Values() [][]string
}
