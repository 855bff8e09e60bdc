package methods

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// card is one method, whole.
type card struct {
	page   *Page
	shown  string // the code of the card on the screen
	sheet  *fyne.Container
	scroll *ui.Scroll
	frame  *fyne.Container
}

func newCard(p *Page) *card {
	c := &card{page: p, sheet: ui.Stack(look.S5)}
	c.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, c.sheet))
	c.frame = container.NewStack(c.scroll)
	return c
}

// show puts the card that is wanted on the screen.
func (c *card) show() {
	m, ok := c.page.all.ByCode(c.page.want)
	if !ok {
		return
	}
	if m.Code != c.shown {
		c.scroll.ScrollToTop()
	}
	c.shown = m.Code
	c.sheet.Objects = []fyne.CanvasObject{ui.Stack(look.S4, append([]fyne.CanvasObject{c.head(m)}, c.uses(m)...)...), atAGlance(m), before(m), course(m), after(m), everyone(m), c.related(m)}
	c.sheet.Refresh()
}

func (c *card) head(m methods.Method) fyne.CanvasObject {
	words := ui.Stack(look.S2, ui.NewParagraph(look.Title, m.Name), ui.NewParagraph(look.Body, m.Aim))
	parts := []fyne.CanvasObject{words, ui.Space(0, look.S1), ui.Flow(look.S2, c.verbs(m)...)}
	if m.Own {
		parts = append([]fyne.CanvasObject{ui.NewStatusPill(ui.Klaar.Says("Van ons"))}, parts...)
	}
	if c.page.asked {
		parts = append([]fyne.CanvasObject{ui.Row(0, ui.NewBack("Terug naar de voorstellen", c.page.choose))}, parts...)
	}
	return ui.Stack(look.S1, parts...)
}

// verbs are what can be done with a card.
func (c *card) verbs(m methods.Method) []fyne.CanvasObject {
	p := c.page
	out := []fyne.CanvasObject{ui.NewPrimary("Gebruik in ons traject", look.Plus, func() { p.editUse(methods.Use{Method: m.Code}) }),
		ui.NewSecondary("Print deze kaart", look.Print, func() { p.print("Methodekaart "+m.Name, []methods.Method{m}) })}
	raw, ok := p.raw.ByCode(m.Code)
	switch {
	case !ok:
	case m.Own:
		out = append(out, ui.NewQuiet("Wijzig", look.Pencil, func() { p.write(raw) }), ui.NewQuiet("Verwijder", look.Trash, func() { p.removeCard(m) }))
	default:
		out = append(out, ui.NewQuiet("Maak een eigen versie", look.Copy, func() { p.write(m.Copy()) }))
	}
	return out
}

// related leads to the cards that go with this one.
func (c *card) related(m methods.Method) fyne.CanvasObject {
	links := ui.Flow(look.S2)
	for _, code := range m.Related {
		if other, ok := c.page.all.ByCode(code); ok {
			links.Add(ui.NewLink(other.Name, func() { c.page.Show(Kind + "/" + code) }))
		}
	}
	if len(links.Objects) == 0 {
		return ui.Space(0, 0)
	}
	return section("Past hierbij", links)
}

// atAGlance is what decides whether a method can be used at all.
func atAGlance(m methods.Method) fyne.CanvasObject {
	effort := strings.TrimSuffix(upper(app.NameOf(methods.Efforts(), m.Effort)), " voorbereiding")
	return ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S3,
		ui.Fold(look.S3, 130, nil, fact("Leeftijd", ages(m)), fact("Groep", group(m)), fact("Duur", duration(m)), fact("Voorbereiding", effort)),
		fact("Begeleiding", m.Staff),
		ui.Fold(look.S3, 200, nil, fact("Goed voor", named(methods.Purposes(), m.Purposes)), fact("In de fase", named(journey.PhaseNames(), m.Phases)))))
}

func before(m methods.Method) fyne.CanvasObject {
	return ui.Fold(look.S5, 240, nil, section("Leg klaar", items(m.Material)), section("Doe vooraf", items(m.Prepare)))
}

// course is what happens with the group, step by step.
func course(m methods.Method) fyne.CanvasObject {
	steps := ui.Stack(look.S4)
	for i, s := range m.Steps {
		number := ui.NewText(look.Heading.In(look.ColorAccentText), strconv.Itoa(i+1))
		minutes := ui.NewText(look.Label, fmt.Sprintf("%d min.", s.Minutes))
		steps.Add(ui.RowTop(look.S3, 1, ui.Wide(22, number), ui.Stack(look.S1, ui.NewParagraph(look.Strong, s.Title), ui.NewParagraph(look.Body, s.Text)), minutes))
	}
	return section("Zo gaat het", steps)
}

func after(m methods.Method) fyne.CanvasObject {
	return ui.Stack(look.S5,
		section("Dit heb je na afloop", ui.NewParagraph(look.Body, m.Result)),
		ui.Fold(look.S5, 240, nil, section("Weinig tijd?", ui.NewParagraph(look.Body, m.Quick)), section("Let op", items(m.Pitfalls))))
}

// everyone is how nobody is left out or exposed.
func everyone(m methods.Method) fyne.CanvasObject {
	return ui.Stack(look.S5,
		section("Zo kan iedereen mee", ui.Fold(look.S5, 170, nil,
			fact("Met een beperking", m.Inclusion.Disability), fact("Met een andere taal", m.Inclusion.Language), fact("Met weinig geld", m.Inclusion.Poverty))),
		section("Toestemming en privacy", ui.NewParagraph(look.Body, m.Consent)))
}

func section(title string, content fyne.CanvasObject) fyne.CanvasObject {
	return ui.Stack(look.S2, ui.NewParagraph(look.Subheading, title), content)
}

// fact is a small name with its words below it.
func fact(name, words string) fyne.CanvasObject {
	return ui.Stack(2, ui.NewParagraph(look.Label, name), ui.NewParagraph(look.Body, words))
}

func items(texts []string) fyne.CanvasObject {
	out := ui.Stack(look.S2)
	for _, t := range texts {
		out.Add(ui.RowTop(look.S2, 1, ui.NewText(look.Body, "•"), ui.NewParagraph(look.Body, t)))
	}
	return out
}
