package importing

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newFreshTopics lists the own indicators that come into being. A click leads
// to the column, to choose another one for it.
func (w *Wizard) newFreshTopics() fyne.CanvasObject {
	topics := w.freshTopics()
	g := newGrid([]gridColumn{
		{title: "Naam", least: 180, weight: 3, stays: true}, {title: "Eenheid", least: 80, weight: 1}, {title: "Soort", least: 90, weight: 1},
		{title: "Thema", least: 110, weight: 1}, {title: "Cijfers", least: 60, stays: true, number: true},
	}, func(i int) []gridCell {
		t := topics[i]
		theme := w.themeName(t.Theme)
		if theme == "" {
			theme = "Zonder thema"
		}
		return []gridCell{{text: lastPart(t.Name), kind: look.Strong}, caption(t.Unit), caption(t.Kind.Name()), caption(theme), caption(decimal(t.Values))}
	})
	g.OnOpened = func(i int) { w.openTopic(topics[i].Heading) }
	g.SetLength(len(topics))
	return filling(look.S2, 1, ui.NewParagraph(look.Caption, "Deze cijfers kennen we nog niet: ze worden van jullie zelf. Is er toch een bekend cijfer voor? Klik erop en kies het. Naam, eenheid en thema kun je na het inlezen veranderen."), g.Content)
}

// openTopic opens the first column with a heading.
func (w *Wizard) openTopic(heading string) {
	for _, s := range w.preview.Report.Sheets {
		for i, c := range s.Columns {
			if c.Role == importing.Indicator && (c.Name == heading || strings.Contains(c.Name, heading)) {
				w.openColumn(s, i)
				return
			}
		}
	}
	w.goTo(stepColumns)
}

// leftColumn is a column that does not come in, and why.
type leftColumn struct{ name, why string }

// leftColumns are the columns of the sheet in sight that stay out.
func (w *Wizard) leftColumns() (left []leftColumn) {
	s := w.sheet()
	unknown := map[string]bool{}
	for _, t := range w.preview.Topics {
		unknown[t.Heading] = t.Left
	}
	for i, c := range s.Columns {
		name := c.Name
		if name == "" {
			name = columnName(s, i)
		}
		switch {
		case c.Role == importing.Ignored && w.choiceOf(s.Name, i).Role == importing.Ignored:
			left = append(left, leftColumn{name, "Dat koos je zelf"})
		case c.Role == importing.Ignored && c.Sample == "":
			left = append(left, leftColumn{name, "De kolom is leeg"})
		case c.Role == importing.Ignored:
			left = append(left, leftColumn{name, "Geen cijfers, gebied of periode"})
		case c.Role == importing.Indicator && unknown[c.Name]:
			left = append(left, leftColumn{name, "We kennen dit cijfer niet"})
		}
	}
	return left
}

func (w *Wizard) newLeftColumns() fyne.CanvasObject {
	left := w.leftColumns()
	g := newGrid([]gridColumn{{title: "Kolom", least: 180, weight: 2, stays: true}, {title: "Waarom", least: 160, weight: 1, stays: true}},
		func(i int) []gridCell { return []gridCell{words(lastPart(left[i].name)), caption(left[i].why)} })
	g.SetLength(len(left))
	return filling(look.S2, 1, ui.NewParagraph(look.Caption, "Wil je een kolom toch? Ga terug naar de kolommen, klik erop en kies wat ze is."), g.Content)
}

// newFreshAreas lists the areas that the dossier does not have yet.
func (w *Wizard) newFreshAreas() fyne.CanvasObject {
	fresh := w.preview.Fresh
	g := newGrid([]gridColumn{{title: "Gebied", least: 160, weight: 2, stays: true}, {title: "Soort", least: 110, weight: 1}, {title: "Code", least: 120, weight: 1, stays: true}},
		func(i int) []gridCell {
			code := fresh[i].Code
			if nameless(fresh[i]) {
				code = "Geen code, blijft bij de naam"
			}
			return []gridCell{words(fresh[i].Name), caption(figures.LevelName(fresh[i].Level)), caption(code)}
		})
	g.SetLength(len(fresh))
	return g.Content
}

// nameless reports whether an area is known by its name only.
func nameless(a figures.Area) bool { return a.Level == "other" }
