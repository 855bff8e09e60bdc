package route

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// guide tells what to do and how, with what, and why.
func (p *Page) guide(s route.State) fyne.CanvasObject {
	var parts []fyne.CanvasObject
	add := func(o fyne.CanvasObject) {
		if o != nil {
			parts = append(parts, o)
		}
	}
	if filled(s.What) {
		add(ui.NewParagraph(look.Body, s.What))
	}
	if len(s.How) > 0 {
		add(section("Stap voor stap", p.numbered(s.How)))
	}
	add(p.atAGlance(s))
	add(p.help(s))
	if filled(s.Why) {
		add(section(p.host.Judged("Waarom, ook voor de jury"), ui.NewParagraph(look.Body, s.Why)))
	}
	add(p.serves(s))
	if len(parts) == 0 {
		add(ui.NewParagraph(look.Muted, "Bij deze eigen stap staat nog niet wat jullie doen. Schrijf het op met het potlood hierboven."))
	}
	return ui.Stack(look.S4, parts...)
}

// atAGlance is who, how long, when and what comes out.
func (p *Page) atAGlance(s route.State) fyne.CanvasObject {
	var facts []fyne.CanvasObject
	fact := func(name, words string) {
		if filled(words) {
			facts = append(facts, ui.Stack(2, ui.NewParagraph(look.Label, name), ui.NewParagraph(look.Body, words)))
		}
	}
	fact("Wie", s.Who)
	fact("Hoe lang", duration(s))
	fact("Dit heb je op het einde", s.Result)
	if len(facts) == 0 {
		return nil
	}
	return ui.NewTint(look.ColorAccentSoft, ui.Fold(look.S4, 165, nil, facts...))
}

// duration says how long a step takes and when it should be ready.
func duration(s route.State) string {
	words := ""
	if s.Weeks > 0 {
		words = "Reken op ongeveer " + plural(s.Weeks, "week", "weken") + "."
	}
	switch {
	case s.Own:
	case s.Before > 0:
		words += fmt.Sprintf(" Best klaar %s voor jullie indienen.", span(s.Before))
	case s.Before < 0:
		words += fmt.Sprintf(" Dit komt tot %s na het indienen.", span(-s.Before))
	}
	return strings.TrimSpace(words)
}

// span writes a number of weeks as people say it.
func span(weeks int) string {
	if weeks >= 13 {
		return fmt.Sprintf("ongeveer %d maanden", (weeks*12+26)/52)
	}
	return plural(weeks, "week", "weken")
}

func (p *Page) numbered(texts []string) fyne.CanvasObject {
	out := ui.Stack(look.S3)
	for i, t := range texts {
		number := ui.NewText(look.Strong.In(look.ColorAccentText), strconv.Itoa(i+1))
		out.Add(ui.RowTop(look.S2, 1, ui.Wide(20, number), ui.NewParagraph(look.Body, t)))
	}
	return out
}

// help leads to the cards, documents and articles that help with a step.
func (p *Page) help(s route.State) fyne.CanvasObject {
	var groups []fyne.CanvasObject
	add := func(words string, icon look.Icon, codes []string, name Named, page, kind string) {
		chips := ui.Flow(look.S2)
		for _, code := range codes {
			if name == nil {
				continue
			}
			if title, ok := name(code); ok {
				chips.Add(ui.NewChip(icon, title, func() { p.host.Open(ui.To(page, kind, code)) }))
			}
		}
		if len(chips.Objects) > 0 {
			groups = append(groups, ui.Stack(look.S1, ui.NewParagraph(look.Label, words), chips))
		}
	}
	add("Vul in en stuur op", look.TextFile, s.Templates, p.Template, ui.PageTemplates, "templates")
	add("Vragenlijsten die klaarliggen", look.Question, s.Questionnaires, p.Questionnaire, ui.PageTemplates, "questionnaires")
	add("Methoden om dit te doen", look.Checklist, s.Methods, p.Method, ui.PageMethods, "methods")
	add("Lees eerst of lees na", look.Book, s.Articles, p.Article, ui.PageKnowledge, "articles")
	if len(groups) == 0 {
		return nil
	}
	return section("Dit helpt", ui.Stack(look.S3, groups...))
}

// serves leads to the places in the portfolio that the step serves.
func (p *Page) serves(s route.State) fyne.CanvasObject {
	chips := ui.Flow(look.S2)
	for _, code := range s.Criteria {
		title := ""
		if c, ok := p.road.Programme.Criterion(code); ok {
			title = c.Title
		} else if sub, _, ok := p.road.Programme.SubCriterion(code); ok {
			title = sub.Title
		} else {
			continue
		}
		chips.Add(ui.NewChip(look.Medal, strings.TrimPrefix(code, "c")+" "+title, func() { p.host.Open(ui.To(ui.PagePortfolio, "answers", code)) }))
	}
	if len(chips.Objects) == 0 {
		return nil
	}
	return section("Hier telt het mee in het portfolio", chips)
}

func section(title string, content fyne.CanvasObject) fyne.CanvasObject {
	return ui.Stack(look.S2, ui.NewParagraph(look.Subheading, title), content)
}

func filled(s string) bool { return strings.TrimSpace(s) != "" }
