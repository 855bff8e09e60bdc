package importing

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// show builds the page of the step. A page of the same step of the same file
// stays where it was scrolled to.
func (w *Wizard) show() {
	w.main = nil
	var middle, foot fyne.CanvasObject
	switch {
	case w.at == stepFile:
		middle = w.fileStep()
	case w.at == stepDone:
		middle = w.doneStep()
	case w.preview.Report.Kind != importing.Figures:
		middle, foot = w.otherStep()
	case w.at == stepColumns:
		middle, foot = w.columnStep(), w.foot("Ander bestand", "Volgende", func() { w.goTo(stepRows) }, w.missing())
	default:
		middle, foot = w.rowStep(), w.foot("Terug naar de kolommen", "Lees in", w.take, w.missing())
	}
	page := ui.NewScroll(nil)
	page.Content = ui.Inset(look.S5, look.S6, filling(look.S4, 1, w.head(), middle))
	w.place(page, foot)
}

// head says how far the user is and leads out of the page.
func (w *Wizard) head() fyne.CanvasObject {
	out := ui.NewBack("Alle cijfers", func() { w.forget(); w.waiting, w.finished = nil, nil; w.Left() })
	if w.at != stepFile {
		parts := []fyne.CanvasObject{ui.RowGrow(look.S4, 0, w.progress(), out)}
		if n := len(w.waiting); n > 0 && w.at != stepDone {
			then := "Daarna: " + shorten(fileName(w.waiting[0]), 40)
			if n > 1 {
				then += " en " + count(n-1, "ander bestand", "andere bestanden")
			}
			parts = append(parts, ui.NewParagraph(look.Caption, then+"."))
		}
		return ui.Stack(look.S1, parts...)
	}
	title := ui.Stack(0, ui.NewText(look.Title, "Cijfers inlezen"), ui.NewParagraph(look.Muted, "Je ziet eerst wat er gebeurt. Pas bij ‘Lees in’ komt er iets in het dossier."))
	return ui.Stack(look.S4, ui.RowGrow(look.S3, 0, title, out), w.progress())
}

// place puts a page and its foot in the window.
func (w *Wizard) place(page *ui.Scroll, foot fyne.CanvasObject) {
	now := place{w.path, w.at}
	same := w.page != nil && w.shown == now
	var offset fyne.Position
	if same {
		offset = w.page.Offset
	}
	w.page, w.shown = page, now
	w.body.Objects = []fyne.CanvasObject{page}
	if foot != nil {
		bar := container.NewStack(ui.NewBackdrop(look.ColorSurface), container.NewBorder(ui.Rule(), nil, nil, nil, ui.Inset(look.S2, look.S6, foot)))
		w.body.Objects = []fyne.CanvasObject{container.NewBorder(nil, bar, nil, nil, page)}
	}
	w.body.Refresh()
	page.ScrollToOffset(offset)
	w.refocus(same)
}

// place is what a page shows.
type place struct {
	path string
	step int
}

// refocus puts the keyboard on the button that leads on when the page is new,
// so that Enter goes on, but never on the one that writes. On a page that was
// made anew it goes back to the column that was opened last.
func (w *Wizard) refocus(same bool) {
	c := w.host.Window.Canvas()
	switch {
	case c.Overlays().Top() != nil:
	case same && w.at == stepColumns && w.tile != nil && w.view.column >= 0:
		c.Focus(w.tile)
	case !same && w.main != nil && !w.main.Disabled() && w.at != stepRows:
		c.Focus(w.main)
	case !same:
		c.Unfocus()
	}
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
	w.main = button
	return ui.RowGrow(look.S3, 1, append(row, button)...)
}

// back leads to the step before; a file that is left makes room for the next.
func (w *Wizard) back() {
	if w.at == stepRows {
		w.goTo(stepColumns)
		return
	}
	w.forget()
	w.show()
}

func (w *Wizard) goTo(step int) {
	w.at = step
	w.view.column = -1
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

// fileName is the name of a file without its folder.
func fileName(path string) string { return strings.TrimSpace(filepath.Base(path)) }
