package importing

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// questions asks for the period and the area when the file does not tell them,
// and keeps asking once they were chosen, so that they can be changed.
func (w *Wizard) questions() fyne.CanvasObject {
	r, c := w.preview.Report, &w.request.Choices
	var fields []fyne.CanvasObject
	if r.NeedsPeriod || c.Period != "" {
		period := ui.NewEntry(nil)
		period.SetPlaceHolder("Bijvoorbeeld 2025")
		period.SetText(c.Period)
		period.OnSettled = func(s string) { c.Period = strings.TrimSpace(s); w.read() }
		fields = append(fields, ui.NewField("Bij welke periode horen de cijfers?", true, period, "Een jaar (2025), een kwartaal (2025-Q1) of een maand (2025-01). Het staat nergens in het bestand."))
	}
	if r.NeedsArea || c.Area != "" {
		area := ui.NewSearchSelect(w.areaOptions(), func(code string) { c.Area = code; w.read() })
		area.PlaceHolder = "Typ een naam"
		area.SetChosen(c.Area)
		fields = append(fields, ui.NewField("Bij welk gebied horen de cijfers?", true, area, "Het staat nergens in het bestand."))
	}
	if len(fields) == 0 {
		return nil
	}
	return ui.NewCard(ui.Stack(look.S3, ui.NewSectionHeader("Dit moet je zelf kiezen"), ui.Fold(look.S4, 280, nil, fields...)))
}

// areaOptions are the areas of the dossier, and after them all others.
func (w *Wizard) areaOptions() []ui.Option {
	var options []ui.Option
	seen := map[string]bool{}
	for _, a := range w.areas {
		seen[a.Code] = true
		options = append(options, ui.Option{Code: a.Code, Label: a.Name, Detail: "in je dossier"})
	}
	for _, level := range []areas.Level{areas.Municipality, areas.Province, areas.Region, areas.Country} {
		for _, a := range areas.Default().Current(level, "") {
			if !seen[a.Code] {
				options = append(options, ui.Option{Code: a.Code, Label: a.Name, Detail: a.Code})
			}
		}
	}
	return options
}

// newDetails asks where the figures come from and what to do with new ones,
// and lets the user correct how the file is read.
func (w *Wizard) newDetails() fyne.CanvasObject {
	rows := []fyne.CanvasObject{}
	if w.preview.Report.Kind == importing.Figures {
		source := ui.NewEntry(nil)
		source.SetText(w.preview.Source)
		if w.source != "" {
			source.SetText(w.source)
		}
		source.OnChanged = func(s string) { w.source = strings.TrimSpace(s) }
		rows = append(rows, ui.NewField("Waar komen de cijfers vandaan?", true, source, "Zo staat de bron onder elke grafiek en in het portfolio."))
		rows = append(rows, w.newOnes()...)
	}
	layout := w.newLayout()
	layout.Hide()
	var toggle *ui.Chip
	toggle = ui.NewChip(look.Sliders, "Klopt de indeling niet?", func() {
		if layout.Visible() {
			layout.Hide()
		} else {
			layout.Show()
		}
		toggle.SetOn(layout.Visible())
	})
	if w.preview.Report.Kind == importing.Unknown {
		layout.Show()
		toggle.SetOn(true)
	}
	rows = append(rows, ui.Row(0, toggle), layout)
	return ui.NewCard(ui.Stack(look.S4, rows...))
}

// newOnes asks what to do with columns that no indicator is known for.
func (w *Wizard) newOnes() []fyne.CanvasObject {
	n := 0
	for _, t := range w.preview.Topics {
		if t.New {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	words := count(n, "kolom kennen we", "kolommen kennen we") + " nog niet. "
	leave := ui.NewCheckbox("Laat onbekende kolommen weg", words+"Laat je ze niet weg, dan worden het eigen cijfers.", func(on bool) {
		w.request.KnownOnly = on
		w.read()
	})
	leave.SetOn(w.request.KnownOnly)
	if w.request.KnownOnly {
		return []fyne.CanvasObject{leave}
	}
	var options []ui.Option
	for _, t := range w.Themes {
		options = append(options, ui.Option{Code: t.Code, Label: t.Name})
	}
	theme := ui.NewSearchSelect(options, func(code string) { w.request.Theme = code })
	theme.Optional, theme.PlaceHolder = true, "Kies een thema"
	theme.SetChosen(w.request.Theme)
	return []fyne.CanvasObject{leave, ui.NewField("Bij welk thema horen de nieuwe eigen cijfers?", false, theme,
		"Zonder thema vind je ze bij ‘Zonder thema’. Je kunt het per cijfer veranderen.")}
}

// newLayout has the decisions that are seldom needed: the sheet, the row of
// the heading, and what stands between the columns.
func (w *Wizard) newLayout() *fyne.Container {
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
	row := ui.NewNumberField(nil, "rij", 0)
	row.SetNumber(float64(r.Header), r.Header > 0)
	row.OnNumber = func(v float64, filled bool) {
		c.Header = 0
		if filled && v >= 1 {
			c.Header = int(v)
		}
		c.Columns = nil
		w.read()
	}
	fields = append(fields, ui.NewField("In welke rij staan de kolomnamen?", false, row, "Maak het leeg om ons te laten zoeken."))
	return container.NewStack(ui.Fold(look.S4, 260, nil, fields...))
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
		name := s.Name
		if strings.TrimSpace(name) == "" {
			name = "Blad " + strconv.Itoa(i+1)
		}
		options = append(options, ui.Option{Code: s.Name, Label: name, Detail: detail})
	}
	sheet := ui.NewSearchSelect(options, func(code string) {
		w.request.Choices.Sheet = code
		if code == all {
			w.request.Choices.Sheet = ""
		}
		w.read()
	})
	sheet.SetChosen(all)
	if w.request.Choices.Sheet != "" {
		sheet.SetChosen(w.request.Choices.Sheet)
	}
	return ui.NewField("Welk blad?", false, sheet, fmt.Sprintf("Het bestand heeft %s.", count(len(w.preview.Report.Sheets), "blad", "bladen")))
}
