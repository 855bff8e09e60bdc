// Package methods is the page of the ways to work with children, young people
// and colleagues: the cards, how to find one, the questions that lead to one,
// the cards that the municipality writes itself, and where it uses one. It knows
// nothing of how a card becomes a file.
package methods

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Params are what the page works with.
type Params struct {
	// Read returns the cards, with the words of a vocabulary still between
	// braces.
	Read func(ctx context.Context) (*methods.Set, error)
	// Write puts cards in a PDF file, one a page, and says what it could not
	// show as it is.
	Write func(ctx context.Context, cards []methods.Method, path string) (warnings []string, err error)
	// Desk keeps own cards and where cards are used.
	Desk Desk
	// Places reads where a card can be used.
	Places func(ctx context.Context) (Places, error)
}

// Desk keeps what the municipality adds to the cards.
type Desk interface {
	// Uses lists every use of a card, by day, for an empty step.
	Uses(ctx context.Context, step string) ([]methods.UseOf, error)
	SaveUse(ctx context.Context, u methods.Use) (methods.Use, error)
	DeleteUse(ctx context.Context, id string) error
	SaveCard(ctx context.Context, m methods.Method) (methods.Own, error)
	DeleteCard(ctx context.Context, id string) error
}

// Places are the steps and the moments of the trajectory.
type Places struct{ Steps, Moments []Place }

// Place is a step or a moment by its code. Number stands before its title in
// the steps of the programme; a moment and an own step have none.
type Place struct{ Code, Number, Title string }

// Kind stands before the code of a card in the ID of a route.
const Kind = "methods"

// choosing is the ID of the route to the questions.
const choosing = "choose"

// Page is the page of the methods.
type Page struct {
	Params
	host *ui.Host

	all    *methods.Set // with the words of the programme
	raw    *methods.Set // as they were written
	uses   []methods.UseOf
	places Places
	rows   []methods.Method // those that the filters leave
	want   string           // the code of the card that is or will be shown
	asked  bool             // the card was opened from a proposal
	cancel func()

	count   *ui.Text
	prints  *ui.Button
	list    *list
	card    *card
	trouble *edit.Trouble
	frame   *edit.Frame
	chooser *chooser
	writer  *writer         // an own card that is being written, nil for none
	body    *fyne.Container // the cards, the questions, or an own card that is being written
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, all: methods.NewSet(nil), raw: methods.NewSet(nil), cancel: func() {}, count: ui.NewParagraph(look.Muted, "")}
	page.trouble = edit.NewTrouble(page.Reload)
	page.list, page.card = newList(page), newCard(page)
	page.prints = ui.NewSecondary("", look.Print, func() { page.print("Methodekaarten", page.rows) })
	split := ui.NewSplit("Alle methoden", page.list.body, page.card.frame)
	split.SetShare(0.36)
	head := ui.Aside(220, ui.Stack(0, ui.NewText(look.Title, "Methoden"), page.count),
		ui.Flow(look.S2, page.prints, ui.NewSecondary("Eigen methode", look.Plus, page.goOn), ui.NewPrimary("Help me kiezen", look.Question, page.choose)))
	top := ui.Stack(look.S3, head, page.list.bar, ui.Space(0, look.S1))
	page.frame = edit.NewFrame(top, container.NewBorder(page.trouble.Content(), nil, nil, nil, split), split)
	page.chooser = newChooser(page)
	page.body = container.NewStack(page.frame.Content())
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.body }

// Home goes back to the list.
func (p *Page) Home() {
	p.bring(p.frame)
	p.frame.ShowList()
}

// Show opens a card ('methods/code') or the questions ('choose/').
func (p *Page) Show(id string) {
	switch kind, code := ui.SplitID(id); kind {
	case Kind:
		p.asked = false
		p.open(code)
	case choosing:
		p.choose()
	}
}

// state is what the page reads.
type state struct {
	cards  *methods.Set
	uses   []methods.UseOf
	places Places
}

func (p *Page) read(ctx context.Context) (s state, err error) {
	if s.cards, err = p.Read(ctx); err != nil {
		return s, err
	}
	if s.uses, err = p.Desk.Uses(ctx, ""); err != nil {
		return s, err
	}
	s.places, err = p.Places(ctx)
	return s, err
}

// Reload reads the cards anew; the one that is open stays open.
func (p *Page) Reload() {
	p.cancel()
	p.cancel = ui.Run(p.host.Run, p.read, func(s state, err error) {
		p.trouble.Show("read the methods", err)
		if err != nil {
			return
		}
		cards := s.cards.All()
		for i, m := range cards {
			cards[i] = m.Expand(p.say)
		}
		p.all, p.raw, p.uses, p.places = methods.NewSet(cards), s.cards, s.uses, s.places
		p.show()
		p.chooser.show()
	})
}

// show fills the list and the card. When the filters leave the card out, the
// first of those that stay is shown.
func (p *Page) show() {
	p.list.show()
	p.count.SetText(counted(len(p.rows), len(p.all.All())))
	p.prints.SetText(printWords(len(p.rows)))
	p.prints.Hidden = len(p.rows) < 2
	if len(p.rows) > 0 && p.at(p.want) < 0 {
		p.want, p.asked = p.rows[0].Code, false
	}
	p.list.mark()
	p.card.show()
}

// at is the row of a card, -1 for one that is not in the list.
func (p *Page) at(code string) int {
	for i, m := range p.rows {
		if m.Code == code {
			return i
		}
	}
	return -1
}

// open brings a card to the front. Filters that hide it are taken away.
func (p *Page) open(code string) {
	p.want = code
	if p.at(code) < 0 {
		p.list.clear()
	}
	p.bring(p.frame)
	p.list.mark()
	p.card.show()
	p.host.Window.Canvas().Focus(p.list.rows) // what was pressed may be gone
	p.frame.ShowDetail()
}

// choose shows the questions.
func (p *Page) choose() {
	p.bring(p.chooser.frame)
	p.host.Window.Canvas().Focus(p.chooser.back)
}

// bring shows the cards or the questions.
func (p *Page) bring(f *edit.Frame) {
	p.body.Objects = []fyne.CanvasObject{f.Content()}
	p.body.Refresh()
}
