package photo

import (
	"image"
	"image/draw"
)

// Turn returns a picture as it must be seen, following one of the orientations
// of a camera. One that stands upright is best left as it is.
func Turn(src image.Image, how int) *image.RGBA {
	b := src.Bounds()
	w, h := b.Dx(), b.Dy()
	in := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(in, in.Rect, src, b.Min, draw.Src)
	size := image.Rect(0, 0, w, h)
	if Sideways(how) {
		size = image.Rect(0, 0, h, w)
	}
	out := image.NewRGBA(size)
	for y := range size.Dy() {
		for x := range size.Dx() {
			sx, sy := turned(how, x, y, w, h)
			copy(out.Pix[out.PixOffset(x, y):][:4], in.Pix[in.PixOffset(sx, sy):][:4])
		}
	}
	return out
}

// turned tells which pixel of a stored picture of w by h is seen at (x, y).
func turned(how, x, y, w, h int) (sx, sy int) {
	switch how {
	case Mirrored:
		return w - 1 - x, y
	case UpsideDown:
		return w - 1 - x, h - 1 - y
	case Flipped:
		return x, h - 1 - y
	case Transposed:
		return y, x
	case QuarterRight:
		return y, h - 1 - x
	case Transversed:
		return w - 1 - y, h - 1 - x
	case QuarterLeft:
		return w - 1 - y, x
	}
	return x, y
}
