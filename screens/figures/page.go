// Package figures is the room of the figures: the profile of the municipality,
// the list per theme, the page of an indicator, typing a value, own indicators,
// the areas to compare with, what is not known yet, the theme sheet and the list
// of imports. It knows the figures through the interfaces it declares, and
// nothing of how they are kept or read from files.
package figures

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Page is the room of the figures.
type Page struct {
	Params
	host *ui.Host

	body      *fyne.Container
	content   fyne.CanvasObject
	trouble   *edit.Trouble // of what is shown
	reload    func()        // of what is shown
	front     *front
	profile   *profile
	list      *list
	indicator *indicator
	gaps      *gaps
	imports   *imports
	wizard    Wizard // made when it is first needed
	meeting   bool
	source    string // of the figure that was typed last
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, body: container.NewStack()}
	page.trouble = edit.NewTrouble(page.Reload)
	page.content = page.trouble.Over(page.body)
	page.profile = newProfile(page)
	page.list = newList(page)
	page.indicator = newIndicator(page)
	page.gaps = newGaps(page)
	page.imports = newImports(page)
	page.front = newFront(page)
	page.show(page.front.content, page.front.reload)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Reload reads again what is shown.
func (p *Page) Reload() { p.reload() }

// Home goes back to the profile.
func (p *Page) Home() { p.openFront(atProfile) }

// Show opens an indicator ('indicators/code'), a theme ('theme/code'), the
// wizard ('import/') or one of the parts ('profile/', 'list/', 'imports/',
// 'gaps/' with the id of a question or without).
func (p *Page) Show(id string) {
	switch kind, record := ui.SplitID(id); kind {
	case thread.Indicator:
		p.front.pick(atList)
		p.openIndicator(record)
	case "theme":
		p.openTheme(record)
	case "import":
		p.openWizard("")
	case "profile":
		p.openFront(atProfile)
	case "list":
		p.openFront(atList)
	case thread.Gap:
		p.openFront(atGaps)
		if record != "" {
			p.gaps.open(record)
		}
	case "imports":
		p.openFront(atImports)
	}
}

// SetMeeting shows what others may see: no small numbers, no notes, nothing to
// change.
func (p *Page) SetMeeting(on bool) {
	if p.meeting == on {
		return
	}
	p.settle()
	p.meeting = on
	p.list.showTools()
	p.front.setMeeting(on)
	p.Reload()
}

// Open brings a file in that was dropped on the window.
func (p *Page) Open(path string) { p.openWizard(path) }

func (p *Page) show(o fyne.CanvasObject, reload func()) {
	p.reload = reload
	p.trouble.Clear()
	p.body.Objects = []fyne.CanvasObject{o}
	p.body.Refresh()
}

// openFront shows one of the parts at the front; each stays as it was.
func (p *Page) openFront(part int) {
	p.settle()
	p.front.pick(part)
	p.show(p.front.content, p.front.reload)
	p.Reload()
}

// settle keeps what was typed.
func (p *Page) settle() {
	p.indicator.settle()
	p.gaps.settle()
}

// back goes to the part of the front that was left.
func (p *Page) back() { p.openFront(p.front.at) }

func (p *Page) openTheme(code string) {
	p.list.choose(code)
	p.openFront(atList)
}

func (p *Page) openIndicator(code string) {
	p.gaps.settle()
	p.show(p.indicator.content, p.indicator.reload)
	p.indicator.open(code)
}

// openWizard reads a file in; without a path the user chooses one.
func (p *Page) openWizard(path string) {
	p.settle()
	if p.wizard == nil {
		p.wizard = p.NewWizard(p.openTheme, p.back)
	}
	p.show(p.wizard.Content(), p.wizard.Reload) // what is being read in stays
	if path != "" {
		p.wizard.Open(path)
		return
	}
	p.wizard.Start()
}

// themeName is the Dutch name of a theme, for indicators without one too.
func (p *Page) themeName(code string) string {
	for _, t := range p.Themes {
		if t.Code == code {
			return t.Name
		}
	}
	return "Zonder thema"
}
