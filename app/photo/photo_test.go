package photo_test

import (
	"encoding/binary"
	"image"
	"image/color"
	"testing"

	"kindvriendelijk/app/photo"
)

// note is a JPEG's beginning with an orientation in it.
func note(order binary.AppendByteOrder, how uint16) []byte {
	b := []byte("II*\x00")
	if order.String() == "BigEndian" {
		b = []byte("MM\x00*")
	}
	b = order.AppendUint32(b, 8)
	b = order.AppendUint16(b, 1) // one entry
	b = order.AppendUint16(order.AppendUint16(b, 274), 3)
	b = order.AppendUint32(b, 1)
	b = order.AppendUint16(order.AppendUint16(b, how), 0)
	head := binary.BigEndian.AppendUint16([]byte{0xff, 0xd8, 0xff, 0xe1}, uint16(len(b)+8))
	return append(append(head, "Exif\x00\x00"...), b...)
}

func TestOrientation(t *testing.T) {
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		for how := photo.Upright; how <= photo.QuarterLeft; how++ {
			if got := photo.Orientation(note(order, uint16(how))); got != how {
				t.Errorf("%v, %d is read as %d", order, how, got)
			}
		}
		if got := photo.Orientation(note(order, 9)); got != photo.Upright {
			t.Errorf("%v, nonsense is read as %d", order, got)
		}
	}
}

// The red corner at the top left of a picture of three by two goes where the
// orientation says.
func TestTurn(t *testing.T) {
	src := image.NewRGBA(image.Rect(0, 0, 3, 2))
	src.Set(0, 0, color.RGBA{R: 0xff, A: 0xff})
	for how, at := range map[int]image.Point{1: {0, 0}, 2: {2, 0}, 3: {2, 1}, 4: {0, 1}, 5: {0, 0}, 6: {1, 0}, 7: {1, 2}, 8: {0, 2}} {
		got := photo.Turn(src, how)
		if r, _, _, _ := got.At(at.X, at.Y).RGBA(); r != 0xFFFF {
			t.Errorf("orientation %d: the red corner is not at %v", how, at)
		}
		if (got.Bounds().Dx() == 2) != photo.Sideways(how) {
			t.Errorf("orientation %d is %v large", how, got.Bounds().Max)
		}
	}
}

// Nonsense where the orientation should stand must not stop a photo.
func FuzzOrientation(f *testing.F) {
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x10Exif\x00\x00II*\x00\x08\x00\x00\x00"))
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x20Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x09\x01\x12"))
	f.Add([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x02eXIfII0000"))
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x01"))
	f.Add([]byte("\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIfII0000"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if o := photo.Orientation(b); o < photo.Upright || o > photo.QuarterLeft {
			t.Errorf("orientation %d", o)
		}
	})
}
