package app_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "kindvriendelijk"
	fyne   = "fyne.io/fyne/v2"
	gofpdf = "github.com/jung-kurt/gofpdf"
	plot   = "gonum.org/v1/plot"
)

// The house has three floors, and who imports what keeps it standing. A rule
// says what the packages under a folder never import, and where they may.
var rules = []struct {
	under   string // folder of the module; "" is all of it
	never   string // import path, with all below it
	except  []string
	tests   bool // holds for test files too
	because string
}{
	{"screens", module + "/data", nil, false, "a screen asks for what it needs by an interface of its own"},
	{"screens", "database/sql", nil, true, "a screen knows no SQL"},
	{"screens", gofpdf, nil, true, "a screen draws no paper"},
	{"app", module + "/data", nil, false, "the store knows the records, not the reverse"},
	{"app", module + "/screens", nil, true, "the rooms work without a window"},
	{"app", fyne, nil, true, "the rooms work without a window"},
	{"app", "database/sql", nil, true, "the rooms know no SQL"},
	{"app", "modernc.org", nil, true, "the rooms know no SQL"},
	{"", gofpdf, []string{"app/document"}, true, "only documents are drawn on paper"},
	{"", plot, []string{"app/chart", "app/document"}, true, "only charts are computed with it"},
	{"data", fyne, nil, true, "the store works without a window"},
	{"data", module + "/screens", nil, true, "the store works without a window"},
	{"resources", module, nil, true, "what the application brings along knows nothing of it"},
	{"", fyne + "/app", []string{"main.go", "main_test.go"}, true, "with it a package compiles with C and OpenGL only"},
}

func TestLayers(t *testing.T) {
	for name, imports := range importsOf(t, "..") {
		for _, p := range imports {
			for _, r := range rules {
				if !below(name, r.under) || !below(p, r.never) || (strings.HasSuffix(name, "_test.go") && !r.tests) {
					continue
				}
				if !anyAbove(name, r.except) {
					t.Errorf("%s imports %s: %s", name, p, r.because)
				}
			}
		}
	}
}

// Rooms of the same floor meet in the shell and in the package that builds them
// for it; they share what stands in ui and look. The shell is the package
// screens itself.
func TestLayers_ScreensAreApart(t *testing.T) {
	shared := []string{module + "/screens/ui", module + "/screens/look"}
	for name, imports := range importsOf(t, "..") {
		if !below(name, "screens") || path.Dir(name) == "screens" || below(name, "screens/rooms") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		own := module + "/" + path.Dir(name)
		for _, p := range imports {
			if below(p, module+"/screens") && !below(p, own) && !anyAbove(p, shared) {
				t.Errorf("%s imports %s: the shell connects screens", name, p)
			}
		}
	}
}

// resources may ask Fyne for the fonts it brings along, and for nothing else.
func TestLayers_ResourcesTakeFontsOnly(t *testing.T) {
	for name, imports := range importsOf(t, "..") {
		for _, p := range imports {
			if below(name, "resources") && below(p, fyne) && p != fyne+"/theme" {
				t.Errorf("%s imports %s", name, p)
			}
		}
	}
}

// importsOf returns what each Go file under root imports, by its path with
// slashes. Folders that Go skips are skipped here too.
func importsOf(t *testing.T, root string) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, e fs.DirEntry, err error) error {
		base := path.Base(name)
		switch {
		case err != nil:
			return err
		case e.IsDir() && name != "." && (base == "testdata" || base[0] == '.' || base[0] == '_'):
			return fs.SkipDir
		case e.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(name)), nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		all[name] = nil
		for _, spec := range file.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			all[name] = append(all[name], p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 10 {
		t.Fatalf("only %d files found under %s", len(all), root)
	}
	return all
}

// below reports whether a path is another one, or lies under it.
func below(p, above string) bool {
	return above == "" || p == above || strings.HasPrefix(p, above+"/")
}

// anyAbove reports whether a path is or lies under one of the others.
func anyAbove(p string, others []string) bool {
	for _, o := range others {
		if below(p, o) {
			return true
		}
	}
	return false
}
