package knowledge

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// column keeps what stands below each other; a heading lines up with texts
// that have room around them of their own.
type column []fyne.CanvasObject

func (c *column) add(o ...fyne.CanvasObject) { *c = append(*c, o...) }

func (c *column) line(o fyne.CanvasObject) { c.add(ui.Inset(0, look.S2, o)) }

func (c *column) part(title string, o fyne.CanvasObject) {
	c.line(ui.NewParagraph(look.Subheading, title))
	c.line(o)
}

func (c column) stack() fyne.CanvasObject { return ui.Stack(look.S3, c...) }

func (p *Page) articleSheet(code string) fyne.CanvasObject {
	a, ok := p.Base.Article(code)
	if !ok {
		return nil
	}
	var c column
	c.line(ui.NewParagraph(look.Title, a.Title))
	c.line(ui.NewParagraph(look.Muted, p.say(a.Summary)))
	body := p.newText()
	c.add(body.render(a.Body))
	if len(body.terms) > 0 {
		c.part("Woorden op deze pagina", body.words())
	}
	if row := ui.Flow(look.S2, p.links(a)...); len(row.Objects) > 0 {
		c.part("Lees of doe ook", row)
	}
	c.sources(a.Sources)
	return c.stack()
}

// links lead to the other articles and the method cards that an article names.
func (p *Page) links(a knowledge.Article) (out []fyne.CanvasObject) {
	for _, code := range a.See {
		if other, ok := p.Base.Article(code); ok {
			out = append(out, ui.NewChip(look.Book, other.Title, p.goTo(kindArticle, code)))
		}
	}
	if p.Method == nil {
		return out
	}
	for _, code := range a.Methods {
		if name, ok := p.Method(code); ok {
			out = append(out, ui.NewChip(look.Checklist, "Methode: "+name, func() { p.host.Open(ui.To(ui.PageMethods, "methods", code)) }))
		}
	}
	return out
}

// sources tells where the facts were read. An address is no link: the program
// never goes on the internet by itself.
func (c *column) sources(all []knowledge.Source) {
	if len(all) == 0 {
		return
	}
	c.line(ui.Rule())
	c.line(ui.NewParagraph(look.Label, "Bronnen"))
	for _, s := range all {
		from := s.Publisher
		if s.Year > 0 {
			from += fmt.Sprintf(", %d", s.Year)
		}
		lines := []fyne.CanvasObject{ui.NewParagraph(look.Caption, s.Title+". "+from+".")}
		if s.Address != "" {
			lines = append(lines, ui.NewParagraph(look.Caption, s.Address))
		}
		c.line(ui.Stack(2, lines...))
	}
}

func (p *Page) rightSheet(code string) fyne.CanvasObject {
	n, _ := strconv.Atoi(code)
	for _, r := range p.Rights {
		if r.Article != n {
			continue
		}
		var c column
		c.line(ui.NewParagraph(look.Label.In(look.ColorAccentText), fmt.Sprintf("Artikel %d van het Kinderrechtenverdrag", n)))
		c.line(ui.NewParagraph(look.Title, r.Title))
		if p.child.On {
			c.line(ui.NewParagraph(look.Heading, r.Child))
			return c.stack()
		}
		if r.Principle {
			c.line(ui.Row(0, ui.NewStatusPill(ui.Klaar.Says("Een van de vier algemene principes"))))
		}
		c.line(ui.NewParagraph(look.Body, r.About))
		c.line(ui.NewParagraph(look.Body, p.say(r.Plain)))
		c.line(ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S1, ui.NewParagraph(look.Label, "Zo zeg je het aan een kind"), ui.NewParagraph(look.Body, r.Child))))
		c.line(ui.NewParagraph(look.Caption, "In eigen woorden verteld. Wat het verdrag precies zegt, lees je in het verdrag zelf."))
		return c.stack()
	}
	return nil
}

func (p *Page) practiceSheet(code string) fyne.CanvasObject {
	x, ok := p.all.PracticeByCode(code)
	if !ok {
		return nil
	}
	var c column
	from := []string{x.Municipality}
	if x.Country != "" {
		from = append(from, app.NameOf(inspiration.Countries(), x.Country))
	}
	if x.Years != "" {
		from = append(from, x.Years)
	}
	c.line(ui.NewParagraph(look.Label.In(look.ColorAccentText), strings.Join(from, " · ")))
	c.line(ui.NewParagraph(look.Title, p.say(x.Title)))
	c.line(ui.NewParagraph(look.Strong, p.say(x.Summary)))
	if x.Sheet != nil {
		c.line(ui.Flow(look.S2, ui.NewStatusPill(ui.Lopend.Says("Van een andere gemeente"))))
		c.line(ui.Row(0, ui.NewPrimary("Zet als idee in ons actieplan", look.Plus, func() { p.take(x.Sheet.Idea()) })))
		c.told(p, "Voor wie", x.Sheet.ForWhom)
	}
	c.told(p, "Wat ze deden", x.What)
	c.told(p, "Hoe ze het deden", x.How)
	c.told(p, "Wat het gaf", x.Result)
	if x.Sheet != nil {
		c.told(p, "Wat het ongeveer kostte", app.NameOf(inspiration.Bands(), x.Sheet.Costs))
		c.told(p, "Wat ze maten", outcomes(x.Sheet.Measures))
		c.told(p, "Wat ze leerden", x.Lesson)
	} else if x.Lesson != "" {
		c.line(ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S1, ui.NewParagraph(look.Label, inspiration.LessonTitle), ui.NewParagraph(look.Body, p.say(x.Lesson)))))
	}
	if row := ui.Flow(look.S2, p.themeLinks(x.Themes)...); len(row.Objects) > 0 {
		c.part("Ideeën bij hetzelfde thema", row)
	}
	var read []knowledge.Source
	for _, s := range x.Sources {
		read = append(read, knowledge.Source(s))
	}
	c.sources(read)
	return c.stack()
}

// outcomes are what a municipality counted, each on a line.
func outcomes(all []inspiration.Outcome) string {
	var lines []string
	for _, m := range all {
		lines = append(lines, strings.TrimSuffix(fmt.Sprintf("%s (%s): %s", m.Name, m.Unit, m.Outcome), ": "))
	}
	return strings.Join(lines, "\n")
}

// told adds a part of plain text, when there is one.
func (c *column) told(p *Page, title, words string) {
	if strings.TrimSpace(words) != "" {
		c.part(title, ui.NewParagraph(look.Body, strings.TrimSpace(p.say(words))))
	}
}

// themeLinks lead to the ideas of each theme that has any.
func (p *Page) themeLinks(themes []string) (out []fyne.CanvasObject) {
	for _, code := range themes {
		if n := len(p.Collection.ByTheme(code).Ideas); n > 0 {
			out = append(out, ui.NewChip(look.Bulb, fmt.Sprintf("%s %d", p.themeName(code), n), func() { p.showTheme(code) }))
		}
	}
	return out
}

func (p *Page) termSheet(code string) fyne.CanvasObject {
	t, ok := p.Base.Terms().ByCode(code)
	if !ok {
		return nil
	}
	var c column
	c.line(ui.NewParagraph(look.Title, t.Term))
	c.line(ui.NewParagraph(look.Body, p.say(t.Text)))
	if len(t.Also) > 0 {
		c.line(ui.NewParagraph(look.Caption, "Ook: "+strings.Join(t.Also, ", ")))
	}
	row := ui.Flow(look.S2)
	for _, code := range t.See {
		if a, ok := p.Base.Article(code); ok {
			row.Add(ui.NewChip(look.Book, a.Title, p.goTo(kindArticle, code)))
		} else if other, ok := p.Base.Terms().ByCode(code); ok {
			row.Add(ui.NewChip("", other.Term, p.goTo(kindTerm, code)))
		}
	}
	if len(row.Objects) > 0 {
		c.part("Lees ook", row)
	}
	return c.stack()
}
