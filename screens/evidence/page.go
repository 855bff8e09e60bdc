// Package evidence is the page of the proofs: the list with their numbers, and
// what each is, proves and is used for. It knows files by what the store tells
// of them.
package evidence

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Store keeps the proofs and their files.
type Store interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error
	ListEvidence(ctx context.Context) ([]evidence.Evidence, error)
	CreateEvidence(ctx context.Context, e evidence.Evidence) (evidence.Evidence, error)
	UpdateEvidence(ctx context.Context, e evidence.Evidence) error
	DeleteEvidence(ctx context.Context, id string) error
	PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error)
	FilePath(sha256 string) (string, error)
}

// Uses tells where a proof is used.
type Uses interface {
	UsesOf(ctx context.Context, evidenceID string) ([]thread.Ref, error)
}

// Params are what the page works with.
type Params struct {
	Store Store
	Uses  Uses
}

// Files are the files that can be a proof.
var Files = ui.FileKind{Name: "Bewijsstuk", Extensions: []string{"pdf", "png", "jpg", "jpeg", "docx", "xlsx", "odt", "ods", "pptx", "txt", "csv"}}

// Page is the page of the proofs.
type Page struct {
	Params
	host    *ui.Host
	all     []evidence.Evidence
	rows    []evidence.Evidence // those that the search leaves
	want    string              // opened once the list is there
	words   string
	cancel  func()
	count   *ui.Text
	list    *ui.List
	body    *fyne.Container
	detail  *detail
	split   *ui.Split
	content fyne.CanvasObject
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, cancel: func() {}, count: ui.NewParagraph(look.Muted, ""), body: container.NewStack()}
	page.list = ui.NewList(func() fyne.CanvasObject { return newRow() }, func(i int, o fyne.CanvasObject) { o.(*row).set(page.rows[i], host) })
	page.list.OnSelected = func(i int) { page.detail.open(page.rows[i]) }
	page.list.OnOpened = func(i int) { page.open(page.rows[i].ID) }
	page.detail = newDetail(page)
	search := ui.NewSearch(host.Run, "Zoek een bewijsstuk", func(s string) { page.words = strings.ToLower(s); page.show() })
	page.split = ui.NewSplit("Alle bewijsstukken", page.body, page.detail.frame)
	head := ui.RowGrow(look.S3, 0, ui.Stack(0, ui.NewText(look.Title, "Bewijs"), page.count), ui.Row(look.S2,
		ui.NewSecondary("Zonder bestand", look.Plus, func() { page.add(evidence.Evidence{Kind: evidence.Other, Title: "Nieuw bewijs"}) }),
		ui.NewPrimary("Voeg een bestand toe", look.Plus, page.choose)))
	page.content = ui.Inset(look.S5, look.S6, container.NewBorder(ui.Stack(look.S3, head, search, ui.Space(0, look.S1)), nil, nil, nil, page.split))
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Show opens a proof ('evidence/id') or begins a new one ('new/').
func (p *Page) Show(id string) {
	switch kind, record := ui.SplitID(id); kind {
	case thread.Evidence:
		p.words = ""
		p.open(record)
	case "new":
		p.choose()
	}
}

// Reload reads the list anew.
func (p *Page) Reload() {
	p.cancel()
	p.cancel = ui.Run(p.host.Run, p.Store.ListEvidence, func(all []evidence.Evidence, err error) {
		if err != nil {
			ui.ShowError("list the evidence", err, p.host.Window)
			return
		}
		p.all = all
		p.show()
	})
}

func (p *Page) show() {
	p.rows = nil
	for _, e := range p.all {
		text := strings.ToLower(fmt.Sprintf("b-%d %s %s %s %s", e.Number, e.Title, e.Kind.Name(), e.Proves, e.File.Name))
		if strings.Contains(text, p.words) {
			p.rows = append(p.rows, e)
		}
	}
	p.count.SetText(map[bool]string{true: "1 bewijsstuk", false: fmt.Sprintf("%d bewijsstukken", len(p.all))}[len(p.all) == 1] + ", elk met een vast nummer")
	if len(p.rows) == 0 {
		p.body.Objects = []fyne.CanvasObject{p.empty()}
		p.body.Refresh()
		p.detail.clear()
		return
	}
	p.body.Objects = []fyne.CanvasObject{p.list}
	p.list.SetLength(len(p.rows))
	p.body.Refresh()
	id := p.detail.now.ID
	if p.want != "" {
		id = p.want
	}
	if id == "" && !p.split.Folded() {
		id = p.rows[0].ID
	}
	if id != "" {
		p.open(id)
	}
}

func (p *Page) empty() fyne.CanvasObject {
	if p.words != "" {
		return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkel bewijsstuk past hierbij.", Why: "Probeer een ander of een korter woord."})
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Clip, Sentence: "Hier komen de besluiten, verslagen en foto’s.",
		Why:    "Een jury gelooft wat ze kan nakijken. Elk bewijs krijgt een nummer dat overal hetzelfde blijft.",
		Action: "Voeg een bestand toe", OnAction: p.choose})
}

// open shows a proof in the detail.
func (p *Page) open(id string) {
	p.want = ""
	for i, e := range p.rows {
		if e.ID == id {
			p.list.Select(i)
			p.detail.open(e)
			p.split.ShowDetail()
			return
		}
	}
	if len(p.all) == 0 {
		p.want = id
		return
	}
	p.detail.clear()
}

// choose takes a file in as a new proof.
func (p *Page) choose() {
	p.host.Pick.OpenFile("Kies een bewijsstuk", Files, func(path string) {
		name := filepath.Base(path)
		p.take(path, func(f evidence.File) {
			e := evidence.Evidence{Kind: evidence.Other, Title: strings.TrimSuffix(name, filepath.Ext(name)), File: f}
			if strings.HasPrefix(f.Type, "image/") {
				e.Kind = evidence.Photo
			}
			p.add(e)
		})
	})
}

// take keeps a file, and tells what became of it.
func (p *Page) take(path string, then func(evidence.File)) {
	ui.Busy(p.host.Run, p.host.Window, "Bestand bewaren", func(ctx context.Context, _ func(float64)) (evidence.File, error) {
		f, err := os.Open(path)
		if err != nil {
			return evidence.File{}, err
		}
		defer f.Close()
		return p.Store.PutFile(ctx, filepath.Base(path), f)
	}, func(f evidence.File, err error) {
		if err != nil {
			ui.ShowError("take in a file", err, p.host.Window)
			return
		}
		then(f)
	})
}

func (p *Page) add(e evidence.Evidence) {
	p.host.Write("add evidence", func(ctx context.Context) error {
		made, err := p.Store.CreateEvidence(ctx, e)
		e = made
		return err
	}, func() {
		p.words, p.want = "", e.ID
		p.Reload()
		p.host.Say(fmt.Sprintf("B-%d is toegevoegd", e.Number))
	})
}

// row shows one proof.
type row struct {
	widget.BaseWidget

	content              fyne.CanvasObject
	number, title, words *ui.Text
}

func newRow() *row {
	r := &row{number: ui.NewText(look.Strong.In(look.ColorAccentText), "B-00"), title: ui.NewLine(look.Strong, ""), words: ui.NewLine(look.Caption, "")}
	r.content = ui.Inset(look.S2, look.S3, ui.RowGrow(look.S3, 1, ui.Wide(44, r.number), ui.Stack(look.S1, r.title, r.words)))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(e evidence.Evidence, host *ui.Host) {
	r.number.SetText(fmt.Sprintf("B-%d", e.Number))
	r.title.SetText(e.Title)
	parts := []string{e.Kind.Name()}
	if e.Date != "" {
		parts = append(parts, host.Day(e.Date))
	}
	if e.File.SHA256 == "" {
		parts = append(parts, "zonder bestand")
	}
	r.words.SetText(strings.Join(parts, " · "))
}
