package ui

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/screens/look"
)

// Chart draws the picture of a [chart.Chart]. It takes the width it is given,
// and the height that the picture has at that width. Lines and areas are
// painted as pixels, texts are texts.
type Chart struct {
	widget.BaseWidget

	chart chart.Chart
}

// NewChart returns a widget that draws c.
func NewChart(c chart.Chart) *Chart {
	w := &Chart{chart: c}
	w.ExtendBaseWidget(w)
	return w
}

// SetChart shows another chart.
func (c *Chart) SetChart(to chart.Chart) {
	c.chart = to
	c.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (c *Chart) CreateRenderer() fyne.WidgetRenderer {
	r := &chartRenderer{chart: c}
	r.restyle()
	return r
}

const (
	chartLeast = 200  // narrowest chart
	chartGuess = 480  // width until a layout tells it
	chartThin  = 150  // points below which the texts get smaller instead
	bandHigh   = 1000 // height of one texture; a long timeline has several
)

// chartRenderer holds the picture at the width of the last layout.
type chartRenderer struct {
	chart   *Chart
	width   float32
	zoom    float32 // size on screen of a point
	picture chart.Picture
	inks    map[chart.Ink]color.Color
	bands   []*canvas.Raster
	texts   []*canvas.Text
}

func (r *chartRenderer) Destroy() {}

func (r *chartRenderer) MinSize() fyne.Size {
	return fyne.NewSize(chartLeast, float32(math.Ceil(r.picture.H*float64(r.zoom))))
}

// Layout draws the picture anew when the width is another one; the widget then
// asks for the height that goes with it.
func (r *chartRenderer) Layout(s fyne.Size) {
	if s.Width != r.width && s.Width > 0 {
		r.width = s.Width
		r.restyle()
		canvas.Refresh(r.chart)
	}
}

func (r *chartRenderer) Objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, 0, len(r.bands)+len(r.texts))
	for _, b := range r.bands {
		out = append(out, b)
	}
	for _, t := range r.texts {
		out = append(out, t)
	}
	return out
}

func (r *chartRenderer) Refresh() {
	r.restyle()
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

// restyle lays the picture out for the width, the text size and the colours of
// now.
func (r *chartRenderer) restyle() {
	width := r.width
	if width == 0 {
		width = chartGuess
	}
	r.zoom = min(size(r.chart, theme.SizeNameCaptionText)/chart.LabelSize, width/chartThin)
	r.picture = r.chart.chart.Picture(float64(width / r.zoom))
	r.inks = chartInks(r.chart)
	r.placeBands(width)
	r.placeTexts()
}

// placeBands covers the picture with textures that every graphics card takes.
func (r *chartRenderer) placeBands(width float32) {
	high := float32(r.picture.H) * r.zoom
	n := max(int(math.Ceil(float64(high/bandHigh))), 1)
	for len(r.bands) < n {
		top := float32(len(r.bands)) * bandHigh
		r.bands = append(r.bands, canvas.NewRaster(func(w, h int) image.Image { return r.paint(top, w, h) }))
	}
	r.bands = r.bands[:n]
	for i, b := range r.bands {
		top := float32(i) * bandHigh
		put(b, 0, top, width, min(high-top, bandHigh))
	}
}

// paint draws what lies between top and the height of h pixels below it.
func (r *chartRenderer) paint(top float32, w, h int) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	width := r.width
	if width == 0 {
		width = chartGuess
	}
	pixels := float64(w) / float64(width) // of one unit of the screen
	p := painter{img: img, zoom: pixels * float64(r.zoom), top: float64(top) * pixels, inks: r.inks}
	p.paint(r.picture)
	return img
}

func (r *chartRenderer) placeTexts() {
	n := 0
	for _, item := range r.picture.Items {
		t, ok := item.(chart.Text)
		if !ok {
			continue
		}
		if n == len(r.texts) {
			r.texts = append(r.texts, canvas.NewText("", nil))
		}
		r.placeText(r.texts[n], t)
		n++
	}
	r.texts = r.texts[:n]
}

// placeText puts the baseline of a text where the picture has it.
func (r *chartRenderer) placeText(o *canvas.Text, t chart.Text) {
	o.Text, o.Color = t.Text, r.inks[t.Ink]
	o.TextSize = float32(t.Size) * r.zoom
	o.TextStyle = fyne.TextStyle{Bold: t.Bold, Italic: t.Italic}
	box, baseline := fyne.CurrentApp().Driver().RenderedTextSize(o.Text, o.TextSize, o.TextStyle, nil)
	x := float32(t.At.X) * r.zoom
	switch t.Align {
	case chart.Middle:
		x -= box.Width / 2
	case chart.End:
		x -= box.Width
	}
	put(o, x, float32(t.At.Y)*r.zoom-baseline, box.Width, box.Height)
}

// chartInks gives each ink a colour of the theme: the shades lie between the
// accent and the ground, so that they also work in the dark.
func chartInks(w fyne.Widget) map[chart.Ink]color.Color {
	accent, ground, text := colour(w, theme.ColorNamePrimary), colour(w, look.ColorSurface), colour(w, theme.ColorNameForeground)
	return map[chart.Ink]color.Color{
		chart.Text1:  text,
		chart.Text2:  colour(w, look.ColorMuted),
		chart.Rule:   blend(text, ground, 0.8),
		chart.Dark:   blend(accent, text, 0.35),
		chart.Mid:    blend(accent, ground, 0.12),
		chart.Light:  blend(accent, ground, 0.62),
		chart.Pale:   blend(accent, ground, 0.86),
		chart.Thread: colour(w, look.ColorSecond),
		chart.Ground: ground,
	}
}

// blend goes from a to b; part is how far.
func blend(a, b color.Color, part float64) color.Color {
	x, y := color.NRGBAModel.Convert(a).(color.NRGBA), color.NRGBAModel.Convert(b).(color.NRGBA)
	mix := func(p, q uint8) uint8 { return uint8(math.Round(float64(p) + part*(float64(q)-float64(p)))) }
	return color.NRGBA{mix(x.R, y.R), mix(x.G, y.G), mix(x.B, y.B), 255}
}
