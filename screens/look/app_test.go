package look

import (
	"bytes"
	"flag"
	"image/png"
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/resources/icons"
)

var update = flag.Bool("update", false, "draw the icon of the program anew")

func TestAppIcon(t *testing.T) {
	if *update {
		draw(t, "../../resources/icons/Icon.png")
		return
	}
	picture, err := png.Decode(bytes.NewReader(AppIcon().Content()))
	if err != nil {
		t.Fatal(err)
	}
	if s := picture.Bounds().Size(); s.X != 512 || s.Y != 512 {
		t.Errorf("the icon is %d by %d, want 512 by 512", s.X, s.Y)
	}
	if _, _, _, alpha := picture.At(0, 0).RGBA(); alpha != 0 {
		t.Error("the corners are not transparent")
	}
}

// draw makes the PNG from the SVG.
func draw(t *testing.T, path string) {
	t.Helper()
	test.NewTempApp(t)
	picture := canvas.NewImageFromResource(fyne.NewStaticResource("Icon.svg", icons.Drawing))
	c := software.NewTransparentCanvas()
	c.SetPadded(false)
	c.SetContent(picture)
	c.Resize(fyne.NewSize(512, 512))
	var out bytes.Buffer
	if err := png.Encode(&out, c.Capture()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
