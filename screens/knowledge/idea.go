package knowledge

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// ideaBar narrows the example actions.
type ideaBar struct {
	page  *Page
	theme *ui.SearchSelect
	age   *ui.SearchSelect
	small *ui.Chip
	row   fyne.CanvasObject
}

// oldest is the oldest age for which one can ask ideas.
const oldest = 25

func newIdeaBar(p *Page) *ideaBar {
	b := &ideaBar{page: p}
	var themes, years []ui.Option
	for _, t := range p.Themes {
		themes = append(themes, ui.Option{Code: t.Code, Label: t.Name})
	}
	for age := range oldest + 1 {
		years = append(years, ui.Option{Code: strconv.Itoa(age), Label: fmt.Sprintf("%d jaar", age)})
	}
	chosen := func(string) { p.fill() }
	b.theme, b.age = ui.NewSearchSelect(themes, chosen), ui.NewSearchSelect(years, chosen)
	b.theme.Optional, b.theme.PlaceHolder = true, "Elk thema"
	b.age.Optional, b.age.PlaceHolder = true, "Elke leeftijd"
	b.small = ui.NewChip(look.Building, "Haalbaar in een kleine gemeente", func() {
		b.small.SetOn(!b.small.On)
		p.fill()
	})
	b.row = ui.Stack(look.S2, ui.Fold(look.S2, 150, nil, b.theme, b.age), ui.Flow(look.S2, b.small))
	return b
}

func (b *ideaBar) clear() {
	b.theme.SetChosen("")
	b.age.SetChosen("")
	b.small.SetOn(false)
}

// narrows reports whether anything is left out.
func (b *ideaBar) narrows() bool { return b.theme.Chosen() != "" || b.age.Chosen() != "" || b.small.On }

func (b *ideaBar) fits(i inspiration.Idea) bool {
	if t := b.theme.Chosen(); t != "" && t != i.Theme {
		return false
	}
	if age, err := strconv.Atoi(b.age.Chosen()); err == nil && (age < i.AgeFrom || age > i.AgeTo) {
		return false
	}
	return !b.small.On || i.Small
}

// showTheme shows the ideas of one theme.
func (p *Page) showTheme(code string) {
	p.search.SetText("")
	p.ideas.clear()
	p.ideas.theme.SetChosen(code)
	for n, s := range shelves {
		if s.kind == kindIdea {
			p.want[n] = ""
			p.tab = n
			p.names.Pick(n)
		}
	}
	p.fill()
	p.frame.ShowList()
}

func (p *Page) ideaSheet(code string) fyne.CanvasObject {
	x, ok := p.Collection.IdeaByCode(code)
	if !ok {
		return nil
	}
	x = p.worded(x)
	var c column
	c.line(ui.NewParagraph(look.Label.In(look.ColorAccentText), p.themeName(x.Theme)))
	c.line(ui.NewParagraph(look.Title, x.Title))
	c.line(ui.NewParagraph(look.Muted, "Een idee: neem het over, pas het aan of laat het liggen."))
	c.line(ui.Row(0, ui.NewPrimary("Zet in ons actieplan", look.Plus, func() { p.take(x) })))
	c.line(ui.Fold(look.S3, 150, nil, fact("Leeftijd", ages(x)), fact("Wie trekt", x.Service),
		fact("Tot eerste resultaat", months(x.Months)), fact("Kosten", app.NameOf(inspiration.Costs(), x.Cost))))
	c.told(p, "Wat", x.Description)
	c.told(p, "Waarom", x.Why)
	c.told(p, "Zo doen kinderen en jongeren mee", x.Children)
	c.told(p, "Voor wie", x.TargetGroup)
	c.told(p, "Samen met", strings.Join(x.Partners, ", "))
	if len(x.Measures) > 0 {
		c.part("Zo zie je of het helpt", measures(x.Measures))
	}
	if row := ui.Flow(look.S2, p.rightLinks(x.Rights)...); len(row.Objects) > 0 {
		c.part("Kinderrechten", row)
	}
	return c.stack()
}

func measures(all []inspiration.Measure) fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, m := range all {
		rows = append(rows, ui.Stack(2, ui.NewParagraph(look.Strong, fmt.Sprintf("%s (%s)", m.Name, m.Unit)), ui.NewParagraph(look.Muted, m.How)))
	}
	return ui.Stack(look.S2, rows...)
}

func (p *Page) rightLinks(articles []int) (out []fyne.CanvasObject) {
	for _, n := range articles {
		for _, r := range p.Rights {
			if r.Article == n {
				out = append(out, ui.NewChip("", fmt.Sprintf("%d %s", n, r.Title), p.goTo(kindRight, strconv.Itoa(n))))
			}
		}
	}
	return out
}

// take puts an idea into the plan and opens the action there.
func (p *Page) take(x inspiration.Idea) {
	if p.taking {
		return // a second click would make a second action
	}
	p.taking = true
	var made string
	p.host.Write("take an idea into the plan", func(ctx context.Context) (err error) {
		made, err = p.Taker.Take(ctx, x)
		return err
	}, func() {
		p.host.Open(ui.To(ui.PageActions, thread.Action, made))
		p.host.Say("‘" + x.Title + "’ staat in jullie actieplan")
	})
	p.host.Run.WhenIdle(func() { p.taking = false })
}

// worded is an idea in the words of the programme.
func (p *Page) worded(x inspiration.Idea) inspiration.Idea {
	for _, s := range []*string{&x.Title, &x.Description, &x.Why, &x.Children, &x.TargetGroup} {
		*s = strings.TrimSpace(p.say(*s))
	}
	x.Partners = slices.Clone(x.Partners)
	for i := range x.Partners {
		x.Partners[i] = p.say(x.Partners[i])
	}
	x.Measures = append([]inspiration.Measure(nil), x.Measures...)
	for i := range x.Measures {
		x.Measures[i].Name, x.Measures[i].How = p.say(x.Measures[i].Name), p.say(x.Measures[i].How)
	}
	return x
}

func ages(x inspiration.Idea) string { return fmt.Sprintf("%d tot %d jaar", x.AgeFrom, x.AgeTo) }

func months(n int) string {
	if n == 1 {
		return "1 maand"
	}
	return fmt.Sprintf("%d maanden", n)
}

// fact is a small name with its value below it, on as many lines as it needs.
func fact(name, value string) fyne.CanvasObject {
	return ui.Stack(0, ui.NewParagraph(look.Caption, name), ui.NewParagraph(look.Body, value))
}
