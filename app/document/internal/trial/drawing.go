package trial

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
)

// crayon draws with an unsteady hand.
type crayon struct {
	img  *image.RGBA
	seed uint32
}

func (k *crayon) shake() float64 {
	k.seed = k.seed*1664525 + 1013904223
	return float64(k.seed>>16)/65535 - 0.5
}

func (k *crayon) stroke(c color.RGBA, width float64, pts ...float64) {
	for i := 2; i+1 < len(pts); i += 2 {
		x1, y1, x2, y2 := pts[i-2], pts[i-1], pts[i], pts[i+1]
		n := math.Hypot(x2-x1, y2-y1)
		for t := 0.0; t <= n; t += 0.7 {
			k.dab(c, x1+(x2-x1)*t/n+k.shake(), y1+(y2-y1)*t/n+1.5*k.shake(), width/2)
		}
	}
}

func (k *crayon) dab(c color.RGBA, x, y, r float64) {
	for dy := -r; dy <= r; dy++ {
		for dx := -r; dx <= r; dx++ {
			if dx*dx+dy*dy <= r*r {
				k.img.SetRGBA(int(x+dx), int(y+dy), c)
			}
		}
	}
}

func (k *crayon) ring(c color.RGBA, x, y, r float64) {
	for a := 0.0; a < 2*math.Pi; a += 0.3 {
		k.stroke(c, 5, x+r*math.Cos(a), y+r*math.Sin(a), x+r*math.Cos(a+0.35), y+r*math.Sin(a+0.35))
	}
}

func (k *crayon) house(c color.RGBA, x, y, s float64) {
	k.stroke(c, 6, x, y, x+s, y, x+s, y-s, x, y-s, x, y)
	k.stroke(c, 6, x-8, y-s, x+s/2, y-1.6*s, x+s+8, y-s)
	k.stroke(c, 5, x+0.4*s, y, x+0.4*s, y-0.45*s, x+0.65*s, y-0.45*s, x+0.65*s, y)
}

// drawing is a map in the manner of a ten-year-old, made here so that no
// child's work is used.
func drawing() []byte {
	k := &crayon{img: image.NewRGBA(image.Rect(0, 0, 1300, 640)), seed: 7}
	draw.Draw(k.img, k.img.Bounds(), image.NewUniform(color.RGBA{252, 250, 244, 255}), image.Point{}, draw.Src)
	grey, blue, green := color.RGBA{90, 90, 98, 255}, color.RGBA{52, 98, 160, 255}, color.RGBA{72, 132, 70, 255}
	red, orange := color.RGBA{198, 62, 42, 255}, color.RGBA{222, 140, 40, 255}
	for _, y := range []float64{360, 410} {
		k.stroke(grey, 6, 20, y, 380, y-12, 760, y+10, 1280, y-16)
	}
	for x := 50.0; x < 1250; x += 84 {
		k.stroke(grey, 5, x, 384, x+36, 384)
	}
	k.house(blue, 80, 210, 74)
	k.house(orange, 216, 180, 64)
	k.house(blue, 330, 220, 80)
	k.house(red, 1050, 590, 140)
	k.ring(orange, 1180, 100, 46)
	for _, t := range [][2]float64{{590, 150}, {680, 110}, {790, 140}, {890, 100}, {150, 520}, {250, 560}, {370, 510}} {
		k.stroke(color.RGBA{120, 82, 48, 255}, 8, t[0], t[1]+64, t[0]+3, t[1]+20)
		k.ring(green, t[0], t[1], 28)
		k.ring(green, t[0], t[1], 14)
	}
	k.stroke(green, 6, 530, 240, 970, 236, 980, 40, 524, 50, 530, 240)
	k.stroke(red, 11, 110, 290, 500, 300, 660, 280, 800, 300, 850, 390, 900, 470, 1050, 540)
	for _, x := range []float64{830, 440} {
		k.stroke(grey, 10, x-30, 350, x+30, 416)
		k.stroke(grey, 10, x-30, 416, x+30, 350)
	}
	var buf bytes.Buffer
	if err := png.Encode(&buf, k.img); err != nil {
		panic(err) // a buffer takes everything
	}
	return buf.Bytes()
}
