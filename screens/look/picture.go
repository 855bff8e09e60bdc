package look

import (
	"image"
	"image/color"

	"golang.org/x/image/vector"
)

// stamp is an icon as it was painted once.
type stamp struct {
	icon Icon
	side int
	ink  color.NRGBA
}

// painted keeps the icons that were painted: the same few come back on every
// row of a list, and drawing an SVG anew each time takes longer than the row.
var painted = map[stamp]image.Image{}

// Picture paints the icon on a square of so many pixels.
func (i Icon) Picture(side int, ink color.Color) image.Image {
	key := stamp{i, side, color.NRGBAModel.Convert(ink).(color.NRGBA)}
	if p, ok := painted[key]; ok {
		return p
	}
	out := image.NewNRGBA(image.Rect(0, 0, side, side))
	full := key.ink
	for _, group := range i.outlines() {
		mask := image.NewAlpha(out.Bounds())
		r := vector.NewRasterizer(side, side)
		for _, line := range group {
			trace(r, line, float32(side)/24)
		}
		r.Draw(mask, mask.Bounds(), image.Opaque, image.Point{})
		for n, cover := range mask.Pix {
			at := out.Pix[4*n : 4*n+4 : 4*n+4]
			alpha := uint8(uint16(cover) * uint16(full.A) / 255)
			if alpha > at[3] {
				at[0], at[1], at[2], at[3] = full.R, full.G, full.B, alpha
			}
		}
	}
	painted[key] = out
	return out
}

func trace(r *vector.Rasterizer, line polyline, zoom float32) {
	for n, p := range line {
		x, y := float32(p.x)*zoom, float32(p.y)*zoom
		if n == 0 {
			r.MoveTo(x, y)
		} else {
			r.LineTo(x, y)
		}
	}
	r.ClosePath()
}
