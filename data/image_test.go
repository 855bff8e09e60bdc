package data

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"kindvriendelijk/app/photo"
)

// corners is a picture of w by h of which each quarter has a colour of its own:
// red and green above, blue and white below.
func corners(w, h int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			m.Set(x, y, cornerColours[2*(2*y/h)+2*x/w])
		}
	}
	return m
}

var cornerColours = []color.RGBA{{220, 0, 0, 255}, {0, 200, 0, 255}, {0, 0, 220, 255}, {255, 255, 255, 255}}

// seen names the colours of the four corners of a picture: rgbw when photo.Upright.
func seen(m image.Image) string {
	var s strings.Builder
	b := m.Bounds()
	for _, at := range [][2]int{{1, 1}, {3, 1}, {1, 3}, {3, 3}} {
		r, g, bl, _ := m.At(b.Min.X+at[0]*b.Dx()/4, b.Min.Y+at[1]*b.Dy()/4).RGBA()
		switch {
		case min(r, g, bl) > 0x8000:
			s.WriteByte('w')
		case r > 0x8000:
			s.WriteByte('r')
		case g > 0x8000:
			s.WriteByte('g')
		case bl > 0x8000:
			s.WriteByte('b')
		default:
			s.WriteByte('?')
		}
	}
	return s.String()
}

// exif is what a camera writes: an orientation and the place.
func exif(order binary.AppendByteOrder, how uint16) []byte {
	b := []byte("II*\x00")
	if order.String() == "BigEndian" {
		b = []byte("MM\x00*")
	}
	b = order.AppendUint32(b, 8)
	b = order.AppendUint16(b, 2)
	for _, tag := range []uint16{271, 274} { // the maker comes first
		b = order.AppendUint16(b, tag)
		b = order.AppendUint16(b, 3)
		b = order.AppendUint32(b, 1)
		b = order.AppendUint16(b, how)
		b = order.AppendUint16(b, 0)
	}
	return append(b, "\x00\x00\x00\x00GPS 51.0543,3.7174"...)
}

// camera is a JPEG with EXIF, stored so that the orientation turns it photo.Upright.
func camera(t *testing.T, m image.Image, block []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	app := append([]byte("Exif\x00\x00"), block...)
	head := binary.BigEndian.AppendUint16([]byte{0xff, 0xd8, 0xff, 0xe1}, uint16(len(app)+2))
	return append(append(head, app...), b.Bytes()[2:]...)
}

// sides says per orientation at which side of the photo.Upright picture the first row
// and the first column of the file are (TIFF 6.0, page 36).
var sides = [...]struct{ row, column string }{
	photo.Upright: {"top", "left"}, photo.Mirrored: {"top", "right"}, photo.UpsideDown: {"bottom", "right"}, photo.Flipped: {"bottom", "left"},
	photo.Transposed: {"left", "top"}, photo.QuarterRight: {"right", "top"}, photo.Transversed: {"right", "bottom"}, photo.QuarterLeft: {"left", "bottom"},
}

// stored is how a camera keeps an photo.Upright picture under an orientation.
func stored(m image.Image, how int) image.Image {
	w, h := m.Bounds().Dx(), m.Bounds().Dy()
	size := image.Rect(0, 0, w, h)
	if how >= photo.Transposed {
		size = image.Rect(0, 0, h, w)
	}
	out := image.NewRGBA(size)
	for row := range size.Dy() {
		for column := range size.Dx() {
			x, y := 0, 0
			for _, at := range []struct {
				side string
				n    int
			}{{sides[how].row, row}, {sides[how].column, column}} {
				switch at.side {
				case "top":
					y = at.n
				case "bottom":
					y = h - 1 - at.n
				case "left":
					x = at.n
				case "right":
					x = w - 1 - at.n
				}
			}
			out.Set(column, row, m.At(x, y))
		}
	}
	return out
}

func TestCleanPicture_StandsUpright(t *testing.T) {
	for how := photo.Upright; how <= photo.QuarterLeft; how++ {
		for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
			raw := camera(t, stored(corners(64, 32), how), exif(order, uint16(how)))
			if !bytes.Contains(raw, []byte("GPS")) {
				t.Fatal("the photo has no place to lose")
			}
			file, mime, err := cleanPicture("foto.jpg", bytes.NewReader(raw))
			if err != nil || mime != "image/jpeg" {
				t.Fatal(mime, err)
			}
			m, err := jpeg.Decode(bytes.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if got := seen(m); got != "rgbw" || m.Bounds().Dx() != 64 || m.Bounds().Dy() != 32 {
				t.Errorf("orientation %d, %v: seen %s, %v", how, order, got, m.Bounds())
			}
			if bytes.Contains(file, []byte("GPS")) || bytes.Contains(file, []byte("Exif")) {
				t.Errorf("orientation %d: the place is still there", how)
			}
			again, _, _ := cleanPicture("foto.jpg", bytes.NewReader(raw))
			if !bytes.Equal(file, again) {
				t.Error("the same photo gives other bytes")
			}
		}
	}
}

func TestCleanPicture_KindsOfFile(t *testing.T) {
	see := corners(40, 20)
	see.Set(0, 0, color.RGBA{})
	encoded := func(write func(*bytes.Buffer) error) []byte {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	plain := encoded(func(b *bytes.Buffer) error { return png.Encode(b, stored(corners(40, 20), photo.QuarterLeft)) })
	block := exif(binary.BigEndian, photo.QuarterLeft)
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(block)))
	chunk = append(append(chunk, "eXIf"...), block...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	turned := append(append(append([]byte{}, plain[:33]...), chunk...), plain[33:]...)

	for _, tt := range []struct {
		name string
		raw  []byte
		mime string
	}{
		{"a drawing", encoded(func(b *bytes.Buffer) error { return png.Encode(b, see) }), "image/png"},
		{"a drawing with an orientation", turned, "image/png"},
		{"an animation", encoded(func(b *bytes.Buffer) error { return gif.Encode(b, corners(40, 20), nil) }), "image/png"},
		{"a photo without EXIF", encoded(func(b *bytes.Buffer) error { return jpeg.Encode(b, corners(40, 20), nil) }), "image/jpeg"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file, mime, err := cleanPicture("x", bytes.NewReader(tt.raw))
			if err != nil || mime != tt.mime {
				t.Fatal(mime, err)
			}
			m, _, err := image.Decode(bytes.NewReader(file))
			if err != nil || seen(m) != "rgbw" || m.Bounds().Dx() != 40 {
				t.Errorf("seen %s %v", seen(m), err)
			}
			if bytes.Contains(file, []byte("GPS")) {
				t.Error("the place is still there")
			}
		})
	}
}

func TestCleanPicture_Shrinks(t *testing.T) {
	for _, tt := range []struct{ w, h, wantW, wantH int }{
		{3000, 1500, 2400, 1200}, {1201, 4802, 600, 2400}, {2400, 10, 2400, 10}, {9000, 1, 2400, 1},
	} {
		var b bytes.Buffer
		if err := png.Encode(&b, corners(tt.w, tt.h)); err != nil {
			t.Fatal(err)
		}
		file, _, err := cleanPicture("x", &b)
		if err != nil {
			t.Fatal(err)
		}
		m, err := png.Decode(bytes.NewReader(file))
		if err != nil || m.Bounds().Dx() != tt.wantW || m.Bounds().Dy() != tt.wantH {
			t.Errorf("%dx%d became %v %v", tt.w, tt.h, m.Bounds(), err)
		}
		if tt.h > 10 && seen(m) != "rgbw" {
			t.Errorf("%dx%d: seen %s", tt.w, tt.h, seen(m))
		}
	}
}

// A pixel of the result is the average of what it covers, also where the sizes
// do not divide.
func TestShrink_Averages(t *testing.T) {
	src := image.NewRGBA(image.Rect(0, 0, 3, 1))
	for x, v := range []uint8{0, 122, 240} {
		src.SetRGBA(x, 0, color.RGBA{v, v, v, 255})
	}
	m := shrink(src, 2)
	for x, want := range []uint8{41, 201} { // (0·2 + 122·1)/3 and (122·1 + 240·2)/3, rounded
		if got := m.(*image.RGBA).RGBAAt(x, 0); got != (color.RGBA{want, want, want, 255}) {
			t.Errorf("pixel %d is %v, want %d", x, got, want)
		}
	}
}

func TestCleanPicture_Refuses(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, corners(40, 20)); err != nil {
		t.Fatal(err)
	}
	huge := bytes.Clone(b.Bytes())
	binary.BigEndian.PutUint32(huge[16:], 65_000)
	binary.BigEndian.PutUint32(huge[20:], 65_000)
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	for name, tt := range map[string]struct {
		raw  []byte
		says string
	}{
		"cut off":            {b.Bytes()[:60], "beschadigd"},
		"not a picture":      {[]byte("\xff\xd8\xffhello"), "beschadigd"},
		"too many pixels":    {huge, "60 miljoen"},
		"too many bytes":     {append(bytes.Clone(b.Bytes()), make([]byte, maxPictureBytes)...), "30 MB"},
		"nothing after head": {[]byte{0xff, 0xd8}, "beschadigd"},
	} {
		if _, _, err := cleanPicture("foto.jpg", bytes.NewReader(tt.raw)); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
