package figures

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/thread"
)

// Reader reads figures, for staff and as others may see them.
type Reader interface {
	Profile(ctx context.Context) (figures.Profile, error)
	ReaderProfile(ctx context.Context) (figures.Profile, error)
	Lines(ctx context.Context, theme string, filled bool) ([]figures.Line, error)
	ReaderLines(ctx context.Context) ([]figures.Line, error)
	ReadPage(ctx context.Context, code string) (figures.Page, error)
	ReaderPage(ctx context.Context, code string) (figures.Page, error)
	Districts(ctx context.Context, code string) (figures.Districts, error)
	ReaderDistricts(ctx context.Context, code string) (figures.Districts, error)
	Signals(ctx context.Context, p figures.Page) ([]figures.Signal, error)
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
	PeerGroups(ctx context.Context) ([]figures.PeerGroup, error)
	SetPeers(ctx context.Context, codes []string) error
	AddArea(ctx context.Context, a figures.Area) error
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

// Sheets writes what is known about a theme on a few pages.
type Sheets interface {
	// Write writes the sheet to a file: a workbook when it is called .xlsx,
	// else a PDF. The warnings are for the user.
	Write(ctx context.Context, theme, path string) (warnings []string, err error)
	// FileName proposes a name with an ending (pdf or xlsx).
	FileName(ctx context.Context, theme, ending string) (string, error)
}

// Wizard brings a file in.
type Wizard interface {
	Content() fyne.CanvasObject
	Start()
	Open(path string)
	Reload() // looks whether what came in is still there
}

// Params are what the page works with.
type Params struct {
	Reader  Reader
	Writer  Writer
	Places  Places
	Imports Imports
	Threads Threads
	Sheets  Sheets
	Gaps    GapStore
	Themes  []figures.Theme
	// Copy puts a text on the clipboard.
	Copy func(text string)
	// NewWizard makes the wizard. It calls done, with the theme of the first
	// figures, when some came in, and left when the user goes back without.
	NewWizard func(done func(theme string), left func()) Wizard
}
