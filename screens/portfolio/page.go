// Package portfolio is the page on which the jury's document is written: the
// criteria on the left, the text with guidance beside it, and what is missing.
// It knows the programme and the answers; drawing the document is not its work.
package portfolio

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Office gathers, checks and writes the document.
type Office interface {
	Material(ctx context.Context, programme, day string) (*portfolio.Material, error)
	// Measure lays the document out and tells how long it is.
	Measure(ctx context.Context) (Length, error)
	// WriteTo writes the document to a file, as PDF or HTML by its ending.
	WriteTo(ctx context.Context, path string) error
}

// Length is how long the document is now, in pages.
type Length struct{ Pages, Core, Limit int }

// Texts keeps what is written.
type Texts interface {
	SaveAnswer(ctx context.Context, a portfolio.Answer) error
	UpdateCandidature(ctx context.Context, c dossier.Candidature) error
}

// Quotes keeps what children said.
type Quotes interface {
	CreateQuote(ctx context.Context, q listening.Quote) (listening.Quote, error)
	UpdateQuote(ctx context.Context, q listening.Quote) error
	DeleteQuote(ctx context.Context, id string) error
}

// Threads ties records together.
type Threads interface {
	Refs(ctx context.Context, kinds ...string) ([]thread.Ref, error)
	Link(ctx context.Context, l thread.Link) error
	Unlink(ctx context.Context, l thread.Link) error
}

// Params are what the page works with.
type Params struct {
	Office  Office
	Texts   Texts
	Quotes  Quotes
	Threads Threads
}

// Page is the page of the portfolio.
type Page struct {
	Params
	host *ui.Host

	material *portfolio.Material
	states   []portfolio.State
	at       string // what is open: frontCode, gateCode, or the code of a (sub-)criterion
	cancel   func()
	measure  func() // stops the measuring under way

	words   *ui.Text
	list    *list
	body    *fyne.Container
	writing *writing
	front   *front
	split   *ui.Split
	content fyne.CanvasObject
}

// What can be open besides a criterion or sub-criterion.
const (
	frontCode = "front"
	gateCode  = "gate"
)

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, cancel: func() {}, measure: func() {}, words: ui.NewParagraph(look.Muted, ""), body: container.NewStack()}
	page.list = newList(page)
	page.writing = newWriting(page)
	page.front = newFront(page)
	page.split = ui.NewSplit("Alle criteria", page.list.rows, page.body)
	page.split.SetShare(0.3)
	head := ui.RowGrow(look.S3, 0, ui.Stack(0, ui.NewText(look.Title, "Portfolio"), page.words), ui.Row(look.S2,
		ui.NewSecondary("HTML", look.File, func() { page.export("html", "Webpagina") }),
		ui.NewPrimary("Maak de PDF", look.Book, func() { page.export("pdf", "PDF-document") })))
	page.content = ui.Inset(look.S5, look.S6, container.NewBorder(ui.Stack(look.S3, head, ui.Space(0, 0)), nil, nil, nil, page.split))
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// SetMeeting implements [ui.Meeter]; everything here is meant to be read.
func (p *Page) SetMeeting(bool) {}

// Show opens a text ('answers/c1.4'), or the text that a quote speaks in
// ('quotes/id').
func (p *Page) Show(id string) {
	kind, record := ui.SplitID(id)
	switch kind {
	case thread.Answer:
		if i := lastSlash(record); i >= 0 {
			record = record[i+1:]
		}
		p.open(record)
	case thread.Quote:
		p.openQuote(record)
	}
}

func lastSlash(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '/' {
			return i
		}
	}
	return -1
}

// Reload gathers everything anew.
func (p *Page) Reload() {
	p.cancel()
	p.cancel = ui.Run(p.host.Run, func(ctx context.Context) (*portfolio.Material, error) { return p.Office.Material(ctx, "", "") },
		func(m *portfolio.Material, err error) {
			if err != nil {
				ui.ShowError("gather the portfolio", err, p.host.Window)
				return
			}
			p.material, p.states = m, portfolio.Check(m)
			p.list.show()
			if p.at == "" {
				p.at = p.firstOpen()
			}
			p.draw()
			p.count()
		})
}

// firstOpen is the first sub-criterion that asks for work.
func (p *Page) firstOpen() string {
	for _, s := range p.states {
		for _, x := range s.Subs {
			if !x.Complete {
				return x.Code
			}
		}
	}
	return frontCode
}

// count says how long the document is and how much is ready. Laying it out
// takes a moment, so it comes later than the page itself.
func (p *Page) count() {
	ready, all := 0, 0
	for _, s := range p.states {
		ready += s.Complete
		all += len(s.Subs)
	}
	done := fmt.Sprintf("%d van %d onderdelen klaar", ready, all)
	if p.words.Text() == "" {
		p.words.SetText(done)
	}
	p.measure()
	stop := p.host.Run.After(measurePause, func() {
		p.measure = ui.Run(p.host.Run, p.Office.Measure, func(l Length, err error) {
			if err != nil {
				p.words.SetText(done)
				return
			}
			p.words.SetText(done + " · " + l.words())
		})
	})
	p.measure = stop
}

// words tells the length beside the limit of the programme.
func (l Length) words() string {
	s := fmt.Sprintf("%d bladzijden, waarvan %d in de kern", l.Pages, l.Core)
	switch {
	case l.Limit == 0:
		return s
	case l.Core > l.Limit:
		return fmt.Sprintf("%s: %d te veel (hoogstens %d)", s, l.Core-l.Limit, l.Limit)
	}
	return fmt.Sprintf("%s (hoogstens %d)", s, l.Limit)
}

// open shows a text, the front or the gate.
func (p *Page) open(code string) {
	if code != p.at {
		p.writing.leave()
		p.front.leave()
	}
	p.at = code
	if p.material != nil {
		p.draw()
	}
	p.split.ShowDetail()
}

// openQuote opens the text that a quote is tied to.
func (p *Page) openQuote(id string) {
	if p.material == nil {
		return
	}
	for _, s := range p.states {
		for _, x := range s.Subs {
			for _, q := range p.material.Voices(x.Code) {
				if q.ID == id {
					p.open(x.Code)
					return
				}
			}
		}
	}
}

// draw shows what is open.
func (p *Page) draw() {
	p.list.mark()
	var shown fyne.CanvasObject
	switch p.at {
	case frontCode:
		shown = p.front.content
		p.front.show()
	case gateCode:
		shown = p.newGate()
	default:
		shown = p.writing.content
		p.writing.show()
	}
	p.body.Objects = []fyne.CanvasObject{shown}
	p.body.Refresh()
}

// sub finds a sub-criterion and how far it is.
func (p *Page) sub(code string) (portfolio.SubState, journey.Criterion, bool) {
	for _, s := range p.states {
		for _, x := range s.Subs {
			if x.Code == code {
				return x, s.Criterion, true
			}
		}
		if s.Code == code {
			return portfolio.SubState{}, s.Criterion, true
		}
	}
	return portfolio.SubState{}, journey.Criterion{}, false
}
