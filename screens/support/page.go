// Package support is the page on who is on board: what was decided, who and
// which services and groups take part, partners and stakeholders, what was
// learned and promised, and where support is thin. It knows them through
// package support of the application, and nothing of how they are kept.
package support

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Params are what the page works with.
type Params struct {
	Inside
	Outside
}

// tab is one part of the page. The page builds it once, and reads it whenever
// it comes in sight. Show gets the whole ID of a route: 'decisions/id'.
type tab interface {
	Content() fyne.CanvasObject
	Reload()
	Show(id string)
}

// part is a tab with its name, and the kinds of records that a route opens in
// it.
type part struct {
	name  string
	kinds []string
	tab   tab
}

// Page is the page on who is on board.
type Page struct {
	Params
	host *ui.Host

	parts   []part
	at      int
	names   *ui.Filters
	body    *fyne.Container
	content fyne.CanvasObject
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, body: container.NewStack()}
	page.parts = []part{
		{"Draagvlak", []string{"climate"}, newClimate(page)},
		{"Beslissingen", []string{KindDecision}, newDecisions(page)},
		{"Mensen en diensten", []string{KindPerson, KindService}, newTeam(page)},
		{"Groepen", []string{KindBody}, newBodies(page)},
		{"Partners", []string{KindPartner}, newPartners(page)},
		{"Belanghebbenden", []string{KindEncounter, KindWeighing}, newStakeholders(page)},
		{"Vorming en verslag", []string{KindTraining, KindPromise}, newTraining(page)},
	}
	names := make([]string, len(page.parts))
	for i, x := range page.parts {
		names[i] = x.name
	}
	page.names = ui.NewTabBar(names, func(n int) {
		page.pick(n)
		page.Reload()
	})
	page.content = container.NewBorder(ui.Inset(look.S2, look.S6, ui.Stack(0, page.names, ui.Rule())), nil, nil, nil, page.body)
	page.pick(0)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Reload reads the part in sight anew.
func (p *Page) Reload() { p.parts[p.at].tab.Reload() }

// Home goes back to the first part.
func (p *Page) Home() {
	p.pick(0)
	p.Reload()
}

// Show opens a record, as in 'decisions/id', or the part in which its kind
// stands, as in 'decisions/'; 'decisions/new' asks for a new one.
func (p *Page) Show(id string) {
	kind, _ := ui.SplitID(id)
	for i, x := range p.parts {
		if slices.Contains(x.kinds, kind) {
			p.pick(i)
			x.tab.Reload()
			x.tab.Show(id)
		}
	}
}

// SetMeeting leaves out what others may not see, such as telephone numbers.
func (p *Page) SetMeeting(on bool) {
	for _, x := range p.parts {
		if m, ok := x.tab.(ui.Meeter); ok {
			m.SetMeeting(on)
		}
	}
}

// pick puts a part in sight without reading it.
func (p *Page) pick(n int) {
	if l, ok := p.parts[p.at].tab.(leaver); ok && n != p.at {
		l.leave()
	}
	p.at = n
	p.names.Pick(n)
	p.body.Objects = []fyne.CanvasObject{p.parts[n].tab.Content()}
	p.body.Refresh()
}

// A leaver is a tab that keeps what was typed before it goes out of sight.
type leaver interface{ leave() }

// beside puts fields beside each other while there is room.
func beside(least float32, fields ...fyne.CanvasObject) fyne.CanvasObject {
	return ui.Fold(look.S4, least, nil, fields...)
}
