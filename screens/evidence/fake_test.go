package evidence_test

import (
	"context"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/evidence"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/hosttest"
	"kindvriendelijk/screens/ui/uitest"
)

// store is the proofs in memory. Fail makes every write fail, lost every
// reading.
type store struct {
	all        []evidence.Evidence
	uses       map[string][]thread.Ref
	file       evidence.File // what a file that is put becomes
	put        []string
	path       string // where all files are
	fail, lost error
	last       int
}

func (s *store) ListEvidence(context.Context) ([]evidence.Evidence, error) {
	return slices.Clone(s.all), s.lost
}

func (s *store) CreateEvidence(_ context.Context, e evidence.Evidence) (evidence.Evidence, error) {
	s.last++
	e.Number, e.ID = s.last, fmt.Sprint("e", s.last)
	if s.fail == nil {
		s.all = append(s.all, e)
	}
	return e, s.fail
}

func (s *store) UpdateEvidence(_ context.Context, e evidence.Evidence) error {
	if s.fail == nil {
		*s.get(e.ID) = e
	}
	return s.fail
}

func (s *store) DeleteEvidence(_ context.Context, id string) error {
	if s.fail == nil {
		s.all = slices.DeleteFunc(s.all, func(e evidence.Evidence) bool { return e.ID == id })
	}
	return s.fail
}

func (s *store) PutFile(_ context.Context, name string, r io.Reader) (evidence.File, error) {
	if _, err := io.ReadAll(r); err != nil {
		return evidence.File{}, err
	}
	s.put = append(s.put, name)
	return s.file, s.fail
}

func (s *store) FilePath(string) (string, error) { return s.path, s.lost }

func (s *store) UsesOf(_ context.Context, id string) ([]thread.Ref, error) {
	return s.uses[id], s.lost
}

func (s *store) get(id string) *evidence.Evidence {
	return &s.all[slices.IndexFunc(s.all, func(e evidence.Evidence) bool { return e.ID == id })]
}

// desk is the page in a window, with what it tells to the shell.
type desk struct {
	*screen.Page
	*hosttest.Shell
	store *store
	w     fyne.Window
}

func build(t *testing.T, s *store, w fyne.Window) *desk {
	t.Helper()
	d := &desk{store: s, w: w, Shell: hosttest.New(t, w)}
	d.Page = screen.New(screen.Params{Store: s, Uses: s}, d.Host)
	return d
}

func open(t *testing.T, s *store) *desk {
	t.Helper()
	uitest.App(t)
	d := build(t, s, uitest.Window(t, ui.Space(0, 0)))
	uitest.InShell(d.w, d)
	return d
}

// photo writes a picture to a file of its own.
func photo(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "Speelplein in de zon.png")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, image.NewRGBA(image.Rect(0, 0, 1600, 400))); err != nil {
		t.Fatal(err)
	}
	return path
}

func example(t *testing.T) *store {
	return &store{last: 3, path: photo(t), all: []evidence.Evidence{
		{ID: "e1", Number: 1, Kind: evidence.Decision, Title: "Collegebesluit over het traject", Date: "2025-03-03", Owner: "Secretariaat", Reference: "2025/114", Proves: "Het college geeft een mandaat.",
			File: evidence.File{Name: "besluit.pdf", SHA256: "aa", Type: "application/pdf", Size: 1_250_000}},
		{ID: "e2", Number: 2, Kind: evidence.Photo, Title: "Opening van het plein", Alt: "Kinderen spelen.", File: evidence.File{Name: "plein.png", SHA256: "bb", Type: "image/png", Size: 42_000}},
		{ID: "e3", Number: 3, Kind: evidence.Website, Title: "Pagina over de kinderraad"},
	}, uses: map[string][]thread.Ref{"e1": {{Kind: "decisions", ID: "d1", Title: "Dit is het document van het besluit ‘Start’", Detail: "Besluit"}, {Kind: thread.Action, ID: "a1", Title: "Schoolstraten", Detail: "Actie"}, {Kind: thread.Answer, ID: "c1.4", Title: "1.4 Collegebesluit", Detail: "Portfolio"}}}}
}
