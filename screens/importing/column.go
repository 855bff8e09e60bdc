package importing

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newOwn is the choice to make an own indicator of a column.
const newOwn = "+"

// openColumn lets the user decide what a column is.
func (w *Wizard) openColumn(sheet importing.Sheet, i int) {
	w.view.column = i
	c := sheet.Columns[i]
	choice := w.choiceOf(sheet.Name, i)
	help, more := ui.NewParagraph(look.Muted, ""), container.NewStack()
	options := make([]ui.Option, len(roles))
	for n, r := range roles {
		options[n] = ui.Option{Code: string(r.role), Label: r.name}
	}
	role := ui.NewChoice(options, nil)
	role.SetChosen(string(c.Role))
	parts := []fyne.CanvasObject{w.newAbout(sheet, i), ui.NewField("Wat is dit?", true, role, ""), help, more}
	alike := w.alike(sheet, i)
	words := "Ook op het andere blad met deze kolom"
	if len(alike) > 1 {
		words = "Ook op de andere " + decimal(len(alike)) + " bladen met deze kolom"
	}
	everywhere := ui.NewCheckbox(words, "", nil)
	everywhere.SetOn(true)
	if len(alike) > 0 {
		parts = append(parts, everywhere)
	}
	d := ui.NewDialog("Kolom ‘"+columnName(sheet, i)+"’", 560, ui.Stack(look.S4, parts...))
	show := func(code string) {
		choice.Role = importing.Role(code)
		more.Objects = nil
		for _, r := range roles {
			if r.role == choice.Role {
				help.SetText(r.help)
			}
		}
		if choice.Role == importing.Indicator {
			more.Objects = []fyne.CanvasObject{w.figureFields(c, &choice)}
		}
		more.Refresh()
		d.Fit()
	}
	role.OnChosen = show
	show(string(c.Role))
	apply := func() {
		d.Close()
		choices := []importing.ColumnChoice{choice}
		for _, name := range alike {
			if everywhere.On() {
				choice.Sheet = name
				choices = append(choices, choice)
			}
		}
		w.choose(choices...)
	}
	d.SetButtons(ui.NewPrimary("Pas toe", look.Check, apply), ui.NewSecondary("Annuleren", "", d.Close))
	d.Show(w.host.Window)
}

// newAbout shows the whole heading of a column and its first cells.
func (w *Wizard) newAbout(sheet importing.Sheet, i int) fyne.CanvasObject {
	c := sheet.Columns[i]
	var cells []string
	for _, row := range sheet.Preview[min(sheet.Header, len(sheet.Preview)):] {
		if i < len(row) && row[i] != "" && len(cells) < 6 {
			cells = append(cells, row[i])
		}
	}
	if len(cells) == 0 && c.Sample != "" {
		cells = []string{c.Sample}
	}
	words := []fyne.CanvasObject{}
	if columnName(sheet, i) != c.Name && c.Name != "" {
		words = append(words, ui.NewParagraph(look.Body, c.Name))
	}
	for _, told := range []string{c.Period, c.Area} {
		if told != "" {
			words = append(words, ui.NewParagraph(look.Caption, "Uit de kop: "+told))
		}
	}
	sample := "De kolom is leeg."
	if len(cells) > 0 {
		sample = "Bijvoorbeeld: " + shorten(strings.Join(cells, "  ·  "), 200)
	}
	return ui.Stack(look.S1, append(words, ui.NewParagraph(look.Caption, sample))...)
}

// alike are the other sheets that have the same column in the same place.
func (w *Wizard) alike(sheet importing.Sheet, i int) (names []string) {
	for _, s := range w.preview.Report.Sheets {
		if s.Name != sheet.Name && s.Kind == sheet.Kind && i < len(s.Columns) && s.Columns[i].Name == sheet.Columns[i].Name {
			names = append(names, s.Name)
		}
	}
	return names
}

// figureFields ask which indicator a column of figures is, and how its numbers
// are written.
func (w *Wizard) figureFields(c importing.Column, choice *importing.ColumnChoice) fyne.CanvasObject {
	options := []ui.Option{{Code: newOwn, Label: "Nieuw eigen cijfer", Detail: "met de naam van de kolom"}}
	for _, in := range w.list {
		options = append(options, ui.Option{Code: in.Code, Label: in.Name, Detail: w.themeName(in.Theme)})
	}
	which := ui.NewSearchSelect(options, func(code string) {
		if code == newOwn {
			code = ""
		}
		choice.Indicator = &code
	})
	which.PlaceHolder = "Typ een woord uit de naam"
	if c.Indicator == "" {
		which.SetChosen(newOwn)
	} else {
		which.SetChosen(c.Indicator)
	}
	fields := []fyne.CanvasObject{ui.NewField("Welk cijfer is het?", true, which, "Past er geen? Dan wordt het een eigen cijfer. Naam en eenheid kun je daarna veranderen.")}
	if w.preview.Report.Decimal != "" {
		mark := ui.NewChoice([]ui.Option{{Code: ",", Label: "1.234,5"}, {Code: ".", Label: "1,234.5"}}, func(code string) { choice.Decimal = code[0] })
		if c.Decimal != 0 {
			mark.SetChosen(string(c.Decimal))
		}
		help := ""
		if !c.Sure {
			help = "De getallen in deze kolom bewijzen het niet. Kijk de voorbeelden na."
		}
		fields = append(fields, ui.NewField("Hoe zijn de getallen geschreven?", false, mark, help))
	}
	return ui.Stack(look.S4, fields...)
}

func (w *Wizard) themeName(code string) string {
	i := slices.IndexFunc(w.Themes, func(t figures.Theme) bool { return t.Code == code })
	if i < 0 {
		return ""
	}
	return w.Themes[i].Name
}

// choiceOf is what was decided on a column before.
func (w *Wizard) choiceOf(sheet string, column int) importing.ColumnChoice {
	for _, c := range w.request.Choices.Columns {
		if c.Sheet == sheet && c.Column == column {
			return c
		}
	}
	return importing.ColumnChoice{Sheet: sheet, Column: column}
}

// choose keeps decisions on columns and reads the file again.
func (w *Wizard) choose(choices ...importing.ColumnChoice) {
	type place struct {
		sheet  string
		column int
	}
	decided := map[place]bool{}
	for _, c := range choices {
		decided[place{c.Sheet, c.Column}] = true
	}
	kept := slices.DeleteFunc(slices.Clone(w.request.Choices.Columns), func(c importing.ColumnChoice) bool { return decided[place{c.Sheet, c.Column}] })
	w.request.Choices.Columns = append(kept, choices...)
	w.read()
}
