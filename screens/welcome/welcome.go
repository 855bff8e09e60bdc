// Package welcome is what the program shows before a dossier is open: the
// recent ones, the example, opening a package and making a new dossier. It
// knows neither where dossiers lie nor what is in them.
package welcome

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Library opens and makes dossiers. The calls are slow and come from outside
// the UI goroutine; what they open, the program shows when [Params.Opened] is
// called.
type Library interface {
	Open(ctx context.Context, id string) error
	Create(ctx context.Context, d dossier.Dossier, c dossier.Candidature) error
	// OpenPackage returns [app.ErrDiffers] when the dossier is here already, in
	// another state; OpenCopy opens it beside that one.
	OpenPackage(ctx context.Context, path string) error
	OpenCopy(ctx context.Context, path string) error
	OpenExample(ctx context.Context) error
}

// Kvd are the files in which a dossier travels.
var Kvd = ui.FileKind{Name: "Dossier van Kindvriendelijk", Extensions: []string{"kvd"}}

// Params is what the page works with.
type Params struct {
	Run      *ui.Runner
	Window   fyne.Window
	Pick     ui.FilePicker
	Library  Library
	Settings *dossier.Settings
	Keep     func(dossier.Settings) // remembers the settings
	Restyle  func(dossier.Settings) // gives the program another theme
	Today    func() string          // YYYY-MM-DD
	Opened   func()                 // a dossier is open: shows it
	About    func()                 // tells which program this is
}

// Page is the welcome page.
type Page struct {
	Params

	body   *fyne.Container
	stands bool   // it is in the window
	all    bool   // every recent dossier is shown
	onEsc  func() // goes back; nil on the first page
}

// New returns the page. Call [Page.Start] to show it, or one of the calls that
// open a dossier: then it comes only when there is something to ask or to tell.
func New(p Params) *Page { return &Page{Params: p, body: container.NewStack()} }

// Start fills the window with the first page and its menu.
func (p *Page) Start() {
	p.stands = true
	p.Reload()
	p.Window.SetMainMenu(p.newMenu())
	p.Window.Canvas().SetOnTypedKey(p.typedKey)
	p.Window.SetOnDropped(p.dropped)
	p.Window.SetContent(container.NewStack(p.body, ui.NewHints()))
}

// Reload shows the first page again.
func (p *Page) Reload() { p.show(p.newStart(), nil) }

// typedKey gets the keys that nothing on the page wanted.
func (p *Page) typedKey(e *fyne.KeyEvent) {
	if !ui.PassKey(p.Window.Canvas(), e) && e.Name == fyne.KeyEscape && p.onEsc != nil {
		p.onEsc()
	}
}

// dropped opens a package that was dropped on the window.
func (p *Page) dropped(_ fyne.Position, files []fyne.URI) {
	if len(files) > 0 && p.Window.Canvas().Overlays().Top() == nil {
		p.OpenFile(files[0].Path())
	}
}

// show puts a sheet in the middle of the window; it scrolls when it is high.
func (p *Page) show(sheet fyne.CanvasObject, onEsc func()) {
	p.onEsc = onEsc
	middle := container.New(&middle{}, ui.Inset(look.S6, look.S6, sheet))
	p.body.Objects = []fyne.CanvasObject{ui.NewScroll(middle)}
	p.body.Refresh()
}

func (p *Page) newStart() fyne.CanvasObject {
	head := ui.RowGrow(look.S3, 1, ui.NewBadge(look.Kite, 30), ui.Stack(0,
		ui.NewText(look.Title, "Kindvriendelijk"),
		ui.NewParagraph(look.Muted, "Van wat kinderen zeggen tot wat jullie gemeente doet, in één dossier.")))
	begin := ui.Fold(look.S3, 200, nil,
		choice(look.Plus, "Nieuw dossier", "Voor je eigen gemeente, in vijf minuten.", p.openWizard),
		choice(look.Folder, "Open een dossier", "Een .kvd-bestand van jou of van een collega.", p.openPackage),
		choice(look.Book, "Bekijk het voorbeeld", "Een verzonnen gemeente waarin alles is ingevuld.", p.openExample))
	parts := []fyne.CanvasObject{head, begin}
	if len(p.Settings.Recent) > 0 {
		parts = append(parts, ui.NewSectionHeader("Laatst geopend"), p.newRecent())
	}
	parts = append(parts, ui.NewParagraph(look.Caption, "Alles staat alleen op deze computer. Er gaat niets over het internet."))
	return sheet(760, ui.Stack(look.S4, parts...))
}

func choice(icon look.Icon, title, why string, do func()) fyne.CanvasObject {
	return ui.NewTile(ui.Stack(look.S2, ui.Row(0, ui.NewBadge(icon, 22)), ui.NewParagraph(look.Subheading, title), ui.NewParagraph(look.Muted, why)), do)
}

// atFirst is how many recent dossiers are shown before the user asks for more.
const atFirst = 5

// newRecent lists the dossiers that were open before.
func (p *Page) newRecent() fyne.CanvasObject {
	recent := p.Settings.Recent
	if !p.all && len(recent) > atFirst+1 {
		recent = recent[:atFirst]
	}
	rows := make([]fyne.CanvasObject, 0, len(recent)+1)
	for _, r := range recent {
		rows = append(rows, p.newRow(r))
	}
	if more := len(p.Settings.Recent) - len(recent); more > 0 {
		rows = append(rows, ui.Row(0, ui.NewLink(fmt.Sprintf("Toon er nog %d", more), func() {
			p.all = true
			p.Reload()
		})))
	}
	return ui.Stack(look.S1, rows...)
}

func (p *Page) newRow(r dossier.Recent) fyne.CanvasObject {
	words := "geopend op " + app.ShowDay(r.Opened.Local().Format("2006-01-02"), "")
	if r.Programme != "" {
		words = r.Programme + " · " + words
	}
	line := ui.RowGrow(look.S3, 1, ui.NewIcon(look.Folder, look.ColorAccentText, 20),
		ui.Stack(0, ui.NewLine(look.Strong, r.Name), ui.NewLine(look.Caption, words)))
	if r.IsExample {
		line.Add(ui.NewStatusPill(ui.Aandacht.Says("Voorbeeld")))
	}
	line.Add(ui.NewIcon(look.Right, look.ColorMuted, 16))
	return ui.NewRowTile(line, func() { p.OpenLast(r.ID) })
}
