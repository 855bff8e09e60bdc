// Package figures is the page of the figures: the list per theme, the page of
// an indicator, typing a value, own indicators, the areas to compare with and
// the list of imports. It knows the figures through the interfaces it declares,
// and nothing of how they are kept or read from files.
package figures

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
)

// Reader reads figures, for staff and as others may see them.
type Reader interface {
	Lines(ctx context.Context, theme string, filled bool) ([]figures.Line, error)
	ReaderLines(ctx context.Context) ([]figures.Line, error)
	ReadPage(ctx context.Context, code string) (figures.Page, error)
	ReaderPage(ctx context.Context, code string) (figures.Page, error)
}

// Writer writes figures and what is said about them.
type Writer interface {
	Type(ctx context.Context, v figures.Value, area figures.Area, source string) error
	SaveOwn(ctx context.Context, r figures.Record) (figures.Record, error)
	Note(ctx context.Context, code string, change func(*figures.Record)) error
	DeleteIndicatorRecord(ctx context.Context, code string) error
}

// Places are the areas that figures are about.
type Places interface {
	Areas(ctx context.Context) ([]figures.Area, error)
	SetPeers(ctx context.Context, codes []string) error
}

// Imports are the arrivals of figures.
type Imports interface {
	ListImports(ctx context.Context) ([]figures.Import, error)
	DeleteImport(ctx context.Context, id string) error
}

// Threads follows the links of a record.
type Threads interface {
	Thread(ctx context.Context, kind, id string, depth int) ([]thread.Node, error)
}

// Wizard brings a file in.
type Wizard interface {
	Content() fyne.CanvasObject
	Start()
	Open(path string)
}

// Params are what the page works with.
type Params struct {
	Reader  Reader
	Writer  Writer
	Places  Places
	Imports Imports
	Threads Threads
	Themes  []figures.Theme
	// Copy puts a text on the clipboard.
	Copy func(text string)
	// NewWizard makes the wizard. It calls done, with the theme of the first
	// figures, when some came in, and left when the user goes back without.
	NewWizard func(done func(theme string), left func()) Wizard
}

// Page is the room of the figures.
type Page struct {
	Params
	host *ui.Host

	body      *fyne.Container
	list      *list
	indicator *indicator
	imports   *imports
	wizard    Wizard // made when it is first needed
	meeting   bool
	source    string // of the figure that was typed last
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, body: container.NewStack()}
	page.list = newList(page)
	page.indicator = newIndicator(page)
	page.imports = newImports(page)
	page.show(page.list.content)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.body }

// Reload reads again what is shown.
func (p *Page) Reload() {
	switch p.shown() {
	case p.indicator.content:
		p.indicator.reload()
	case p.imports.content:
		p.imports.reload()
	case p.list.content:
		p.list.reload()
	}
}

// Show opens an indicator ('indicators/code'), a theme ('theme/code'), the
// wizard ('import/') or the list of imports ('imports/').
func (p *Page) Show(id string) {
	switch kind, record := ui.SplitID(id); kind {
	case thread.Indicator:
		p.openIndicator(record)
	case "theme":
		p.openTheme(record)
	case "import":
		p.openWizard("")
	case "imports":
		p.openImports()
	}
}

// SetMeeting shows what others may see: no small numbers, no notes, nothing to
// change.
func (p *Page) SetMeeting(on bool) {
	if p.meeting == on {
		return
	}
	p.indicator.settle()
	p.meeting = on
	p.list.showTools()
	p.Reload()
}

// Open brings a file in that was dropped on the window.
func (p *Page) Open(path string) { p.openWizard(path) }

func (p *Page) show(o fyne.CanvasObject) {
	p.body.Objects = []fyne.CanvasObject{o}
	p.body.Refresh()
}

func (p *Page) shown() fyne.CanvasObject { return p.body.Objects[0] }

// openList goes back to the list, which stays as it was.
func (p *Page) openList() {
	p.indicator.settle()
	p.show(p.list.content)
	p.list.reload()
}

func (p *Page) openTheme(code string) {
	p.list.choose(code)
	p.openList()
}

func (p *Page) openIndicator(code string) {
	p.show(p.indicator.content)
	p.indicator.open(code)
}

func (p *Page) openImports() {
	p.indicator.settle()
	p.show(p.imports.content)
	p.imports.reload()
}

// openWizard reads a file in; without a path the user chooses one.
func (p *Page) openWizard(path string) {
	p.indicator.settle()
	if p.wizard == nil {
		p.wizard = p.NewWizard(p.openTheme, p.openList)
	}
	p.show(p.wizard.Content())
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
