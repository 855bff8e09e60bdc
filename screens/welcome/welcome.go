// Package welcome is what the program shows before a dossier is open: the
// recent ones, the example, opening a package and making a new dossier. It
// knows neither where dossiers lie nor what is in them.
package welcome

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Library opens and makes dossiers. The calls are slow and come from outside
// the UI goroutine; what they open, the program shows when [Page.Opened] is
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

// Page is the welcome page.
type Page struct {
	Opened func() // a dossier is open: shows it

	run      *ui.Runner
	window   fyne.Window
	pick     ui.FilePicker
	library  Library
	settings *dossier.Settings
	keep     func(dossier.Settings)
	today    string
	body     *fyne.Container
}

// New returns the page; keep remembers changed settings.
func New(run *ui.Runner, window fyne.Window, pick ui.FilePicker, library Library, settings *dossier.Settings, keep func(dossier.Settings), today string) *Page {
	p := &Page{run: run, window: window, pick: pick, library: library, settings: settings, keep: keep, today: today,
		body: container.NewStack()}
	p.Reload()
	return p
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.body }

// Reload shows the first page again.
func (p *Page) Reload() { p.show(p.newStart()) }

// show puts a sheet in the middle of the window; it scrolls when it is high.
func (p *Page) show(sheet fyne.CanvasObject) {
	middle := container.NewCenter(ui.Inset(look.S6, look.S6, sheet))
	p.body.Objects = []fyne.CanvasObject{ui.NewBackdrop(theme.ColorNameBackground), container.NewVScroll(middle)}
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
	if len(p.settings.Recent) > 0 {
		parts = append(parts, ui.NewSectionHeader("Laatst geopend"), p.newRecent())
	}
	parts = append(parts, ui.NewParagraph(look.Caption, "Alles staat alleen op deze computer. Er gaat niets over het internet."))
	return ui.Wide(760, ui.NewCardWith(look.S6, ui.Stack(look.S4, parts...)))
}

func choice(icon look.Icon, title, why string, do func()) fyne.CanvasObject {
	return ui.NewTile(ui.Stack(look.S2, ui.Row(0, ui.NewBadge(icon, 22)), ui.NewParagraph(look.Subheading, title), ui.NewParagraph(look.Muted, why)), do)
}

// newRecent lists the dossiers that were open before.
func (p *Page) newRecent() fyne.CanvasObject {
	rows := make([]fyne.CanvasObject, 0, len(p.settings.Recent))
	for _, r := range p.settings.Recent[:min(6, len(p.settings.Recent))] {
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
		rows = append(rows, ui.NewRowTile(line, func() {
			p.open("Dossier openen", func(ctx context.Context) error { return p.library.Open(ctx, r.ID) })
		}))
	}
	return ui.Stack(look.S1, rows...)
}

// open runs slow work and then shows the dossier that it opened.
func (p *Page) open(title string, work func(context.Context) error) {
	ui.Busy(p.run, p.window, title, func(ctx context.Context, _ func(float64)) (struct{}, error) {
		return struct{}{}, work(ctx)
	}, func(_ struct{}, err error) { p.ended(err, nil) })
}

// ended shows the dossier that was opened, or what went wrong. A package that
// differs from what is here can be opened beside it.
func (p *Page) ended(err error, beside func()) {
	switch {
	case errors.Is(err, app.ErrDiffers) && beside != nil:
		ui.Confirm(p.window, "Dit dossier is hier al", "Op deze computer staat hetzelfde dossier, maar met andere wijzigingen. Je kunt het bestand als kopie openen; wat hier staat, blijft zoals het is.",
			"Open als kopie", beside)
	case err != nil:
		ui.ShowError("open a dossier", err, p.window)
	default:
		p.Opened()
	}
}

func (p *Page) openPackage() {
	p.pick.OpenFile("Open een dossier", Kvd, p.OpenFile)
}

// OpenFile opens a package, also one that was named when the program started.
func (p *Page) OpenFile(path string) {
	p.whoFirst(func() {
		ui.Busy(p.run, p.window, "Dossier openen", func(ctx context.Context, _ func(float64)) (struct{}, error) {
			return struct{}{}, p.library.OpenPackage(ctx, path)
		}, func(_ struct{}, err error) {
			p.ended(err, func() {
				p.open("Kopie openen", func(ctx context.Context) error { return p.library.OpenCopy(ctx, path) })
			})
		})
	})
}

// OpenLast opens the dossier that was open when the program was closed.
func (p *Page) OpenLast(id string) {
	p.open("Dossier openen", func(ctx context.Context) error { return p.library.Open(ctx, id) })
}

func (p *Page) openExample() {
	p.whoFirst(func() { p.open("Voorbeeld maken", p.library.OpenExample) })
}

// whoFirst asks once who works here: a change without a name tells a colleague
// nothing.
func (p *Page) whoFirst(then func()) {
	if p.settings.Name != "" {
		then()
		return
	}
	name, service := ui.NewEntry(nil), ui.NewEntry(nil)
	name.SetPlaceHolder("Voornaam en naam")
	field := ui.NewField("Wie ben je?", true, name, "Je naam staat bij wat je schrijft, zodat collega’s weten van wie het komt.")
	d := ui.NewDialog("Eerst even dit", 460, ui.Stack(look.S4, field,
		ui.NewField("Bij welke dienst werk je?", false, service, "Bijvoorbeeld: Jeugddienst.")))
	accept := func() {
		if name.Text == "" {
			field.SetError("Vul je naam in.")
			return
		}
		p.settings.Name, p.settings.Service = name.Text, service.Text
		p.keep(*p.settings)
		d.Close()
		then()
	}
	name.OnSubmitted = func(string) { accept() }
	service.OnSubmitted = name.OnSubmitted
	d.SetButtons(ui.NewPrimary("Verder", look.Right, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = name
	d.Show(p.window)
}
