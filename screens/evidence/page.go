// Package evidence is the page of the proofs: the list with their numbers, and
// what each is, proves and is used for. It knows files by what the store tells
// of them.
package evidence

import (
	"context"
	"io"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Store keeps the proofs and their files.
type Store interface {
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

// Page is the page of the proofs.
type Page struct {
	Params
	host   *ui.Host
	keeper *edit.Keeper[evidence.Evidence]

	all     []evidence.Evidence
	rows    []evidence.Evidence // those that search and chip leave
	read    edit.Mark           // when all were read
	cancel  func()
	meeting bool

	count   *ui.Text
	list    *list
	detail  *detail
	split   *ui.Split
	trouble *edit.Trouble
	frame   *edit.Frame
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, keeper: edit.NewKeeper[evidence.Evidence](host, "save evidence"),
		cancel: func() {}, count: ui.NewParagraph(look.Muted, "")}
	page.keeper.Write, page.keeper.Ended = page.write, page.written
	page.trouble = edit.NewTrouble(page.Reload)
	page.list = newList(page)
	page.detail = newDetail(page)
	page.split = ui.NewSplit("Alle bewijsstukken", page.list.body, page.detail.frame)
	head := ui.Aside(220, ui.Stack(0, ui.NewText(look.Title, "Bewijs"), page.count), ui.Row(look.S2,
		ui.NewSecondary("Zonder bestand", look.Plus, page.addBare), ui.NewPrimary("Voeg een bestand toe", look.Upload, page.choose)))
	top := ui.Stack(look.S3, head, page.list.bar, ui.Space(0, look.S1))
	page.frame = edit.NewFrame(top, container.NewBorder(page.trouble.Content(), nil, nil, nil, page.split), page.split)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame.Content() }

// SetMeeting leaves out who gave consent, and photos without consent.
func (p *Page) SetMeeting(on bool) {
	p.meeting = on
	p.detail.redraw()
}

// Home goes back to the list.
func (p *Page) Home() { p.frame.ShowList() }

// Show opens a proof ('evidence/id') or asks for the file of a new one ('new/').
func (p *Page) Show(id string) {
	switch kind, record := ui.SplitID(id); kind {
	case thread.Evidence:
		p.list.clear()
		p.open(record)
	case "new":
		p.choose()
	}
}

// Reload reads the list anew; the proof that is open stays open.
func (p *Page) Reload() {
	p.cancel()
	mark := p.keeper.Mark()
	p.cancel = ui.Run(p.host.Run, p.Store.ListEvidence, func(all []evidence.Evidence, err error) {
		p.trouble.Show("list the evidence", err)
		if err == nil {
			p.all, p.read = all, mark
			p.show()
		}
	})
}

func (p *Page) show() {
	p.count.SetText(plural(len(p.all)) + ", elk met een vast nummer")
	p.list.show()
	if _, there := p.find(p.detail.want); !there {
		p.detail.clear()
		if len(p.rows) > 0 {
			p.detail.want = p.rows[0].ID
		}
	}
	p.list.mark(p.detail.want)
	p.detail.show()
}

// find returns a proof as the store holds it.
func (p *Page) find(id string) (evidence.Evidence, bool) {
	for _, e := range p.all {
		if e.ID == id {
			return e, true
		}
	}
	return evidence.Evidence{}, false
}

// open brings a proof to the front.
func (p *Page) open(id string) {
	p.detail.want = id
	p.list.mark(id)
	p.detail.show()
	p.frame.ShowDetail()
}

// write stores a proof.
func (p *Page) write(ctx context.Context, _, to evidence.Evidence) error {
	if err := valid(to); err != nil {
		return err
	}
	return p.Store.UpdateEvidence(ctx, to)
}

// written follows a change.
func (p *Page) written(wrote bool) {
	p.detail.redraw()
	if wrote {
		p.Reload()
	}
}
