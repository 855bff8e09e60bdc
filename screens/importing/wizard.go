// Package importing is the wizard that brings files with figures into the
// dossier: it shows what the program understood of a file, lets the user
// correct every decision with a click, and tells row by row what comes in. It
// knows neither how files are read nor how figures are stored.
package importing

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/ui"
)

// Intake reads files and brings them in, see [intake.Service].
type Intake interface {
	Preview(ctx context.Context, r intake.Request) (*intake.Preview, error)
	Take(ctx context.Context, r intake.Request) (intake.Result, error)
	Spool(text string) (path string, remove func(), err error)
	ListImports(ctx context.Context) ([]figures.Import, error)
	// Definitions and TakeDefinitions are for a catalogue of indicators.
	Definitions(ctx context.Context, path string, c importing.Choices) ([]intake.Offered, error)
	TakeDefinitions(ctx context.Context, definitions []importing.Definition) (int, error)
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

// Wizard brings files in, one after another, each in three steps. Nothing is
// written before the last one.
type Wizard struct {
	// Done is called when figures came in and the user wants to see them, with
	// the theme of the first ones.
	Done func(theme string)
	// Left is called when the user goes back without importing.
	Left func()

	Params
	host  *ui.Host
	body  *fyne.Container
	page  *ui.Scroll     // what of the body scrolls
	tile  fyne.Focusable // the column that was opened last
	main  *ui.Button     // leads on; nil when nothing does
	shown place          // what the page shows

	at       int
	problem  problem // why the last file could not be read
	path     string
	kind     string   // file or paste
	remove   func()   // takes a pasted text away
	waiting  []string // files that come after this one
	finished []finished

	request intake.Request
	source  string // as the user wrote it; empty follows the file
	preview *intake.Preview
	known   map[string]figures.Indicator
	list    []figures.Indicator
	areas   []figures.Area
	cancel  func()

	offered *offered // definitions of a catalogue; nil until they are read
	view    view
}

// view is what the user looks at of a file. It stays when a decision changes.
type view struct {
	sheet  string // whose columns and rows are shown; empty: the first with figures
	column int    // that was opened last; below zero none
	search string // in the columns
	roles  int    // filter of the columns
	layout bool   // the seldom needed decisions are shown
	tab    int    // of the last step
	filter int    // of the rows
	reason string // of the rows
}

// The steps; the last one tells what came in.
const (
	stepFile = iota
	stepColumns
	stepRows
	stepDone
)

// New returns the wizard; call [Wizard.Start] to show its first step.
func New(p Params, host *ui.Host) *Wizard {
	w := &Wizard{Params: p, host: host, body: container.NewStack(), remove: func() {}, cancel: func() {},
		Done: func(string) {}, Left: func() {}}
	w.forget()
	return w
}

// Content returns the objects to show.
func (w *Wizard) Content() fyne.CanvasObject { return w.body }

// Start shows the first step.
func (w *Wizard) Start() {
	w.forget()
	w.waiting, w.finished = nil, nil
	w.show()
}

// forget drops what was decided about the file before.
func (w *Wizard) forget() {
	w.cancel()
	w.remove()
	w.remove, w.cancel = func() {}, func() {}
	w.at, w.problem, w.path, w.kind, w.source, w.preview = stepFile, problem{}, "", "file", "", nil
	w.request, w.offered, w.view = intake.Request{}, nil, view{column: -1}
}

// Open reads a file, also one that was dropped on the window. While another
// one is at work it waits for its turn.
func (w *Wizard) Open(path string) {
	if w.busy() {
		if path != w.path && !slices.Contains(w.waiting, path) {
			w.waiting = append(w.waiting, path)
		}
		w.show()
		return
	}
	w.begin(path)
}

// busy reports whether a file is being read or judged. Work that was stopped
// took its dialog away.
func (w *Wizard) busy() bool {
	reading := w.at == stepFile && w.path != "" && w.host.Window.Canvas().Overlays().Top() != nil
	return reading || w.at == stepColumns || w.at == stepRows
}

// begin reads a file that nothing was decided about.
func (w *Wizard) begin(path string) {
	w.forget()
	w.path = path
	w.read()
}

// next reads the file that waits, or lets the user choose one.
func (w *Wizard) next() {
	if len(w.waiting) == 0 {
		w.forget()
		w.show()
		return
	}
	path := w.waiting[0]
	w.waiting = w.waiting[1:]
	w.begin(path)
}

// paste reads a table from the clipboard the way it reads a file.
func (w *Wizard) paste(text string) {
	path, remove, err := w.Intake.Spool(text)
	if err != nil {
		w.forget()
		w.problem = problem{text: ui.Message(err)}
		w.show()
		return
	}
	w.forget()
	w.path, w.kind, w.remove = path, "paste", remove
	w.read()
}
