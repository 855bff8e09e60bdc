package dossier

import (
	"context"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// fake is a dossier in memory with everything that the page works with.
type fake struct {
	dossier     dossier.Dossier
	candidature dossier.Candidature
	programme   *journey.Programme
	others      []dossier.Candidature // trajectories that are not worked on
	asked       portfolio.Asked
	followed    string // text of the version that is followed now
	steps       []journey.OwnStep
	criteria    []journey.OwnCriterion
	copies      []Copy
	user        string
	did         []string
	fileType    string
	files       string // folder of the pictures
	err         error  // of everything that writes
	readErr     error
}

func (f *fake) Dossier(context.Context) (dossier.Dossier, error) { return f.dossier, f.readErr }

func (f *fake) SaveDossier(_ context.Context, d dossier.Dossier) error {
	if f.err == nil {
		f.dossier = d
	}
	return f.err
}

func (f *fake) PutFile(_ context.Context, name string, r io.Reader) (evidence.File, error) {
	data, _ := io.ReadAll(r)
	f.did = append(f.did, "file "+name)
	return evidence.File{Name: name, SHA256: name, Type: f.fileType}, first(f.err, os.WriteFile(filepath.Join(f.files, name), data, 0o600))
}

func first(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

func (f *fake) FilePath(sha string) (string, error) {
	if sha == "weg" {
		return "", app.ErrNotFound
	}
	return filepath.Join(f.files, sha), nil
}

func (f *fake) Current(context.Context) (dossier.Candidature, *journey.Programme, error) {
	return f.candidature, f.programme, f.readErr
}

func (f *fake) ListCandidatures(context.Context) ([]dossier.Candidature, error) {
	return append([]dossier.Candidature{f.candidature}, f.others...), f.readErr
}

func (f *fake) Start(_ context.Context, c dossier.Candidature) error {
	f.did = append(f.did, "start "+c.Programme+" "+c.Status+" "+c.Start+" "+c.Round)
	return f.err
}

func (f *fake) Choose(_ context.Context, id string) error {
	f.did = append(f.did, "choose "+id)
	return f.err
}

func (f *fake) Asks(_ context.Context, programme string) (portfolio.Asked, bool, error) {
	f.did = append(f.did, "asks "+programme)
	return f.asked, f.asked.Programme != nil, f.readErr
}

func (f *fake) Stored(context.Context, dossier.Candidature) (*journey.Programme, error) {
	return f.programme, f.readErr
}

func (f *fake) Follow(_ context.Context, code, version, text string) error {
	f.did = append(f.did, "follow "+code+" "+version)
	f.followed = text
	return f.err
}

func (f *fake) ListOwnSteps(context.Context) ([]journey.OwnStep, error) { return f.steps, f.readErr }

func (f *fake) CreateOwnStep(_ context.Context, s journey.OwnStep) (journey.OwnStep, error) {
	if f.err == nil {
		s.ID = fmt.Sprint("s", len(f.steps))
		f.steps = append(f.steps, s)
	}
	return s, f.err
}

func (f *fake) UpdateOwnStep(_ context.Context, s journey.OwnStep) error {
	for i := range f.steps {
		if f.steps[i].ID == s.ID && f.err == nil {
			f.steps[i] = s
		}
	}
	return f.err
}

func (f *fake) DeleteOwnStep(_ context.Context, id string) error {
	f.did = append(f.did, "delete step "+id)
	f.steps = nil
	return f.err
}

func (f *fake) ListOwnCriteria(context.Context) ([]journey.OwnCriterion, error) {
	return f.criteria, f.readErr
}

func (f *fake) CreateOwnCriterion(_ context.Context, c journey.OwnCriterion) (journey.OwnCriterion, error) {
	if f.err == nil {
		c.ID = fmt.Sprint("k", len(f.criteria))
		f.criteria = append(f.criteria, c)
	}
	return c, f.err
}

func (f *fake) UpdateOwnCriterion(_ context.Context, c journey.OwnCriterion) error {
	for i := range f.criteria {
		if f.criteria[i].ID == c.ID && f.err == nil {
			f.criteria[i] = c
		}
	}
	return f.err
}

func (f *fake) DeleteOwnCriterion(_ context.Context, id string) error {
	f.did = append(f.did, "delete criterion "+id)
	f.criteria = nil
	return f.err
}

func (f *fake) UpdateCandidature(_ context.Context, c dossier.Candidature) error {
	if f.err == nil {
		f.candidature = c
	}
	return f.err
}

func (f *fake) SaveCopy(_ context.Context, path string) error {
	f.did = append(f.did, "copy "+path)
	return f.err
}

func (f *fake) Backup(context.Context) error {
	f.did = append(f.did, "backup")
	f.copies = append(f.copies, Copy{At: time.Date(2026, 11, 21, 9, 5, 0, 0, time.Local), Size: 1_260_000})
	return f.err
}

func (f *fake) ListCopies(context.Context) ([]Copy, error) { return f.copies, f.readErr }

func (f *fake) Restore(_ context.Context, c Copy) error {
	f.did = append(f.did, "restore "+c.Path)
	return f.err
}

func (f *fake) Name() string        { return f.user }
func (f *fake) SetName(name string) { f.user = name }

// play is the page of a fake dossier in a window.
type play struct {
	*Page
	*fake
	t       *testing.T
	w       fyne.Window
	run     *ui.Runner
	pick    *pickertest.Picker
	said    []string
	changed int
	removed int
	routes  []ui.Route
	opened  int // how often the dossier was shown anew
}

// label is the Flemish programme.
func label() *journey.Programme {
	p, _ := journey.Find("vlaams-label", "")
	return &p
}

func newFake() *fake {
	return &fake{
		dossier: dossier.Dossier{ID: "d1", Name: "Voorbeeldegem", Country: dossier.Flanders, Code: "36008", Province: "West-Vlaanderen"},
		candidature: dossier.Candidature{ID: "c1", Programme: "vlaams-label", ProgrammeVersion: "2024", Round: "ronde 2027", Status: "portfolio",
			Start: "2025-01-15", Submission: "2027-03-01"},
		programme: label(), user: "Els Voorbeeld", fileType: "image/png",
	}
}

func newPlay(t *testing.T, w fyne.Window, f *fake) *play {
	t.Helper()
	p := &play{t: t, w: w, fake: f, run: ui.NewInlineRunner(t.Context()), pick: &pickertest.Picker{}}
	f.files = t.TempDir()
	host := &ui.Host{Run: p.run, Window: w, Pick: p.pick, Country: f.dossier.Country, Word: f.programme.Word, Today: func() string { return "2026-11-21" },
		Open: func(r ui.Route) { p.routes = append(p.routes, r) }, Changed: func() { p.changed++ }, Say: func(s string) { p.said = append(p.said, s) }, Tell: func(s string) { p.said = append(p.said, s) }}
	p.Page = New(Params{Details: f, Journey: f, Copies: f, Self: f, IsExample: f.dossier.IsExample, Remove: func() { p.removed++ },
		Reopen: func() { p.opened++ }}, host)
	p.Reload()
	w.SetContent(p.Content())
	return p
}

func opened(t *testing.T, part string, change func(*fake)) *play {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	f := newFake()
	if change != nil {
		change(f)
	}
	p := newPlay(t, w, f)
	p.Show(part)
	uitest.Settle(w)
	return p
}

func (p *play) shows(words ...string) {
	p.t.Helper()
	uitest.MustShow(p.t, uitest.Top(p.w), words...)
}

func (p *play) hides(words ...string) {
	p.t.Helper()
	uitest.MustNotShow(p.t, uitest.Top(p.w), words...)
}

func (p *play) tap(words string) {
	p.t.Helper()
	uitest.Tap(p.t, p.w, words)
	uitest.Settle(p.w)
}

// fill replaces what is in a field and leaves it.
func (p *play) fill(e interface {
	fyne.Focusable
	fyne.Shortcutable
}, text string,
) {
	p.t.Helper()
	p.w.Canvas().Focus(e)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	uitest.Press(p.w, fyne.KeyBackspace)
	uitest.Type(p.t, p.w, text)
	p.w.Canvas().Unfocus()
}

// newImage writes a picture to choose and returns its path.
func newImage(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	return path
}
