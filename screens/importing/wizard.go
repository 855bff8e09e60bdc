// Package importing is the wizard that brings a file with figures into the
// dossier: it shows what the program understood of the file, lets the user
// correct every decision with a click, and tells row by row what comes in. It
// knows neither how files are read nor how figures are stored.
package importing

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/ui"
)

// Intake reads files and brings them in, see [intake.Service].
type Intake interface {
	Preview(ctx context.Context, r intake.Request) (*intake.Preview, error)
	Take(ctx context.Context, r intake.Request) (intake.Result, error)
	Spool(text string) (path string, remove func(), err error)
}

// Catalogue lists what the columns of a file can be: indicators, bundled and
// own, and the areas of the dossier.
type Catalogue interface {
	Indicators(ctx context.Context) ([]figures.Indicator, error)
	Areas(ctx context.Context) ([]figures.Area, error)
}

// Params are what the wizard works with.
type Params struct {
	Intake    Intake
	Catalogue Catalogue
	Themes    []figures.Theme
}

// Tables are the files that the wizard takes.
var Tables = ui.FileKind{Name: "Excel, CSV of tekst", Extensions: []string{"xlsx", "xlsm", "csv", "txt", "tsv"}}

// Wizard brings one file in, in three steps. Nothing is written before the
// last one.
type Wizard struct {
	// Done is called when figures came in, with the theme of the first ones.
	Done func(theme string)
	// Left is called when the user goes back without importing.
	Left func()

	Params
	host *ui.Host
	body *fyne.Container

	at      int
	problem string // why the last file could not be read
	path    string
	kind    string // file or paste
	remove  func() // takes a pasted text away

	request  intake.Request
	source   string // as the user wrote it; empty follows the file
	preview  *intake.Preview
	known    map[string]figures.Indicator
	list     []figures.Indicator
	areas    []figures.Area
	firstCol int // of the columns in sight
	cancel   func()
}

// The steps.
const (
	stepFile = iota
	stepColumns
	stepRows
)

// New returns the wizard; call [Wizard.Start] to show its first step.
func New(p Params, host *ui.Host) *Wizard {
	return &Wizard{Params: p, host: host, body: container.NewStack(), remove: func() {}, cancel: func() {},
		Done: func(string) {}, Left: func() {}}
}

// Content returns the objects to show.
func (w *Wizard) Content() fyne.CanvasObject { return w.body }

// Start shows the first step.
func (w *Wizard) Start() {
	w.forget()
	w.show()
}

// forget drops what was decided about the file before.
func (w *Wizard) forget() {
	w.cancel()
	w.remove()
	w.remove = func() {}
	w.at, w.problem, w.path, w.kind, w.source, w.preview, w.firstCol = stepFile, "", "", "file", "", nil, 0
	w.request = intake.Request{}
}

// Open reads a file, also one that was dropped on the window.
func (w *Wizard) Open(path string) {
	w.forget()
	w.path = path
	w.read()
}

// paste reads a table from the clipboard the way it reads a file.
func (w *Wizard) paste(text string) {
	path, remove, err := w.Intake.Spool(text)
	if err != nil {
		w.problem = ui.Message(err)
		w.show()
		return
	}
	w.forget()
	w.path, w.kind, w.remove = path, "paste", remove
	w.read()
}
