package importing

import (
	"fyne.io/fyne/v2"

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
		when = ", op " + w.host.Day(day(m.UsedOn))
	}
	words := ui.Stack(2, ui.NewParagraph(look.Strong, "Zo las je dit soort bestand vorige keer in"+when+"."),
		ui.NewParagraph(look.Caption, "Wat je toen koos, staat al klaar. Kijk na of het nog klopt."))
	again := ui.NewSecondary("Begin opnieuw", look.Undo, func() {
		w.request, w.source = intake.Request{Forget: true}, ""
		w.read()
	})
	return ui.NewNotice(ui.Lopend, ui.Aside(320, words, ui.Flow(look.S2, again)))
}
