// Package label is the page that tells what the label is, in short. It knows
// the text as Markdown only, and neither the dossier nor the programme.
package label

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Page shows one Markdown text, each section on a card of its own.
type Page struct {
	host  *ui.Host
	read  func(ctx context.Context) (string, error)
	cards *fyne.Container
	frame fyne.CanvasObject
}

// New returns the page; read gives its Markdown.
func New(read func(context.Context) (string, error), host *ui.Host) *Page {
	p := &Page{host: host, read: read, cards: ui.Stack(look.S4)}
	next := ui.NewCard(ui.Stack(look.S3,
		ui.NewParagraph(look.Subheading, "En nu?"),
		ui.NewParagraph(look.Muted, "Lees wat de jury per criterium zoekt, of zeg waar jullie staan."),
		ui.NewSecondary("Naar de criteria", look.Book, func() { host.Open(ui.Route{Page: ui.PagePortfolio}) }),
		ui.NewSecondary("Naar jullie traject", look.Folder, func() { host.Open(ui.Route{Page: ui.PageDossier, ID: "journey/"}) })))
	p.frame = ui.NewPage(ui.NewPageHeader("Het label in het kort", "Wat het is, wat de jury vraagt en hoe jullie intekenen"),
		container.New(&column{most: 1040}, ui.Fold(look.S4, 330, []float32{3, 1}, p.cards, container.NewVBox(next))))
	return p
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame }

// Show implements [ui.Page]; the page shows no record.
func (p *Page) Show(string) {}

// Reload reads the text.
func (p *Page) Reload() {
	ui.Run(p.host.Run, p.read, func(s string, err error) {
		if err != nil {
			ui.ShowError("read the label text", err, p.host.Window)
			return
		}
		p.cards.Objects = nil
		for _, part := range sections(s) {
			p.cards.Add(part.card())
		}
		p.cards.Refresh()
	})
}

// section is a heading with the Markdown below it.
type section struct{ title, text string }

// sections cuts a text at its headings of the second level. The first heading
// is left out, since the page has it already; what comes behind a line is a
// section without a heading.
func sections(markdown string) []section {
	var out []section
	at := section{}
	end := func() {
		if at.text = strings.TrimSpace(at.text); at.text != "" {
			out = append(out, at)
		}
	}
	for line := range strings.Lines(markdown) {
		switch {
		case strings.HasPrefix(line, "# "):
		case strings.HasPrefix(line, "## "):
			end()
			at = section{title: strings.TrimSpace(line[3:])}
		case strings.TrimSpace(line) == "---":
			end()
			at = section{}
		default:
			at.text += line
		}
	}
	end()
	return out
}

func (s section) card() fyne.CanvasObject {
	text := widget.NewRichTextFromMarkdown(s.text)
	text.Wrapping = fyne.TextWrapWord
	if s.title == "" {
		return ui.NewCard(text)
	}
	return ui.NewCard(ui.Stack(look.S1, ui.Inset(0, look.S2, ui.NewParagraph(look.Heading, s.title)), text))
}

// column keeps a text from becoming wider than is pleasant to read.
type column struct{ most float32 } // at a text scale of 1

// MinSize implements [fyne.Layout].
func (c *column) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

// Layout implements [fyne.Layout].
func (c *column) Layout(o []fyne.CanvasObject, s fyne.Size) {
	o[0].Resize(fyne.NewSize(min(s.Width, c.most*theme.TextSize()/14), s.Height))
}
