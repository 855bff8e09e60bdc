package importing

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// columnList lists the columns of a wide table, with a search and a filter by
// role. What it shows can be left out, or taken, at once.
type columnList struct {
	w     *Wizard
	sheet importing.Sheet
	shown []int // columns

	list *ui.List
	note *ui.Text
	all  *fyne.Container // decisions on what is shown
}

// roleFilters are what the list can be narrowed down to; the first is all.
var roleFilters = []importing.Role{"", importing.Indicator, importing.Area, importing.Period, importing.Dimension, importing.Ignored}

func (w *Wizard) newColumnList(sheet importing.Sheet) fyne.CanvasObject {
	l := &columnList{w: w, sheet: sheet, note: ui.NewParagraph(look.Caption, ""), all: ui.Flow(look.S2)}
	l.list = ui.NewList(newColumnRow, func(i int, r *columnRow) { r.set(w, sheet, l.shown[i]) })
	l.list.OnOpened = func(i int) { w.openColumn(sheet, l.shown[i]) }
	search := ui.NewSearch(w.host.Run, "Zoek in "+decimal(len(sheet.Columns))+" kolommen", func(text string) { w.view.search = text; l.fill() })
	search.SetText(w.view.search)
	filters := ui.NewFilters(w.view.roles, l.words(), func(i int) { w.view.roles = i; l.fill() })
	l.fill()
	for at, i := range l.shown {
		if i == w.view.column {
			l.list.Select(at)
			w.tile = l.list
		}
	}
	return ui.Stack(look.S3, search, filters, container.New(tall(330), l.list), l.note, l.all)
}

func (l *columnList) words() []string {
	counts := map[importing.Role]int{"": len(l.sheet.Columns)}
	for _, c := range l.sheet.Columns {
		counts[c.Role]++
	}
	words := make([]string, len(roleFilters))
	for i, role := range roleFilters {
		name := "Alles"
		if role != "" {
			name = roleState(role).Word
		}
		words[i] = name + " " + decimal(counts[role])
	}
	return words
}

// fill shows the columns that fit the search and the filter.
func (l *columnList) fill() {
	role, words := roleFilters[l.w.view.roles], strings.Fields(strings.ToLower(l.w.view.search))
	l.shown = nil
	for i, c := range l.sheet.Columns {
		if (role == "" || c.Role == role) && holds(strings.ToLower(c.Name), words) {
			l.shown = append(l.shown, i)
		}
	}
	l.list.SetLength(len(l.shown))
	l.list.ScrollToTop()
	n := len(l.shown)
	l.note.SetText(fmt.Sprintf("%s van %s. Pijltjes en Enter werken ook.", decimal(n), count(len(l.sheet.Columns), "kolom", "kolommen")))
	l.all.Objects = nil
	if n > 0 && n < len(l.sheet.Columns) {
		l.all.Objects = []fyne.CanvasObject{
			ui.NewChip(look.Cross, "Laat deze "+decimal(n)+" weg", func() { l.decide(importing.Ignored) }),
			ui.NewChip(look.Check, "Neem deze "+decimal(n)+" mee als cijfer", func() { l.decide(importing.Indicator) }),
		}
	}
	l.all.Refresh()
}

// decide gives all columns that are shown one role.
func (l *columnList) decide(role importing.Role) {
	choices := make([]importing.ColumnChoice, len(l.shown))
	for at, i := range l.shown {
		choices[at] = l.w.choiceOf(l.sheet.Name, i)
		choices[at].Role = role
	}
	l.w.choose(choices...)
}

func holds(text string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// columnRow shows one column in the list.
type columnRow struct {
	widget.BaseWidget

	content         fyne.CanvasObject
	first, second   *ui.Text
	becomes, sample *ui.Text
	pill            *ui.StatusPill
}

func newColumnRow() *columnRow {
	r := &columnRow{first: ui.NewLine(look.Strong, ""), second: ui.NewLine(look.Caption, ""), becomes: ui.NewLine(look.Caption.In(look.ColorAccentText), ""),
		sample: ui.NewLine(look.Caption, ""), pill: ui.NewStatusPill(roleState(importing.Dimension))}
	r.content = ui.Inset(look.S1, look.S2, ui.Cells(420, 1, ui.Cell{Object: ui.Stack(0, r.first, r.second), Weight: 3},
		ui.Cell{Object: ui.Wide(120*scale(), r.pill)}, ui.Cell{Object: ui.Stack(0, r.becomes, r.sample), Weight: 2}))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *columnRow) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *columnRow) set(w *Wizard, s importing.Sheet, i int) {
	c := s.Columns[i]
	before, last := splitPath(c.Name)
	if last == "" {
		last = fmt.Sprintf("Kolom %d", i+1)
	}
	if before == "" {
		before = fmt.Sprintf("Kolom %d", i+1)
	}
	r.first.SetText(last)
	r.second.SetText(before)
	r.becomes.SetText(w.becomes(c))
	r.sample.SetText("bv. " + c.Sample)
	r.pill.SetStatus(roleState(c.Role))
}
