package importing

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newRemembered says that the file is read like an earlier one, and offers to
// read it as if there was none; nil when nothing was remembered.
func (w *Wizard) newRemembered() fyne.CanvasObject {
	m := w.preview.Remembered
	if m == nil {
		return nil
	}
	when := ""
	if m.UsedOn != "" {
		when = ", op " + app.LongDay(day(m.UsedOn))
	}
	words := ui.Stack(2, ui.NewParagraph(look.Strong, "Zo las je dit soort bestand vorige keer in"+when+"."),
		ui.NewParagraph(look.Caption, "Wat je toen koos, staat al klaar. Kijk na of het nog klopt."))
	return ui.NewNotice(ui.Lopend, ui.Aside(320, words, ui.Flow(look.S2, w.newAgain())))
}

// newAgain is the button that reads the file as if nothing was ever decided.
func (w *Wizard) newAgain() fyne.CanvasObject {
	return ui.NewSecondary("Begin opnieuw", look.Undo, func() {
		w.request, w.source, w.at, w.view = intake.Request{Forget: true}, "", stepColumns, view{column: -1}
		w.read()
	})
}

// decided reports whether the user decided something about the layout.
func (w *Wizard) decided() bool {
	c := w.request.Choices
	return len(c.Columns) > 0 || c.Header > 0 || c.Delimiter != 0 || c.Sheet != ""
}
