package overview

import (
	"slices"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// notAwarded is the state beside the way: nobody passes it on the way to the
// label, so it is shown only to who is there.
const notAwarded = "not_awarded"

// inSight is how many states are shown: the one before, this one and what
// follows.
const inSight = 4

// newJourney shows in which state the trajectory is.
func (p *Page) newJourney(o overview.Overview) fyne.CanvasObject {
	states := slices.DeleteFunc(slices.Clone(o.Statuses), func(s journey.Status) bool { return s.Code == notAwarded && s.Code != o.Status.Code })
	at := max(slices.IndexFunc(states, func(s journey.Status) bool { return s.Code == o.Status.Code }), 0)
	from := max(min(at-1, len(states)-inSight), 0)
	var parts []fyne.CanvasObject
	for i, s := range states[from:min(from+inSight, len(states))] {
		parts = append(parts, newState(s.Title, from+i-at))
	}
	head := ui.NewSectionHeader("Jullie traject", ui.NewLink("Wijzigen", func() { p.host.Open(journeyRoute) }))
	return ui.NewCard(ui.Stack(look.S3, head, ui.Fold(look.S4, 150, nil, parts...), ui.NewParagraph(look.Muted, o.Status.About)))
}

// newState shows a state that is so many states from where the trajectory is.
func newState(title string, from int) fyne.CanvasObject {
	state, word, share := ui.NogNiet, "volgt", 0.0
	switch {
	case from < 0:
		state, word, share = ui.Klaar, "gedaan", 1
	case from == 0:
		state, word, share = ui.Lopend, "hier zijn jullie", 0.5
	}
	bar := ui.NewBar(share)
	if share == 1 {
		bar.Colour = look.ColorOk
	}
	head := ui.RowGrow(look.S1, 1, ui.NewIcon(state.Shape, state.Colour, 16), ui.NewLine(look.Strong, title))
	return ui.Stack(look.S1, head, bar, ui.NewLine(look.Caption, word))
}
