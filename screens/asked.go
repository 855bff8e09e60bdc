package screens

import (
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// AskToLeave asks whether this dossier may close for a file that the user
// opened outside the window, and then calls leave.
func (s *Shell) AskToLeave(file string, leave func()) {
	d := ui.NewDialog("‘"+file+"’ openen?", 480, ui.NewParagraph(look.Body,
		"Het dossier van "+s.Dossier.Name+" gaat dan dicht. Alles wat je schreef, is bewaard."))
	open := ui.NewPrimary("Openen", look.Folder, func() {
		d.Close()
		leave()
	})
	d.SetButtons(open, ui.NewSecondary("Annuleren", "", d.Close))
	d.First = open
	d.Show(s.Window)
}
