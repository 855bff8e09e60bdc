package methods

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// chooser asks four questions and proposes methods at every answer.
type chooser struct {
	page      *Page
	purposes  []toggle
	questions []question
	back      *ui.Chip
	proposals *proposals
	see       *ui.Button
	frame     *edit.Frame
}

// toggle is a chip that is on or off, question a choice with what it answers.
// A question without a choice was not answered.
type (
	toggle struct {
		chip *ui.Chip
		code string
	}
	question struct {
		choice *ui.Choice
		apply  func(a *methods.Answers, code string)
	}
)

func newChooser(p *Page) *chooser {
	c := &chooser{page: p, back: ui.NewBack("Alle methoden", p.Home)}
	c.proposals = newProposals(c)
	c.see = ui.NewPrimary("Bekijk de voorstellen", look.Right, func() { c.frame.ShowDetail() })
	split := ui.NewSplit("Terug naar de vragen", ui.NewScroll(ui.Inset(look.S4, look.S4, c.form())), c.proposals.frame)
	split.SetShare(0.5)
	head := ui.Stack(look.S2, ui.Row(0, c.back), ui.Aside(300,
		ui.Stack(0, ui.NewParagraph(look.Title, "Help me kiezen"), ui.NewParagraph(look.Muted, "Vier vragen. Bij elk antwoord zie je meteen welke methoden passen.")),
		ui.Flow(look.S2, ui.NewQuiet("Begin opnieuw", look.Undo, c.clear))), ui.Space(0, look.S1))
	c.frame = edit.NewFrame(head, split, split)
	c.show()
	return c
}

// form is the four questions.
func (c *chooser) form() fyne.CanvasObject {
	purposes := ui.Flow(look.S2)
	for _, o := range options(methods.Purposes()) {
		t := toggle{code: o.Code}
		t.chip = ui.NewChip("", o.Label, func() {
			t.chip.SetOn(!t.chip.On)
			c.show()
		})
		c.purposes = append(c.purposes, t)
		purposes.Add(t.chip)
	}
	return ui.Stack(look.S5,
		section("1. Wat willen jullie, en waarom?", ui.Stack(look.S2, ui.NewParagraph(look.Muted, "Kies er gerust meer dan één."), purposes)),
		section("2. Met wie, en met hoeveel?", ui.Stack(look.S3,
			c.ask("Hoe oud zijn ze?", choiceAges, func(a *methods.Answers, code string) { a.AgeFrom, a.AgeTo = ageRange(code) }),
			c.ask("Hoeveel komen er tegelijk?", choiceGroups, func(a *methods.Answers, code string) { a.Group = number(code) }))),
		section("3. Wanneer?", ui.Stack(look.S3,
			c.ask("Hoeveel tijd is er met de groep?", choiceTimes, func(a *methods.Answers, code string) { a.Minutes = number(code) }),
			c.ask("Wat kan er aan voorbereiding?", options(methods.Efforts()), func(a *methods.Answers, code string) { a.Effort = code }),
			c.ask("In welke fase zitten jullie?", options(journey.PhaseNames()), func(a *methods.Answers, code string) { a.Phase = code }))),
		section("4. Hoe komt het resultaat in de beslissing?",
			c.ask("", options(methods.Influences()), func(a *methods.Answers, code string) { a.Influence = code })),
		ui.Row(0, c.see))
}

// ask adds a question; what does not matter is on until the user chooses.
func (c *chooser) ask(label string, choices []ui.Option, apply func(*methods.Answers, string)) fyne.CanvasObject {
	q := question{ui.NewChoice(append([]ui.Option{{Label: "Maakt niet uit"}}, choices...), func(string) { c.show() }), apply}
	c.questions = append(c.questions, q)
	if label == "" {
		return q.choice
	}
	return ui.Stack(look.S1, ui.NewParagraph(look.Muted, label), q.choice)
}

// answers are what was chosen so far.
func (c *chooser) answers() (a methods.Answers, given bool) {
	for _, t := range c.purposes {
		if t.chip.On {
			a.Purposes = append(a.Purposes, t.code)
		}
	}
	given = len(a.Purposes) > 0
	for _, q := range c.questions {
		q.apply(&a, q.choice.Chosen())
		given = given || q.choice.Chosen() != ""
	}
	return a, given
}

// show proposes what fits the answers.
func (c *chooser) show() {
	a, given := c.answers()
	if !given {
		c.proposals.wait()
		return
	}
	c.proposals.show(c.page.all.Propose(a))
}

// clear takes the answers away.
func (c *chooser) clear() {
	for _, t := range c.purposes {
		t.chip.SetOn(false)
	}
	for _, q := range c.questions {
		q.choice.SetChosen("")
	}
	c.show()
}

var (
	choiceAges = []ui.Option{{Code: "3-5", Label: "3 tot 5 jaar"}, {Code: "6-11", Label: "6 tot 11 jaar"}, {Code: "12-17", Label: "12 tot 17 jaar"},
		{Code: "6-17", Label: "6 tot 17 jaar"}, {Code: "18-99", Label: "Volwassenen"}}
	choiceGroups = []ui.Option{{Code: "1", Label: "Eén"}, {Code: "8", Label: "Een groepje (8)"}, {Code: "25", Label: "Een klas (25)"},
		{Code: "60", Label: "Een zaal (60)"}, {Code: "200", Label: "Heel veel (200)"}}
	choiceTimes = []ui.Option{{Code: "30", Label: "Een half uur"}, {Code: "50", Label: "Een lesuur"}, {Code: "90", Label: "Anderhalf uur"},
		{Code: "240", Label: "Een halve dag"}, {Code: "480", Label: "Een dag"}}
)
