// Package photo tells how a camera was held when it took a picture, and turns
// the picture upright. It reads only that of what a camera writes beside a
// picture, and decodes none.
package photo

import (
	"bytes"
	"encoding/binary"
)

// The values of the orientation that cameras write (TIFF 6.0, tag 274): how
// the stored picture must be turned to stand upright.
const (
	Upright      = 1
	Mirrored     = 2
	UpsideDown   = 3
	Flipped      = 4
	Transposed   = 5
	QuarterRight = 6
	Transversed  = 7
	QuarterLeft  = 8
)

const orientationID = 274

// Sideways reports whether width and height change places.
func Sideways(how int) bool { return how >= Transposed }

// Orientation returns how a JPEG or PNG must be turned, [Upright] when the file
// does not say or says nonsense. A wrong answer costs a turned photo, so
// nothing here is an error.
func Orientation(file []byte) int {
	if o := tiffOrientation(exifBlock(file)); o >= Upright && o <= QuarterLeft {
		return o
	}
	return Upright
}

// exifBlock returns the TIFF structure inside a JPEG's APP1 segment or a PNG's
// eXIf chunk, nil when there is none.
func exifBlock(file []byte) []byte {
	if b, ok := bytes.CutPrefix(file, []byte("\x89PNG\r\n\x1a\n")); ok {
		return pngBlock(b)
	}
	b, ok := bytes.CutPrefix(file, []byte{0xff, 0xd8})
	for ok && len(b) >= 4 && b[0] == 0xff && b[1] != 0xda {
		n := int(binary.BigEndian.Uint16(b[2:]))
		if n < 2 || n+2 > len(b) {
			return nil
		}
		if exif, ok := bytes.CutPrefix(b[4:2+n], []byte("Exif\x00\x00")); ok && b[1] == 0xe1 {
			return exif
		}
		b = b[2+n:]
	}
	return nil
}

// pngBlock looks for the eXIf chunk among the chunks of a PNG.
func pngBlock(b []byte) []byte {
	for len(b) >= 12 {
		n := uint64(binary.BigEndian.Uint32(b))
		if n+12 > uint64(len(b)) {
			return nil
		}
		if string(b[4:8]) == "eXIf" {
			return b[8 : 8+n]
		}
		b = b[12+n:]
	}
	return nil
}

// tiffOrientation reads the orientation out of the first directory, 0 when it
// is not there.
func tiffOrientation(b []byte) int {
	if len(b) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.LittleEndian
	if b[0] == 'M' {
		order = binary.BigEndian
	}
	at := uint64(order.Uint32(b[4:]))
	if at+2 > uint64(len(b)) {
		return 0
	}
	entries := b[at+2:]
	for range order.Uint16(b[at:]) {
		if len(entries) < 12 {
			return 0
		}
		if order.Uint16(entries) == orientationID {
			return int(order.Uint16(entries[8:]))
		}
		entries = entries[12:]
	}
	return 0
}
