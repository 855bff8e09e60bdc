// Package dossier is the page about the dossier itself: the municipality, the
// candidature, who works here, and the copies. It knows nothing of figures,
// actions or texts.
package dossier

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// tab is one part of the page. show opens a record of it, empty for none.
type tab interface {
	content() fyne.CanvasObject
	reload()
	show(record string)
}

// The parts of the page, as the ID of a route names them: 'people/' opens the
// team, 'people/id' someone in it, and 'journey/id' an own step or criterion.
var kinds = []string{"dossier", "journey", "people", "copies"}

// Page is the page of the dossier.
type Page struct {
	tabs  []tab
	bar   *ui.Tabs
	frame fyne.CanvasObject
}

// Params are what the parts of the page work with.
type Params struct {
	Details   Details
	Journey   Journey
	Copies    Copies
	IsExample bool
	Remove    func() // takes the dossier away for good, after it was confirmed
	Reopen    func() // shows the dossier anew, once another programme is followed
	Self      Self
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	d := newDetails(p.Details, host)
	page := &Page{tabs: []tab{d, newJourney(p.Journey, host, p.Reopen), newPeople(p.Self, host), newCopies(p, d.title, host)}}
	parts := make([]fyne.CanvasObject, len(page.tabs))
	for i, t := range page.tabs {
		parts[i] = t.content()
	}
	page.bar = ui.NewTabs([]string{"Gemeente", "Traject", "Wie werkt hier", "Kopieën"}, parts...)
	page.frame = ui.NewPage(ui.NewPageHeader("Dossier", "De gegevens van de gemeente, het traject en de ploeg"), page.bar)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame }

// Show implements [ui.Page].
func (p *Page) Show(id string) {
	kind, record := ui.SplitID(id)
	for i, k := range kinds {
		if k == kind {
			p.bar.Open(i)
			p.tabs[i].show(record)
		}
	}
}

// Reload reads every part anew.
func (p *Page) Reload() {
	for _, t := range p.tabs {
		t.reload()
	}
}

// sheet puts pieces on a card under each other.
func sheet(pieces ...fyne.CanvasObject) fyne.CanvasObject {
	return ui.NewCard(ui.Stack(look.S4, pieces...))
}
