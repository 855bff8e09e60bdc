package docx

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

func (w *writer) blocks(blocks []document.Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

func (w *writer) block(b document.Block) {
	switch b := b.(type) {
	case document.Heading:
		e := w.next()
		w.paragraph(fmt.Sprintf("Heading%d", max(1, e.Level-w.lift)), "", w.bookmark(e.ID, text(entryTitle(e))))
	case document.Paragraph:
		w.words(b)
	case document.List:
		w.list(b)
	case document.Side:
		w.paragraph("Label", "", text(b.Label))
		w.blocks(b.Blocks)
	case document.Quote:
		w.quote(b)
	case document.CallOut:
		w.callOut(b)
	case document.Facts:
		w.facts(b)
	case document.PageBreak:
		w.pageBreak()
	default:
		w.exhibit(b)
	}
}

// exhibit writes what has a number or a list of its own.
func (w *writer) exhibit(b document.Block) {
	switch b := b.(type) {
	case document.Figure:
		w.figure(b)
	case document.Chart:
		w.chart(b)
	case document.Table:
		w.table(b)
	case document.Contents:
		w.contents(b.Depth)
	case document.EvidenceIndex:
		w.evidence()
	case document.Room:
		w.room(b)
	}
}

// paragraph writes one paragraph of a style; properties and content are markup.
func (w *writer) paragraph(style, properties, content string) {
	if w.fresh {
		properties, w.fresh = freshPage(properties), false
	}
	if style != "" {
		properties = `<w:pStyle w:val="` + style + `"/>` + properties
	}
	if properties != "" {
		properties = "<w:pPr>" + properties + "</w:pPr>"
	}
	w.put("<w:p>%s%s</w:p>", properties, content)
}

// words writes running text; what begins with a box to tick hangs beside it.
func (w *writer) words(b document.Paragraph) {
	style := ""
	switch {
	case b.Big:
		style = "Big"
	case b.Lead:
		style = "Lead"
	case len(b.Runs) > 0 && strings.HasPrefix(b.Runs[0].Text, box):
		style = "Checklist"
	}
	w.paragraph(style, "", w.runs(b.Runs))
}

// list writes a list; every numbered list counts from one.
func (w *writer) list(b document.List) {
	style, number := "ListBullet", bullets
	if b.Ordered {
		w.numbers++
		style, number = "ListNumber", bullets+w.numbers
	}
	for _, item := range b.Items {
		w.paragraph(style, fmt.Sprintf(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>`, number), w.runs(item))
	}
}

func (w *writer) quote(b document.Quote) {
	if b.About != "" {
		w.paragraph("Caption", "<w:keepNext/>", text(b.About))
	}
	words := strings.TrimSpace(strings.Trim(b.Text, "“”\"„ "))
	by := ""
	if b.By != "" {
		by = run(document.Run{Text: " — " + b.By}, `<w:i w:val="0"/>`)
	}
	if b.Ref != "" {
		by += run(document.Run{Text: " "}, "") + w.reference(b.Ref, "")
	}
	w.paragraph("Quote", "", text("“"+words+"”")+by)
}

var callOuts = map[document.CallOutKind]string{
	document.Note: "Goed om te weten", document.CriterionText: "Wat het label vraagt", document.Learned: "Wat nog niet lukt",
}

func (w *writer) callOut(b document.CallOut) {
	title := b.Title
	if title == "" {
		title = callOuts[b.Kind]
	}
	w.paragraph("Label", "<w:keepNext/>", text(title))
	w.blocks(b.Blocks)
}

// trends are a sign and a word for the way a figure went.
var trends = map[document.Trend]string{document.Up: " (↑ gestegen)", document.Down: " (↓ gedaald)", document.Flat: " (→ gelijk gebleven)"}

func (w *writer) facts(b document.Facts) {
	for _, f := range b.Items {
		note := ""
		if f.Note != "" {
			note = " " + f.Note
		}
		w.paragraph("", "", run(document.Run{Text: f.Value, Bold: true}, "")+text(" "+f.Label+trends[f.Trend]+note))
	}
}

// pageBreak lets the next paragraph begin a page. A break of its own would
// leave a page empty where the one before is just full.
func (w *writer) pageBreak() { w.fresh = true }

// freshPage adds to properties that a page begins; the order is that of the
// schema.
func freshPage(properties string) string {
	const next, begin = "<w:keepNext/>", "<w:pageBreakBefore/>"
	if rest, ok := strings.CutPrefix(properties, next); ok {
		return next + begin + rest
	}
	return begin + properties
}
