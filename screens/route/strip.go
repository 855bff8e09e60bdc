package route

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// strip is the whole road at a glance: the phases beside each other, and below
// them the lanes that run along all of them.
type strip struct {
	page    *Page
	content *fyne.Container
}

func newStrip(p *Page) *strip { return &strip{page: p, content: container.NewStack()} }

// stripLeast is how wide the page must be to show the road at a glance, at a
// text scale of 1. The list says the same in its headings.
const stripLeast = 860

// show fills the strip and reports whether that changed its height.
func (s *strip) show() bool {
	before := s.content.MinSize().Height
	var phases, lanes []fyne.CanvasObject
	var weights []float32 // a long name needs more room
	for _, part := range s.page.road.Parts {
		if part.Lane {
			lanes = append(lanes, s.lane(part))
		} else {
			phases = append(phases, s.phase(part))
			weights = append(weights, 12+min(float32(len(part.Title)), 24))
		}
	}
	s.content.Objects = nil
	if len(phases) > 0 {
		whole := ui.Stack(look.S1, append([]fyne.CanvasObject{ui.Columns(look.S2, weights, phases...)}, lanes...)...)
		s.content.Objects = []fyne.CanvasObject{ui.Either(stripLeast, whole, ui.Space(0, 0))}
	}
	s.content.Refresh()
	return s.content.MinSize().Height != before
}

func (s *strip) phase(part route.Part) fyne.CanvasObject {
	done, all := route.Count(part.Steps)
	bar := newBar(done, all)
	words := ui.RowGrow(look.S3, 0, ui.NewLine(look.Strong, part.Title), ui.NewText(look.Caption, fmt.Sprintf("%d van %d", done, all)))
	return ui.NewSlimTile(ui.Stack(look.S1, words, bar), func() { s.page.list.to(part.Code) })
}

// lane lies below all phases, as wide as they are together.
func (s *strip) lane(part route.Part) fyne.CanvasObject {
	done, all := route.Count(part.Steps)
	bar := newBar(done, all)
	name := ui.RowGrow(look.S2, 1, ui.NewIcon(look.People, look.ColorAccentText, 16), ui.NewLine(look.Strong.In(look.ColorAccentText), part.Title+" loopt langs alle fasen"))
	words := ui.RowGrow(look.S3, 0, bar, ui.NewText(look.Caption.In(look.ColorAccentText), far(part.Steps)))
	tile := ui.NewSlimTile(ui.Equal(look.S4, name, words), func() { s.page.list.to(part.Code) })
	tile.Selected = true
	return tile
}

// newBar shows how many of the steps are done.
func newBar(done, all int) *ui.Bar {
	if all == 0 {
		return ui.NewBar(0)
	}
	bar := ui.NewBar(float64(done) / float64(all))
	if done == all {
		bar.Colour = look.ColorOk
	}
	return bar
}
