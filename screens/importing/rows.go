package importing

import (
	"context"
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// cellsInSight is how many cells of a row the table shows at most; a click on
// the row shows all of them.
const cellsInSight = 8

// rowTable lists the rows of one sheet with what became of them.
type rowTable struct {
	w       *Wizard
	account account
	lines   []line // that are shown
	from    int    // first column that is shown

	grid    *grid
	note    *ui.Text
	filters *ui.Filters
	reasons *fyne.Container
	all     bool // the rare reasons too
}

// newRows is the part of the last step that goes row by row.
func (w *Wizard) newRows() fyne.CanvasObject {
	t := &rowTable{w: w, account: newAccount(w.sheet())}
	t.grid = newGrid(t.columns(), t.row)
	t.grid.OnOpened = t.open
	t.note = ui.NewParagraph(look.Caption, "")
	t.filters = ui.NewFilters(w.view.filter, t.words(), func(i int) { t.pick(i, "") })
	t.reasons = ui.Flow(look.S2)
	t.pick(w.view.filter, w.view.reason)
	t.read()
	var filters fyne.CanvasObject = t.filters
	if choice := w.sheetChoice(); choice != nil {
		filters = ui.Aside(430, t.filters, choice)
	}
	below := ui.Stack(look.S2)
	if n := len(t.account.sheet.Columns); n > cellsInSight {
		below.Add(newPager(n, cellsInSight, t.turn))
	}
	below.Add(t.note)
	return filling(look.S2, 2, filters, t.reasons, t.grid.Content, below)
}

// read reads the cells that the report does not have, of rows far down the
// file. Without them the table still tells what became of each row.
func (t *rowTable) read() {
	numbers := t.account.lacking()
	if len(numbers) == 0 {
		return
	}
	w, s := t.w, t.account.sheet
	choices := w.preview.Request().Choices
	w.cancel = ui.Run(w.host.Run, func(ctx context.Context) (map[int][]string, error) {
		return readCells(ctx, w.path, s.Name, choices, numbers)
	}, func(cells map[int][]string, err error) {
		if err != nil {
			slog.Error("read the cells of rows", "error", err)
			return
		}
		t.account.fill(cells)
		t.pick(w.view.filter, w.view.reason)
	})
}

func (t *rowTable) words() []string {
	names := []string{"Alles", "Meegenomen", "Weggelaten", "Niet begrepen"}
	for i := range names {
		names[i] += " " + decimal(t.account.count(i))
	}
	return names
}

// pick shows the rows of a filter, or only those with one reason.
func (t *rowTable) pick(filter int, reason string) {
	t.w.view.filter, t.w.view.reason = filter, reason
	t.lines = t.account.of(filter, reason)
	t.filters.Pick(filter)
	t.grid.SetLength(len(t.lines))
	t.grid.ScrollToTop()
	note := t.account.capped(filter, reason, t.lines)
	if len(t.lines) == 0 && note == "" {
		note = "Geen enkele."
	}
	t.note.SetText(note)
	t.fillReasons()
}

// manyReasons is how many reasons are shown before the user asks for all.
const manyReasons = 6

// fillReasons shows why rows were left out, as chips that filter.
func (t *rowTable) fillReasons() {
	left := t.account.sheet.LeftOut
	t.reasons.Objects = nil
	for i, c := range left {
		if i == manyReasons && !t.all && len(left) > manyReasons+1 {
			more := ui.NewChip(look.Down, fmt.Sprintf("Nog %d redenen", len(left)-i), func() { t.all = true; t.fillReasons() })
			t.reasons.Add(more)
			break
		}
		chip := ui.NewChip("", shorten(capital(c.Reason), 52)+" "+decimal(c.Rows), func() {
			if t.w.view.reason == c.Reason {
				t.pick(showLeft, "")
				return
			}
			t.pick(showLeft, c.Reason)
		})
		chip.SetOn(t.w.view.reason == c.Reason)
		t.reasons.Add(chip)
	}
	t.reasons.Refresh()
}

// columns are the row, its cells, and what became of it.
func (t *rowTable) columns() []gridColumn {
	columns := []gridColumn{{title: "Rij", least: 52, stays: true, number: true}}
	for i := range min(len(t.account.sheet.Columns), cellsInSight) {
		columns = append(columns, gridColumn{title: columnName(t.account.sheet, t.from+i), least: 82, weight: 1, stays: i == 0})
	}
	return append(columns, gridColumn{icon: true, least: 16, stays: true}, gridColumn{title: "Wat gebeurt ermee", least: 150, weight: 2, stays: true})
}

// turn shows other columns.
func (t *rowTable) turn(from int) {
	t.from = from
	columns := t.columns()
	t.grid.retitle(columns)
	t.grid.Refresh()
}

func (t *rowTable) row(i int) []gridCell {
	l := t.lines[i]
	cells := []gridCell{{text: strconv.Itoa(l.row), kind: look.Caption}}
	for c := range min(len(t.account.sheet.Columns), cellsInSight) {
		cells = append(cells, l.cell(t.from+c))
	}
	state, kind := ui.NogNiet, look.Caption
	switch {
	case len(l.faults) > 0:
		state, kind = ui.Aandacht, look.Caption.In(look.ColorWarn)
	case l.taken:
		state = ui.Klaar
	}
	return append(cells, gridCell{state: state}, gridCell{text: l.verdict(t.account.sheet), kind: kind})
}

// cell shows a cell; one that is not understood stands out.
func (l line) cell(i int) gridCell {
	c := gridCell{kind: look.Body}
	if i < len(l.cells) {
		c.text = strings.Join(strings.Fields(l.cells[i]), " ")
	}
	if !l.taken {
		c.kind = look.Muted
	}
	for _, f := range l.faults {
		if f.Column == i {
			c.kind = look.Strong.In(look.ColorWarn)
		}
	}
	return c
}

// open shows all cells of a row under each other.
func (t *rowTable) open(i int) {
	l, s := t.lines[i], t.account.sheet
	rows := []fyne.CanvasObject{ui.NewParagraph(look.Body, l.verdict(s)+".")}
	for c := range max(len(l.cells), len(s.Columns)) {
		cell := l.cell(c)
		if cell.text == "" || len(rows) > manyCells {
			continue
		}
		name := columnName(s, c)
		if c < len(s.Columns) && s.Columns[c].Name != "" {
			name = s.Columns[c].Name
		}
		rows = append(rows, ui.Stack(0, ui.NewParagraph(look.Caption, name), ui.NewParagraph(cell.kind, cell.text)))
	}
	d := ui.NewDialog(fmt.Sprintf("Rij %d", l.row), 520, ui.Stack(look.S3, rows...))
	d.SetButtons(ui.NewPrimary("Sluiten", "", d.Close))
	d.Show(t.w.host.Window)
}

// manyCells is how many cells of a row a dialog shows.
const manyCells = 60

// shorten cuts a text to so many letters.
func shorten(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return strings.TrimSpace(string(runes[:most-1])) + "…"
	}
	return text
}
