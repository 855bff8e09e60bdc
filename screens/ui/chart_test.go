package ui

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/screens/look"
)

// TestWriteChartPictures writes a picture of each chart to the folder named by
// CHART_PICTURES, to be looked at.
func TestWriteChartPictures(t *testing.T) {
	folder := os.Getenv("CHART_PICTURES")
	if folder == "" {
		t.Skip("CHART_PICTURES names no folder")
	}
	a := test.NewTempApp(t)
	for _, kind := range []struct {
		name  string
		mode  look.Mode
		scale float32
		width float32
	}{
		{"light", look.ModeLight, 1, 620}, {"dark", look.ModeDark, 1, 620}, {"contrast", look.ModeContrast, 1, 620},
		{"narrow", look.ModeLight, 1, 300}, {"large", look.ModeLight, 2, 620}, {"wide", look.ModeLight, 1, 1300},
	} {
		a.Settings().SetTheme(look.New(kind.mode, kind.scale))
		for _, s := range charttest.Samples() {
			w := NewChart(s.Chart)
			ground := canvas.NewRectangle(theme.Color(look.ColorSurface))
			win := test.NewTempWindow(t, container.NewStack(ground, container.NewPadded(w)))
			win.Resize(fyne.NewSize(kind.width, 100))
			win.Resize(fyne.NewSize(kind.width, w.MinSize().Height+16))
			f, err := os.Create(filepath.Join(folder, s.Name+"-"+kind.name+".png"))
			if err != nil {
				t.Fatal(err)
			}
			if err := png.Encode(f, win.Canvas().Capture()); err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
}
