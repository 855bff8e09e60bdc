package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
)

// An Empty says what belongs on a page that has nothing yet.
type Empty struct {
	Icon     look.Icon
	Sentence string // what belongs here
	Why      string // why it matters for the label
	Action   string // the word on the button that starts it
	OnAction func()
	Other    string // a second way, may be empty
	OnOther  func()
}

// NewEmptyState returns the page in its empty state.
func NewEmptyState(e Empty) fyne.CanvasObject {
	parts := []fyne.CanvasObject{
		container.NewCenter(NewBadge(e.Icon, 40)),
		Space(0, look.S2),
		NewParagraph(look.Heading, e.Sentence).Align(fyne.TextAlignCenter),
		NewParagraph(look.Muted, e.Why).Align(fyne.TextAlignCenter),
		Space(0, look.S2),
	}
	buttons := []fyne.CanvasObject{NewPrimary(e.Action, look.Plus, e.OnAction)}
	if e.Other != "" {
		buttons = append(buttons, NewSecondary(e.Other, look.Folder, e.OnOther))
	}
	parts = append(parts, container.NewCenter(Row(look.S2, buttons...)))
	return container.NewCenter(Wide(460, Stack(look.S2, parts...)))
}
