package example

import "image/color"

// cover is the picture on the front: the five districts and who lives there.
func cover() *crayon {
	k := newCrayon(600, 340, 90)
	k.fill(sky, box(0, 150, 600, 190)...)
	k.fill(pale, spot{0, 0}, spot{600, 0}, spot{600, 160}, spot{420, 182}, spot{210, 150}, spot{0, 172})
	k.fill(sand, spot{0, 38}, spot{600, 58}, spot{600, 88}, spot{0, 68})
	k.stroke(grey, 2.2, spot{0, 38}, spot{300, 46}, spot{600, 58})
	k.stroke(grey, 2.2, spot{0, 68}, spot{300, 78}, spot{600, 88})
	for i, h := range []struct{ x, y, s float64 }{{36, 176, 34}, {96, 170, 30}, {150, 166, 40}, {400, 176, 34}, {452, 184, 30}, {506, 178, 42}} {
		k.house([]color.RGBA{blue, orange, red}[i%3], h.x, h.y, h.s)
	}
	k.fill(paper, box(228, 160, 40, 90)...)
	k.hatch(light(purple), 228, 160, 40, 90)
	k.fill(light(purple), spot{222, 250}, spot{248, 296}, spot{274, 250})
	k.closed(purple, 2.8, box(228, 160, 40, 90)...)
	k.fill(paper, disc(spot{248, 232}, 8, 16)...)
	k.stroke(purple, 2.8, spot{222, 250}, spot{248, 296}, spot{274, 250})
	k.ring(purple, 2, spot{248, 232}, 8)
	k.sun(545, 290, 18)
	for _, t := range []spot{{20, 110}, {84, 104}, {300, 118}, {520, 126}, {566, 116}} {
		k.tree(t.x, t.y, 1.5)
	}
	for i, s := range []spot{{130, 96}, {172, 88}, {214, 98}, {256, 90}, {360, 98}, {402, 106}, {448, 98}} {
		k.child([]color.RGBA{red, blue, green, orange, purple, blue, red}[i], s.x, s.y, 1.5, i%2 == 1)
	}
	kite := []spot{{330, 268}, {352, 292}, {338, 322}, {314, 298}}
	k.stroke(grey, 1.4, spot{392, 130}, spot{360, 190}, spot{340, 240}, kite[0])
	k.fill(light(red), kite...)
	k.closed(red, 2.6, kite...)
	k.stroke(red, 1.4, kite[0], kite[2])
	k.stroke(red, 1.4, kite[1], kite[3])
	k.bench(300, 88)
	return k
}

// logo is the emblem of the municipality: a kite over a stream.
func logo() *crayon {
	k := newCrayon(160, 160, 11)
	k.fill(color.RGBA{15, 104, 104, 255}, spot{80, 150}, spot{124, 96}, spot{80, 42}, spot{36, 96})
	k.stroke(paper, 3, spot{80, 148}, spot{80, 44})
	k.stroke(paper, 3, spot{38, 96}, spot{122, 96})
	for _, y := range []float64{30, 16} {
		k.stroke(blue, 4, spot{24, y}, spot{52, y + 7}, spot{80, y}, spot{108, y + 7}, spot{136, y})
	}
	return k
}
