package portfolio

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// guide shows what the programme says about a text: what the jury looks for, a
// first sentence, and which evidence helps.
type guide struct {
	w       *writing
	content *fyne.Container
	shown   string
	blank   bool
}

func newGuide(w *writing) *guide { return &guide{w: w, content: container.NewVBox()} }

// show shows a text in Markdown. A first sentence can be taken over as long as
// there is no text.
func (g *guide) show(text string, blank bool) {
	if text == g.shown && blank == g.blank {
		return
	}
	g.shown, g.blank = text, blank
	var pieces []fyne.CanvasObject
	for _, b := range markdown.Blocks(text) {
		pieces = append(pieces, g.piece(b)...)
	}
	g.content.Objects = []fyne.CanvasObject{ui.Stack(look.S2, pieces...)}
	g.content.Refresh()
}

func (g *guide) piece(b document.Block) []fyne.CanvasObject {
	switch b := b.(type) {
	case document.Heading:
		return []fyne.CanvasObject{ui.NewParagraph(look.Strong, b.Text)}
	case document.Paragraph:
		kind := look.Body
		if len(b.Runs) == 1 && b.Runs[0].Bold {
			kind = look.Strong // a line in bold is a heading
		}
		return []fyne.CanvasObject{ui.NewParagraph(kind, document.Plain(b.Runs))}
	case document.List:
		var items []fyne.CanvasObject
		for _, runs := range b.Items {
			items = append(items, ui.RowTop(look.S2, 1, ui.NewText(look.Body, "•"), ui.NewParagraph(look.Body, document.Plain(runs))))
		}
		return []fyne.CanvasObject{ui.Stack(look.S1, items...)}
	case document.Quote:
		return []fyne.CanvasObject{g.sentence(strings.TrimSpace(b.Text + " " + b.By))}
	}
	return nil
}

// sentence is a first sentence to begin with.
func (g *guide) sentence(text string) fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Quote, text)}
	if g.blank {
		parts = append(parts, ui.Row(0, ui.NewLink("Begin met deze zin", func() {
			g.w.change("Text", func(a *portfolio.Answer) {
				a.Text = text
				began(a)
			})
		})))
	}
	return ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S1, parts...))
}
