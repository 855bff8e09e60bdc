package html

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

func (p *page) blocks(blocks []document.Block) {
	for _, b := range blocks {
		p.block(b)
	}
}

func (p *page) block(b document.Block) {
	switch b := b.(type) {
	case document.Heading:
		e := p.next()
		p.heading(e.Level+1, e.ID, "", e.Number, e.Title)
	case document.Paragraph:
		p.paragraph(b)
	case document.List:
		p.list(b)
	case document.Side:
		p.side(b)
	case document.Quote:
		p.quote(b)
	case document.CallOut:
		p.callOut(b)
	case document.Facts:
		p.facts(b)
	case document.PageBreak:
		p.put("<div class=\"break\"></div>\n")
	default:
		p.exhibit(b)
	}
}

// exhibit writes what has a number or a list of its own.
func (p *page) exhibit(b document.Block) {
	switch b := b.(type) {
	case document.Figure:
		p.figure(b)
	case document.Chart:
		p.chart(b)
	case document.Table:
		p.table(b)
	case document.Contents:
		p.contents(b.Depth, "")
	case document.EvidenceIndex:
		p.evidence()
	case document.Room:
		p.put("<div class=\"room\" style=\"height:%dem\"></div>\n", 2*b.Lines)
	}
}

func (p *page) paragraph(b document.Paragraph) {
	class := ""
	switch {
	case b.Big:
		class = " class=\"big\""
	case b.Lead:
		class = " class=\"lead\""
	}
	p.put("<p%s>%s</p>\n", class, p.runs(b.Runs))
}

func (p *page) list(b document.List) {
	tag := "ul"
	if b.Ordered {
		tag = "ol"
	}
	p.put("<%s>\n", tag)
	for _, item := range b.Items {
		p.put("<li>%s</li>\n", p.runs(item))
	}
	p.put("</%s>\n", tag)
}

// side names a group of blocks. The label is no heading: it is in the margin
// on paper, and the outline goes on inside it.
func (p *page) side(b document.Side) {
	class := "side"
	if b.Strong {
		class = "side strong"
	}
	id := p.id("blok")
	p.put("<div class=\"%s\" role=\"group\" aria-labelledby=\"%s\">\n<p class=\"label\" id=\"%s\">%s</p>\n", class, id, id, esc(b.Label))
	p.blocks(b.Blocks)
	p.put("</div>\n")
}

func (p *page) quote(b document.Quote) {
	p.put("<figure class=\"quote\">\n")
	if b.About != "" {
		p.put("<p class=\"small\">%s</p>\n", esc(b.About))
	}
	words := strings.TrimSpace(strings.Trim(clean(b.Text), "“”\"„ "))
	p.put("<blockquote><p dir=\"auto\">“%s”</p></blockquote>\n", strings.ReplaceAll(esc(words), "\n", "<br>\n"))
	by := esc(b.By)
	if b.Ref != "" {
		by += " " + p.ref(b.Ref)
	}
	if by != "" {
		p.put("<figcaption>%s</figcaption>\n", by)
	}
	p.put("</figure>\n")
}

var callOuts = map[document.CallOutKind][2]string{ // class and title
	document.Note:          {"note", "Goed om te weten"},
	document.CriterionText: {"criterion", "Wat het label vraagt"},
	document.Learned:       {"learned", "Wat nog niet lukt"},
}

func (p *page) callOut(b document.CallOut) {
	kind := callOuts[b.Kind]
	title := b.Title
	if title == "" {
		title = kind[1]
	}
	id := p.id("kader")
	p.put("<div class=\"box %s\" role=\"note\" aria-labelledby=\"%s\">\n<p class=\"label\" id=\"%s\">%s</p>\n", kind[0], id, id, esc(title))
	p.blocks(b.Blocks)
	p.put("</div>\n")
}

// trends are a sign to see and a word to hear.
var trends = map[document.Trend][2]string{
	document.Up: {"↑", "gestegen"}, document.Down: {"↓", "gedaald"}, document.Flat: {"→", "gelijk gebleven"},
}

func (p *page) facts(b document.Facts) {
	p.put("<dl class=\"facts\">\n")
	for _, f := range b.Items {
		p.put("<div><dt>%s</dt><dd><span class=\"figure\">%s", esc(f.Label), esc(f.Value))
		if t, ok := trends[f.Trend]; ok {
			p.put(" <span aria-hidden=\"true\">%s</span><span class=\"hear\"> (%s)</span>", t[0], t[1])
		}
		p.put("</span>")
		if f.Note != "" {
			p.put(" <span class=\"small\">%s</span>", esc(f.Note))
		}
		p.put("</dd></div>\n")
	}
	p.put("</dl>\n")
}

// id is a name for an element that nothing outside this writer knows.
func (p *page) id(want string) string {
	want = anchor(want)
	name := want
	for n := 2; p.ids[name]; n++ {
		name = fmt.Sprintf("%s-%d", want, n)
	}
	p.ids[name] = true
	return name
}
