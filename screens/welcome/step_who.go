package welcome

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// whoStep asks who works here.
type whoStep struct{ *who }

func (s whoStep) name() string          { return "Wie" }
func (s whoStep) first() fyne.Focusable { return s.who.name }

func (s whoStep) content() fyne.CanvasObject {
	return ui.Stack(look.S4, s.nameField, s.serviceField)
}

func (s whoStep) gap() *gap {
	if name, _ := s.values(); name != "" {
		return nil
	}
	return &gap{s.nameField, s.who.name, "Vul je naam in.", "je naam"}
}
