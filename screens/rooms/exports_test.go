package rooms

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/app/themesheet"
	"kindvriendelijk/data"
)

// exports are all files that the program makes of the example for others, by
// their names.
func exports(t *testing.T) map[string]func(path string) error {
	t.Helper()
	return exportsOf(t, stores[true], newDesk(open(t, true).params))
}

// exportsOf are those files of a store.
func exportsOf(t *testing.T, s *data.Store, d *desk) map[string]func(path string) error {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	m, err := d.readTemplates(ctx)
	must(err)
	note, _ := templates.Default().ByCode("startnota")
	filled, err := templates.Fill(note, m, nil)
	must(err)
	road, err := planner{d}.Steps(ctx)
	must(err)
	plan := route.Current(route.Request{Road: road})
	request, err := requests{&guidance.Desk{Store: d.Store, Road: d.road}, d}.Draft(ctx)
	must(err)
	leaves, err := sheetRoom{d.practiceSheets(), d}.List(ctx)
	must(err)
	wrote := func(write func(context.Context, string) ([]string, error)) func(string) error {
		return func(path string) error { _, err := write(ctx, path); return err }
	}
	sheet := sheets{&themesheet.Service{Store: d.Store, Desk: d.figures, Now: d.Now}, d}
	theme := wrote(func(ctx context.Context, path string) ([]string, error) { return sheet.Write(ctx, "ruimte", path) })
	template := wrote(func(ctx context.Context, path string) ([]string, error) {
		return writeTemplate(ctx, filled.Document, path)
	})
	asked := wrote(func(ctx context.Context, path string) ([]string, error) {
		return requests{nil, d}.Write(ctx, request, path)
	})
	whole := wrote(office{d.office}.WriteTo)
	return map[string]func(string) error{
		"portfolio.pdf": whole, "portfolio.docx": whole, "portfolio.html": whole,
		"dossier.kvd":  func(path string) error { return s.WritePackage(ctx, path) },
		"acties.xlsx":  func(path string) error { return d.ExportActions(ctx, actions.Filter{}, path) },
		"planning.ics": func(path string) error { return planner{d}.WriteCalendar(ctx, plan, path) },
		"planning.pdf": wrote(func(ctx context.Context, path string) ([]string, error) {
			return planner{d}.WriteSheet(ctx, plan, path)
		}),
		"sjabloon.docx":  template,
		"sjabloon.pdf":   template,
		"themablad.pdf":  theme,
		"themablad.xlsx": theme,
		"kaarten.pdf": wrote(func(ctx context.Context, path string) ([]string, error) {
			return writeCards(ctx, methods.Default().All()[:1], path)
		}),
		"aanvraag.pdf":  asked,
		"aanvraag.docx": asked,
		"fiche.toml":    func(path string) error { return sheetRoom{d.practiceSheets(), d}.WriteFile(ctx, leaves[0].Sheet, path) },
		"vragen.csv": func(path string) error {
			return files.Write(path, func(w io.Writer) error { return listening.DefaultQuestionnaires().All()[0].WriteCSV(w) })
		},
	}
}

// wrong is a place that takes no file: make prepares it in a folder and says
// where the file called name goes.
type wrong struct {
	make func(t *testing.T, dir, name string) (path string)
	says string
}

func write(t *testing.T, path, text string, mode os.FileMode) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

var wrongs = map[string]wrong{
	"in a folder that is gone": {func(_ *testing.T, dir, name string) string { return filepath.Join(dir, "weg", name) }, "niet te bereiken"},
	"in a folder that is a file": {func(t *testing.T, dir, name string) string {
		return filepath.Join(write(t, filepath.Join(dir, "map"), "oud", 0o600), name)
	}, "niet te bereiken"},
	"with a name that is too long": {func(_ *testing.T, dir, name string) string {
		return filepath.Join(dir, strings.Repeat("e", 255)+name)
	}, "te lang"},
	"over a folder": {func(t *testing.T, dir, name string) string {
		if err := os.MkdirAll(filepath.Join(dir, name, "iets"), 0o700); err != nil {
			t.Fatal(err)
		}
		return filepath.Join(dir, name)
	}, "al een map"},
	"over a file that may not change": {func(t *testing.T, dir, name string) string {
		return write(t, filepath.Join(dir, name), "oud", 0o400)
	}, "kies een andere naam"},
}

// What cannot be written is told in Dutch with what to do, leaves nothing half,
// and what stood there as it was.
func TestExports_whenTheyCannotBeWritten(t *testing.T) {
	for name, export := range exports(t) {
		for what, w := range wrongs {
			t.Run(name+" "+what, func(t *testing.T) {
				dir := t.TempDir()
				refused(t, export, dir, w.make(t, dir, name), w.says)
			})
		}
	}
}

// refused fails unless an export tells why it can't be written to path, and
// leaves its folder as it was.
func refused(t *testing.T, export func(string) error, dir, path, says string) {
	t.Helper()
	before := tree(t, dir)
	err := export(path)
	var told *app.UserError
	if !errors.As(err, &told) || !strings.Contains(told.Text, says) || strings.Contains(told.Text, dir) {
		t.Errorf("it says %v, want %q", err, says)
	}
	if after := tree(t, dir); !slices.Equal(after, before) {
		t.Errorf("the folder held %q and holds %q", before, after)
	}
}

// tree is what a folder holds, with what is in small files.
func tree(t *testing.T, dir string) (out []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			out = append(out, path)
			return err
		}
		text, err := os.ReadFile(path)
		out = append(out, path+" "+string(text[:min(len(text), 10)]))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Each of them can be written where there is room, so that the refusals above
// are of the place.
func TestExports(t *testing.T) {
	dir := t.TempDir()
	for name, export := range exports(t) {
		path := filepath.Join(dir, name)
		if err := export(path); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if info, err := os.Stat(path); err != nil || info.Size() < 200 {
			t.Errorf("%s: %v %v", name, info, err)
		}
	}
}
