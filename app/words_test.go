package app_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// polite is the formal 'u', which the program never uses.
var polite = regexp.MustCompile(`(?:^|[\s‘“(])(?:u|U|uw|Uw)(?:[\s,.?!’”):]|$)`)

// TestWords_neverPolite reads every text a user can see: literals in the code
// and the files of resources.
func TestWords_neverPolite(t *testing.T) {
	seen := 0
	for _, root := range []string{"../app", "../screens", "../main.go", "../resources"} {
		err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			switch filepath.Ext(path) {
			case ".go":
				if !strings.HasSuffix(path, "_test.go") {
					seen += literals(t, path)
				}
			case ".toml", ".md":
				data, err := os.ReadFile(path)
				if err != nil {
					return err
				}
				for i, line := range strings.Split(string(data), "\n") {
					judge(t, path, i+1, line)
				}
				seen++
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen < 1000 {
		t.Errorf("only %d texts were read", seen)
	}
}

func literals(t *testing.T, path string) (n int) {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(f, func(node ast.Node) bool {
		lit, ok := node.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		if s, err := strconv.Unquote(lit.Value); err == nil && strings.Contains(s, " ") {
			n++
			judge(t, path, files.Position(lit.Pos()).Line, s)
		}
		return true
	})
	return n
}

func judge(t *testing.T, path string, line int, text string) {
	t.Helper()
	if m := polite.FindString(text); m != "" {
		t.Errorf("%s:%d says %q: %s", path, line, strings.TrimSpace(m), text)
	}
}
