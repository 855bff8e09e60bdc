package templates

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/document"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// preview shows the document as it reads now, on a card of its own.
func (s *sheet) preview() fyne.CanvasObject {
	return reading(s.filled.Document)
}

// reading is a document on a card, as it reads.
func reading(d *document.Document) fyne.CanvasObject {
	paper := ui.Stack(look.S3)
	for _, part := range d.Parts {
		paper.Add(ui.NewParagraph(look.Title, part.Title))
		for _, b := range part.Blocks {
			paper.Add(block(b))
		}
	}
	return ui.Stack(look.S2, ui.NewParagraph(look.Subheading, "Zo leest het nu"), ui.NewCardWith(look.S5, paper))
}

func block(b document.Block) fyne.CanvasObject {
	switch b := b.(type) {
	case document.Heading:
		return ui.Stack(0, ui.Space(0, look.S2), ui.NewParagraph(headings[b.Level], b.Text))
	case document.Paragraph:
		return rich(b.Runs)
	case document.List:
		return points(b)
	case document.Quote:
		return quote(b)
	case document.Table:
		return table(b)
	case document.Room:
		return ui.Stack(0, ui.Space(0, look.S5), ui.Rule())
	}
	return ui.Rule() // a new page
}

var headings = map[int]look.Type{2: look.Heading, 3: look.Subheading, 4: look.Strong}

func points(l document.List) fyne.CanvasObject {
	out := ui.Stack(look.S1)
	for i, item := range l.Items {
		sign := "•"
		if l.Ordered {
			sign = fmt.Sprintf("%d.", i+1)
		}
		out.Add(ui.RowTop(look.S2, 1, ui.Wide(20, ui.NewText(look.Body, sign)), rich(item)))
	}
	return out
}

func quote(q document.Quote) fyne.CanvasObject {
	words := ui.Stack(2, rich([]document.Run{{Text: "“" + q.Text + "”", Italic: true}}))
	if q.By != "" {
		words.Add(ui.NewParagraph(look.Caption, q.By))
	}
	return ui.NewTint(look.ColorAccentSoft, words)
}

// table shows rows with cells that wrap.
func table(t document.Table) fyne.CanvasObject {
	weights := make([]float32, len(t.Columns))
	var heads []fyne.CanvasObject
	for i, c := range t.Columns {
		weights[i] = float32(min(max(len([]rune(c.Title)), 8), 30))
		for _, r := range t.Rows {
			if i < len(r.Cells) {
				weights[i] = max(weights[i], float32(min(len([]rune(document.Plain(r.Cells[i].Runs))), 30)))
			}
		}
		heads = append(heads, ui.NewParagraph(look.Label, c.Title))
	}
	rows := []fyne.CanvasObject{ui.Columns(look.S3, weights, heads...)}
	for _, r := range t.Rows {
		var cells []fyne.CanvasObject
		for _, c := range r.Cells {
			cells = append(cells, rich(c.Runs))
		}
		rows = append(rows, ui.Rule(), ui.Columns(look.S3, weights, cells...))
	}
	return ui.Stack(look.S1, rows...)
}
