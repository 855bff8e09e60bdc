package methods

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// fewProposals is how many are shown at first: more would be no help to
// choose.
const fewProposals = 8

// proposals are the cards that fit the answers, each with its reason.
type proposals struct {
	chooser *chooser
	sheet   *fyne.Container
	scroll  *ui.Scroll
	frame   *fyne.Container
}

func newProposals(c *chooser) *proposals {
	p := &proposals{chooser: c, sheet: ui.Stack(look.S3)}
	p.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, p.sheet))
	p.frame = container.NewStack(p.scroll)
	return p
}

// wait says what will come here.
func (p *proposals) wait() {
	p.fill(ui.NewParagraph(look.Heading, "Nog geen voorstellen"),
		ui.NewParagraph(look.Muted, "Beantwoord één vraag of meer. Wat niet uitmaakt, laat je zoals het is."))
}

// show shows the best of what was found, and a way to the others.
func (p *proposals) show(found []methods.Proposal) {
	p.scroll.ScrollToTop()
	if len(found) == 0 {
		p.fill(ui.NewParagraph(look.Heading, "Niets past bij al deze antwoorden"),
			ui.NewParagraph(look.Muted, "Zet het antwoord dat het minst telt op ‘Maakt niet uit’. Meer tijd of een kleinere groep helpt vaak."))
		return
	}
	p.list(found, min(len(found), fewProposals))
}

func (p *proposals) list(found []methods.Proposal, n int) {
	title := fmt.Sprintf("%d methoden passen, de beste eerst", len(found))
	if len(found) == 1 {
		title = "Eén methode past"
	}
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Heading, title)}
	for _, x := range found[:n] {
		parts = append(parts, p.tile(x))
	}
	if rest := len(found) - n; rest > 0 {
		parts = append(parts, ui.Row(0, ui.NewSecondary(fmt.Sprintf("Toon er nog %d", rest), look.Down, func() { p.list(found, len(found)) })))
	}
	p.fill(parts...)
}

func (p *proposals) tile(x methods.Proposal) fyne.CanvasObject {
	words := ui.Stack(look.S1, ui.NewParagraph(look.Subheading, x.Method.Name), ui.NewParagraph(look.Body, x.Reason), ui.NewParagraph(look.Caption, facts(x.Method)))
	return ui.NewTile(words, func() {
		page := p.chooser.page
		page.asked = true
		page.open(x.Method.Code)
	})
}

func (p *proposals) fill(parts ...fyne.CanvasObject) {
	p.sheet.Objects = parts
	p.sheet.Refresh()
}

// ageRange takes a code such as 6-11 apart.
func ageRange(code string) (from, to int) {
	a, b, _ := strings.Cut(code, "-")
	return number(a), number(b)
}
