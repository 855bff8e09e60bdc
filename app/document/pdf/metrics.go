package pdf

import (
	"fmt"
	"sync"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"kindvriendelijk/resources"
)

type face = resources.Face

// faces is the number of faces: four of Noto Sans, and the signs.
const faces = int(resources.Signs) + 1

func (s textStyle) face() face {
	f := resources.Regular
	if s.bold {
		f |= resources.Bold
	}
	if s.italic {
		f |= resources.Italic
	}
	return f
}

// parsed fonts are read-only and shared by all documents.
var parsed = sync.OnceValues(func() (fonts [faces]*sfnt.Font, err error) {
	for f := range fonts {
		if fonts[f], err = sfnt.Parse(resources.Font(face(f))); err != nil {
			return fonts, fmt.Errorf("parse font %d: %w", f, err)
		}
	}
	return fonts, nil
})

// leastKern is the smallest kerning that is worth its bytes, in thousandths of
// the size: below it (a third of a point in running text) no eye misses it.
const leastKern = 30

// metrics measures text, with kerning.
type metrics struct {
	fonts [faces]*sfnt.Font
	width [faces][]int16          // by character: thousandths of the size, plus one; 0 is not yet known
	near  [faces][96 * 96]int16   // kerning of ASCII pairs, plus 2000; 0 is not yet known
	kern  [faces]map[uint32]int16 // of other pairs
	buf   sfnt.Buffer
}

func newMetrics() (*metrics, error) {
	fonts, err := parsed()
	if err != nil {
		return nil, err
	}
	m := &metrics{fonts: fonts}
	for f := range m.width {
		m.width[f] = make([]int16, 1<<16)
		m.kern[f] = map[uint32]int16{}
	}
	return m, nil
}

// has tells whether a face can draw r.
func (m *metrics) has(f face, r rune) bool {
	if r < 0 || r > 0xFFFF {
		return false
	}
	g, err := m.fonts[f].GlyphIndex(&m.buf, r)
	return err == nil && g != 0
}

func (m *metrics) advance(f face, r rune) int {
	if r > 0xFFFF || r < 0 {
		return 0
	}
	if w := m.width[f][r]; w != 0 {
		return int(w) - 1
	}
	font := m.fonts[f]
	upem := fixed.Int26_6(font.UnitsPerEm())
	w := 0
	if g, err := font.GlyphIndex(&m.buf, r); err == nil {
		if a, err := font.GlyphAdvance(&m.buf, g, upem, 0); err == nil {
			w = (int(a)*1000 + int(upem)/2) / int(upem)
		}
	}
	m.width[f][r] = int16(w + 1)
	return w
}

// kerning between two characters in thousandths of the size. Spaces are never
// kerned, so that words can be measured apart.
func (m *metrics) kerning(f face, a, b rune) int {
	if a <= ' ' || b <= ' ' || f == resources.Signs {
		return 0
	}
	if a < 128 && b < 128 {
		k := &m.near[f][(a-32)*96+b-32]
		if *k == 0 {
			*k = int16(m.readKerning(f, a, b) + 2000)
		}
		return int(*k) - 2000
	}
	key := uint32(a)<<16 | uint32(b)
	k, ok := m.kern[f][key]
	if !ok {
		k = int16(m.readKerning(f, a, b))
		m.kern[f][key] = k
	}
	return int(k)
}

func (m *metrics) readKerning(f face, a, b rune) int {
	font := m.fonts[f]
	upem := fixed.Int26_6(font.UnitsPerEm())
	ga, errA := font.GlyphIndex(&m.buf, a)
	gb, errB := font.GlyphIndex(&m.buf, b)
	if errA != nil || errB != nil {
		return 0
	}
	k, err := font.Kern(&m.buf, ga, gb, upem, 0)
	if err != nil {
		return 0
	}
	if v := int(k) * 1000 / int(upem); v <= -leastKern || v >= leastKern {
		return max(-1000, min(1000, v))
	}
	return 0
}

// measure returns the width of s in points.
func (m *metrics) measure(f face, size float64, s string) float64 {
	total, prev := 0, rune(0)
	for _, r := range s {
		total += m.advance(f, r) + m.kerning(f, prev, r)
		prev = r
	}
	return float64(total) * size / 1000
}
