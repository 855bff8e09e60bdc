package figures

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// noTheme is the choice of own indicators that have no theme yet; allThemes
// that of every indicator.
const (
	allThemes = ""
	noTheme   = "-"
)

// list is the list of indicators, per theme.
type list struct {
	page   *Page
	all    []figures.Line // as read
	rows   []figures.Line // as shown
	cancel func()
	read   bool

	theme  string
	text   string
	filled bool

	search  *ui.Entry
	amount  *ui.Filters
	rail    *rail
	lines   *ui.List
	frame   *fyne.Container // the lines, or why there are none
	head    *listHead
	content *fyne.Container
}

func newList(p *Page) *list {
	l := &list{page: p, cancel: func() {}, filled: true, frame: container.NewStack()}
	l.search = ui.NewSearch(p.host.Run, "Zoek een cijfer", func(s string) { l.text = figures.Normalise(s); l.show() })
	l.amount = ui.NewFilters(0, []string{"Met cijfers", "Alle"}, func(i int) { l.filled = i == 0; l.show() })
	l.rail = newRail(l)
	l.lines = ui.NewList(newLineRow, func(i int, r *lineRow) { r.set(l.rows[i], p.meeting) })
	l.lines.OnOpened = func(i int) { p.openIndicator(l.rows[i].Code) }
	l.lines.Group = l.group
	l.head = newListHead(l)
	l.content = l.head.around(ui.NewCardWith(look.S1, l.frame))
	return l
}

// showTools shows what can be done; in a meeting nothing changes.
func (l *list) showTools() { l.content.Refresh() }

// choose shows one theme, with what is filled in.
func (l *list) choose(theme string) {
	if theme == "" {
		theme = noTheme // figures came in that nobody gave a theme
	}
	l.theme, l.text = theme, ""
	l.search.SetText("")
	l.show()
}

func (l *list) reload() {
	l.cancel()
	read := func(ctx context.Context) ([]figures.Line, error) { return l.page.Reader.Lines(ctx, "", false) }
	if l.page.meeting {
		read = l.page.Reader.ReaderLines
	}
	l.cancel = ui.Run(l.page.host.Run, read, func(lines []figures.Line, err error) {
		l.page.trouble.Show("list the figures", err)
		if err != nil {
			return // the old rows stay
		}
		l.all, l.read = l.inCountry(lines), true
		l.show()
	})
}

// inCountry leaves out what exists in the other country only, unless there are
// figures of it.
func (l *list) inCountry(lines []figures.Line) []figures.Line {
	other := otherCountry(l.page.host.Country)
	var out []figures.Line
	for _, line := range lines {
		if line.Country != other || line.Filled() {
			out = append(out, line)
		}
	}
	return out
}

// otherCountry is the one that a dossier is not of.
func otherCountry(country string) figures.Country {
	if country == "NL" {
		return figures.Belgium
	}
	return figures.Netherlands
}

// show filters what was read.
func (l *list) show() {
	l.rows = nil
	filled, here := 0, 0
	for _, line := range l.all {
		if !l.inTheme(line.Theme) || !l.found(line) {
			continue
		}
		here++
		if line.Filled() {
			filled++
		}
		if line.Filled() || !l.filled {
			l.rows = append(l.rows, line)
		}
	}
	l.amount.SetWords([]string{fmt.Sprintf("Met cijfers %d", filled), fmt.Sprintf("Alle %d", here)})
	l.rail.show()
	l.frame.Objects = []fyne.CanvasObject{l.lines}
	if len(l.rows) == 0 && l.read {
		l.frame.Objects = []fyne.CanvasObject{l.empty(here)}
	}
	l.lines.SetLength(len(l.rows))
	l.frame.Refresh()
}

func (l *list) inTheme(theme string) bool {
	switch l.theme {
	case allThemes:
		return true
	case noTheme:
		return l.themeOf(theme) == noTheme
	}
	return theme == l.theme
}

// themeOf is the choice under which a theme falls.
func (l *list) themeOf(theme string) string {
	for _, t := range l.page.Themes {
		if t.Code == theme {
			return theme
		}
	}
	return noTheme
}

// found reports whether an indicator answers to the words that are searched.
func (l *list) found(line figures.Line) bool {
	text := figures.Normalise(line.Name + " " + line.Definition + " " + line.Indicator.Source)
	for word := range strings.FieldsSeq(l.text) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// group names the theme of a row, when all themes are shown.
func (l *list) group(i int) string {
	if l.theme != allThemes {
		return ""
	}
	return l.page.themeName(l.rows[i].Theme)
}

// empty says why there are no rows; here is how many a filter on figures hides.
func (l *list) empty(here int) fyne.CanvasObject {
	p := l.page
	switch {
	case here > 0 && p.meeting:
		return ui.NewParagraph(look.Muted, "Voor dit thema zijn er nog geen cijfers.")
	case here > 0:
		return ui.NewScroll(ui.NewEmptyState(ui.Empty{Icon: look.Chart, Sentence: "Hier zijn nog geen cijfers.",
			Why:    l.page.host.Judged("De jury wil zien dat jullie beleid op een analyse steunt. Lees een bestand in, of bekijk welke cijfers er bestaan."),
			Action: "Lees cijfers in", OnAction: func() { p.openWizard("") }, Other: fmt.Sprintf("Toon alle %d", here), OnOther: l.showAll}))
	}
	return ui.NewScroll(ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkel cijfer past hierbij.", Why: "Zoek op een ander woord of in alle thema’s.",
		Action: "Zoek in alle thema’s", OnAction: func() { l.theme = allThemes; l.showAll() }}))
}

func (l *list) showAll() {
	l.filled = false
	l.amount.Pick(1)
	l.show()
}
