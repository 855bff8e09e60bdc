package screens

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// showMeanings lists the words of the field on the page with what they mean,
// for who has no mouse or wants them all.
func (s *Shell) showMeanings() {
	var rows []fyne.CanvasObject
	for _, m := range ui.Meanings(s.Window.Canvas()) {
		rows = append(rows, ui.Stack(0, ui.NewParagraph(look.Strong, m.Word), ui.NewParagraph(look.Body, m.Text)))
	}
	if len(rows) == 0 {
		rows = append(rows, ui.NewParagraph(look.Body, "Op deze pagina staan geen woorden die uitleg vragen. In de Kennisbank vind je ze allemaal."))
	}
	d := ui.NewDialog("Woorden op deze pagina", 560, ui.Stack(look.S3, rows...))
	end := ui.NewPrimary("Sluiten", "", d.Close)
	d.SetButtons(end, ui.NewSecondary("Alle woorden", look.Book, func() {
		d.Close()
		s.Open(ui.Route{Page: ui.PageKnowledge, ID: "terms/"})
	}))
	d.First = end
	d.Show(s.Window)
}
