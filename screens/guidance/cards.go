package guidance

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
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
			Why:    "Procesbegeleiding, coaching of een vorming, van welke organisatie ook. De jury ziet zo dat jullie hulp zochten waar dat nodig was.",
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

func (p *Page) networkCards() []fyne.CanvasObject {
	meeting := func() { p.editMeeting(guidance.Meeting{}) }
	contact := func() { p.editContact(guidance.Contact{}) }
	if len(p.now.meetings)+len(p.now.contacts) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.Link, Sentence: "Hier komt wat jullie bij andere gemeenten leren.",
			Why:    "Netwerkmomenten met wat jullie ermee deden, en collega’s die je kunt bellen. Wie na jullie komt, begint dan niet opnieuw.",
			Action: "Noteer een netwerkmoment", OnAction: meeting, Other: "Voeg een contact toe", OnOther: contact})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Netwerkmomenten", ui.NewPrimary("Noteer een netwerkmoment", look.Plus, meeting))}
	for _, m := range p.now.meetings {
		out = append(out, card(m.Title, followed(m), []string{after("Geleerd: ", m.Lessons), after("Gedaan: ", m.Followed)},
			[]string{day(p, m.On), m.Place, m.Who}, func() { p.editMeeting(m) }))
	}
	if len(p.now.meetings) == 0 {
		out = append(out, ui.NewParagraph(look.Muted, "Nog geen. Noteer ook een belletje van een halfuur: de les telt."))
	}
	out = append(out, ui.Space(0, look.S2), ui.NewSectionHeader("Collega’s elders", ui.NewSecondary("Voeg een contact toe", look.Plus, contact)))
	for _, c := range p.now.contacts {
		reach := []string{c.Email, c.Phone}
		if p.meeting {
			reach = nil
		}
		out = append(out, card(joined(c.Municipality, c.Name), ui.Status{}, []string{c.About}, append([]string{c.Function}, reach...), func() { p.editContact(c) }))
	}
	if len(p.now.contacts) == 0 {
		out = append(out, ui.NewParagraph(look.Muted, "Nog niemand. Wie belde jullie, of wie zouden jullie bellen?"))
	}
	return out
}

// followed says whether a lesson was used.
func followed(m guidance.Meeting) ui.Status {
	switch {
	case m.Lessons == "":
		return ui.Status{}
	case m.Followed == "":
		return ui.NogNiet.Says("Nog niets mee gedaan")
	}
	return ui.Klaar.Says("Gebruikt")
}

func day(p *Page, on string) string {
	if on == "" {
		return ""
	}
	return p.host.Day(on)
}

var bottleneckStatus = map[string]ui.Status{guidance.Noted: ui.NogNiet, guidance.Raised: ui.Lopend, guidance.Answered: ui.Lopend, guidance.Solved: ui.Klaar, guidance.Dropped: ui.NogNiet}

func (p *Page) bottleneckCards() []fyne.CanvasObject {
	add := func() { p.editBottleneck(guidance.Bottleneck{Level: guidance.Local, Status: guidance.Noted}) }
	if len(p.now.bottlenecks) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.Warning, Sentence: "Hier komt wat jullie alleen niet opgelost krijgen.",
			Why:    "Een regel die niet past, een bus die niet rijdt, geld dat elders ligt. Wie het noteert en aankaart, toont dat kinderen ook buiten de gemeente tellen.",
			Action: "Noteer een knelpunt", OnAction: add})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Wat we alleen niet opgelost krijgen", ui.NewPrimary("Noteer een knelpunt", look.Plus, add))}
	for _, level := range guidance.Levels() {
		first := true
		for _, b := range p.now.bottlenecks {
			if b.Level != level.Code {
				continue
			}
			if first {
				out = append(out, ui.NewParagraph(look.Label, level.Name))
				first = false
			}
			status := bottleneckStatus[b.Status].Says(guidance.NameOf(guidance.BottleneckStatuses(), b.Status))
			out = append(out, card(b.Title, status, []string{b.Text, after("Antwoord: ", b.Result)}, []string{after("bij ", b.Receiver), after("op ", day(p, b.RaisedOn))},
				func() { p.editBottleneck(b) }))
		}
	}
	return out
}

func (p *Page) sheetCards() []fyne.CanvasObject {
	if len(p.now.sheets) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.TextFile, Sentence: "Hier komt wat jullie met andere gemeenten delen.",
			Why:    "Een praktijkfiche vertelt op één bladzijde wat jullie deden en leerden. Ze reist als een klein bestand, zonder namen of adressen van mensen.",
			Action: "Maak een fiche van een actie", OnAction: p.newSheet, Other: "Lees een fiche in", OnOther: p.readSheet})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Praktijkfiches", ui.NewPrimary("Maak een fiche van een actie", look.Plus, p.newSheet), ui.NewSecondary("Lees een fiche in", look.Upload, p.readSheet)),
		ui.NewParagraph(look.Muted, "Fiches van andere gemeenten staan ook in de Kennisbank, bij de voorbeelden uit de praktijk.")}
	for _, l := range p.now.sheets {
		mark := ui.Klaar.Says("Van ons")
		if !l.Own {
			mark = ui.Lopend.Says("Van een andere gemeente")
		}
		out = append(out, card(l.Title, mark, []string{l.Summary}, []string{l.Municipality, l.Years, app.NameOf(inspiration.Bands(), l.Costs)}, func() { p.openSheet(l) }))
	}
	return out
}
