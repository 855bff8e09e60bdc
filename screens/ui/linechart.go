package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A Series is one line of a [LineChart]. Its name stands at the end of the
// line, so that nobody has to match colours with a legend.
type Series struct {
	Name   string
	Values []float64
	Colour fyne.ThemeColorName
	Square bool // square instead of round points, for who doesn't see the colour
}

// LineChart shows how figures went over the periods.
type LineChart struct {
	widget.BaseWidget

	periods []string
	series  []Series
	unit    string
	high    float32
	top     float64 // value at the top grid line
	step    float64

	grid    []*canvas.Line
	ticks   []*canvas.Text
	labels  []*canvas.Text
	strokes [][]*canvas.Line
	points  [][]*canvas.Rectangle
	names   []*canvas.Text
}

// NewLineChart returns a chart from zero up.
func NewLineChart(unit string, periods []string, series ...Series) *LineChart {
	c := &LineChart{periods: periods, series: series, unit: unit, high: 200}
	c.scale()
	for v := 0.0; v <= c.top+c.step/2; v += c.step {
		c.grid = append(c.grid, canvas.NewLine(nil))
		c.ticks = append(c.ticks, canvas.NewText(Decimal(v, 1), nil))
	}
	c.ticks[len(c.ticks)-1].Text += " " + unit
	for _, p := range periods {
		c.labels = append(c.labels, canvas.NewText(p, nil))
	}
	for _, s := range series {
		c.addSeries(s)
	}
	c.ExtendBaseWidget(c)
	return c
}

func (c *LineChart) addSeries(s Series) {
	var strokes []*canvas.Line
	var points []*canvas.Rectangle
	for i := range s.Values {
		points = append(points, canvas.NewRectangle(nil))
		if i > 0 {
			strokes = append(strokes, canvas.NewLine(nil))
		}
	}
	c.strokes, c.points = append(c.strokes, strokes), append(c.points, points)
	last := ""
	if len(s.Values) > 0 {
		last = "  " + Decimal(s.Values[len(s.Values)-1], 1)
	}
	c.names = append(c.names, canvas.NewText(s.Name+last, nil))
}

// scale finds a round step that gives three to five grid lines.
func (c *LineChart) scale() {
	var highest float64
	for _, s := range c.series {
		_, h := bounds(s.Values)
		highest = max(highest, h)
	}
	for _, step := range []float64{0.5, 1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000, 5000, 10000} {
		c.step = step
		if highest/step <= 5 {
			break
		}
	}
	for c.top = c.step; c.top < highest; c.top += c.step {
	}
}

// CreateRenderer implements [fyne.Widget].
func (c *LineChart) CreateRenderer() fyne.WidgetRenderer {
	var objects []fyne.CanvasObject
	for i := range c.grid {
		objects = append(objects, c.grid[i], c.ticks[i])
	}
	for _, l := range c.labels {
		objects = append(objects, l)
	}
	for i := range c.series {
		for _, l := range c.strokes[i] {
			objects = append(objects, l)
		}
		for _, p := range c.points[i] {
			objects = append(objects, p)
		}
		objects = append(objects, c.names[i])
	}
	least := func() fyne.Size { return fyne.NewSize(280, c.high*size(c, theme.SizeNameText)/14) }
	return draw(c.place, least, c.restyle, objects...)
}

func (c *LineChart) restyle() {
	small := size(c, theme.SizeNameCaptionText)
	for i, l := range c.grid {
		l.StrokeColor = colour(c, look.ColorBorder)
		c.ticks[i].Color, c.ticks[i].TextSize = colour(c, look.ColorMuted), small
	}
	for _, l := range c.labels {
		l.Color, l.TextSize = colour(c, look.ColorMuted), small
	}
	for i, s := range c.series {
		own := colour(c, s.Colour)
		for _, l := range c.strokes[i] {
			l.StrokeColor, l.StrokeWidth = own, 2.4
		}
		for _, p := range c.points[i] {
			p.FillColor, p.CornerRadius = own, 4
			p.StrokeColor, p.StrokeWidth = colour(c, look.ColorSurface), 1
			if s.Square {
				p.CornerRadius = 0
			}
		}
		c.names[i].Color, c.names[i].TextSize, c.names[i].TextStyle = own, small, fyne.TextStyle{Bold: true}
	}
}
