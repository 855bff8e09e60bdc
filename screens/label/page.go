// Package label is the page that tells what the label is, in short.
package label

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Page shows one Markdown text.
type Page struct {
	host  *ui.Host
	read  func(ctx context.Context) (string, error)
	text  *widget.RichText
	frame fyne.CanvasObject
}

// New returns the page; read gives its Markdown.
func New(read func(context.Context) (string, error), host *ui.Host) *Page {
	p := &Page{host: host, read: read, text: widget.NewRichText()}
	p.text.Wrapping = fyne.TextWrapWord
	sheet := ui.NewCardWith(look.S6, container.New(&column{most: 760}, p.text))
	next := ui.Fold(look.S3, 220, nil,
		ui.NewSecondary("Bekijk de criteria in het portfolio", look.Book, func() { host.Open(ui.Route{Page: ui.PagePortfolio}) }),
		ui.NewSecondary("Vul de gegevens van het dossier aan", look.Folder, func() { host.Open(ui.Route{Page: ui.PageDossier}) }))
	p.frame = ui.NewPage(ui.NewPageHeader("Het label in het kort", "Wat het is, wat de jury vraagt en hoe jullie intekenen"), sheet, next)
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
		p.text.ParseMarkdown(s)
	})
}

// column keeps a text from becoming wider than is pleasant to read.
type column struct{ most float32 }

// MinSize implements [fyne.Layout].
func (c *column) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(200, o[0].MinSize().Height)
}

// Layout implements [fyne.Layout].
func (c *column) Layout(o []fyne.CanvasObject, s fyne.Size) {
	o[0].Resize(fyne.NewSize(min(s.Width, c.most), s.Height))
}
