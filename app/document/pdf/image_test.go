package pdf

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"testing"

	"kindvriendelijk/app/document"
)

// marked is a picture of 60 by 40 with a red top left corner.
func marked() *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, 60, 40))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.RGBA{0, 0, 255, 255}), image.Point{}, draw.Src)
	draw.Draw(img, image.Rect(0, 0, 20, 20), image.NewUniform(color.RGBA{255, 0, 0, 255}), image.Point{}, draw.Src)
	return img
}

// held is a JPEG that a camera wrote in an orientation, with a note of its own.
func held(t *testing.T, orientation uint16) []byte {
	t.Helper()
	var buf bytes.Buffer
	if err := jpeg.Encode(&buf, marked(), &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	tiff := []byte("MM\x00\x2a\x00\x00\x00\x08\x00\x01")
	for _, v := range []uint16{0x0112, 3, 0, 1, orientation, 0} {
		tiff = binary.BigEndian.AppendUint16(tiff, v)
	}
	exif := append([]byte("Exif\x00\x00"), append(tiff, "GEHEIME PLAATS"...)...)
	head := binary.BigEndian.AppendUint16([]byte{0xFF, 0xD8, 0xFF, 0xE1}, uint16(len(exif)+2))
	return append(append(head, exif...), buf.Bytes()[2:]...)
}

func TestPicturesAreTurnedUpright(t *testing.T) {
	// where the corner that the camera saw at the top left ends up
	for o, want := range map[uint16][4]int{1: {60, 40, 5, 5}, 2: {60, 40, 55, 5}, 3: {60, 40, 55, 35}, 4: {60, 40, 5, 35},
		5: {40, 60, 5, 5}, 6: {40, 60, 35, 5}, 7: {40, 60, 35, 55}, 8: {40, 60, 5, 55}, 9: {60, 40, 5, 5}} {
		w := testWriter(t)
		p, err := w.image(document.Image{Data: held(t, o)})
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(p.data, []byte("GEHEIM")) || bytes.Contains(p.data, []byte("Exif")) {
			t.Errorf("orientation %d: the camera's notes are still there", o)
		}
		img, _, err := image.Decode(bytes.NewReader(p.data))
		if err != nil {
			t.Fatal(err)
		}
		if p.w != want[0] || p.h != want[1] || img.Bounds().Dx() != p.w || img.Bounds().Dy() != p.h {
			t.Errorf("orientation %d: %d by %d", o, p.w, p.h)
		}
		if r, _, b, _ := img.At(want[2], want[3]).RGBA(); r < b {
			t.Errorf("orientation %d: the corner is elsewhere", o)
		}
	}
}

func TestPicturesAreWrittenAsWhatTheyAre(t *testing.T) {
	encode := func(img image.Image) []byte {
		var buf bytes.Buffer
		if err := png.Encode(&buf, img); err != nil {
			t.Fatal(err)
		}
		return buf.Bytes()
	}
	many := image.NewRGBA(image.Rect(0, 0, 400, 300))
	seed := uint32(1)
	for i := range many.Pix {
		seed = seed*1664525 + 1013904223
		many.Pix[i] = uint8(seed>>24) | 1
	}
	deep := image.NewRGBA64(image.Rect(0, 0, 30, 20))
	large := image.NewGray(image.Rect(0, 0, 3200, 100))
	for name, c := range map[string]struct {
		img  image.Image
		kind string
		w, h int
	}{
		"a drawing of few colours": {marked(), "PNG", 60, 40},
		"a photo kept as PNG":      {many, "JPG", 400, 300},
		"sixteen bits a colour":    {deep, "PNG", 30, 20},
		"more than paper can show": {large, "PNG", 1600, 50},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := testWriter(t).image(document.Image{Data: encode(c.img)})
			if err != nil || p.kind != c.kind || p.w != c.w || p.h != c.h {
				t.Errorf("%s of %d by %d: %v", p.kind, p.w, p.h, err)
			}
		})
	}
}

func TestUnreadablePicturesAreRefused(t *testing.T) {
	photo := held(t, 1)
	bomb := append([]byte{}, "GIF89a\xff\xff\xff\xff\x00\x00\x00"...)
	for name, data := range map[string][]byte{"nothing": nil, "text": []byte("geen beeld"), "cut off": photo[:len(photo)/2], "too many dots": bomb} {
		if _, err := testWriter(t).image(document.Image{Data: data}); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
}
