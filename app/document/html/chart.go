package html

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
)

// A chart is drawn twice, for a wide and for a narrow window; the style sheet
// shows one. A point of the picture is so many pixels, which makes the labels
// about 13 pixels high.
const (
	wideChart   = 460.0 // points
	narrowChart = 230.0
	perPoint    = 1.55
)

func (p *page) chart(c document.Chart) {
	if c.Chart == nil {
		return
	}
	p.figures++
	about := c.Describe()
	id := about.ID
	if id == "" {
		id = "grafiek"
	}
	id = p.id(id)
	p.put("<figure class=\"chart\" id=\"%s\">\n<figcaption><span class=\"number\">Figuur %d.</span> %s</figcaption>\n", id, p.figures, esc(about.Title))
	p.svg(c.Picture(wideChart), about, id+"-breed", "onwide")
	p.svg(c.Picture(narrowChart), about, id+"-smal", "onnarrow")
	for _, line := range about.Lines() {
		p.put("<p class=\"source\">%s</p>\n", p.runs(document.Linked(line)))
	}
	p.values(c.Values(), about.Title, c.Table)
	p.put("</figure>\n")
}

// svg paints a picture; the inks are classes, so that the style sheet can give
// them other colours in the dark.
func (p *page) svg(pic chart.Picture, about chart.About, id, class string) {
	id = p.id(id)
	title := about.Title
	if strings.TrimSpace(title) == "" {
		title = "Grafiek"
	}
	p.put("<svg class=\"%s\" role=\"img\" aria-labelledby=\"%s-t %s-d\" viewBox=\"0 0 %s %s\" width=\"%.0f\" height=\"%.0f\">\n",
		class, id, id, num(pic.W), num(pic.H), pic.W*perPoint, pic.H*perPoint)
	p.put("<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>\n", id, esc(title), id, esc(about.Alt))
	for _, item := range pic.Items {
		switch i := item.(type) {
		case chart.Line:
			p.line(i)
		case chart.Area:
			p.area(i)
		case chart.Text:
			p.text(i)
		}
	}
	p.put("</svg>\n")
}

func (p *page) line(l chart.Line) {
	dash := ""
	if len(l.Dash) > 0 {
		parts := make([]string, len(l.Dash))
		for i, d := range l.Dash {
			parts[i] = num(d)
		}
		dash = " stroke-dasharray=\"" + strings.Join(parts, " ") + "\""
	}
	p.put("<path class=\"s%d\" stroke-width=\"%s\"%s d=\"%s\"/>\n", l.Ink, num(l.Width), dash, path(l.Points))
}

func (p *page) area(a chart.Area) {
	if !a.Hatch {
		p.put("<path class=\"f%d\" d=\"%sZ\"/>\n", a.Ink, path(a.Points))
		return
	}
	var d strings.Builder
	for _, pair := range a.Hatching() {
		d.WriteString(path(pair[:]))
	}
	p.put("<path class=\"s%d\" stroke-width=\"0.6\" d=\"%s\"/>\n", a.Ink, d.String())
}

var anchors = map[chart.Align]string{chart.Middle: " text-anchor=\"middle\"", chart.End: " text-anchor=\"end\""}

// text is kept to the width that the layout counted on, whatever font the
// reader has.
func (p *page) text(t chart.Text) {
	style := ""
	if t.Bold {
		style += " font-weight=\"bold\""
	}
	if t.Italic {
		style += " font-style=\"italic\""
	}
	p.put("<text class=\"f%d\" x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"%s%s>%s</text>\n",
		t.Ink, num(t.At.X), num(t.At.Y), num(t.Size), num(t.Width()), anchors[t.Align], style, esc(t.Text))
}

func path(points []chart.Point) string {
	var b strings.Builder
	for i, q := range points {
		letter := "L"
		if i == 0 {
			letter = "M"
		}
		b.WriteString(letter + num(q.X) + " " + num(q.Y))
	}
	return b.String()
}

// num is a number with at most two decimals.
func num(v float64) string {
	s := fmt.Sprintf("%.2f", v)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}
