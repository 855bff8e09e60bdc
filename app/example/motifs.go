package example

import (
	"image/color"
	"math"
)

// The colours of the crayon box.
var (
	grey   = color.RGBA{90, 90, 98, 255}
	blue   = color.RGBA{52, 98, 160, 255}
	red    = color.RGBA{198, 62, 42, 255}
	orange = color.RGBA{222, 140, 40, 255}
	green  = color.RGBA{72, 132, 70, 255}
	brown  = color.RGBA{120, 82, 48, 255}
	purple = color.RGBA{120, 76, 148, 255}
	pale   = color.RGBA{226, 238, 218, 255}
	sand   = color.RGBA{246, 232, 200, 255}
	sky    = color.RGBA{222, 236, 246, 255}
)

// box is the outline of a rectangle.
func box(x, y, w, h float64) []spot {
	return []spot{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}
}

func (k *crayon) house(col color.Color, x, y, s float64) {
	k.closed(col, 2.6, box(x, y, s, s)...)
	k.stroke(col, 2.6, spot{x - 4, y + s}, spot{x + s/2, y + s*1.6}, spot{x + s + 4, y + s})
	k.stroke(col, 1.8, spot{x + s*0.4, y}, spot{x + s*0.4, y + s*0.45}, spot{x + s*0.65, y + s*0.45}, spot{x + s*0.65, y})
	k.closed(col, 1.6, box(x+s*0.12, y+s*0.58, s*0.22, s*0.22)...)
}

func (k *crayon) tree(x, y, s float64) {
	k.stroke(brown, 3*s, spot{x, y}, spot{x + 1, y + 16*s})
	for r := 5.0; r < 14; r += 3 {
		k.ring(green, 2, spot{x, y + 26*s}, r*s)
	}
}

// child is a small figure with raised or lowered arms.
func (k *crayon) child(col color.Color, x, y, s float64, up bool) {
	k.ring(col, 1.8, spot{x, y + 20*s}, 4*s)
	k.stroke(col, 2, spot{x, y + 16*s}, spot{x, y + 7*s}, spot{x - 4*s, y})
	k.stroke(col, 2, spot{x, y + 7*s}, spot{x + 4*s, y})
	hands := y + 9*s
	if up {
		hands = y + 18*s
	}
	k.stroke(col, 2, spot{x - 7*s, hands}, spot{x, y + 12*s}, spot{x + 7*s, hands})
}

func (k *crayon) sun(x, y, r float64) {
	k.ring(orange, 2.4, spot{x, y}, r)
	for a := 0.0; a < 6.2; a += 0.7 {
		cos, sin := math.Cos(a), math.Sin(a)
		k.stroke(orange, 2, spot{x + (r+5)*cos, y + (r+5)*sin}, spot{x + (r+15)*cos, y + (r+15)*sin})
	}
}

func (k *crayon) bench(x, y float64) {
	k.stroke(brown, 3, spot{x, y + 8}, spot{x + 34, y + 8})
	k.stroke(brown, 2, spot{x, y + 14}, spot{x + 34, y + 14})
	k.stroke(brown, 2.4, spot{x + 5, y + 8}, spot{x + 5, y})
	k.stroke(brown, 2.4, spot{x + 29, y + 8}, spot{x + 29, y})
}

// cross marks a place that frightens.
func (k *crayon) cross(x, y, s float64) {
	k.stroke(red, 4, spot{x - s, y - s}, spot{x + s, y + s})
	k.stroke(red, 4, spot{x - s, y + s}, spot{x + s, y - s})
}

func (k *crayon) car(col color.Color, x, y float64) {
	k.closed(col, 2.2, spot{x, y + 6}, spot{x + 44, y + 6}, spot{x + 44, y + 16}, spot{x + 34, y + 17}, spot{x + 28, y + 26},
		spot{x + 13, y + 26}, spot{x + 8, y + 17}, spot{x, y + 16})
	k.ring(grey, 2.2, spot{x + 10, y + 5}, 4)
	k.ring(grey, 2.2, spot{x + 34, y + 5}, 4)
}

// scribble is handwriting too small to read.
func (k *crayon) scribble(col color.Color, x, y, w float64) {
	var line []spot
	for dx := 0.0; dx < w; dx += 4 {
		line = append(line, spot{x + dx, y + 3.5*k.shake()})
	}
	k.stroke(col, 1.4, line...)
}
