package table_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/importing/table"
)

const (
	contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
	packageRels  = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookRels     = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
	book         = "\ufeff" + `<?xml version="1.0" encoding="utf-8"?><x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheets><x:sheet name="Blad" sheetId="1" r:id="r1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></x:sheets></x:workbook>`
)

// sheetXML puts rows into a sheet as some report servers write it: with a
// prefix, a byte order mark, inline texts and no references at the cells.
func sheetXML(rows string) string {
	return "\ufeff" + `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>` + rows + `</x:sheetData></x:worksheet>`
}

// pack writes a zip of parts; a workbook's own parts are added.
func pack(t testing.TB, isBook bool, parts map[string]string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.xlsx")
	if err := os.WriteFile(path, packBytes(t, isBook, parts), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func packBytes(t testing.TB, isBook bool, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	add := func(name, content string) {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if isBook {
		for _, p := range [][2]string{{"[Content_Types].xml", contentTypes}, {"_rels/.rels", packageRels}, {"xl/_rels/workbook.xml.rels", bookRels}} {
			add(p[0], p[1])
		}
		if _, own := parts["xl/workbook.xml"]; !own {
			add("xl/workbook.xml", book)
		}
	}
	for name, content := range parts {
		add(name, content)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestOpen_workbook(t *testing.T) {
	rows := `<x:row><x:c t="inlineStr"><x:is><x:t>Gemeente</x:t></x:is></x:c><x:c/><x:c t="inlineStr"><x:is><x:t>Uitgave</x:t></x:is></x:c></x:row>` +
		`<x:row><x:c t="inlineStr"><x:is><x:t>Genk</x:t></x:is></x:c><x:c/><x:c><x:v>0.10116663604160925</x:v></x:c></x:row>` +
		`<x:row><x:c><x:f>1+1</x:f><x:v>7</x:v></x:c></x:row>`
	temp := t.TempDir()
	f := open(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(rows)}), table.Options{TempDir: temp})
	if f.Encoding != "xlsx" || f.Delimiter != "" || !f.Typed || !slices.Equal(f.Sheets, []string{"Blad"}) {
		t.Errorf("it is %q with %q and sheets %q", f.Encoding, f.Delimiter, f.Sheets)
	}
	want := [][]string{{"Gemeente", "", "Uitgave"}, {"Genk", "", "0.10116663604160925"}, {"7"}}
	if got := readAll(t, f); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("rows are %q, want %q (a formula is never computed)", got, want)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) != 0 {
		t.Errorf("%d temporary files are left (%v)", len(left), err)
	}
	if _, err := f.Rows(t.Context(), "Ander"); err == nil {
		t.Error("a sheet that is not there opens")
	}
}

func TestOpen_workbookThatSpills(t *testing.T) {
	var rows strings.Builder
	for i := range 120_000 {
		rows.WriteString(`<x:row><x:c t="inlineStr"><x:is><x:t>Genk`)
		rows.WriteString(strings.Repeat("x", i%17))
		rows.WriteString(`</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row>`)
	}
	temp := t.TempDir()
	f := open(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(rows.String())}), table.Options{TempDir: temp})
	if got := readAll(t, f); len(got) != 120_000 {
		t.Errorf("%d rows", len(got))
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) != 0 {
		t.Errorf("%d temporary files are left (%v)", len(left), err)
	}
}

func TestOpen_workbookRefusals(t *testing.T) {
	zeros := strings.Repeat("\x00", 20<<20)
	many := map[string]string{}
	for i := range 20_001 {
		many["xl/media/"+strings.Repeat("a", i%200)+string(rune('a'+i%26))+strings.Repeat("b", i/200)] = ""
	}
	tests := []struct {
		sentence string
		isBook   bool
		parts    map[string]string
		want     table.Problem
	}{
		{"a zip of something else", false, map[string]string{"foto.txt": "x"}, table.Archive},
		{"a binary workbook", false, map[string]string{"xl/workbook.bin": "x"}, table.Binary},
		{"a LibreOffice sheet", false, map[string]string{"mimetype": "x", "content.xml": "<x/>"}, table.OpenDoc},
		{"a bomb in a sheet", true, map[string]string{"xl/worksheets/sheet1.xml": zeros}, table.TooLarge},
		{"a bomb in another part", true, map[string]string{"xl/styles.xml": zeros}, table.TooLarge},
		{"far too many parts", true, many, table.TooLarge},
		{"a workbook without sheets", false, map[string]string{"xl/workbook.xml": "<workbook/>"}, table.Damaged},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			temp := t.TempDir()
			f, err := table.Open(t.Context(), pack(t, tt.isBook, tt.parts), table.Options{TempDir: temp})
			if err == nil {
				f.Close()
			}
			var fault *table.FileError
			if !errors.As(err, &fault) || fault.Problem != tt.want {
				t.Errorf("error is %v, want %s", err, tt.want)
			}
			if left, err := os.ReadDir(temp); err != nil || len(left) != 0 {
				t.Errorf("%d temporary files are left (%v)", len(left), err)
			}
		})
	}
}

func TestRows_sheetFaults(t *testing.T) {
	f := open(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(`<x:row r="1"><x:c r="ZZZZZ1"><x:v>5</x:v></x:c></x:row>`)}), table.Options{})
	_, err := f.Rows(t.Context(), "Blad")
	var fault *table.FileError
	if !errors.As(err, &fault) || fault.Problem != table.TooWide || fault.Row != 1 || !strings.HasPrefix(fault.Explain(), "Rij 1: ") {
		t.Errorf("a cell beyond the last column gives %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := f.Rows(ctx, "Blad"); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want cancelled", err)
	}
}

func TestOpen_tooLargeFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.xlsx")
	if err := os.WriteFile(path, []byte("PK\x03\x04"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 65<<20); err != nil {
		t.Fatal(err)
	}
	var fault *table.FileError
	if _, err := table.Open(t.Context(), path, table.Options{}); !errors.As(err, &fault) || fault.Problem != table.TooLarge {
		t.Errorf("error is %v", err)
	}
	text := filepath.Join(t.TempDir(), "x.csv")
	if err := os.WriteFile(text, []byte("a;b\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(text, 3<<30); err != nil {
		t.Skip("no sparse files here")
	}
	if _, err := table.Open(t.Context(), text, table.Options{}); !errors.As(err, &fault) || fault.Problem == table.Empty {
		t.Errorf("error is %v", err)
	}
}
