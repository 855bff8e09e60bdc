package importing

import (
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// repeats counts the figures that the file has twice.
func (w *Wizard) repeats() int {
	n := 0
	for _, s := range w.preview.Report.Sheets {
		n += s.Repeats
	}
	return n
}

// newRepeats lists the first figures that the file has twice.
func (w *Wizard) newRepeats() fyne.CanvasObject {
	var all []importing.Repeat
	for _, s := range w.preview.Report.Sheets {
		all = append(all, s.Repeated...)
	}
	names := w.areaNames()
	g := newGrid([]gridColumn{
		{title: "Gebied", least: 100, weight: 2, stays: true}, {title: "Periode", least: 70, stays: true}, {title: "Cijfer", least: 130, weight: 3, stays: true},
		{title: "Rij", least: 60, number: true, stays: true}, {title: "Eerst in", least: 90, weight: 1}, {title: "Getal", least: 120, weight: 1},
	}, func(i int) []gridCell {
		r := all[i]
		area, first, same := r.Area, "rij "+strconv.Itoa(r.FirstRow), caption("hetzelfde getal")
		if name := names[area]; name != "" {
			area = name
		}
		if r.FirstSheet != "" && len(w.preview.Report.Sheets) > 1 {
			first += ", " + r.FirstSheet
		}
		if !r.Same {
			same = gridCell{text: "een ander getal", kind: look.Caption.In(look.ColorWarn)}
		}
		return []gridCell{words(area), caption(r.Period), words(lastPart(r.Indicator)), caption(strconv.Itoa(r.Row)), caption(first), same}
	})
	g.SetLength(len(all))
	words := "Hetzelfde gebied, dezelfde periode en hetzelfde cijfer. Het laatste telt. Misschien is een kolom een uitsplitsing: klik dan bij de kolommen op die kolom."
	if n := w.repeats(); len(all) < n {
		words += fmt.Sprintf(" Je ziet de eerste %s van %s.", decimal(len(all)), decimal(n))
	}
	return filling(look.S2, 1, ui.NewParagraph(look.Caption, words), g.Content)
}
