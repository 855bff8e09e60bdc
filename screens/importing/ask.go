package importing

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
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
		field := ui.NewField("Bij welke periode horen de cijfers?", true, ui.Stack(look.S2, period, w.newYears(c.Period)), "Een jaar (2025), een kwartaal (2025-Q1) of een maand (2025-01). Het staat nergens in het bestand.")
		period.OnSettled = func(s string) { w.choosePeriod(s, field) }
		fields = append(fields, field)
	}
	if r.NeedsArea || c.Area != "" {
		area := ui.NewSearchSelect(w.areaOptions(), func(code string) { c.Area = code; w.read() })
		area.PlaceHolder = "Typ een naam"
		area.SetChosen(c.Area)
		fields = append(fields, ui.NewField("Bij welk gebied horen de cijfers?", true, area, "Het staat nergens in het bestand. Kijk op de site waar je het vond: gaat het over jullie gemeente of over heel Vlaanderen of Nederland?"))
	}
	if len(fields) == 0 {
		return nil
	}
	return ui.NewCard(ui.Stack(look.S3, ui.NewSectionHeader("Dit moet je zelf kiezen"), ui.Fold(look.S4, 280, nil, fields...)))
}

// newYears offers the last years, which most files are about.
func (w *Wizard) newYears(chosen string) fyne.CanvasObject {
	now, _ := strconv.Atoi(w.host.Today()[:4])
	years := ui.Options(strconv.Itoa(now), strconv.Itoa(now-1), strconv.Itoa(now-2), strconv.Itoa(now-3))
	choice := ui.NewChoice(years, func(year string) {
		w.request.Choices.Period = year
		w.read()
	})
	choice.SetChosen(chosen)
	return choice
}

// choosePeriod keeps a period that can be understood, and else says so at the
// field.
func (w *Wizard) choosePeriod(text string, field *ui.Field) {
	text = strings.TrimSpace(text)
	if _, ok := cell.ParsePeriod(text); !ok && text != "" {
		field.SetError("‘" + shorten(text, 30) + "’ is geen periode. Schrijf een jaar (2025), een kwartaal (2025-Q1) of een maand (2025-01).")
		return
	}
	w.request.Choices.Period = text
	w.read()
}

// areaOptions are the own municipality, what it lies in, the other areas of the
// dossier, and after them all others.
func (w *Wizard) areaOptions() []ui.Option {
	var options []ui.Option
	seen := map[string]bool{}
	for _, a := range w.areas {
		if a.Own && a.Level == string(areas.Municipality) {
			seen[a.Code] = true
			options = append(options, ui.Option{Code: a.Code, Label: a.Name, Detail: "jullie gemeente"})
		}
	}
	options = append(options, w.around(seen)...)
	for _, a := range w.areas {
		if seen[a.Code] {
			continue
		}
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

// flanders is the code of the Flemish Region.
const flanders = "02000"

// around are the region or the country of the dossier, by the name that people
// look for.
func (w *Wizard) around(seen map[string]bool) (options []ui.Option) {
	names := []ui.Option{{Code: flanders, Label: "Vlaanderen (Vlaams Gewest)", Detail: "het hele gewest"}}
	if w.host.Country == areas.Netherlands {
		names = []ui.Option{{Code: "NL", Label: "Nederland", Detail: "het hele land"}}
	}
	for _, o := range names {
		if !seen[o.Code] {
			seen[o.Code] = true
			options = append(options, o)
		}
	}
	return options
}
