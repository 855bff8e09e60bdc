package uitest

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
)

// Picture writes what a window shows to name.png in the folder that the
// environment variable KV_PICTURES names, and nothing without it. It takes
// about three seconds: it is for looking, not for comparing.
func Picture(t testing.TB, w fyne.Window, name string) {
	t.Helper()
	folder := os.Getenv("KV_PICTURES")
	if folder == "" {
		return
	}
	f, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, w.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}
