package example

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"slices"

	"golang.org/x/image/vector"
)

// spot is a place on a drawing, in its own units, from the lower left corner.
type spot struct{ x, y float64 }

// crayon draws with an unsteady hand: each stroke is doubled and wavers, always
// in the same way.
type crayon struct {
	sheet *image.RGBA
	scale float64 // pixels per unit
	seed  uint32
}

// paper is the colour of drawing paper.
var paper = color.RGBA{252, 250, 244, 255}

// newCrayon takes a sheet of w by h units.
func newCrayon(w, h int, seed uint32) *crayon {
	const scale = 2.4
	sheet := image.NewRGBA(image.Rect(0, 0, int(float64(w)*scale), int(float64(h)*scale)))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)
	return &crayon{sheet, scale, seed}
}

// shake is a number between -0.5 and 0.5 that follows from the ones before it.
func (k *crayon) shake() float64 {
	k.seed = k.seed*1664525 + 1013904223
	return float64(k.seed>>16)/65535 - 0.5
}

// stroke draws a line through the spots.
func (k *crayon) stroke(col color.Color, width float64, spots ...spot) {
	k.waver(col, width, 1.8, spots)
}

// waver draws a line twice, each time up to half the sway off.
func (k *crayon) waver(col color.Color, width, sway float64, spots []spot) {
	for range 2 {
		var line []spot
		for i, s := range spots {
			s.x += sway * k.shake()
			s.y += sway * k.shake()
			if i > 0 {
				before := line[len(line)-1]
				line = append(line, spot{(before.x+s.x)/2 + sway*k.shake(), (before.y+s.y)/2 + sway*k.shake()})
			}
			line = append(line, s)
		}
		k.ink(col, width, line)
	}
}

// hatch colours a box with one long zigzag.
func (k *crayon) hatch(col color.Color, x, y, w, h float64) {
	const step = 3.2
	var line []spot
	for dx, up := 0.0, false; dx <= w; dx, up = dx+step, !up {
		end := y + 1
		if up {
			end = y + h - 1
		}
		line = append(line, spot{x + dx, end})
	}
	k.waver(col, 1.7, 1.2, line)
}

// ink covers the line: a box for each piece and a disc at each joint, all
// turning the same way, so that overlaps stay covered.
func (k *crayon) ink(col color.Color, width float64, line []spot) {
	var shapes [][]spot
	half := width / 2
	for i, s := range line {
		shapes = append(shapes, disc(s, half, 10))
		if i == 0 {
			continue
		}
		a := line[i-1]
		dx, dy := s.x-a.x, s.y-a.y
		length := math.Hypot(dx, dy)
		if length == 0 {
			continue
		}
		nx, ny := -dy/length*half, dx/length*half
		shapes = append(shapes, []spot{{a.x - nx, a.y - ny}, {s.x - nx, s.y - ny}, {s.x + nx, s.y + ny}, {a.x + nx, a.y + ny}})
	}
	k.paint(col, shapes...)
}

// paint covers shapes with a colour. It looks only at the part of the sheet
// where they lie, since a drawing has hundreds of strokes.
func (k *crayon) paint(col color.Color, shapes ...[]spot) {
	height := float64(k.sheet.Bounds().Dy())
	low, high := spot{math.Inf(1), math.Inf(1)}, spot{math.Inf(-1), math.Inf(-1)}
	for _, shape := range shapes {
		for i, s := range shape {
			p := spot{s.x * k.scale, height - s.y*k.scale}
			shape[i] = p
			low = spot{min(low.x, p.x), min(low.y, p.y)}
			high = spot{max(high.x, p.x), max(high.y, p.y)}
		}
	}
	area := image.Rect(int(math.Floor(low.x)), int(math.Floor(low.y)), int(math.Ceil(high.x))+1, int(math.Ceil(high.y))+1).
		Intersect(k.sheet.Bounds())
	r := vector.NewRasterizer(area.Dx(), area.Dy())
	for _, shape := range shapes {
		for i, p := range shape {
			x, y := float32(p.x-float64(area.Min.X)), float32(p.y-float64(area.Min.Y))
			if i == 0 {
				r.MoveTo(x, y)
			} else {
				r.LineTo(x, y)
			}
		}
		r.ClosePath()
	}
	r.Draw(k.sheet, area, image.NewUniform(col), image.Point{})
}

// fill colours a shape evenly, as with the side of a crayon.
func (k *crayon) fill(col color.Color, shape ...spot) { k.paint(col, slices.Clone(shape)) }

// disc is a round shape of n corners.
func disc(c spot, radius float64, n int) []spot {
	var out []spot
	for i := range n {
		a := 2 * math.Pi * float64(i) / float64(n)
		out = append(out, spot{c.x + radius*math.Cos(a), c.y + radius*math.Sin(a)})
	}
	return out
}

// ring draws a circle; a small one wavers less.
func (k *crayon) ring(col color.Color, width float64, c spot, radius float64) {
	shape := disc(c, radius, 14)
	k.waver(col, width, min(1.8, radius/4), append(shape, shape[0]))
}

// closed draws the edge of a shape.
func (k *crayon) closed(col color.Color, width float64, shape ...spot) {
	k.stroke(col, width, append(shape, shape[0])...)
}

// png gives the drawing as a file.
func (k *crayon) png() ([]byte, error) {
	var b bytes.Buffer
	if err := png.Encode(&b, k.sheet); err != nil {
		return nil, fmt.Errorf("write a drawing: %w", err)
	}
	return b.Bytes(), nil
}
