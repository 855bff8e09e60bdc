package pdf_test

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

// dpi is coarse: ink that matters is millimetres wide.
const dpi = 30

// rendered are the pages as grey pictures.
func rendered(t *testing.T, data []byte) []image.Image {
	t.Helper()
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		t.Skip("pdftoppm (poppler-utils) is not installed")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "x.pdf")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), tool, "-r", "30", "-gray", "-png", path, filepath.Join(dir, "p")).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	files, err := filepath.Glob(filepath.Join(dir, "p*.png"))
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(files)
	var pages []image.Image
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, img)
	}
	return pages
}

// darkest is the least light in an area given in millimetres, from 0 to 255.
func darkest(img image.Image, x1, y1, x2, y2 float64) uint32 {
	px := func(mm float64) int { return int(mm / 25.4 * dpi) }
	least := uint32(255)
	for y := px(y1); y < min(px(y2), img.Bounds().Dy()); y++ {
		for x := px(x1); x < min(px(x2), img.Bounds().Dx()); x++ {
			g, _, _, _ := img.At(x, y).RGBA()
			least = min(least, g>>8)
		}
	}
	return least
}

func TestNothingIsCutOffAndNoPageIsEmpty(t *testing.T) {
	for name, make := range samples {
		t.Run(name, func(t *testing.T) {
			data, _, _ := write(t, make())
			for i, img := range rendered(t, data)[1:] {
				w, h := float64(img.Bounds().Dx())/dpi*25.4, float64(img.Bounds().Dy())/dpi*25.4
				for edge, d := range map[string]uint32{
					"left": darkest(img, 0, 0, 15, h), "top": darkest(img, 0, 0, w, 8), "bottom": darkest(img, 0, h-6, w, h),
					"right": darkest(img, w-15, 0, w-7, h), // beyond it stands the mark of the chapter
				} {
					if d < 200 {
						t.Errorf("page %d: ink at the %s edge", i+2, edge)
					}
				}
				if darkest(img, 18, 25, w-22, h-25) > 120 {
					t.Errorf("page %d is empty", i+2)
				}
			}
		})
	}
}
