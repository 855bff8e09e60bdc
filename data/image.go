package data

import (
	"bytes"
	"fmt"
	"image"
	_ "image/gif" // only the first picture of an animation is kept
	"image/jpeg"
	"image/png"
	"io"

	_ "golang.org/x/image/webp"

	"kindvriendelijk/app"
	"kindvriendelijk/app/photo"
)

// Limits for pictures. A longer side of 2400 pixels fills a page of A4 at
// 200 dots an inch, with room to spare.
const (
	maxPictureBytes  = 30 << 20
	maxPicturePixels = 60_000_000
	pictureEdge      = 2400
	jpegQuality      = 85
)

// decoding lets one picture at a time be unpacked, because a photo of 60
// megapixels takes some hundreds of megabytes while that happens.
var decoding = make(chan struct{}, 1)

// cleanPicture reads a picture and returns it anew: upright, not larger than
// needed and without anything a camera wrote beside it, such as the place and
// the owner. The same picture always gives the same bytes.
func cleanPicture(name string, r io.Reader) (file []byte, mime string, err error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxPictureBytes+1))
	if err != nil {
		return nil, "", fmt.Errorf("read picture: %w", err)
	}
	if len(raw) > maxPictureBytes {
		return nil, "", refuse("De foto ‘%s’ is groter dan 30 MB. Bewaar ze kleiner, bijvoorbeeld op 50 %%, en voeg ze dan toe.", name)
	}
	conf, _, err := image.DecodeConfig(bytes.NewReader(raw))
	if err != nil {
		return nil, "", unreadablePicture(name, err)
	}
	if conf.Width < 1 || conf.Height < 1 || conf.Width > maxPicturePixels/conf.Height {
		return nil, "", refuse("De foto ‘%s’ heeft meer dan 60 miljoen beeldpunten. Bewaar ze kleiner en voeg ze dan toe.", name)
	}
	decoding <- struct{}{}
	defer func() { <-decoding }()
	src, format, err := image.Decode(bytes.NewReader(raw))
	if err != nil {
		return nil, "", unreadablePicture(name, err)
	}
	src = shrink(src, pictureEdge)
	if how := photo.Orientation(raw); how != photo.Upright {
		src = photo.Turn(src, how)
	}
	return encodePicture(src, format)
}

// encodePicture writes drawings (PNG, GIF) and whatever can be seen through as
// PNG, everything else as JPEG.
func encodePicture(m image.Image, format string) (file []byte, mime string, err error) {
	var out bytes.Buffer
	if op, ok := m.(interface{ Opaque() bool }); format == "jpeg" || format == "webp" && ok && op.Opaque() {
		err, mime = jpeg.Encode(&out, m, &jpeg.Options{Quality: jpegQuality}), "image/jpeg"
	} else {
		err, mime = png.Encode(&out, m), "image/png"
	}
	if err != nil {
		return nil, "", fmt.Errorf("encode picture: %w", err)
	}
	return out.Bytes(), mime, nil
}

func unreadablePicture(name string, err error) error {
	return &app.UserError{
		Text: fmt.Sprintf("De foto ‘%s’ is beschadigd of heeft een onbekende vorm. Open ze in een ander programma, bewaar ze als JPEG en voeg ze opnieuw toe.", name),
		Err:  fmt.Errorf("decode picture: %w", err),
	}
}

// refuse is an error that says what the user can do instead.
func refuse(text string, args ...any) error {
	return &app.UserError{Text: fmt.Sprintf(text, args...)}
}
