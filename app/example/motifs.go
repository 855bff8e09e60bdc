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
	hair   = color.RGBA{78, 54, 40, 255}
	sky    = color.RGBA{222, 236, 246, 255}
)

// box is the outline of a rectangle.
func box(x, y, w, h float64) []spot {
	return []spot{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}
}

// light is a colour as it looks when the crayon is hardly pressed.
func light(c color.RGBA) color.RGBA {
	mix := func(a, b uint8) uint8 { return uint8((int(a)*2 + int(b)*3) / 5) }
	return color.RGBA{mix(c.R, paper.R), mix(c.G, paper.G), mix(c.B, paper.B), 255}
}

func (k *crayon) house(col color.RGBA, x, y, s float64) {
	roof := []spot{{x - 4, y + s}, {x + s/2, y + s*1.6}, {x + s + 4, y + s}}
	k.fill(paper, box(x, y, s, s)...)
	k.fill(light(brown), roof...)
	k.hatch(light(col), x, y, s, s)
	k.fill(paper, box(x+s*0.12, y+s*0.56, s*0.24, s*0.24)...)
	k.fill(light(brown), box(x+s*0.5, y, s*0.27, s*0.47)...)
	k.closed(col, 2.4, box(x, y, s, s)...)
	k.stroke(brown, 2.4, roof...)
	k.closed(brown, 1.6, box(x+s*0.5, y, s*0.27, s*0.47)...)
	k.closed(col, 1.4, box(x+s*0.12, y+s*0.56, s*0.24, s*0.24)...)
}

func (k *crayon) tree(x, y, s float64) {
	k.stroke(brown, 3*s, spot{x, y}, spot{x + 1, y + 16*s})
	k.fill(light(green), disc(spot{x, y + 26*s}, 12*s, 16)...)
	var curl []spot
	for a := 0.0; a < 19; a += 0.6 {
		r := (2.5 + a*0.52) * s
		curl = append(curl, spot{x + r*math.Cos(a), y + 26*s + r*math.Sin(a)})
	}
	k.waver(green, 1.8, 1.4*s, curl)
}

// skins are the colours of faces in the crayon box.
var skins = []color.RGBA{{246, 220, 190, 255}, {186, 134, 96, 255}, {224, 184, 146, 255}, {140, 94, 66, 255}}

// child is a small figure with raised or lowered arms. Where it stands decides
// the colour of its face.
func (k *crayon) child(col color.RGBA, x, y, s float64, up bool) {
	skin, hands := skins[int(x/14)%len(skins)], y+9*s
	if up {
		hands = y + 18*s
	}
	k.waver(grey, 1.6*s, s, []spot{{x - 2*s, y + 7*s}, {x - 3*s, y}})
	k.waver(grey, 1.6*s, s, []spot{{x + 2*s, y + 7*s}, {x + 3*s, y}})
	k.waver(skin, 1.5*s, s, []spot{{x - 7*s, hands}, {x, y + 13*s}, {x + 7*s, hands}})
	k.fill(col, spot{x, y + 16*s}, spot{x - 4.4*s, y + 6*s}, spot{x + 4.4*s, y + 6*s})
	k.fill(skin, disc(spot{x, y + 19*s}, 4*s, 14)...)
	k.waver(hair, 1.1*s, 0.5*s, append(disc(spot{x, y + 19*s}, 4*s, 14), spot{x + 4*s, y + 19*s}))
	k.fill(grey, disc(spot{x - 1.4*s, y + 19.8*s}, 0.6*s, 8)...)
	k.fill(grey, disc(spot{x + 1.4*s, y + 19.8*s}, 0.6*s, 8)...)
	k.waver(red, 0.7*s, 0.2*s, []spot{{x - 1.6*s, y + 17.8*s}, {x, y + 17.1*s}, {x + 1.6*s, y + 17.8*s}})
}

func (k *crayon) sun(x, y, r float64) {
	k.fill(color.RGBA{248, 214, 110, 255}, disc(spot{x, y}, r, 18)...)
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

func (k *crayon) car(col color.RGBA, x, y float64) {
	body := []spot{{x, y + 6}, {x + 44, y + 6}, {x + 44, y + 16}, {x + 34, y + 17}, {x + 28, y + 26}, {x + 13, y + 26}, {x + 8, y + 17}, {x, y + 16}}
	k.fill(light(col), body...)
	k.closed(col, 2.2, body...)
	for _, at := range []float64{10, 34} {
		k.fill(paper, disc(spot{x + at, y + 5}, 4, 12)...)
		k.ring(grey, 2, spot{x + at, y + 5}, 4)
	}
}

// scribble is handwriting too small to read.
func (k *crayon) scribble(col color.Color, x, y, w float64) {
	var line []spot
	for dx := 0.0; dx < w; dx += 4 {
		line = append(line, spot{x + dx, y + 3.5*k.shake()})
	}
	k.stroke(col, 1.4, line...)
}
