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
	meeting bool
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
	f.names = ui.NewTabBar(f.offered(), func(n int) { p.openFront(n) })
	f.content = container.NewBorder(ui.Inset(look.S2, look.S6, ui.Stack(0, f.names, ui.Rule())), nil, nil, nil, f.body)
	f.pick(atProfile)
	return f
}

// offered are the names of the parts to choose from. The imports come last:
// who read what in is not for a meeting.
func (f *front) offered() []string {
	parts := f.parts
	if f.meeting {
		parts = parts[:atImports]
	}
	names := make([]string, len(parts))
	for i, part := range parts {
		names[i] = part.name
	}
	return names
}

// setMeeting offers what others may see, or everything.
func (f *front) setMeeting(on bool) {
	f.meeting = on
	f.names.SetWords(f.offered())
	f.pick(f.at)
}

// pick puts a part in sight without reading it; one that is not offered gives
// way to the profile.
func (f *front) pick(part int) {
	if part >= len(f.offered()) {
		part = atProfile
	}
	f.at = part
	f.names.Pick(part)
	f.body.Objects = []fyne.CanvasObject{f.parts[part].content}
	f.body.Refresh()
}

func (f *front) reload() { f.parts[f.at].reload() }

// back is what a way back to the part in sight says.
func (f *front) back() string { return f.parts[f.at].back }
