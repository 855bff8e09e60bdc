package html

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/gif" // pictures come in four kinds
	"image/jpeg"
	"image/png"

	xdraw "golang.org/x/image/draw"
	_ "golang.org/x/image/webp" // the fourth

	"kindvriendelijk/app/photo"
)

const (
	longEdge = 1600 // pixels
	quality  = 82
	// maxPixels refuses pictures that would fill the memory when opened.
	maxPixels = 60_000_000
)

// reencode decodes a picture, turns it upright, makes it no larger than a page
// needs, and encodes it anew, so that nothing of the camera's notes remains.
func reencode(data []byte) (kind string, out []byte, err error) {
	size, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err == nil && size.Width*size.Height > maxPixels {
		err = errors.New("too many pixels")
	}
	if err != nil {
		return "", nil, fmt.Errorf("look at picture: %w", err)
	}
	src, kind, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return "", nil, fmt.Errorf("decode picture: %w", err)
	}
	src = shrink(src, kind == "jpeg")
	if how := photo.Orientation(data); how != photo.Upright {
		src = photo.Turn(src, how)
	}
	var buf bytes.Buffer
	if kind == "jpeg" {
		err = jpeg.Encode(&buf, src, &jpeg.Options{Quality: quality})
	} else {
		kind = "png"
		err = png.Encode(&buf, src)
	}
	if err != nil {
		return "", nil, fmt.Errorf("encode picture: %w", err)
	}
	return kind, buf.Bytes(), nil
}

// shrink draws a picture no larger than longEdge, on white when it is to be
// opaque.
func shrink(src image.Image, opaque bool) image.Image {
	w, h := src.Bounds().Dx(), src.Bounds().Dy()
	if long := max(w, h); long > longEdge {
		w, h = max(w*longEdge/long, 1), max(h*longEdge/long, 1)
	}
	dst := image.NewNRGBA(image.Rect(0, 0, w, h))
	if opaque {
		draw.Draw(dst, dst.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	}
	if dst.Bounds().Size() == src.Bounds().Size() {
		draw.Draw(dst, dst.Bounds(), src, src.Bounds().Min, draw.Over)
	} else {
		xdraw.CatmullRom.Scale(dst, dst.Bounds(), src, src.Bounds(), xdraw.Over, nil)
	}
	return dst
}
