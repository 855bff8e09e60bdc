package html

import (
	"bytes"
	"encoding/binary"
	"image"
)

// orientation reads from a JPEG how the camera was held: 1 is upright. What
// can't be read is taken to be upright.
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
	if dir < 8 || dir+2 > len(tiff) {
		return 1
	}
	for i := range int(order.Uint16(tiff[dir:])) {
		e := dir + 2 + 12*i
		if e+12 > len(tiff) {
			break
		}
		if order.Uint16(tiff[e:]) == 0x0112 {
			if v := int(order.Uint16(tiff[e+8:])); v >= 1 && v <= 8 {
				return v
			}
		}
	}
	return 1
}

// upright turns and mirrors a picture as its orientation asks.
func upright(src image.Image, o int) image.Image {
	if o <= 1 {
		return src
	}
	b := src.Bounds()
	w, h := b.Dx(), b.Dy()
	size := image.Rect(0, 0, w, h)
	if o >= 5 {
		size = image.Rect(0, 0, h, w)
	}
	dst := image.NewNRGBA(size)
	for y := range h {
		for x := range w {
			right, down := w-1-x, h-1-y
			at := [...]image.Point{2: {right, y}, 3: {right, down}, 4: {x, down}, 5: {y, x}, 6: {down, x}, 7: {down, right}, 8: {y, right}}[o]
			dst.Set(at.X, at.Y, src.At(b.Min.X+x, b.Min.Y+y))
		}
	}
	return dst
}
