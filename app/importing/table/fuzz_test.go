package table_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"kindvriendelijk/app/importing/table"
)

func explained(t *testing.T, err error) {
	t.Helper()
	var fault *table.FileError
	if !errors.As(err, &fault) || fault.Explain() == "" {
		t.Errorf("nobody explains %v", err)
	}
}

// FuzzText feeds the reader of text: what it accepts has no more rows than the
// file has ends of lines, and is read back the same when it is written in
// quotes.
func FuzzText(f *testing.F) {
	for _, s := range textSeeds {
		f.Add([]byte(s))
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte) {
		file, rows, _ := readText(t, dir, content, table.Options{})
		if file == nil {
			return
		}
		if ends := bytes.Count(content, []byte("\n")) + bytes.Count(content, []byte("\r")); len(rows) > ends+1 {
			t.Errorf("%d rows from %d ends of lines", len(rows), ends)
		}
		for i, row := range rows {
			for _, c := range row {
				if !utf8.ValidString(c) || strings.ContainsAny(c, "\x00\r") {
					t.Errorf("row %d holds %q", i+1, c)
				}
			}
		}
		if file.Delimiter == "" || len(content) > 32<<10 {
			return
		}
		written := quotedAll(rows, file.Delimiter)
		_, again, damaged := readText(t, dir, []byte(written), table.Options{Delimiter: file.Delimiter[0]})
		if len(again) > 0 && len(again[0]) == len(rows[0])+1 {
			return // mended quotes show that the first column numbers the rows
		}
		if again != nil && damaged == 0 && !slices.EqualFunc(rows, again, slices.Equal) {
			t.Errorf("%q was read as %q, and its copy as %q", content, rows, again)
		}
	})
}

var textSeeds = []string{"a;b\n1;2\n", "\ufeffa|b\r\n1|2", "\"a;b\",c\n\"x\"y,1\n\"open,2\n", "sep=,\na,b", "\xff\xfea\x00;\x00", "a\tb\rc", "\"a,\"\"b\"\"\"\n\"1,2\"",
	"PK\x03\x04", "<html>", "a,\tb\n1,\t2", "\xe9;\x80", "a;b\r\r\n1;2\r3;4\n", "x,y\n1,2,3\n2,4,5\n", "\"x;\"1\"\n\"y\";\"2\"\n", "\xef\xbb\xbfa;\xe9\n", "caf\xc3\xa9;\xe9\n", "a\x00;b\n1;2\n"}

// quotedAll writes rows as CSV with every cell in quotes.
func quotedAll(rows [][]string, delimiter string) string {
	var b strings.Builder
	for _, row := range rows {
		for i, c := range row {
			if i > 0 {
				b.WriteString(delimiter)
			}
			b.WriteString(`"` + strings.ReplaceAll(c, `"`, `""`) + `"`)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// readText reads a text as far as it can be; nil when it is refused.
func readText(t *testing.T, dir string, content []byte, o table.Options) (f *table.File, all [][]string, damaged int) {
	path := filepath.Join(dir, "x.csv")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	o.TempDir = dir
	f, err := table.Open(t.Context(), path, o)
	if err != nil {
		explained(t, err)
		return nil, nil, 0
	}
	defer f.Close()
	if f.Encoding == "xlsx" {
		return nil, nil, 0
	}
	rows, err := f.Rows(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			explained(t, err)
			return nil, nil, 0
		}
		all = append(all, slices.Clone(cells))
	}
	if rows.Damaged() > len(all) {
		t.Errorf("%d of %d rows are damaged", rows.Damaged(), len(all))
	}
	return f, all, rows.Damaged()
}

// FuzzSniff feeds the sniffer with tables whose dialect is known.
func FuzzSniff(f *testing.F) {
	f.Add("Genk", "1,5", "Sint-Niklaas", "46.769", uint8(0), uint8(3))
	f.Add("a|b", "x", "\"", "", uint8(1), uint8(9))
	f.Add("é", "-", "regel\ntwee", "€ 5", uint8(7), uint8(1))
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, a, b, c, d string, dialect, rows uint8) {
		delimiter := []string{";", "|", "\t", ","}[dialect%4]
		want := [][]string{{"gemeente", "jaar", "aantal inwoners"}}
		for i := range int(rows%20) + 2 {
			want = append(want, [][]string{{a, "2024", b}, {c, "2023", d}}[i%2])
		}
		for _, row := range want {
			for i := range row {
				row[i] = legible(row[i])
			}
		}
		content := quotedAll(want, delimiter)
		if dialect&4 != 0 {
			content = "\ufeff" + strings.ReplaceAll(content, "\n", "\r\n")
		}
		file, got, _ := readText(t, dir, []byte(content), table.Options{})
		if file == nil || file.Delimiter != delimiter {
			t.Fatalf("the delimiter of %q is not found", content)
		}
		if !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%q was read as %q", content, got)
		}
	})
}

// legible keeps what a table can hold of a text.
func legible(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || r >= ' ' && r != utf8.RuneError {
			return r
		}
		return -1
	}, s)
	return s[:min(len(s), len(strings.ToValidUTF8(s[:min(len(s), 400)], "")))]
}
