package support

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
)

// bare is a tab that has nothing to show.
type bare struct{ content fyne.CanvasObject }

func (b bare) Content() fyne.CanvasObject { return b.content }
func (b bare) Reload()                    {}
func (b bare) Show(string)                {}

func newTeam(*Page) tab         { return bare{ui.Space(0, 0)} }
func newBodies(*Page) tab       { return bare{ui.Space(0, 0)} }
