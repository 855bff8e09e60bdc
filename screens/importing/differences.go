package importing

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newDifferences lists the first figures that become another, with what they
// were.
func (w *Wizard) newDifferences() fyne.CanvasObject {
	c := w.preview.Changes
	names := w.areaNames()
	g := newGrid([]gridColumn{
		{title: "Gebied", least: 100, weight: 2}, {title: "Periode", least: 70, stays: true}, {title: "Cijfer", least: 130, weight: 3, stays: true},
		{title: "Was", least: 90, weight: 1, stays: true, number: true}, {title: "Wordt", least: 90, weight: 1, stays: true, number: true},
	}, func(i int) []gridCell {
		d := c.First[i]
		in, ok := w.known[d.New.Indicator]
		if !ok {
			in.Name = d.New.Indicator
		}
		name := lastPart(in.Name)
		if d.New.Breakdown != "" {
			name += ", " + figures.BreakdownName(d.New.Breakdown)
		}
		area := names[d.New.Area]
		if area == "" {
			area = d.New.Area
		}
		return []gridCell{words(area), caption(d.New.Period), words(name), {text: valueWords(in, d.Old), kind: look.Muted}, {text: valueWords(in, d.New), kind: look.Strong}}
	})
	g.SetLength(len(c.First))
	words := "Links wat er nu in het dossier staat, rechts wat het wordt."
	if len(c.First) < c.Changed {
		words += fmt.Sprintf(" Je ziet de eerste %s van %s cijfers die veranderen.", decimal(len(c.First)), decimal(c.Changed))
	}
	return filling(look.S2, 1, ui.NewParagraph(look.Caption, words), g.Content)
}

// areaNames are the names of the areas of the dossier and the file, by code.
func (w *Wizard) areaNames() map[string]string {
	names := map[string]string{}
	for _, list := range [][]figures.Area{w.preview.Areas, w.areas} {
		for _, a := range list {
			names[a.Code] = a.Name
		}
	}
	return names
}

// valueWords writes a value, or why it is not there.
func valueWords(in figures.Indicator, v figures.Value) string {
	text := in.Format(v.Value)
	if in.Kind == "" {
		text = figures.Decimal(v.Value, 2)
	}
	if v.Missing != "" {
		text = v.Missing.Name()
	}
	if v.Provisional {
		text += " *"
	}
	return text
}
