package figures

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// The parts at the front of the room, in the order of their names.
const (
	atProfile = iota
	atList
	atGaps
	atImports
)

// front is where the entry of the navigation leads: a few parts of which one
// is shown, with their names above it.
type front struct {
	at      int
	names   *ui.Filters
	parts   []frontPart
	body    *fyne.Container
	content fyne.CanvasObject
}

// frontPart is one of the parts.
type frontPart struct {
	name    string
	back    string // what a way back to it says
	content fyne.CanvasObject
	reload  func()
}

func newFront(p *Page) *front {
	f := &front{body: container.NewStack(), parts: []frontPart{
		atProfile: {"Profiel", "Het profiel", p.profile.content, p.profile.reload},
		atList:    {"Cijfers per thema", "Alle cijfers", p.list.content, p.list.reload},
		atGaps:    {"Wat we nog niet weten", "Wat we nog niet weten", ui.Inset(look.S2, look.S6, p.gaps.content), p.gaps.reload},
		atImports: {"Ingelezen bestanden", "Ingelezen bestanden", p.imports.content, p.imports.reload},
	}}
	names := make([]string, len(f.parts))
	for i, part := range f.parts {
		names[i] = part.name
	}
	f.names = ui.NewTabBar(names, func(n int) { p.openFront(n) })
	f.content = container.NewBorder(ui.Inset(look.S2, look.S6, ui.Stack(0, f.names, ui.Rule())), nil, nil, nil, f.body)
	f.pick(atProfile)
	return f
}

// pick puts a part in sight without reading it.
func (f *front) pick(part int) {
	f.at = part
	f.names.Pick(part)
	f.body.Objects = []fyne.CanvasObject{f.parts[part].content}
	f.body.Refresh()
}

func (f *front) reload() { f.parts[f.at].reload() }

// back is what a way back to the part in sight says.
func (f *front) back() string { return f.parts[f.at].back }
