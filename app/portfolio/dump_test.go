package portfolio_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares a text with a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	a, b := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(a), len(b)) {
		if i >= len(a) || i >= len(b) || a[i] != b[i] {
			t.Fatalf("%s differs from line %d on:\ngot  %q\nwant %q", name, i+1, at(a, i), at(b, i))
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(the end)"
}

// dumper writes a tree as text: one line a block, what lies inside one step
// further in. Without words it leaves the texts out and shows the build only.
type dumper struct {
	strings.Builder
	words bool
}

func dump(d *document.Document, words bool) string {
	w := &dumper{words: words}
	w.line(0, "document %q by %s, %s, %s", d.Meta.Title, d.Meta.Author, d.Meta.Language, d.Meta.Date.Format("2006-01-02"))
	w.line(0, "cover %q %q %s %s", d.Cover.Title, d.Cover.Stamp, w.picture("logo", d.Cover.Logo), w.picture("photo", d.Cover.Photo))
	for _, f := range d.Cover.Facts {
		if words && f[0] != "Versie" {
			w.line(1, "%s: %s", f[0], f[1])
		}
	}
	for _, e := range d.Evidence {
		if words {
			w.line(0, "evidence %s", strings.Join([]string{e.Number, e.Type, e.Title, e.Date, e.Owner, e.Proves, e.File, e.Consent}, " | "))
		}
	}
	for _, p := range d.Parts {
		w.line(0, "part %s%s", strings.Join([]string{p.ID, p.Key, p.Number, p.Title}, " | "), flags(map[string]bool{"hidden": p.Hidden, "annex": p.Annex}))
		w.text(1, "lead", p.Lead)
		w.blocks(1, p.Blocks)
	}
	return w.String()
}

func (w *dumper) picture(name string, img document.Image) string {
	if !w.words {
		return fmt.Sprintf("%s %v", name, img.Data != nil)
	}
	return fmt.Sprintf("%s(%d bytes, %q)", name, len(img.Data), img.Alt)
}

func flags(set map[string]bool) string {
	s := ""
	for _, name := range []string{"hidden", "annex", "strong", "wide", "plain", "table"} {
		if set[name] {
			s += " " + name
		}
	}
	return s
}

func (w *dumper) line(depth int, format string, args ...any) {
	w.WriteString(strings.Repeat("  ", depth))
	fmt.Fprintf(w, format+"\n", args...)
}

func (w *dumper) text(depth int, name string, runs []document.Run) {
	if w.words && len(runs) > 0 {
		w.line(depth, "%s %s", name, marked(runs))
	}
}

// marked shows the styles and the targets of runs.
func marked(runs []document.Run) string {
	var b strings.Builder
	for _, r := range runs {
		s := strings.ReplaceAll(r.Text, "\n", "⏎")
		switch {
		case r.Ref != "":
			s = "[" + r.Ref + "]"
		case r.Page != "":
			s += "{" + r.Page + "}"
		case r.Bold:
			s = "*" + s + "*"
		case r.Italic:
			s = "_" + s + "_"
		}
		b.WriteString(s)
	}
	return b.String()
}

func (w *dumper) blocks(depth int, blocks []document.Block) {
	for _, b := range blocks {
		w.block(depth, b)
	}
}

func (w *dumper) block(depth int, b document.Block) {
	switch b := b.(type) {
	case document.Heading:
		w.line(depth, "h%d %s", b.Level, strings.Join([]string{b.ID, b.Number, b.Text}, " | "))
	case document.Paragraph:
		w.text(depth, "p", b.Runs)
	case document.List:
		w.line(depth, "list")
		for _, item := range b.Items {
			w.text(depth+1, "-", item)
		}
	case document.Side:
		w.line(depth, "side %s%s", b.Label, flags(map[string]bool{"strong": b.Strong}))
		w.blocks(depth+1, b.Blocks)
	case document.CallOut:
		w.line(depth, "box %d %s", b.Kind, b.Title)
		w.blocks(depth+1, b.Blocks)
	case document.Quote:
		if w.words {
			w.line(depth, "quote %q by %s about %q", b.Text, b.By, b.About)
		} else {
			w.line(depth, "quote")
		}
	case document.Facts:
		w.line(depth, "facts")
		for _, f := range b.Items {
			if w.words {
				w.line(depth+1, "%s: %s (%s, %d)", f.Label, f.Value, f.Note, f.Trend)
			}
		}
	case document.Figure:
		w.line(depth, "figure %s %s", b.ID, w.picture("image", b.Image))
		w.text(depth+1, "caption", append(b.Caption, document.Run{Text: " credit " + b.Credit}))
	case document.Chart:
		w.chart(depth, b)
	case document.Table:
		w.table(depth, b)
	default:
		w.line(depth, "%s", strings.TrimPrefix(fmt.Sprintf("%T%+v", b, b), "document."))
	}
}

func (w *dumper) chart(depth int, c document.Chart) {
	about := c.Describe()
	w.line(depth, "chart %s %T%s %q", about.ID, c.Chart, flags(map[string]bool{"wide": c.Wide, "table": c.Table}), about.Title)
	if !w.words {
		return
	}
	for _, l := range append([]string{about.Alt}, about.Source, about.Year, about.Note) {
		w.line(depth+1, "%s", l)
	}
	for _, row := range c.Values() {
		w.line(depth+1, "| %s", strings.Join(row, " | "))
	}
}

func (w *dumper) table(depth int, t document.Table) {
	var heads []string
	for _, c := range t.Columns {
		heads = append(heads, c.Title)
	}
	w.line(depth, "table %s%s %q: %s", t.ID, flags(map[string]bool{"wide": t.Wide, "plain": t.Plain}), t.Title, strings.Join(heads, " | "))
	if !w.words {
		return
	}
	for _, r := range t.Rows {
		kind := "|"
		if r.Total {
			kind = "="
		}
		if r.Group {
			kind = "#"
		}
		var cells []string
		for _, c := range r.Cells {
			s := marked(c.Runs)
			if c.State != document.None {
				s += fmt.Sprintf("(%d)", c.State)
			}
			cells = append(cells, s)
		}
		w.line(depth+1, "%s %s", kind, strings.Join(cells, " | "))
	}
}
