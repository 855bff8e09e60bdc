package screens

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// speaksOfIt finds the jury in a text for the screen.
var speaksOfIt = regexp.MustCompile(`(?i)\b(de|een) jury(lid)?\b`)

// A programme without a jury says who judges instead. So a text about the jury
// goes through [ui.Host.Judged], but for those that only a programme shows
// that has one.
func TestTexts_nameWhoeverJudges(t *testing.T) {
	own := []string{"portfolio/gate.go", "portfolio/list.go", "portfolio/page.go", "ui/host.go"}
	found := 0
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || slices.Contains(own, filepath.ToSlash(path)) {
			return err
		}
		files := token.NewFileSet()
		tree, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		judged := map[ast.Node]bool{}
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				name, ok := n.Fun.(*ast.SelectorExpr)
				if ok && strings.EqualFold(name.Sel.Name, "judged") {
					ast.Inspect(n, func(inner ast.Node) bool { judged[inner] = true; return true })
				}
			case *ast.BasicLit:
				if n.Kind != token.STRING || !speaksOfIt.MatchString(n.Value) {
					return true
				}
				found++
				if !judged[n] {
					t.Errorf("%s says %s to every programme", files.Position(n.Pos()), n.Value)
				}
			}
			return true
		})
		return nil
	})
	if err != nil || found == 0 {
		t.Fatalf("%d texts about the jury, %v", found, err)
	}
}
