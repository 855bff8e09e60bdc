// Package templates is the page of documents to fill and of lists of questions:
// which there are, what each takes from the dossier and what is left to fill in,
// how it looks, and how it becomes a file. It knows nothing of kinds of files.
package templates

import (
	"context"
	"fmt"
	"io"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Params are what the page works with.
type Params struct {
	Set *templates.Set
	// Read returns what the dossier knows.
	Read func(ctx context.Context) (*templates.Material, error)
	// Write puts a document in a file, of the kind that the name says, and
	// tells what it could not show as it is.
	Write func(ctx context.Context, d *document.Document, path string) (warnings []string, err error)
	// Lists are the lists of questions; Save puts what write gives in a file.
	Lists *listening.Questionnaires
	Save  func(path string, write func(io.Writer) error) error
	// Article names an article to read with a template.
	Article func(code string) (title string, ok bool)
}

// Kind and ListKind stand before the code of a template or of a list of
// questions in the ID of a route.
const (
	Kind     = "templates"
	ListKind = "questionnaires"
)

// Page is the page of the templates.
type Page struct {
	Params
	host *ui.Host

	material *templates.Material
	rows     []templates.Template // those that the filters leave
	want     string               // the code of the template that is or will be shown
	cancel   func()

	count   *ui.Text
	list    *list
	sheet   *sheet
	trouble *edit.Trouble
	frame   *edit.Frame

	lists   *lists
	content *fyne.Container // the tab that is open
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, cancel: func() {}, count: ui.NewParagraph(look.Muted, "")}
	page.trouble = edit.NewTrouble(page.Reload)
	page.list, page.sheet = newList(page), newSheet(page)
	split := ui.NewSplit("Alle sjablonen", page.list.body, page.sheet.frame)
	split.SetShare(0.36)
	top := ui.Stack(look.S3, page.head(0), page.count, page.list.bar, ui.Space(0, look.S1))
	page.frame = edit.NewFrame(top, container.NewBorder(page.trouble.Content(), nil, nil, nil, split), split)
	page.lists = newLists(page)
	page.content = container.NewStack(page.frame.Content())
	return page
}

// head is the title of the page with its tabs, for the tab at.
func (p *Page) head(at int) fyne.CanvasObject {
	var tabs *ui.Filters
	tabs = ui.NewTabBar([]string{"Documenten", "Vragenlijsten"}, func(n int) {
		tabs.Pick(at)
		p.turn(n)
	})
	tabs.Pick(at)
	return ui.Stack(look.S2, ui.NewText(look.Title, "Sjablonen"), ui.Stack(0, tabs, ui.Rule()))
}

// turn opens the documents (0) or the lists of questions (1).
func (p *Page) turn(n int) {
	p.content.Objects = []fyne.CanvasObject{[]*edit.Frame{p.frame, p.lists.frame}[n].Content()}
	p.content.Refresh()
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Home goes back to the documents, and to the beginning of both lists.
func (p *Page) Home() {
	p.turn(0)
	p.lists.frame.ShowList()
	p.frame.ShowList()
}

// Show opens a template ('templates/code') or a list of questions
// ('questionnaires/code').
func (p *Page) Show(id string) {
	kind, code := ui.SplitID(id)
	if kind == ListKind {
		p.lists.open(code)
		return
	}
	if _, ok := p.Set.ByCode(code); kind != Kind || !ok {
		return
	}
	p.turn(0)
	p.want = code
	if p.at(code) < 0 {
		p.list.clear()
	}
	p.list.mark()
	p.sheet.show()
	p.frame.ShowDetail()
}

// Reload reads the dossier anew; the template that is open stays open.
func (p *Page) Reload() {
	p.cancel()
	p.cancel = ui.Run(p.host.Run, p.Read, func(m *templates.Material, err error) {
		p.trouble.Show("read what templates are filled from", err)
		if err != nil {
			return
		}
		p.material = m
		p.show()
		p.lists.show()
	})
}

// show fills the list and the sheet. When the filters leave the template out,
// the first of those that stay is shown.
func (p *Page) show() {
	p.list.show()
	p.count.SetText(counted(len(p.rows), len(p.Set.Search("", p.host.Country))))
	if len(p.rows) > 0 && p.at(p.want) < 0 {
		p.want = p.rows[0].Code
	}
	p.list.mark()
	p.sheet.show()
}

// at is the row of a template, -1 for one that is not in the list.
func (p *Page) at(code string) int {
	for i, t := range p.rows {
		if t.Code == code {
			return i
		}
	}
	return -1
}

// counted says how many of all templates are in the list.
func counted(n, all int) string {
	if n == all {
		return fmt.Sprintf("%d documenten, al half ingevuld met wat in jullie dossier staat. Werk ze af in Word.", all)
	}
	return fmt.Sprintf("%d van de %d documenten", n, all)
}
