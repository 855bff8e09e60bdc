package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/gif" // read
	"image/jpeg"
	"image/png"

	xdraw "golang.org/x/image/draw"
	_ "golang.org/x/image/webp" // read

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/photo"
)

const (
	longEdge = 1600 // pixels; 240 dpi at the full text width
	quality  = 82
	// maxPixels refuses pictures that would fill the memory when opened: the
	// largest cameras of today's telephones stay below it.
	maxPixels = 64_000_000
)

// picture is an image made safe for gofpdf: decoded and written again, so that
// place and camera data are gone and 16-bit, interlaced, CMYK and truncated
// files never reach the library.
type picture struct {
	name string
	kind string // JPG or PNG
	data []byte
	w, h int
	err  error
}

// image makes a picture ready, once for every pass. When the document is only
// measured its size is enough.
func (w *writer) image(g document.Image) (*picture, error) {
	sum := fmt.Sprintf("%x", sha256.Sum256(g.Data))[:16]
	p, ok := w.pictures[sum]
	if !ok {
		p = &picture{name: sum}
		p.err = p.measure(g.Data)
		if p.err == nil && !w.dry {
			p.err = p.normalise(g.Data)
		}
		w.pictures[sum] = p
		w.pictureNames = append(w.pictureNames, sum)
	}
	return p, p.err
}

// measure reads the size of a picture as it will be printed.
func (p *picture) measure(data []byte) error {
	size, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return errors.New("het bestand is geen JPEG, PNG, GIF of WebP, of het is beschadigd")
	}
	if size.Width*size.Height > maxPixels || size.Width*size.Height == 0 {
		return fmt.Errorf("ze telt %d bij %d beeldpunten en dat is te veel", size.Width, size.Height)
	}
	p.w, p.h = fit(size.Width, size.Height)
	if photo.Sideways(photo.Orientation(data)) {
		p.w, p.h = p.h, p.w
	}
	return nil
}

// normalise writes a picture anew: a photo as JPEG, a drawing of few colours
// as PNG with a palette.
func (p *picture) normalise(data []byte) error {
	src, kind, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return errors.New("het bestand is beschadigd")
	}
	dst := flatten(src, photo.Orientation(data))
	var out bytes.Buffer
	if few := paletted(dst); kind != "jpeg" && few != nil {
		p.kind = "PNG"
		err = png.Encode(&out, few)
	} else {
		p.kind = "JPG"
		err = jpeg.Encode(&out, dst, &jpeg.Options{Quality: quality})
	}
	if err != nil {
		return fmt.Errorf("encode picture: %w", err)
	}
	p.data = out.Bytes()
	return nil
}

// paletted gives a picture of at most 256 colours a palette; nil when it has
// more.
func paletted(src *image.RGBA) *image.Paletted {
	index := map[color.RGBA]uint8{}
	var palette color.Palette
	dst := image.NewPaletted(src.Bounds(), nil)
	var last color.RGBA
	at := uint8(0)
	for i := 0; i < len(src.Pix); i += 4 {
		c := color.RGBA{src.Pix[i], src.Pix[i+1], src.Pix[i+2], 255}
		if c != last || len(palette) == 0 {
			n, ok := index[c]
			if !ok {
				if len(palette) == 256 {
					return nil
				}
				n = uint8(len(palette))
				index[c] = n
				palette = append(palette, c)
			}
			last, at = c, n
		}
		dst.Pix[i/4] = at
	}
	dst.Palette = palette
	return dst
}

// flatten scales a picture to the size that paper can show, lays it on white
// and turns it upright.
func flatten(src image.Image, turn int) *image.RGBA {
	width, height := fit(src.Bounds().Dx(), src.Bounds().Dy())
	dst := image.NewRGBA(image.Rect(0, 0, width, height))
	draw.Draw(dst, dst.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	if dst.Bounds().Size() == src.Bounds().Size() {
		draw.Draw(dst, dst.Bounds(), src, src.Bounds().Min, draw.Over)
	} else {
		xdraw.CatmullRom.Scale(dst, dst.Bounds(), src, src.Bounds(), xdraw.Over, nil)
	}
	if turn == photo.Upright {
		return dst
	}
	return photo.Turn(dst, turn)
}

func fit(w, h int) (int, int) {
	if long := max(w, h); long > longEdge {
		w, h = w*longEdge/long, h*longEdge/long
	}
	return max(w, 1), max(h, 1)
}
