package ui

import (
	"image"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2/test"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/screens/look"
)

// luminance is that of WCAG, from 0 to 1.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	part := func(v uint32) float64 {
		x := float64(v) / 0xFFFF
		if x <= 0.03928 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*part(r) + 0.7152*part(g) + 0.0722*part(b)
}

func ratio(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// lightness is L* of CIE, from 0 to 100: what the eye and a grey printer see.
func lightness(c color.Color) float64 {
	y := luminance(c)
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}

func TestInksOfChartsAreToldApartWithoutHue(t *testing.T) {
	a := test.NewTempApp(t)
	for _, mode := range []look.Mode{look.ModeLight, look.ModeDark, look.ModeContrast} {
		a.Settings().SetTheme(look.New(mode, 1))
		inks := chartInks(NewChart(charttest.Bars()))
		ground := inks[chart.Ground]
		for name, ink := range map[string]chart.Ink{"text": chart.Text1, "second text": chart.Text2, "dark": chart.Dark, "mid": chart.Mid, "thread": chart.Thread} {
			if got := ratio(inks[ink], ground); got < 4.5 {
				t.Errorf("%s: %s has a contrast of %.1f with the ground", mode, name, got)
			}
		}
		for _, ink := range []chart.Ink{chart.Light, chart.Pale} {
			if got := ratio(inks[chart.Text1], inks[ink]); got < 4.5 {
				t.Errorf("%s: text on ink %d has a contrast of %.1f", mode, ink, got)
			}
		}
		shades := []chart.Ink{chart.Dark, chart.Mid, chart.Light, chart.Pale}
		for i := 1; i < len(shades); i++ {
			if d := math.Abs(lightness(inks[shades[i]]) - lightness(inks[shades[i-1]])); d < 9 {
				t.Errorf("%s: shades %d and %d differ by %.1f in lightness", mode, i-1, i, d)
			}
		}
	}
}

func paintOn(items ...chart.Item) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, 40, 40))
	p := painter{img: img, zoom: 2, inks: map[chart.Ink]color.Color{chart.Dark: color.Black}}
	p.paint(chart.Picture{Items: items})
	return img
}

func inked(img *image.NRGBA) (n int) {
	for i := 3; i < len(img.Pix); i += 4 {
		n += int(img.Pix[i])
	}
	return n / 255
}

func TestPaintingCoversWhatItShould(t *testing.T) {
	square := []chart.Point{{X: 5, Y: 5}, {X: 15, Y: 5}, {X: 15, Y: 15}, {X: 5, Y: 15}}
	for name, c := range map[string]struct {
		item     chart.Item
		low, top int
	}{
		"a square":              {chart.Area{Points: square, Ink: chart.Dark}, 400, 400},
		"a hatched square":      {chart.Area{Points: square, Ink: chart.Dark, Hatch: true}, 40, 140},
		"a line":                {chart.Line{Points: square[:2], Width: 1, Ink: chart.Dark}, 40, 40},
		"a thin line":           {chart.Line{Points: square[:2], Width: 0.1, Ink: chart.Dark}, 20, 20},
		"an upright line":       {chart.Line{Points: square[1:3], Width: 1, Ink: chart.Dark}, 40, 40},
		"a dashed line":         {chart.Line{Points: square[:2], Width: 1, Ink: chart.Dark, Dash: []float64{2, 2}}, 23, 25},
		"a bend, counted once":  {chart.Line{Points: square[:3], Width: 2, Ink: chart.Dark}, 150, 175},
		"a line of no length":   {chart.Line{Points: []chart.Point{{X: 5, Y: 5}, {X: 5, Y: 5}}, Width: 1, Ink: chart.Dark}, 0, 0},
		"something out of view": {chart.Area{Points: []chart.Point{{X: 50, Y: 0}, {X: 60, Y: 0}, {X: 60, Y: 9}}, Ink: chart.Dark}, 0, 0},
		"nothing":               {chart.Area{Ink: chart.Dark}, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := inked(paintOn(c.item)); got < c.low || got > c.top {
				t.Errorf("%d pixels, want %d to %d", got, c.low, c.top)
			}
		})
	}
}

func BenchmarkPaintTimeline(b *testing.B) {
	a := test.NewTempApp(b)
	a.Settings().SetTheme(look.New(look.ModeLight, 1))
	r := NewChart(charttest.Timeline()).CreateRenderer().(*chartRenderer)
	for b.Loop() {
		r.restyle()
		r.paint(0, 1000, 600)
	}
}
