package table_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/importing/table"
)

const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="165" formatCode="d/mm/yyyy"/></numFmts>` +
	`<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="165"/></cellXfs></styleSheet>`

// FuzzSheet feeds the reader of workbooks, with a fuzzed sheet and fuzzed
// styles in a sound workbook. What it accepts keeps to the size of a sheet and
// is read back the same when it is written as texts.
func FuzzSheet(f *testing.F) {
	for _, s := range []string{
		sheetXML(`<x:row><x:c><x:v>5</x:v></x:c></x:row>`),
		sheetXML(`<x:row r="3"><x:c r="B3" t="s"><x:v>9</x:v></x:c></x:row>`),
		sheetXML(`<x:row r="2"/><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c><x:c r="A1"/></x:row>`),
		`<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="e"><v>#N/A</v></c></row></sheetData></worksheet>`,
		`<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>0.123</v></c><c r="C1" s="2"><v>43831</v></c><c t="b"><v>1</v></c></row></sheetData></worksheet>`,
		`<worksheet><sheetData><row><c><f>1+1</f></c><c t="str"><f>A1</f><v>x</v></c></row><row><c t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c></row></sheetData></worksheet>`,
		`<worksheet><!-- <row> --><sheetData><row r="2" hidden="1"><c r="b2"><v>1.5E-3</v></c></row><row/></sheetData><mergeCells/></worksheet>`,
	} {
		f.Add(s, styles)
	}
	path, temp := filepath.Join(f.TempDir(), "x.xlsx"), f.TempDir()
	f.Fuzz(func(t *testing.T, sheet, styles string) {
		rows := readSheet(t, path, temp, map[string]string{"xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles})
		size := 0
		for i, row := range rows {
			size += len(row) + 1
			if len(row) > 16_384 || i > 1_048_576 {
				t.Fatalf("row %d has %d cells", i, len(row))
			}
		}
		if len(rows) == 0 || size > 2000 || strings.Contains(sheet, "_x") {
			return
		}
		again := readSheet(t, path, temp, map[string]string{"xl/worksheets/sheet1.xml": asTexts(t, rows)})
		if !slices.EqualFunc(rows, again, sameCells) {
			t.Errorf("%q was read as %q, and its copy as %q", sheet, rows, again)
		}
		if left, err := os.ReadDir(temp); err != nil || len(left) > 0 {
			t.Errorf("%d temporary files are left (%v)", len(left), err)
		}
	})
}

// sameCells compares rows without the empty cells at their ends.
func sameCells(a, b []string) bool {
	for len(a) > 0 && a[len(a)-1] == "" {
		a = a[:len(a)-1]
	}
	for len(b) > 0 && b[len(b)-1] == "" {
		b = b[:len(b)-1]
	}
	return slices.Equal(a, b)
}

func asTexts(t *testing.T, rows [][]string) string {
	var b bytes.Buffer
	b.WriteString("<worksheet><sheetData>")
	for _, row := range rows {
		b.WriteString("<row>")
		for _, c := range row {
			b.WriteString(`<c t="inlineStr"><is><t xml:space="preserve">`)
			if err := xml.EscapeText(&b, []byte(c)); err != nil {
				t.Fatal(err)
			}
			b.WriteString("</t></is></c>")
		}
		b.WriteString("</row>")
	}
	b.WriteString("</sheetData></worksheet>")
	return b.String()
}

// readSheet packs a workbook and reads its sheet as far as it can be; nil when
// it is refused.
func readSheet(t *testing.T, path, temp string, parts map[string]string) [][]string {
	if err := os.WriteFile(path, packBytes(t, true, parts), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := table.Open(t.Context(), path, table.Options{TempDir: temp})
	if err != nil {
		explained(t, err)
		return nil
	}
	defer f.Close()
	rows, err := f.Rows(t.Context(), "Blad")
	if err != nil {
		explained(t, err)
		return nil
	}
	defer rows.Close()
	var all [][]string
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			explained(t, err)
			return nil
		}
		all = append(all, slices.Clone(cells))
		if len(all) > 2000 {
			return nil
		}
	}
}
