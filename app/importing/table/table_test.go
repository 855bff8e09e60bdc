package table_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"kindvriendelijk/app/importing/table"
)

// write makes a file with the given bytes and returns its path.
func write(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// readAll returns every row of the first sheet, as copies.
func readAll(t testing.TB, f *table.File) [][]string {
	t.Helper()
	sheet := ""
	if len(f.Sheets) > 0 {
		sheet = f.Sheets[0]
	}
	rows, err := f.Rows(t.Context(), sheet)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all [][]string
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		if rows.Row() != len(all)+1 {
			t.Fatalf("row %d is called %d", len(all)+1, rows.Row())
		}
		all = append(all, slices.Clone(cells))
	}
}

func open(t testing.TB, path string, o table.Options) *table.File {
	t.Helper()
	f, err := table.Open(t.Context(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return f
}

func utf16Bytes(text string, big, mark bool) string {
	var b []byte
	units := utf16.Encode([]rune(text))
	if mark {
		units = append([]uint16{0xfeff}, units...)
	}
	for _, u := range units {
		if big {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

func TestOpen_text(t *testing.T) {
	latin, err := charmap.Windows1252.NewEncoder().String("gemeente;jaar\nIepér – €;2024\n")
	if err != nil {
		t.Fatal(err)
	}
	small := "gemeente;jaar\nGenk;2024\n"
	tests := []struct {
		sentence, content   string
		encoding, delimiter string
		rows                [][]string
	}{
		{"semicolons", small, "UTF-8", ";", [][]string{{"gemeente", "jaar"}, {"Genk", "2024"}}},
		{"no newline at the end", "a;b\n1;2", "UTF-8", ";", [][]string{{"a", "b"}, {"1", "2"}}},
		{"carriage returns and a byte order mark", "\ufeffa|b\r\n1|2\r\n", "UTF-8 with BOM", "|", [][]string{{"a", "b"}, {"1", "2"}}},
		{"carriage returns alone", "a\tb\r1\t2\r", "UTF-8", "\t", [][]string{{"a", "b"}, {"1", "2"}}},
		{"Windows-1252", latin, "Windows-1252", ";", [][]string{{"gemeente", "jaar"}, {"Iepér – €", "2024"}}},
		{"UTF-16 with a mark", utf16Bytes(small, false, true), "UTF-16LE", ";", [][]string{{"gemeente", "jaar"}, {"Genk", "2024"}}},
		{"UTF-16 the other way round", utf16Bytes(small, true, true), "UTF-16BE", ";", [][]string{{"gemeente", "jaar"}, {"Genk", "2024"}}},
		{"UTF-16 without a mark", utf16Bytes(small, false, false), "UTF-16LE", ";", [][]string{{"gemeente", "jaar"}, {"Genk", "2024"}}},
		{"UTF-16 without a mark, the other way round", utf16Bytes(small, true, false), "UTF-16BE", ";", [][]string{{"gemeente", "jaar"}, {"Genk", "2024"}}},
		{"a decimal comma is no delimiter", "naam;deel\nA;1,5\nB;2,5\n", "UTF-8", ";", [][]string{{"naam", "deel"}, {"A", "1,5"}, {"B", "2,5"}}},
		{"delimiters inside quotes don't count", "\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n", "UTF-8", ",", [][]string{{"a;b", "c;d"}, {"1;2", "3;4"}}},
		{"a title row above", "\"Titel; met punt\"\na;b;c\n1;2;3\n4;5;6\n", "UTF-8", ";", [][]string{{"Titel; met punt"}, {"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", "6"}}},
		{"a tab after each comma", "oud,\tnieuw\nA (1),\tB (2)\n", "UTF-8", ",", [][]string{{"oud", "\tnieuw"}, {"A (1)", "\tB (2)"}}},
		{"a delimiter that is declared", "sep=,\na,b;c\n1,2;3\n", "UTF-8", ",", [][]string{{""}, {"a", "b;c"}, {"1", "2;3"}}},
		{"one column", "naam\nA\nB\n", "UTF-8", "", [][]string{{"naam"}, {"A"}, {"B"}}},
		{"each row packed as one cell", "\"jaar,\"\"naam\"\",deel\"\n\"2024,\"\"A\"\",5\"\n", "UTF-8", ",", [][]string{{"jaar", "naam", "deel"}, {"2024", "A", "5"}}},
		{"blank rows count", "a;b\n\n1;2\n", "UTF-8", ";", [][]string{{"a", "b"}, {""}, {"1", "2"}}},
		{"a cell over two lines", "a;b\n\"1\n2\";3\n", "UTF-8", ";", [][]string{{"a", "b"}, {"1\n2", "3"}}},
		{"doubled quotes", "a;b\n\"zeg \"\"ja\"\"\";3\n", "UTF-8", ";", [][]string{{"a", "b"}, {`zeg "ja"`, "3"}}},
		{"a space before and after quotes", "a, \"b\" , c\n1, \"2,5\" , 3\n", "UTF-8", ",", [][]string{{"a", "b", " c"}, {"1", "2,5", " 3"}}},
		{"all kinds of line ends in one file", "a;b\r\n1;2\r3;4\n5;6\r\r\n7;8", "UTF-8", ";", [][]string{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}, {"7", "8"}}},
		{"carriage returns alone, with a blank row", "a;b\r\r1;2", "UTF-8", ";", [][]string{{"a", "b"}, {""}, {"1", "2"}}},
		{"one broken byte in UTF-8", "caf\u00e9;b\nIep\u00e9r \u20ac;1\nIep\xe9r;2\n", "UTF-8", ";", [][]string{{"café", "b"}, {"Iepér €", "1"}, {"Iepér", "2"}}},
		{"a euro sign of Unix", "a;b\n\xa4 5;Iep\xe9r\n", "ISO-8859-15", ";", [][]string{{"a", "b"}, {"€ 5", "Iepér"}}},
		{"letters of DOS", "a;b\nIep\x82r;Ch\x83teau, cr\x8ame\n", "CP850", ";", [][]string{{"a", "b"}, {"Iepér", "Château, crème"}}},
		{"letters of an old Macintosh", "a;b\rIep\x8er;cr\x8fme\r", "Macintosh", ";", [][]string{{"a", "b"}, {"Iepér", "crème"}}},
		{"capitals of Windows", "a;b\nLI\xc8GE \x96 \xc9;1\n", "Windows-1252", ";", [][]string{{"a", "b"}, {"LIÈGE – É", "1"}}},
		{"stray nulls", "a;b\nGe\x00nk;2024\n", "UTF-8", ";", [][]string{{"a", "b"}, {"Genk", "2024"}}},
		{"two byte order marks", "\ufeff\ufeffa;b\n1;2\n", "UTF-8 with BOM", ";", [][]string{{"\ufeffa", "b"}, {"1", "2"}}},
		{"a declared delimiter in quotes and in UTF-16", utf16Bytes("\"sep=\t\"\r\na\tb\r\n", false, true), "UTF-16LE", "\t", [][]string{{""}, {"a", "b"}}},
		{"a declared delimiter that Excel saved again", "sep=;;;\na;b;c\n1;2;3\n", "UTF-8", ";", [][]string{{""}, {"a", "b", "c"}, {"1", "2", "3"}}},
		{"title rows of other widths above", "Titel, met, komma's\nBron: x;\n\na;b;c\nA;1,5;2,5\nB;3,5;4,5\n", "UTF-8", ";", [][]string{{"Titel, met, komma's"}, {"Bron: x", ""}, {""}, {"a", "b", "c"}, {"A", "1,5", "2,5"}, {"B", "3,5", "4,5"}}},
		{"decimal commas as many as delimiters", "naam;a\nA;1,5\n", "UTF-8", ";", [][]string{{"naam", "a"}, {"A", "1,5"}}},
		{"decimal commas in quotes", "naam,a\nA,\"1,5\"\nB,\"2,5\"\n", "UTF-8", ",", [][]string{{"naam", "a"}, {"A", "1,5"}, {"B", "2,5"}}},
		{"one semicolon in every row of a comma file", "naam; code,jaar,aantal\nA; 1,2024,5\nB; 2,2024,6\n", "UTF-8", ",", [][]string{{"naam; code", "jaar", "aantal"}, {"A; 1", "2024", "5"}, {"B; 2", "2024", "6"}}},
		{"English thousands in a semicolon file", "naam;bedrag\nA;1,234,567\nB;2,345,678\n", "UTF-8", ";", [][]string{{"naam", "bedrag"}, {"A", "1,234,567"}, {"B", "2,345,678"}}},
		{"one column of decimals", "waarde\n1,5\n2,5\n", "UTF-8", "", [][]string{{"waarde"}, {"1,5"}, {"2,5"}}},
		{"R with a heading less", "\"naam\",\"a\"\n\"1\",\"A\",NA\n\"2\",\"B\",5\n", "UTF-8", ",", [][]string{{"", "naam", "a"}, {"1", "A", "NA"}, {"2", "B", "5"}}},
		{"a delimiter after every row but the first", "a;b\n1;2;\n2;4;\n", "UTF-8", ";", [][]string{{"a", "b"}, {"1", "2", ""}, {"2", "4", ""}}},
		{"empty columns and rows of Excel", "a;b;;\n1;2;;\n;;;\n;;;\n", "UTF-8", ";", [][]string{{"a", "b", "", ""}, {"1", "2", "", ""}, {"", "", "", ""}, {"", "", "", ""}}},
		{"the guard of a code against Excel", "code;a\n=\"02000\";1\n", "UTF-8", ";", [][]string{{"code", "a"}, {"=\"02000\"", "1"}}},
		{"bytes that are not UTF-8 after all", "\xef\xbb\xbfa;b\n\xe9;2\n", "UTF-8 with BOM", ";", [][]string{{"a", "b"}, {"é", "2"}}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			f := open(t, write(t, "x.csv", tt.content), table.Options{})
			if f.Encoding != tt.encoding || f.Delimiter != tt.delimiter {
				t.Errorf("it is %s with %q, want %s with %q", f.Encoding, f.Delimiter, tt.encoding, tt.delimiter)
			}
			if got := readAll(t, f); !slices.EqualFunc(got, tt.rows, slices.Equal) {
				t.Errorf("rows are %q, want %q", got, tt.rows)
			}
		})
	}
}

func TestOpen_chosenDelimiter(t *testing.T) {
	f := open(t, write(t, "x.csv", "a;b,c\n1;2,3\n"), table.Options{Delimiter: ','})
	if got := readAll(t, f); !slices.Equal(got[1], []string{"1;2", "3"}) {
		t.Errorf("the row is %q", got[1])
	}
}

func TestOpen_marked(t *testing.T) {
	for content, want := range map[string]bool{"a|b\n1|2\n": false, "a|b\n1|2.5\n": true, "a|b\nSt. X|2\n": false, "a|b\n1|2,5\n": true} {
		if f := open(t, write(t, "x.txt", content), table.Options{}); f.Marked != want {
			t.Errorf("%q: marked %v, want %v", content, f.Marked, want)
		}
	}
}

func TestRows_damagedQuotes(t *testing.T) {
	tests := []struct {
		sentence, content string
		rows              [][]string
		damaged           int
	}{
		{"a quote that never closes", "a;b\n\"x;1\ny;2\nz;3\n", [][]string{{"a", "b"}, {"x", "1"}, {"y", "2"}, {"z", "3"}}, 1},
		{"a quote that closes in a later row", "a;b\n\"x;1\n\"y\" z;2\nw;3\n", [][]string{{"a", "b"}, {"x", "1"}, {`"y" z`, "2"}, {"w", "3"}}, 2},
		{"an inch sign", "a;b\nbuis 5\";1\nz;3\n", [][]string{{"a", "b"}, {`buis 5"`, "1"}, {"z", "3"}}, 0},
		{"text after a quote", "a;b\n\"x\"y;1\n", [][]string{{"a", "b"}, {`"x"y`, "1"}}, 1},
		{"a quote inside a quoted cell", "a;b\n\"x \"y\" z\";1\n", [][]string{{"a", "b"}, {`x "y" z`, "1"}}, 1},
		{"a quote lost in a file with quotes everywhere", "\"a\";\"b\"\n\"x;\"1\"\n\"y\";\"2\"\n", [][]string{{"a", "b"}, {"x", "1"}, {"y", "2"}}, 1},
		{"two rows with a lost quote swallow nothing", "a;b\n\"x;1\ny;2\nz;3\nv;3\nbuis 5\";4\n", [][]string{{"a", "b"}, {"x", "1"}, {"y", "2"}, {"z", "3"}, {"v", "3"}, {"buis 5\"", "4"}}, 1},
		{"doubled quotes and a break in one cell", "a;b\n\"x \"\"y\"\"\r\nz\";1\n", [][]string{{"a", "b"}, {"x \"y\"\nz", "1"}}, 0},
		{"many unclosed quotes in a row", "a;b;c\n\"x;\"y;\"z\n", [][]string{{"a", "b", "c"}, {"x", "y", "z"}}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			f := open(t, write(t, "x.csv", tt.content), table.Options{Delimiter: ';'})
			if got := readAll(t, f); !slices.EqualFunc(got, tt.rows, slices.Equal) {
				t.Errorf("rows are %q, want %q", got, tt.rows)
			}
			rows, err := f.Rows(t.Context(), "")
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			for err == nil {
				_, err = rows.Next()
			}
			if rows.Damaged() < 1 && tt.damaged > 0 || tt.damaged == 0 && rows.Damaged() > 0 {
				t.Errorf("%d damaged rows, want about %d", rows.Damaged(), tt.damaged)
			}
			if notes := rows.Notes(); len(notes) != rows.Damaged() || len(notes) > 0 && notes[0].Row != 2 {
				t.Errorf("the notes are %v", notes)
			}
		})
	}
}

func TestRows_caps(t *testing.T) {
	tests := []struct {
		sentence string
		content  string
		want     table.Problem
		row      int
	}{
		{"a million columns", "a;b\n" + strings.Repeat(";", 1_000_000) + "\n", table.TooWide, 2},
		{"a line without end", "a;b\n" + strings.Repeat("x", 5<<20), table.LongLine, 2},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			f := open(t, write(t, "x.csv", tt.content), table.Options{Delimiter: ';'})
			rows, err := f.Rows(t.Context(), "")
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			for err == nil {
				_, err = rows.Next()
			}
			var fault *table.FileError
			if !errors.As(err, &fault) || fault.Problem != tt.want || fault.Row != tt.row {
				t.Errorf("error is %v, want %s in row %d", err, tt.want, tt.row)
			}
		})
	}
}

func TestRows_cancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	path := write(t, "x.csv", strings.Repeat("1;2\n", 5000))
	f := open(t, path, table.Options{})
	rows, err := f.Rows(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	cancel()
	for err == nil {
		_, err = rows.Next()
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want cancelled", err)
	}
	if _, err := table.Open(ctx, path, table.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("opening gives %v, want cancelled", err)
	}
}

func TestOpen_refusals(t *testing.T) {
	compound := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	tests := []struct {
		sentence, content string
		want              table.Problem
	}{
		{"nothing", "", table.Empty},
		{"white space", " \n \n", table.Empty},
		{"old Excel", compound + "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00", table.OldExcel},
		{"very old Excel", "\x09\x08\x10\x00\x00\x06", table.OldExcel},
		{"an encrypted workbook", compound + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00", table.Password},
		{"a web page called .xls", "<html><table><tr><td>1</td></tr></table></html>", table.WebPage},
		{"a web page after a mark and spaces", "\ufeff \n<!DOCTYPE HTML><html>", table.WebPage},
		{"a web page as XML", "<?xml version='1.0'?><html xmlns='x'>", table.WebPage},
		{"XML", "<?xml version='1.0'?><Workbook>", table.XML},
		{"JSON", "{\"a\": 1}", table.JSON},
		{"a table of Excel 2003 in XML", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", table.OldXML},
		{"a web page in UTF-16", utf16Bytes("<html><body>", false, true), table.WebPage},
		{"a web page in one file", "MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related", table.WebPage},
		{"an old Word document in text", "{\\rtf1\\ansi", table.Document},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00", table.Picture},
		{"a photo", "\xff\xd8\xff\xe0\x00\x10JFIF", table.Picture},
		{"a database", "SQLite format 3\x00", table.Database},
		{"a byte order mark alone", "\ufeff", table.Empty},
		{"a byte order mark of UTF-16 alone", "\xff\xfe", table.Empty},
		{"nulls alone", strings.Repeat("\x00", 400), table.Unknown},
		{"PDF", "%PDF-1.7", table.PDF},
		{"a packed file", "\x1f\x8b\x08", table.Archive},
		{"half a zip", "PK\x03\x04half", table.Damaged},
		{"an empty zip", "PK\x05\x06" + strings.Repeat("\x00", 18), table.Damaged},
		{"bytes that are no text", "\x00\x01\x02\x03\x04\x00\x00\x00", table.Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			f, err := table.Open(t.Context(), write(t, "x.csv", tt.content), table.Options{})
			if err == nil {
				f.Close()
			}
			var fault *table.FileError
			if !errors.As(err, &fault) || fault.Problem != tt.want {
				t.Fatalf("error is %v, want %s", err, tt.want)
			}
			if fault.Explain() == "" || strings.Contains(fault.Explain(), "x.csv") {
				t.Errorf("the explanation is %q", fault.Explain())
			}
		})
	}
}

func TestOpen_places(t *testing.T) {
	locked := write(t, "dicht.csv", "a;b\n")
	if err := os.Chmod(locked, 0); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]table.Problem{filepath.Join(t.TempDir(), "weg.csv"): table.Absent, t.TempDir(): table.Folder, os.DevNull: table.Unknown, locked: table.Forbidden} {
		_, err := table.Open(t.Context(), path, table.Options{})
		if want == table.Forbidden && err == nil {
			continue // the owner of the machine may read everything
		}
		var fault *table.FileError
		if !errors.As(err, &fault) || fault.Problem != want || fault.Explain() == "" {
			t.Errorf("%s gives %v, want %s", path, err, want)
		}
	}
}

func TestRows_fileThatChanges(t *testing.T) {
	path := write(t, "x.csv", "a;b\n1;2\n")
	f := open(t, path, table.Options{})
	if err := os.WriteFile(path, []byte("a;b\n1;2\n3;4\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := readAll(t, f); len(got) != 2 {
		t.Errorf("rows are %q, want what was there at first", got)
	}
	if err := os.Truncate(path, 4); err != nil {
		t.Fatal(err)
	}
	rows, err := f.Rows(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for err == nil {
		_, err = rows.Next()
	}
	var fault *table.FileError
	if !errors.As(err, &fault) || fault.Problem != table.Damaged || fault.Row != 2 {
		t.Errorf("a file that shrinks gives %v", err)
	}
}
