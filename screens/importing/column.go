package importing

import (
	"slices"

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
	c := sheet.Columns[i]
	choice := w.choiceOf(sheet.Name, i)
	help, more := ui.NewParagraph(look.Muted, ""), container.NewStack()
	options := make([]ui.Option, len(roles))
	for n, r := range roles {
		options[n] = ui.Option{Code: string(r.role), Label: r.name}
	}
	role := ui.NewChoice(options, nil)
	role.SetChosen(string(c.Role))
	d := ui.NewDialog("Kolom ‘"+c.Name+"’", 560, ui.Stack(look.S4,
		ui.NewParagraph(look.Caption, "Bijvoorbeeld: "+c.Sample), ui.NewField("Wat is dit?", true, role, ""), help, more))
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
	d.SetButtons(ui.NewPrimary("Pas toe", look.Check, func() { d.Close(); w.choose(choice) }), ui.NewSecondary("Annuleren", "", d.Close))
	d.Show(w.host.Window)
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

// choose keeps a decision on a column and reads the file again.
func (w *Wizard) choose(choice importing.ColumnChoice) {
	columns := slices.DeleteFunc(slices.Clone(w.request.Choices.Columns), func(c importing.ColumnChoice) bool {
		return c.Sheet == choice.Sheet && c.Column == choice.Column
	})
	w.request.Choices.Columns = append(columns, choice)
	w.read()
}
