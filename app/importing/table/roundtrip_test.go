package table_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"

	"kindvriendelijk/app/importing/table"
)

// writer is one way in which programs write a table as text.
type writer struct {
	delimiter, end, encoding string
	always                   bool // quotes around every cell
}

func drawWriter(r *rapid.T) writer {
	return writer{
		delimiter: rapid.SampledFrom([]string{";", ",", "\t", "|"}).Draw(r, "delimiter"),
		end:       rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(r, "end of line"),
		encoding:  rapid.SampledFrom([]string{"UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE", "UTF-16LE without a mark", "Windows-1252"}).Draw(r, "encoding"),
		always:    rapid.Bool().Draw(r, "quotes everywhere"),
	}
}

// drawTable makes headings and rows of names, remarks and numbers.
func (w writer) drawTable(r *rapid.T) [][]string {
	width := rapid.IntRange(2, 6).Draw(r, "width")
	marks := []string{"1.5", "46.769", "-8", "", "x", "."}
	if w.delimiter != "," {
		marks = append(marks, "1,5", "1.234,56", "-0,7")
	}
	cells := []*rapid.Generator[string]{
		rapid.SampledFrom(marks),
		rapid.StringOfN(rapid.RuneFrom([]rune("abcdefgé -'\u2019")), 0, 12, -1),
		rapid.StringOfN(rapid.RuneFrom([]rune("ab 1.5,;|\t\"\n'-é€")), 0, 12, -1),
	}
	columns := rapid.SliceOfN(rapid.SampledFrom(cells), width, width).Draw(r, "columns")
	rows := [][]string{{}}
	for i := range width {
		rows[0] = append(rows[0], "kolom "+string(rune('a'+i)))
	}
	for range rapid.IntRange(1, 12).Draw(r, "rows") {
		row := make([]string, width)
		for i, c := range columns {
			row[i] = c.Draw(r, "cell")
		}
		rows = append(rows, row)
	}
	return rows
}

// write writes as such programs do: a cell that holds any delimiter, a quote
// or a break stands in quotes.
func (w writer) write(rows [][]string) string {
	var b strings.Builder
	for _, row := range rows {
		for i, c := range row {
			if i > 0 {
				b.WriteString(w.delimiter)
			}
			special := strings.ContainsAny(c, ";|\t\"\n") || strings.Contains(c, ",") && (w.delimiter == "," || strings.Count(c, ",") > 1 || !strings.ContainsAny(c, "0123456789"))
			if w.always || special || strings.HasPrefix(c, " ") {
				c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
			}
			b.WriteString(c)
		}
		b.WriteString(w.end)
	}
	return w.encode(b.String())
}

func (w writer) encode(text string) string {
	switch w.encoding {
	case "UTF-8 with BOM":
		return "\ufeff" + text
	case "UTF-16LE":
		return utf16Bytes(text, false, true)
	case "UTF-16BE":
		return utf16Bytes(text, true, true)
	case "UTF-16LE without a mark":
		return utf16Bytes(text, false, false)
	case "Windows-1252":
		old, err := charmap.Windows1252.NewEncoder().String(text)
		if err != nil {
			panic(err)
		}
		return old
	}
	return text
}

// TestRows_roundTrip writes tables in every dialect; what the sniffer decides
// reads them back the same.
func TestRows_roundTrip(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(r *rapid.T) {
		w := drawWriter(r)
		want := w.drawTable(r)
		content := w.write(want)
		if w.encoding == "Windows-1252" && utf8.ValidString(content) {
			content = writer{w.delimiter, w.end, "UTF-8", w.always}.write(want) // bytes that nobody can tell from UTF-8
		}
		path := filepath.Join(dir, "x.csv")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			r.Fatal(err)
		}
		f, err := table.Open(t.Context(), path, table.Options{})
		if err != nil {
			r.Fatal(err)
		}
		if f.Delimiter != w.delimiter {
			r.Fatalf("the delimiter of %q is %q, want %q", content, f.Delimiter, w.delimiter)
		}
		if got := readAll(t, f); !slices.EqualFunc(got, want, slices.Equal) {
			r.Fatalf("%q was read as %q, want %q", content, got, want)
		}
	})
}
