package ui

import (
	"image"
	"image/color"
	"math"

	"golang.org/x/image/vector"

	"kindvriendelijk/app/chart"
)

// painter fills the lines and areas of a picture into pixels.
type painter struct {
	img  *image.NRGBA
	zoom float64 // pixels of a point
	top  float64 // pixels of the picture above this image
	inks map[chart.Ink]color.Color
	fill vector.Rasterizer
}

func (p *painter) paint(picture chart.Picture) {
	for _, item := range picture.Items {
		switch i := item.(type) {
		case chart.Line:
			p.line(i)
		case chart.Area:
			p.area(i)
		}
	}
}

// at is a point in pixels of this image.
func (p *painter) at(q chart.Point) chart.Point {
	return chart.Point{X: q.X * p.zoom, Y: q.Y*p.zoom - p.top}
}

func (p *painter) area(a chart.Area) {
	if a.Hatch {
		var strokes [][]chart.Point
		for _, pair := range a.Hatching() {
			strokes = append(strokes, ribbon(p.at(pair[0]), p.at(pair[1]), math.Max(0.6*p.zoom, 0.8)))
		}
		p.shapes(a.Ink, strokes)
		return
	}
	points := make([]chart.Point, len(a.Points))
	for i, q := range a.Points {
		points[i] = p.at(q)
	}
	if upright(points) {
		for i := range points { // sharp edges
			points[i] = chart.Point{X: math.Round(points[i].X), Y: math.Round(points[i].Y)}
		}
	}
	p.shapes(a.Ink, [][]chart.Point{points})
}

// upright reports a rectangle along the axes.
func upright(p []chart.Point) bool {
	return len(p) == 4 && p[0].Y == p[1].Y && p[1].X == p[2].X && p[2].Y == p[3].Y && p[3].X == p[0].X
}

func (p *painter) line(l chart.Line) {
	points := make([]chart.Point, len(l.Points))
	for i, q := range l.Points {
		points[i] = p.at(q)
	}
	width := math.Max(l.Width*p.zoom, 1)
	if len(points) == 2 && (points[0].X == points[1].X || points[0].Y == points[1].Y) {
		width = math.Round(width)
		points[0], points[1] = sharp(points[0], points[1], width)
	}
	runs := [][]chart.Point{points}
	if len(l.Dash) > 0 {
		runs = dashed(points, l.Dash, p.zoom)
	}
	var shapes [][]chart.Point
	for _, run := range runs {
		for i := 1; i < len(run); i++ {
			shapes = append(shapes, ribbon(run[i-1], run[i], width))
			if i > 1 && width > 1 {
				shapes = append(shapes, knee(run[i-1], width/2))
			}
		}
	}
	p.shapes(l.Ink, shapes)
}

// sharp moves a line along an axis so that its edges fall between pixels.
func sharp(a, b chart.Point, width float64) (chart.Point, chart.Point) {
	snap := func(v float64) float64 { return math.Round(v-width/2) + width/2 }
	if a.X == b.X {
		a.X, b.X = snap(a.X), snap(b.X)
	} else {
		a.Y, b.Y = snap(a.Y), snap(b.Y)
	}
	return a, b
}

// shapes fills polygons in one ink; only the pixels around them are touched.
func (p *painter) shapes(ink chart.Ink, shapes [][]chart.Point) {
	box := image.Rectangle{}
	for _, s := range shapes {
		box = box.Union(bounding(s))
	}
	box = box.Intersect(p.img.Bounds())
	if box.Empty() {
		return
	}
	p.fill.Reset(box.Dx(), box.Dy())
	left, top := float64(box.Min.X), float64(box.Min.Y)
	for _, s := range shapes {
		for i, q := range s {
			x, y := float32(q.X-left), float32(q.Y-top)
			if i == 0 {
				p.fill.MoveTo(x, y)
			} else {
				p.fill.LineTo(x, y)
			}
		}
		p.fill.ClosePath()
	}
	p.fill.Draw(p.img, box, image.NewUniform(p.inks[ink]), image.Point{})
}

func bounding(points []chart.Point) image.Rectangle {
	x1, y1, x2, y2 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, q := range points {
		x1, y1, x2, y2 = min(x1, q.X), min(y1, q.Y), max(x2, q.X), max(y2, q.Y)
	}
	if x1 > x2 {
		return image.Rectangle{}
	}
	return image.Rect(int(math.Floor(x1)), int(math.Floor(y1)), int(math.Ceil(x2)), int(math.Ceil(y2)))
}

// ribbon is a stretch of line as a polygon that turns clockwise, so that
// stretches that overlap add up.
func ribbon(a, b chart.Point, width float64) []chart.Point {
	long := math.Hypot(b.X-a.X, b.Y-a.Y)
	if long == 0 {
		return nil
	}
	dx, dy := (b.X-a.X)/long*width/2, (b.Y-a.Y)/long*width/2
	return []chart.Point{{X: a.X + dy, Y: a.Y - dx}, {X: b.X + dy, Y: b.Y - dx}, {X: b.X - dy, Y: b.Y + dx}, {X: a.X - dy, Y: a.Y + dx}}
}

// knee rounds the corner between two stretches, clockwise as well.
func knee(at chart.Point, r float64) []chart.Point {
	out := make([]chart.Point, 12)
	for i := range out {
		sin, cos := math.Sincos(float64(i) * math.Pi / 6)
		out[i] = chart.Point{X: at.X + r*cos, Y: at.Y + r*sin}
	}
	return out
}

// dashed cuts a polyline into the stretches that are drawn; lengths are in
// points.
func dashed(points []chart.Point, dash []float64, zoom float64) [][]chart.Point {
	var out [][]chart.Point
	k, left := 0, dash[0]*zoom
	run := []chart.Point{points[0]}
	for i := 1; i < len(points); i++ {
		from, to := points[i-1], points[i]
		for {
			long := math.Hypot(to.X-from.X, to.Y-from.Y)
			if long <= left {
				left -= long
				run = append(run, to)
				break
			}
			from = chart.Point{X: from.X + (to.X-from.X)*left/long, Y: from.Y + (to.Y-from.Y)*left/long}
			if k%2 == 0 {
				out = append(out, append(run, from))
			}
			k++
			run, left = []chart.Point{from}, math.Max(dash[k%len(dash)]*zoom, 0.5)
		}
	}
	if k%2 == 0 {
		out = append(out, run)
	}
	return out
}
