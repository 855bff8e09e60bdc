package chart

import (
	"fmt"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"kindvriendelijk/resources"
)

// gauge measures text in one face. Its widths are those of the bundled Noto
// Sans without kerning, so that a painter that doesn't kern fits as well.
type gauge struct {
	mu   sync.Mutex
	font *sfnt.Font
	buf  sfnt.Buffer
	em   map[rune]float64 // advance of a character, in parts of the size
}

var gauges = sync.OnceValue(func() *[4]*gauge {
	var all [4]*gauge
	for i, face := range [...]resources.Face{resources.Regular, resources.Bold, resources.Italic, resources.BoldItalic} {
		f, err := sfnt.Parse(resources.Font(face))
		if err != nil {
			panic(fmt.Sprintf("bundled font %d can't be read: %v", i, err))
		}
		all[i] = &gauge{font: f, em: make(map[rune]float64)}
	}
	return &all
})

func (g *gauge) width(text string) float64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	sum := 0.0
	for _, r := range text {
		w, known := g.em[r]
		if !known {
			w = g.advance(r)
			g.em[r] = w
		}
		sum += w
	}
	return sum
}

func (g *gauge) advance(r rune) float64 {
	units := g.font.UnitsPerEm()
	glyph, err := g.font.GlyphIndex(&g.buf, r)
	if err != nil || glyph == 0 {
		return 1 // a painter may borrow the sign from a wider font
	}
	w, err := g.font.GlyphAdvance(&g.buf, glyph, fixed.I(int(units)), font.HintingNone)
	if err != nil {
		return 1
	}
	return float64(w) / 64 / float64(units)
}

// LabelSize is the size of the labels, in points. A painter with bigger texts
// lays the picture out for a narrower width and enlarges all of it.
const LabelSize = 8.4

// face is how a text is set.
type face struct {
	size         float64
	bold, italic bool
	ink          Ink
}

// The faces of the charts.
var (
	label  = face{size: LabelSize, ink: Text1}
	strong = face{size: LabelSize, bold: true, ink: Text1}
	small  = face{size: 7.6, ink: Text2}
)

func (f face) in(i Ink) face { f.ink = i; return f }

func (f face) width(text string) float64 {
	k := 0 // as in gauges: bold adds one, italic two
	if f.bold {
		k++
	}
	if f.italic {
		k += 2
	}
	return f.size * gauges()[k].width(text)
}

// lead is the distance between the baselines of two lines.
func (f face) lead() float64 { return f.size * 1.2 }

const ellipsis = "…"

// fit shortens a text until it is no wider than room. What is left of a very
// small room is nothing.
func (f face) fit(text string, room float64) string {
	if f.width(text) <= room+0.01 {
		return text
	}
	runes := []rune(text)
	for n := len(runes) - 1; n > 0; n-- {
		short := strings.TrimRight(string(runes[:n]), " ,.-–") + ellipsis
		if f.width(short) <= room {
			return short
		}
	}
	return ""
}

// wrap breaks a text at its spaces into at most n lines; the last is shortened.
func (f face) wrap(text string, room float64, n int) []string {
	var lines []string
	words := strings.FieldsFunc(text, breaks)
	for len(words) > 0 && len(lines) < n-1 {
		take := 1
		for take < len(words) && f.width(strings.Join(words[:take+1], " ")) <= room {
			take++
		}
		if f.width(words[0]) > room {
			break
		}
		lines = append(lines, strings.Join(words[:take], " "))
		words = words[take:]
	}
	if len(words) > 0 {
		lines = append(lines, f.fit(strings.Join(words, " "), room))
	}
	return lines
}

// breaks tells whether a line may end here: a no-break space holds what belongs
// together, such as a number and its unit.
func breaks(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }

// Width is how wide a text was taken to be when the picture was laid out.
func (t Text) Width() float64 {
	return face{size: t.Size, bold: t.Bold, italic: t.Italic}.width(t.Text)
}
