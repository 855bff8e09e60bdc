package pdf

import (
	"strings"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

const aboveChart = 6.0 // between the finding and the picture

// chart sets the finding as a title, the drawing, and under it where the
// figures come from; these are never parted. The table of values follows when
// it is asked for.
func (w *writer) chart(f *flow, fr frame, up *tag.Elem, c document.Chart) {
	if c.Chart == nil {
		return
	}
	about := c.Describe()
	w.figures++
	no := w.figures
	in := fr
	if c.Wide && fr.notes && fr.w == textW {
		in.x, in.w = fr.x+sideX-textX, wideW
	}
	in.notes = false
	pic := w.picture(no, c, in.w)
	items := w.text(in, w.lines(numbered("Figuur", no, about.Title), caption, in.w), up.Add("P"))
	e := up.Add("Figure", tag.Alt(w.described(about.Alt, about.Title)))
	scale := min(1, in.w/max(1, pic.W), (bodyH-8*lead)/max(1, pic.H))
	w.chartTexts(pic)
	items = append(items, item{h: pic.H*scale + aboveChart, draw: func(p *pen, at spot) {
		e.Box(p.page.height(), at.x, at.y+aboveChart, pic.W*scale, pic.H*scale)
		p.drawing(e, pic, at.x, at.y+aboveChart, scale)
	}})
	if line := sourceLine(about); line != "" {
		src := w.text(in, w.lines(document.Linked(line), small, in.w), up.Add("P"))
		src[0].gap = 3
		items = append(items, src...)
	}
	from := len(f.items)
	w.figureItems(f, in, items, about.ID)
	if c.Table {
		end := len(f.items)
		w.values(f, fr, up, c.Values(), no)
		bind(f.items[from:], end-from)
	}
}

// partedValues is the price of a page break between a chart and its values.
const partedValues = 0.12

// bind keeps a chart before its values, which are the items from at on: neither
// floats away from the other.
func bind(items []item, at int) {
	for i := range items {
		items[i].float = false
	}
	if at < len(items) {
		items[at].cost = partedValues
	}
}

// figureItems pushes items that stay on one page and may move to the next.
func (w *writer) figureItems(f *flow, fr frame, items []item, id string) {
	keepAll(items)
	items[0].gap = lead
	for i := range items {
		items[i].wide, items[i].float, items[i].block = fr.w == wideW, true, true
		items[i].cost = 0
	}
	if id != "" {
		items[0].anchors = append(items[0].anchors, id)
	}
	w.push(f, fr, items...)
	f.gap = lead + half/2
}

// picture lays a chart out; the passes that follow draw the same.
func (w *writer) picture(no int, c document.Chart, width float64) *chart.Picture {
	if k, ok := w.charts[no]; ok && k.width == width {
		return k.pic
	}
	pic := c.Picture(width)
	w.charts[no] = keptChart{width, &pic}
	return &pic
}

type keptChart struct {
	width float64
	pic   *chart.Picture
}

// chartTexts makes the words in a chart fit for the page.
func (w *writer) chartTexts(pic *chart.Picture) {
	for i, it := range pic.Items {
		if t, ok := it.(chart.Text); ok {
			t.Text = w.oneLine(t.Text)
			pic.Items[i] = t
		}
	}
}

// sourceLine is the sentence under a chart.
func sourceLine(a chart.About) string {
	var parts []string
	if a.Source != "" {
		parts = append(parts, "Bron: "+a.Source)
	}
	if a.Year != "" {
		parts = append(parts, a.Year)
	}
	if a.N != "" {
		parts = append(parts, "n = "+strings.TrimPrefix(a.N, "n = "))
	}
	line := strings.Join(parts, ", ")
	if a.Note != "" && line != "" {
		line = strings.TrimSuffix(line, ".") + ". "
	}
	return line + a.Note
}
