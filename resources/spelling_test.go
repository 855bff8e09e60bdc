package resources_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// The words of the field, names and abbreviations that the dictionary lacks,
// one a line. A word goes in after somebody looked whether it is right.
const ownWords = "testdata/words.txt"

// TestSpelling holds every Dutch text, of the resources and of the screens,
// against the Dutch dictionary of hunspell.
func TestSpelling(t *testing.T) {
	if _, err := exec.LookPath("hunspell"); err != nil {
		t.Skip("hunspell is not installed; script/setup test does that")
	}
	where := map[string]string{} // word → first place
	note := func(place, text string) {
		for _, w := range wordsOf(text) {
			if where[w] == "" {
				where[w] = place
			}
		}
	}
	resourceTexts(t, note)
	for _, dir := range []string{"../app", "../screens"} {
		literals(t, dir, note)
	}
	if len(where) < 5000 {
		t.Fatalf("only %d words: the texts were not read", len(where))
	}
	own := readOwn(t)
	var wrong []string
	for _, w := range misspelt(t, slices.Sorted(maps.Keys(where))) {
		if own[w] || own[strings.ToLower(w)] {
			continue
		}
		wrong = append(wrong, fmt.Sprintf("%s (%s)", w, where[w]))
	}
	if len(wrong) > 0 {
		t.Errorf("%d words that neither the dictionary nor %s knows:\n%s", len(wrong), ownWords, strings.Join(wrong, "\n"))
	}
}

// readOwn reads the list of own words, and holds it to be sorted.
func readOwn(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(ownWords)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Fields(string(text))
	if !slices.IsSorted(lines) || len(slices.Compact(slices.Clone(lines))) != len(lines) {
		t.Errorf("%s is not sorted (LC_ALL=C) or has a word twice", ownWords)
	}
	own := map[string]bool{}
	for _, w := range lines {
		own[w] = true
	}
	return own
}

// misspelt asks hunspell. A word with hyphens is right when its parts are.
func misspelt(t *testing.T, words []string) []string {
	t.Helper()
	bad := ask(t, words)
	lower := map[string]bool{} // 'Januari' begins a line
	for _, w := range ask(t, lowered(bad)) {
		lower[w] = true
	}
	bad = slices.DeleteFunc(bad, func(w string) bool { return strings.ToUpper(w) != w && !lower[strings.ToLower(w)] })
	parts := map[string]bool{}
	for _, w := range bad {
		for _, p := range strings.Split(w, "-") {
			parts[p] = true
		}
	}
	wrongParts := map[string]bool{}
	for _, p := range ask(t, slices.Sorted(maps.Keys(parts))) {
		wrongParts[p] = true
	}
	return slices.DeleteFunc(bad, func(w string) bool {
		return strings.Contains(w, "-") && !slices.ContainsFunc(strings.Split(w, "-"), func(p string) bool { return wrongParts[p] })
	})
}

func lowered(words []string) (out []string) {
	for _, w := range words {
		out = append(out, strings.ToLower(w))
	}
	return out
}

func ask(t *testing.T, words []string) []string {
	t.Helper()
	cmd := exec.Command("hunspell", "-d", "nl_NL", "-i", "UTF-8", "-l")
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	cmd.Stdin = strings.NewReader(strings.Join(words, "\n") + "\n")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("hunspell: %v: %s", err, errs.String())
	}
	bad := map[string]bool{}
	for _, w := range strings.Fields(string(out)) {
		bad[w] = true
	}
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return !bad[w] })
}

var (
	// noText is what stands in texts without being one: fields, words of the
	// vocabulary, code, addresses.
	noText = regexp.MustCompile("(?s)\\{\\{.*?\\}\\}|\\{[a-z_.]+\\}|`[^`]*`|https?://\\S+|\\S+@\\S+|[\\w-]+\\.(nl|be|org|eu|vlaanderen|com|gov|int|csv|xlsx|kvd|pdf|html|toml|md|docx|ics)\\b|%[-+.0-9]*[a-z]|[\\s\\[]-[a-z]+")
	word   = regexp.MustCompile(`\p{L}[\p{L}\p{M}'-]*\p{L}-?`)
	// english are words by which a sentence for the log is known.
	english = regexp.MustCompile(`^[a-z].*\b(the|an?|and|for|be|from|that|its|again|what|two|own)\b|^(list|read|save|write|undo|redo|make|tidy|compare|request|print|who|districts|diversity|roles)\b`)
	// code is a text of one word that a reader never sees.
	code = regexp.MustCompile(`^[a-z0-9_./:*+-]+$|^[A-Z]{2}-[A-Z]+$|^\S*[/_=;]\S*$`)
)

// wordsOf returns the words of a text. An apostrophe belongs to a word inside
// it only ('auto's'); half a word ('zand- en waterbak') is left out.
func wordsOf(text string) []string {
	text = noText.ReplaceAllString(text, " ")
	text = strings.NewReplacer("’", "'", "\u00ad", "").Replace(text)
	var out []string
	for _, w := range word.FindAllString(text, -1) {
		if w = strings.TrimSuffix(w, "'s"); strings.HasSuffix(w, "-") {
			continue
		}
		out = append(out, w)
	}
	return out
}

// resourceTexts gives every text of the TOML and Markdown files. Names of
// places and titles of sources are other people's.
func resourceTexts(t *testing.T, note func(place, text string)) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && (d.Name() == "areas" || d.Name() == "testdata") {
			if err == nil {
				err = fs.SkipDir
			}
			return err
		}
		ext := filepath.Ext(path)
		if ext != ".toml" && ext != ".md" {
			return nil
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		head, body := string(source), ""
		if ext == ".md" {
			head, body = "", string(source)
			if parts := strings.SplitN(string(source), "+++\n", 3); len(parts) == 3 && parts[0] == "" {
				head, body = parts[1], parts[2]
			}
		}
		var tree map[string]any
		if _, err := toml.Decode(head, &tree); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		walk(tree, "", func(text string) { note(path, text) })
		note(path, body)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// foreign are keys whose texts are codes, or words of other people.
var foreign = []string{"source", "sources", "url", "publisher", "words", "aliases", "headings", "columns", "match", "names", "author", "columns_like", "rule", "toml"}

func walk(v any, key string, text func(string)) {
	switch v := v.(type) {
	case map[string]any:
		for k, sub := range v {
			if !slices.Contains(foreign, k) {
				walk(sub, k, text)
			}
		}
	case []map[string]any:
		for _, sub := range v {
			walk(sub, key, text)
		}
	case []any:
		for _, sub := range v {
			walk(sub, key, text)
		}
	case string:
		if !code.MatchString(v) {
			text(v)
		}
	}
}

// literals gives the texts in the code that people read: those with a space,
// outside of errors for the log and of SQL.
func literals(t *testing.T, dir string, note func(place, text string)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || slices.ContainsFunc(apart, func(p string) bool { return strings.Contains(path, p) }) {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				return n.Name.Name != "Error" // for the log
			case *ast.CallExpr:
				return !forProgrammers(n.Fun)
			case *ast.BasicLit:
				if n.Kind != token.STRING || strings.HasPrefix(n.Value, "`") {
					return true
				}
				if s, err := strconv.Unquote(n.Value); err == nil && strings.Contains(s, " ") && !english.MatchString(s) {
					note(path, s)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// apart are files with words of other programs: formats, columns of sources,
// SQL, marks of documents.
var apart = []string{"app/importing/", "/document/", "/uitest/", "/datatest/", "/journey/validate", "/validate", "/load", "/breakdown.go", "/pdf.go", "/fold.go", "/region.go", "app/content/"}

// forProgrammers reports whether a call takes texts that no user reads.
func forProgrammers(fun ast.Expr) bool {
	sel, ok := fun.(*ast.SelectorExpr)
	if !ok {
		id, ok := fun.(*ast.Ident)
		return ok && (id.Name == "panic" || id.Name == "fault" || id.Name == "faultf")
	}
	if pkg, ok := sel.X.(*ast.Ident); ok && slices.Contains([]string{"errors", "slog", "regexp", "time"}, pkg.Name) {
		return true
	}
	return slices.Contains([]string{"Errorf", "ExecContext", "QueryContext", "QueryRowContext", "MustCompile", "list", "one", "Write", "Do", "exec"}, sel.Sel.Name)
}
