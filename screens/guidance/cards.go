package guidance

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// cards are the tabs behind the first: records below each other, of which a
// tap opens one.
type cards struct {
	page    *Page
	sheet   *fyne.Container
	scroll  *ui.Scroll
	content fyne.CanvasObject
	shown   int // the tab that is on it
}

func newCards(p *Page) *cards {
	c := &cards{page: p, sheet: ui.Stack(look.S4)}
	c.scroll = ui.NewScroll(ui.InsetRight(look.S3, c.sheet))
	c.content = c.scroll
	return c
}

// show fills the tab that is in front.
func (c *cards) show() {
	p := c.page
	c.sheet.Objects = map[int]func() []fyne.CanvasObject{tabHelp: p.helpCards, tabNetwork: p.networkCards,
		tabBottlenecks: p.bottleneckCards, tabSheets: p.sheetCards}[p.tab]()
	c.sheet.Refresh()
	c.scroll.Refresh()
	if c.shown != p.tab {
		c.shown = p.tab
		c.scroll.ScrollToTop()
	}
}

// card is a record: its title, a pill, texts below each other, and small words.
func card(title string, s ui.Status, texts []string, small []string, tapped func()) fyne.CanvasObject {
	var head fyne.CanvasObject = ui.NewParagraph(look.Strong, title)
	if s != (ui.Status{}) {
		head = ui.Aside(240, head, ui.NewStatusPill(s))
	}
	parts := []fyne.CanvasObject{head}
	for _, t := range texts {
		if t != "" {
			parts = append(parts, ui.NewParagraph(look.Body, t))
		}
	}
	if words := joined(small...); words != "" {
		parts = append(parts, ui.NewParagraph(look.Caption, words))
	}
	return ui.NewTile(ui.Stack(look.S1, parts...), tapped)
}

// joined are the words that are there, with points between.
func joined(words ...string) string {
	var out []string
	for _, w := range words {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return strings.Join(out, " · ")
}

// after puts words before a text, when there is one.
func after(words, text string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return words + text
}

var helpStatus = map[string]ui.Status{guidance.Wish: ui.NogNiet, guidance.Asked: ui.Lopend, guidance.Agreed: ui.Lopend, guidance.Done: ui.Klaar, guidance.Dropped: ui.NogNiet}

func (p *Page) helpCards() []fyne.CanvasObject {
	add := ui.NewPrimary("Noteer begeleiding", look.Plus, func() { p.editHelp(guidance.Guidance{Form: guidance.Process, Status: guidance.Wish}) })
	if len(p.now.help) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.People, Sentence: "Hier komt de begeleiding die jullie wensen, vragen en krijgen.",
			Why:    p.host.Judged("Procesbegeleiding, coaching of een vorming, van welke organisatie ook. De jury ziet zo dat jullie hulp zochten waar dat nodig was."),
			Action: "Noteer begeleiding", OnAction: add.OnTapped, Other: "Bekijk eerst wat jullie zelf kunnen", OnOther: func() { p.turn(tabScan) }})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Gewenst, gevraagd en gekregen", add)}
	for _, g := range p.now.help {
		status := helpStatus[g.Status].Says(guidance.NameOf(guidance.Statuses(), g.Status))
		out = append(out, card(guidance.NameOf(guidance.Forms(), g.Form)+after(" door ", g.Giver), status,
			[]string{g.Question, after("Wat het opleverde: ", g.Delivered)}, []string{p.period(g.StartOn, g.EndOn), hours(g.Hours), cost(g.Cents), p.stepNames(g.Steps)},
			func() { p.editHelp(g) }))
	}
	return out
}

// period is from when to when.
func (p *Page) period(from, to string) string {
	switch {
	case from != "" && to != "":
		return p.host.Day(from) + " tot " + p.host.Day(to)
	case from != "":
		return "vanaf " + p.host.Day(from)
	case to != "":
		return "tot " + p.host.Day(to)
	}
	return ""
}

func hours(n float64) string {
	if n == 0 {
		return ""
	}
	return ui.Decimal(n, 1) + " uur"
}

func cost(cents int64) string {
	if cents == 0 {
		return ""
	}
	return app.Euro(cents)
}

// stepNames are the names of steps that the road has.
func (p *Page) stepNames(codes []string) string {
	var out []string
	for _, code := range codes {
		for _, s := range p.now.scan.Steps {
			if s.Code == code {
				out = append(out, s.Title)
			}
		}
	}
	return strings.Join(out, ", ")
}
