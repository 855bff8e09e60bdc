package importing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// show builds the page of the step.
func (w *Wizard) show() {
	var middle, foot fyne.CanvasObject
	switch {
	case w.at == stepFile:
		middle = w.fileStep()
	case w.preview.Report.Kind != importing.Figures:
		middle, foot = w.otherStep(), w.foot("Kies een ander bestand", "", nil, "")
	case w.at == stepColumns:
		middle, foot = w.columnStep(), w.foot("Ander bestand", "Volgende", func() { w.goTo(stepRows) }, w.missing())
	default:
		middle, foot = w.rowStep(), w.foot("Terug naar de kolommen", "Lees in", w.take, w.missing())
	}
	head := ui.RowGrow(look.S3, 0, ui.Stack(0, ui.NewText(look.Title, "Cijfers inlezen"),
		ui.NewParagraph(look.Muted, "Je ziet eerst wat er gebeurt. Pas bij ‘Lees in’ komt er iets in het dossier.")),
		ui.NewBack("Alle cijfers", func() { w.forget(); w.Left() }))
	page := ui.NewPage(head, w.progress(), middle)
	w.body.Objects = []fyne.CanvasObject{page}
	if foot != nil {
		bar := container.NewStack(ui.NewBackdrop(look.ColorSurface), container.NewBorder(ui.Rule(), nil, nil, nil, ui.Inset(look.S2, look.S6, foot)))
		w.body.Objects = []fyne.CanvasObject{container.NewBorder(nil, bar, nil, nil, page)}
	}
	w.body.Refresh()
}

func (w *Wizard) progress() fyne.CanvasObject {
	names := []string{"1. Bestand", "2. Kolommen", "3. Rijen en gevolgen"}
	steps := make([]fyne.CanvasObject, len(names))
	for i, name := range names {
		kind, share := look.Caption, 0.0
		if i <= w.at {
			kind, share = look.Label.In(look.ColorAccentText), 1
		}
		steps[i] = ui.Stack(look.S1, ui.NewBar(share), ui.NewLine(kind, name))
	}
	return ui.Equal(look.S2, steps...)
}

// foot is the bar with the way back and the way on.
func (w *Wizard) foot(back, on string, next func(), missing string) fyne.CanvasObject {
	row := []fyne.CanvasObject{ui.NewBack(back, w.back), ui.NewLine(look.Caption, missing).Align(fyne.TextAlignTrailing)}
	if on == "" {
		return ui.RowGrow(look.S3, 1, row...)
	}
	button := ui.NewPrimary(on, look.Right, next)
	button.Trailing = true
	if missing != "" {
		button.Disable()
	}
	return ui.RowGrow(look.S3, 1, append(row, button)...)
}

func (w *Wizard) back() {
	if w.at == stepRows {
		w.goTo(stepColumns)
		return
	}
	w.Start()
}

func (w *Wizard) goTo(step int) {
	w.at = step
	w.show()
}

// missing says in one sentence what must be decided first; empty when nothing.
func (w *Wizard) missing() string {
	r := w.preview.Report
	switch {
	case r.NeedsPeriod && r.NeedsArea:
		return "Kies eerst een periode en een gebied"
	case r.NeedsPeriod:
		return "Kies eerst een periode"
	case r.NeedsArea:
		return "Kies eerst een gebied"
	case !w.preview.Ready():
		return "Wijs eerst een kolom met cijfers aan"
	}
	return ""
}
