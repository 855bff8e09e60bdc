package importing

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newLayout lets the user correct how the file is read: a chip that unfolds a
// card with decisions, which is open when we don't understand the file.
func (w *Wizard) newLayout() (toggle, card fyne.CanvasObject) {
	card = ui.NewCard(w.layoutFields())
	if !w.view.layout && w.preview.Report.Kind != importing.Unknown {
		card.Hide()
	}
	var chip *ui.Chip
	chip = ui.NewChip(look.Sliders, "Klopt de indeling niet?", func() {
		w.view.layout = !card.Visible()
		if w.view.layout {
			card.Show()
		} else {
			card.Hide()
		}
		chip.SetOn(w.view.layout)
		w.page.Refresh()
	})
	chip.SetOn(card.Visible())
	return ui.Row(0, chip), card
}

// layoutFields are the decisions that are seldom needed.
func (w *Wizard) layoutFields() *fyne.Container {
	r, c := w.preview.Report, &w.request.Choices
	var fields []fyne.CanvasObject
	if r.Encoding == "xlsx" {
		fields = append(fields, w.sheetField())
	} else {
		marks := ui.NewChoice([]ui.Option{{Code: ";", Label: "puntkomma"}, {Code: ",", Label: "komma"}, {Code: "\t", Label: "tab"}, {Code: "|", Label: "|"}},
			func(code string) { c.Delimiter = code[0]; c.Columns = nil; w.read() })
		marks.SetChosen(r.Delimiter)
		fields = append(fields, ui.NewField("Wat staat er tussen de kolommen?", false, marks, ""))
	}
	if numbers := w.numberField(); numbers != nil {
		fields = append(fields, numbers)
	}
	return ui.Stack(look.S4, ui.Fold(look.S4, 260, nil, fields...), w.headerField())
}

// headerField shows the first rows as they are. A click on one makes it the
// row with the names of the columns.
func (w *Wizard) headerField() fyne.CanvasObject {
	s := w.sheet()
	width := 0
	for _, row := range s.Preview {
		width = max(width, len(row))
	}
	columns := []gridColumn{{title: "Rij", least: 40, stays: true, number: true}, {icon: true, least: 16, stays: true}}
	for i := range min(width, cellsInSight) {
		columns = append(columns, gridColumn{title: "Kolom " + strconv.Itoa(i+1), least: 84, weight: 1, stays: i == 0})
	}
	g := newGrid(columns, func(i int) []gridCell {
		state, kind := ui.Status{Shape: look.Todo, Colour: look.ColorRest}, look.Body
		if i+1 == s.Header {
			state, kind = ui.Klaar, look.Strong
		}
		cells := []gridCell{{text: strconv.Itoa(i + 1), kind: look.Caption}, {state: state}}
		for _, text := range s.Preview[i] {
			cells = append(cells, gridCell{text: strings.Join(strings.Fields(text), " "), kind: kind})
		}
		return cells
	})
	g.OnOpened = func(i int) { w.chooseHeader(i + 1) }
	g.SetLength(len(s.Preview))
	if s.Header > 0 && s.Header <= len(s.Preview) {
		g.Select(s.Header - 1)
	}
	parts := []fyne.CanvasObject{g.Content}
	if w.request.Choices.Header > 0 {
		parts = append(parts, ui.Row(0, ui.NewChip(look.Undo, "Laat het programma de rij zoeken", func() { w.chooseHeader(0) })))
	}
	return ui.NewField("In welke rij staan de kolomnamen?", false, ui.Stack(look.S2, parts...), "Klik op die rij, of ga erheen met de pijltjes en druk op Enter.")
}

// chooseHeader sets the row of the heading; 0 lets the program look for it.
func (w *Wizard) chooseHeader(row int) {
	w.request.Choices.Header = row
	w.request.Choices.Columns = nil
	w.read()
}

// numberField says how all numbers of the sheet are written; nil when no
// number has a mark.
func (w *Wizard) numberField() fyne.CanvasObject {
	if w.preview.Report.Decimal == "" {
		return nil
	}
	s := w.sheet()
	mark := ui.NewChoice([]ui.Option{{Code: ",", Label: "1.234,5"}, {Code: ".", Label: "1,234.5"}}, func(code string) {
		var choices []importing.ColumnChoice
		for i, c := range s.Columns {
			if c.Role == importing.Indicator {
				choice := w.choiceOf(s.Name, i)
				choice.Decimal = code[0]
				choices = append(choices, choice)
			}
		}
		w.choose(choices...)
	})
	mark.SetChosen(w.preview.Report.Decimal)
	return ui.NewField("Hoe zijn de getallen geschreven?", false, mark, "Dit geldt voor alle kolommen met cijfers. Per kolom kan ook: klik erop.")
}

// sheetField chooses one sheet, or all of them.
func (w *Wizard) sheetField() fyne.CanvasObject {
	const all = "\x00"
	options := []ui.Option{{Code: all, Label: "Alle bladen met cijfers"}}
	for i, s := range w.preview.Report.Sheets {
		detail := "geen cijfers"
		if s.Kind == importing.Figures {
			detail = count(s.Values, "cijfer", "cijfers")
		}
		options = append(options, ui.Option{Code: s.Name, Label: fmt.Sprintf("Blad %d: %s", i+1, sheetName(s)), Detail: detail})
	}
	sheet := ui.NewSearchSelect(options, func(code string) {
		w.request.Choices.Sheet = code
		if code == all {
			w.request.Choices.Sheet = ""
		}
		w.view.sheet = ""
		w.read()
	})
	sheet.SetChosen(all)
	if w.request.Choices.Sheet != "" {
		sheet.SetChosen(w.request.Choices.Sheet)
	}
	return ui.NewField("Welk blad lezen we in?", false, sheet, fmt.Sprintf("Het bestand heeft %s.", count(len(w.preview.Report.Sheets), "blad", "bladen")))
}
