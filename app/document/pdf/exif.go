package pdf

import (
	"bytes"
	"encoding/binary"
	"image"
)

// sideways is the first orientation that swaps width and height.
const sideways = 5

// orientation reads how a camera was held from a JPEG's EXIF block: 1 is
// upright. Whatever cannot be read is taken to be upright.
func orientation(data []byte) int {
	at := bytes.Index(data[:min(len(data), 64<<10)], []byte("Exif\x00\x00"))
	if at < 0 || len(data) < at+14 {
		return 1
	}
	tiff := data[at+6:]
	var order binary.ByteOrder = binary.LittleEndian
	if tiff[0] == 'M' {
		order = binary.BigEndian
	}
	dir := int(order.Uint32(tiff[4:]))
	if dir < 8 || dir > len(tiff)-2 {
		return 1
	}
	const tag, entry = 0x0112, 12
	for i := range int(order.Uint16(tiff[dir:])) {
		e := dir + 2 + entry*i
		if e+entry > len(tiff) {
			break
		}
		if order.Uint16(tiff[e:]) == tag {
			if v := int(order.Uint16(tiff[e+8:])); v >= 1 && v <= 8 {
				return v
			}
		}
	}
	return 1
}

// upright turns and mirrors a picture as its orientation asks.
func upright(src *image.RGBA, o int) *image.RGBA {
	if o <= 1 || o > 8 {
		return src
	}
	w, h := src.Bounds().Dx(), src.Bounds().Dy()
	size := image.Rect(0, 0, w, h)
	if o >= sideways {
		size = image.Rect(0, 0, h, w)
	}
	dst := image.NewRGBA(size)
	for y := range h {
		for x := range w {
			to := [9]image.Point{2: {w - 1 - x, y}, 3: {w - 1 - x, h - 1 - y}, 4: {x, h - 1 - y},
				5: {y, x}, 6: {h - 1 - y, x}, 7: {h - 1 - y, w - 1 - x}, 8: {y, w - 1 - x}}[o]
			dst.SetRGBA(to.X, to.Y, src.RGBAAt(x, y))
		}
	}
	return dst
}
