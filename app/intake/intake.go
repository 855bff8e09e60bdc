// Package intake brings what a foreign file says into the dossier: areas get
// the codes of the dossier, headings become known or own indicators,
// breakdowns one spelling, and ages are summed into the bands of the
// catalogue. It knows neither how files are read nor how figures are stored.
package intake

import (
	"context"
	"sync"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// Store is the part of the dossier that an intake reads and writes.
type Store interface {
	// Do runs fn as one action, which is undone as a whole.
	Do(ctx context.Context, label string, fn func(ctx context.Context) error) error
	Areas(ctx context.Context) ([]figures.Area, error)
	SaveArea(ctx context.Context, a figures.Area) error
	ListIndicatorRecords(ctx context.Context) ([]figures.Record, error)
	SaveIndicatorRecord(ctx context.Context, r figures.Record) error
	ListImports(ctx context.Context) ([]figures.Import, error)
	Values(ctx context.Context, q figures.Query) ([]figures.Value, error)
	// BringIn brings in the values that each yields, all of them or none. What
	// imp tells is read when each has ended; its id, its time, who did it and how
	// many values it has are filled in.
	BringIn(ctx context.Context, imp *figures.Import, each func(yield func(figures.Value) error) error) error
	Changes(ctx context.Context, each func(yield func(figures.Value) error) error) (Changes, error)
	// ListMappings lists the remembered layouts, the latest used first.
	ListMappings(ctx context.Context) ([]Mapping, error)
	SaveMapping(ctx context.Context, m Mapping) error
	DeleteMapping(ctx context.Context, id string) error
}

// Changes says what an import would do to the dossier.
type Changes struct {
	figures.Changes
	// First are the first values that would change, at most [KeepDifferences].
	First []Difference
}

// KeepDifferences is how many changed values a preview shows.
const KeepDifferences = 100

// Difference is a value that would change: what counts now, and what would.
// Import of the old one tells where it came from.
type Difference struct{ Old, New figures.Value }

// Service brings files into one dossier.
type Service struct {
	Store
	// TempDir is where workbooks and pasted texts are put while they are read;
	// empty is the system's.
	TempDir string

	mu   sync.Mutex
	last layout
}

// Request says what to bring in and how.
type Request struct {
	Path    string
	Choices importing.Choices
	// Kind is 'file' or 'paste'; empty means a file.
	Kind string
	// Source is where the figures come from, as printed under a chart; empty
	// lets the file say it.
	Source string
	// Theme is the theme of indicators that are new; empty leaves them without.
	Theme string
	// KnownOnly leaves out columns that no indicator is known for, instead of
	// making own indicators of them.
	KnownOnly bool
	// Forget reads the file as if no file of its layout was ever read. Taking it
	// in then keeps what was decided now in the place of what was remembered.
	Forget bool
	// Progress is told how far the work is, 0 to 1; it may be nil.
	Progress func(float64)

	surveyed *survey   // by a preview of the same file and choices
	recalled *recalled // the decisions of an earlier file are in already
}

// Result says what an import did. Values, Skipped and Rejected count the cells
// in the columns of figures, and together are all of them.
type Result struct {
	Rows     int // below the heading
	Values   int // numbers
	Skipped  int // cells without a number, and those of columns left out
	Rejected int // cells that are neither a number nor a mark for a missing one
	Sums     int // values that the program made by adding up ages
	Import   figures.Import
	Topics   []Topic // what came in, in the order of the file
	// Remembered is the layout of an earlier file after which this one was read;
	// nil when there is none.
	Remembered *Mapping
	Warnings   []string // in Dutch
}

// Import brings in one file without asking anything: unknown columns become
// own indicators. It returns an [UntoldError] when the file does not tell a
// period or an area and the choices don't either, and changes nothing then.
func (s *Service) Import(ctx context.Context, path string, c importing.Choices) (Result, error) {
	return s.Take(ctx, Request{Path: path, Choices: c})
}

func (r *Request) progress(share float64) {
	if r.Progress != nil {
		r.Progress(min(share, 1))
	}
}
