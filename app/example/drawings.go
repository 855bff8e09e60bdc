package example

import (
	"fmt"
	"image/color"
)

// drawing draws a picture of the example by its name and gives it as a PNG
// file. They are made in the manner of children, so that no child's work is
// used.
func drawing(name string) ([]byte, error) {
	draw, ok := map[string]func() *crayon{
		"weg-naar-school": wayToSchool, "plein": square, "loods": shed, "schommel": swing, "affiche": poster,
		"kaft": cover, "logo": logo,
	}[name]
	if !ok {
		return nil, fmt.Errorf("there is no drawing %q", name)
	}
	return draw().png()
}

// wayToSchool is a map: the way children like to walk, and where they are
// afraid.
func wayToSchool() *crayon {
	k := newCrayon(520, 270, 7)
	k.fill(pale, spot{214, 172}, spot{384, 172}, spot{388, 256}, spot{212, 252})
	for _, y := range []float64{104, 122} {
		k.stroke(grey, 2.4, spot{8, y}, spot{140, y + 6}, spot{290, y - 4}, spot{512, y + 8})
	}
	for x := 20.0; x < 500; x += 34 {
		k.stroke(grey, 2, spot{x, 115}, spot{x + 14, 115})
	}
	k.house(blue, 30, 180, 30)
	k.house(orange, 84, 196, 26)
	k.house(blue, 130, 176, 32)
	k.house(red, 420, 14, 50)
	k.sun(474, 222, 16)
	for _, t := range []spot{{236, 188}, {270, 206}, {310, 192}, {352, 208}, {60, 40}, {96, 26}, {150, 44}} {
		k.tree(t.x, t.y, 1)
	}
	k.closed(green, 2.4, spot{214, 172}, spot{384, 172}, spot{388, 256}, spot{212, 252})
	for _, s := range []spot{{46, 160}, {98, 162}, {146, 160}} {
		k.stroke(red, 4, s, spot{s.x + 30, 150}, spot{200, 152})
	}
	k.stroke(red, 4.4, spot{200, 152}, spot{262, 158}, spot{318, 150}, spot{336, 118}, spot{356, 78}, spot{416, 40})
	k.cross(336, 114, 11)
	k.cross(180, 114, 11)
	k.car(purple, 40, 106)
	k.car(grey, 424, 112)
	for i, x := range []float64{250, 290, 330} {
		k.child(blue, x, 176, 0.9, i%2 == 0)
	}
	return k
}

// square is the Stationsplein as the children's council wants it.
func square() *crayon {
	k := newCrayon(520, 300, 21)
	k.fill(sky, box(0, 170, 520, 130)...)
	k.fill(sand, box(0, 0, 520, 170)...)
	k.fill(paper, box(150, 176, 220, 70)...)
	k.hatch(light(orange), 150, 176, 220, 70)
	k.fill(light(brown), spot{140, 246}, spot{260, 288}, spot{380, 246})
	k.closed(grey, 2.6, box(150, 176, 220, 70)...)
	k.fill(paper, disc(spot{260, 262}, 9, 16)...)
	k.stroke(grey, 2.6, spot{140, 246}, spot{260, 288}, spot{380, 246})
	k.ring(grey, 2.2, spot{260, 262}, 9)
	k.stroke(grey, 1.8, spot{260, 262}, spot{260, 268})
	k.stroke(grey, 1.8, spot{260, 262}, spot{265, 261})
	for x := 168.0; x < 350; x += 48 {
		k.fill(sky, box(x, 196, 26, 30)...)
		k.closed(blue, 2, box(x, 196, 26, 30)...)
	}
	k.tree(440, 120, 2.6)
	k.bench(60, 112)
	k.bench(120, 84)
	k.bench(390, 84)
	for i, s := range []spot{{210, 70}, {250, 96}, {296, 62}, {336, 92}, {180, 30}, {420, 30}} {
		k.child([]color.RGBA{red, blue, green, purple, orange, blue}[i], s.x, s.y, 1.3, i%2 == 0)
	}
	k.ring(orange, 2.4, spot{274, 64}, 7)
	k.car(grey, 24, 24)
	k.cross(46, 40, 24)
	k.sun(70, 262, 15)
	return k
}

// shed is De Loods as its building group sees it: a section.
func shed() *crayon {
	k := newCrayon(520, 280, 33)
	k.fill(pale, box(0, 0, 520, 46)...)
	k.fill(sand, box(80, 46, 360, 130)...)
	k.fill(light(brown), spot{66, 176}, spot{260, 240}, spot{454, 176})
	k.closed(brown, 3, box(80, 46, 360, 130)...)
	k.stroke(brown, 3, spot{66, 176}, spot{260, 240}, spot{454, 176})
	k.stroke(brown, 2, spot{260, 46}, spot{260, 176})
	k.stroke(brown, 2, spot{80, 112}, spot{440, 112})
	k.bench(110, 46)
	k.bench(166, 46)
	k.hatch(light(purple), 286, 46, 22, 34)
	k.closed(purple, 2, box(286, 46, 22, 34)...)
	k.hatch(light(purple), 318, 46, 22, 26)
	k.closed(purple, 2, box(318, 46, 22, 26)...)
	for _, x := range []float64{200, 380} {
		k.stroke(grey, 1.6, spot{x, 176}, spot{x, 164})
		k.fill(color.RGBA{248, 214, 110, 255}, disc(spot{x, 158}, 6, 14)...)
		k.ring(orange, 1.8, spot{x, 158}, 6)
	}
	for i, s := range []spot{{120, 114}, {160, 114}, {220, 46}, {300, 114}, {340, 114}, {374, 46}} {
		k.child([]color.RGBA{blue, red, green, purple, blue, orange}[i], s.x, s.y, 1.4, i%3 == 0)
	}
	k.tree(40, 40, 1.8)
	k.tree(484, 40, 1.6)
	k.hatch(light(red), 400, 46, 32, 52)
	k.closed(red, 2.4, box(400, 46, 32, 52)...)
	return k
}

// swing shows a swing for everybody, and a path that is not.
func swing() *crayon {
	k := newCrayon(420, 280, 51)
	k.fill(pale, box(0, 0, 420, 70)...)
	k.stroke(red, 3.4, spot{90, 60}, spot{120, 220}, spot{300, 220}, spot{330, 60})
	for _, x := range []float64{160, 250} {
		k.stroke(grey, 2, spot{x, 220}, spot{x - 8, 110})
		k.stroke(grey, 2, spot{x + 36, 220}, spot{x + 28, 110})
	}
	k.stroke(brown, 3, spot{150, 110}, spot{190, 110})
	k.child(blue, 170, 112, 1.5, true)
	k.closed(purple, 2.6, box(238, 96, 46, 12)...)
	k.child(orange, 262, 112, 1.5, true)
	k.ring(purple, 2.4, spot{250, 88}, 9)
	k.ring(purple, 2.4, spot{274, 88}, 9)
	for x := 12.0; x < 230; x += 14 {
		k.ring(grey, 1.6, spot{x, 30 + 8*k.shake()}, 4)
	}
	k.cross(40, 56, 10)
	k.tree(382, 56, 2)
	k.sun(46, 236, 15)
	return k
}

// poster is the sheet with three promises that hung in each class.
func poster() *crayon {
	k := newCrayon(300, 400, 64)
	k.closed(grey, 2.6, box(16, 16, 268, 368)...)
	k.fill(sand, box(24, 320, 252, 54)...)
	k.scribble(blue, 48, 350, 200)
	k.scribble(blue, 48, 336, 150)
	for i, col := range []color.RGBA{green, orange, red} {
		y := 226 - 98*float64(i)
		k.closed(col, 2.6, box(34, y, 232, 82)...)
		k.ring(col, 2.6, spot{66, y + 42}, 19)
		for line := range 3 {
			k.scribble(grey, 102, y+60-18*float64(line), 140-20*float64(line))
		}
	}
	k.stroke(green, 3.4, spot{57, 268}, spot{64, 259}, spot{76, 278})
	k.stroke(orange, 3.4, spot{58, 170}, spot{74, 170})
	k.cross(66, 72, 8)
	return k
}
