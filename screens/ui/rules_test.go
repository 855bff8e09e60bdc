package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"golang.org/x/image/font/sfnt"
)

// sources parses the code of all screens, without tests.
func sources(t *testing.T, visit func(path string, fset *token.FileSet, f *ast.File)) {
	t.Helper()
	fset := token.NewFileSet()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(fset, path, nil, 0)
		if err == nil {
			visit(filepath.ToSlash(path), fset, f)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// inUI reports whether a source is of the shared pieces or the look.
func inUI(path string) bool {
	return !strings.HasPrefix(path, "../") || strings.HasPrefix(path, "../ui/") || strings.HasPrefix(path, "../look/")
}

// TestScreens_leaveThreadsToTheRunner keeps goroutines out of the screens, so
// that their tests run in line and closing the program stops all work.
func TestScreens_leaveThreadsToTheRunner(t *testing.T) {
	sources(t, func(path string, fset *token.FileSet, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				if filepath.Base(path) != "run.go" || !inUI(path) {
					t.Errorf("%s: a go statement; use ui.Run", fset.Position(n.Pos()))
				}
			case *ast.SelectorExpr:
				x, ok := n.X.(*ast.Ident)
				if ok && x.Name == "fyne" && strings.HasPrefix(n.Sel.Name, "Do") && !inUI(path) {
					t.Errorf("%s: fyne.%s; use ui.Run or Runner.Post", fset.Position(n.Pos()), n.Sel.Name)
				}
				if ok && x.Name == "time" && (n.Sel.Name == "AfterFunc" || n.Sel.Name == "Sleep") && !inUI(path) {
					t.Errorf("%s: time.%s; use Runner.After", fset.Position(n.Pos()), n.Sel.Name)
				}
			}
			return true
		})
	})
}

// TestScreens_useOurPieces keeps out what the look or the pieces replace.
func TestScreens_useOurPieces(t *testing.T) {
	never := map[string]string{
		"image/color":                  "colours have names in look",
		"fyne.io/fyne/v2/dialog":       "ui has dialogs",
		"fyne.io/fyne/v2/data/binding": "values go by hand",
		"fyne.io/fyne/v2/test":         "only tests may",
		"fyne.io/fyne/v2/storage":      "the file picker gives paths",
	}
	pieces := map[string]string{
		"NewEntry": "ui.NewEntry", "NewMultiLineEntry": "ui.NewMultiLine", "NewSelect": "ui.NewSearchSelect", "NewDateEntry": "ui.NewDateField",
		"NewButton": "ui.NewSecondary", "NewCheck": "ui.NewCheckbox", "NewList": "ui.NewList", "NewLabel": "ui.NewText", "NewPopUp": "ui.NewDialog",
	}
	sources(t, func(path string, fset *token.FileSet, f *ast.File) {
		if inUI(path) {
			return
		}
		for _, i := range f.Imports {
			name, _ := strconv.Unquote(i.Path.Value)
			if why, bad := never[name]; bad {
				t.Errorf("%s imports %s: %s", path, name, why)
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			x, _ := s.X.(*ast.Ident)
			if x != nil && x.Name == "widget" && pieces[s.Sel.Name] != "" {
				t.Errorf("%s: widget.%s; use %s", fset.Position(n.Pos()), s.Sel.Name, pieces[s.Sel.Name])
			}
			return true
		})
	})
}

// TestScreens_writeWithLettersOfTheFont keeps out signs that the bundled font
// lacks: the first one makes Fyne read all fonts of the system, on the
// goroutine that draws, and looks different on every computer.
func TestScreens_writeWithLettersOfTheFont(t *testing.T) {
	font, err := sfnt.Parse(theme.DefaultTheme().Font(fyne.TextStyle{}).Content())
	if err != nil {
		t.Fatal(err)
	}
	var buffer sfnt.Buffer
	has := func(r rune) bool {
		i, err := font.GlyphIndex(&buffer, r)
		return err == nil && i != 0
	}
	if has('→') {
		t.Fatal("the font has an arrow: the test does not look at the bundled one")
	}
	known := []rune{'\n', '\t', '\u200b', '\ufeff', '\u00ad', '\u202f', '\u00a0', '−'} // what the parsers read
	sources(t, func(path string, fset *token.FileSet, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			text, _ := strconv.Unquote(lit.Value)
			for _, r := range text {
				if r >= ' ' && !has(r) && !(inUI(path) && slices.Contains(known, r)) {
					t.Errorf("%s: %q has %q, which the font lacks", fset.Position(n.Pos()), text, r)
				}
			}
			return true
		})
	})
}
