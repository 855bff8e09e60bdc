// Package portfolio is the page on which the jury's document is written: the
// criteria on the left, the text with guidance beside it, and what is missing.
// It knows the programme and the answers; drawing the document is not its work.
package portfolio

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Office gathers, checks and writes the document.
type Office interface {
	Material(ctx context.Context, programme, day string) (*portfolio.Material, error)
	// Written finds, by code, what was already written for another programme.
	Written(ctx context.Context) (map[string][]portfolio.Written, error)
	// Measure lays the document out and tells how long it is.
	Measure(ctx context.Context) (Length, error)
	// WriteTo writes the document to a file, as PDF or HTML by its ending, and
	// says in Dutch what in it was replaced, left out or not found.
	WriteTo(ctx context.Context, path string) (warnings []string, err error)
}

// Texts keeps what is written. Do makes one undoable action of the calls
// inside it.
type Texts interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error
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

	material *portfolio.Material // nil until it was read
	states   []portfolio.State
	before   map[string][]portfolio.Written // what was written for another programme, by code
	at       string                         // what is open: frontCode, gateCode, or the code of a (sub-)criterion
	quote    string                         // the quote whose text must be opened once the material is there
	cancel   func()                         // stops the reading under way
	measure  func()                         // stops the measuring under way
	length   string                         // how long the document was when it was measured last
	meeting  bool

	words   *ui.Text
	list    *list
	body    *fyne.Container
	writing *writing
	front   *front
	split   *ui.Split
	trouble *edit.Trouble
	frame   *edit.Frame
}

// What can be open besides a criterion or sub-criterion.
const (
	frontCode = "front"
	gateCode  = "gate"
)

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, cancel: func() {}, measure: func() {}, words: ui.NewParagraph(look.Muted, ""), body: container.NewStack()}
	page.trouble = edit.NewTrouble(page.Reload)
	page.list = newList(page)
	page.writing = newWriting(page)
	page.front = newFront(page)
	page.split = ui.NewSplit("Alle onderdelen", page.list.rows, page.body)
	page.split.SetShare(0.3)
	head := ui.Aside(340, ui.Stack(0, ui.NewText(look.Title, "Portfolio"), page.words), ui.Row(look.S2,
		ui.NewSecondary("Maak Word", look.TextFile, func() { page.export("docx", "Word-document") }),
		ui.NewSecondary("Maak HTML", look.File, func() { page.export("html", "Webpagina") }),
		ui.NewPrimary("Maak de PDF", look.Book, func() { page.export("pdf", "PDF-document") })))
	top := ui.Stack(look.S3, head, ui.Space(0, 0))
	page.frame = edit.NewFrame(top, container.NewBorder(page.trouble.Content(), nil, nil, nil, page.split), page.split)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame.Content() }

// SetMeeting leaves out what a child said without consent.
func (p *Page) SetMeeting(on bool) {
	p.meeting = on
	p.draw()
}

// Show opens a text ('answers/c1.4'), or the text that a quote speaks in
// ('quotes/id').
func (p *Page) Show(id string) {
	kind, record := ui.SplitID(id)
	switch kind {
	case thread.Answer:
		p.open(record[strings.LastIndexByte(record, '/')+1:])
	case thread.Quote:
		p.quote = record
		p.openQuote()
	}
}

// open brings a text, the front or the gate to the front.
func (p *Page) open(code string) {
	p.switchTo(code)
	p.frame.ShowDetail()
}

// switchTo shows something else. What was typed is kept first, for the text it
// was typed in.
func (p *Page) switchTo(code string) {
	if code == p.at {
		return
	}
	p.leave()
	p.at = code
	p.draw()
}

// leave keeps what was typed, before something else is shown.
func (p *Page) leave() {
	p.writing.leave()
	p.front.leave()
}

// openQuote opens the text that a quote is tied to, once that is known. A quote
// that is tied to none opens by itself.
func (p *Page) openQuote() {
	if p.material == nil || p.quote == "" {
		return
	}
	id := p.quote
	p.quote = ""
	for _, q := range p.material.Quotes {
		if q.ID != id {
			continue
		}
		if code := p.textOf(id); code != "" {
			p.open(code)
			p.writing.tabs.Open(voicesPart)
			return
		}
		p.writing.voices.edit(q)
	}
}

// textOf is the code of the first text that a quote speaks in.
func (p *Page) textOf(quote string) string {
	for _, code := range p.codes() {
		for _, q := range p.material.VoicesOf(p.answerID(code)) {
			if q.ID == quote {
				return code
			}
		}
	}
	return ""
}

// codes are the codes of all texts, in the order of the document.
func (p *Page) codes() []string {
	var out []string
	for _, s := range p.states {
		out = append(out, s.Code)
		for _, x := range s.Subs {
			out = append(out, x.Code)
		}
	}
	return out
}

// judge is who reads the document in the end, at the beginning of a sentence:
// 'De jury'. A programme that has none says who does.
func (p *Page) judge() string {
	if who := p.host.Word("jury"); who != "jury" {
		return who
	}
	return "De jury"
}

// answerID is the id of the answer to a (sub-)criterion, there or not.
func (p *Page) answerID(code string) string {
	return portfolio.AnswerID(p.material.Candidature.ID, p.material.Programme.Code, code)
}

// sub finds a sub-criterion and how far it is; for a criterion's own text only
// the criterion.
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
