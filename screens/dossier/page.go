// Package dossier is the page about the dossier itself: the municipality, the
// candidature, who works here, and the copies. It knows nothing of figures,
// actions or texts.
package dossier

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// tab is one part of the page.
type tab interface {
	content() fyne.CanvasObject
	reload()
}

// Page is the page of the dossier.
type Page struct {
	tabs  []tab
	frame fyne.CanvasObject
}

// Params are what the parts of the page work with.
type Params struct {
	Details   Details
	Journey   Journey
	People    People
	Copies    Copies
	IsExample bool
	Remove    func() // takes the dossier away for good, after it was confirmed
	Self      Self
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{tabs: []tab{newDetails(p.Details, host), newJourney(p.Journey, host), newPeople(p.People, p.Self, host), newCopies(p, host)}}
	parts := make([]fyne.CanvasObject, len(page.tabs))
	for i, t := range page.tabs {
		parts[i] = t.content()
	}
	tabs := ui.NewTabs([]string{"Gemeente", "Traject", "Wie werkt hier", "Kopieën"}, parts...)
	page.frame = ui.NewPage(ui.NewPageHeader("Dossier", "De gegevens van de gemeente, het traject en de ploeg"), tabs)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame }

// Show implements [ui.Page]; the parts show no record of their own.
func (p *Page) Show(string) {}

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
