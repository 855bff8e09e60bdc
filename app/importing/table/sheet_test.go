package table_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kindvriendelijk/app/importing/table"
)

// made writes a workbook with Excel's own kinds of cells.
func made(t testing.TB, fill func(book *excelize.File)) string {
	t.Helper()
	book := excelize.NewFile()
	defer book.Close()
	fill(book)
	path := filepath.Join(t.TempDir(), "x.xlsx")
	if err := book.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRows_formats(t *testing.T) {
	tests := []struct {
		format string // built in when it is a number
		value  float64
		want   string
	}{
		{"0%", 0.123, "12.3%"},
		{"0.00%", 0.5, "50%"},
		{"0.0%", -0.087, "-8.7%"},
		{"0.0%;[Red]-0.0%", 1.0 / 3, "33.3333333333333%"},
		{`0.0" %"`, 12.3, "12.3"},
		{`0.0\%`, 12.3, "12.3"},
		{"0.0%", 0, "0%"},
		{"#,##0.00", 1234.5, "1234.5"},
		{`[$€-2] #,##0`, 1234.5, "1234.5"},
		{"dd/mm/yyyy", 43831, "2020-01-01"},
		{"[$-813]d mmmm yyyy;@", 43831, "2020-01-01"},
		{"dd/mm/yyyy hh:mm", 43831.5, "2020-01-01 12:00:00"},
		{"mmm yy", 43831, "2020-01"},
		{"yyyy", 43831, "2020"},
		{"yyyy", 2020, "1905"}, // as Excel shows it
		{"hh:mm", 0.5, "0.5"},
		{"General", 0.12345678901234568, "0.12345678901234568"},
		{`"dag "0`, 5, "5"},
	}
	for _, tt := range tests {
		t.Run(tt.format, func(t *testing.T) {
			path := made(t, func(book *excelize.File) {
				style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &tt.format})
				if err != nil {
					t.Fatal(err)
				}
				must(t, book.SetCellStyle("Sheet1", "B2", "B3", style))
				must(t, book.SetCellFloat("Sheet1", "B2", tt.value, -1, 64))
				must(t, book.SetCellFloat("Sheet1", "C2", 0.25, -1, 64))
				must(t, book.SetCellStr("Sheet1", "B3", "%"))
			})
			got := readAll(t, open(t, path, table.Options{}))
			want := [][]string{nil, {"", tt.want, "0.25"}, {"", "%"}}
			if !slices.EqualFunc(got, want, slices.Equal) {
				t.Errorf("rows are %q, want %q", got, want)
			}
		})
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestRows_builtInFormats(t *testing.T) {
	for format, want := range map[int]string{9: "12.5%", 10: "12.5%", 14: "43831", 17: "43831", 22: "43831", 2: "0.125"} {
		path := made(t, func(book *excelize.File) {
			style, err := book.NewStyle(&excelize.Style{NumFmt: format})
			must(t, err)
			must(t, book.SetCellStyle("Sheet1", "A1", "A1", style))
			value := 0.125
			if format >= 14 {
				value = 43831
			}
			must(t, book.SetCellFloat("Sheet1", "A1", value, -1, 64))
		})
		switch format {
		case 14, 22:
			want = "2020-01-01"
		case 17:
			want = "2020-01"
		}
		if got := readAll(t, open(t, path, table.Options{})); got[0][0] != want {
			t.Errorf("format %d shows %q, want %q", format, got[0][0], want)
		}
	}
}

func TestRows_daysFrom1904(t *testing.T) {
	path := made(t, func(book *excelize.File) {
		yes, format := true, "yyyy-mm-dd"
		must(t, book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
		style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format})
		must(t, err)
		must(t, book.SetCellStyle("Sheet1", "A1", "A1", style))
		must(t, book.SetCellFloat("Sheet1", "A1", 42369, -1, 64))
	})
	if got := readAll(t, open(t, path, table.Options{})); got[0][0] != "2020-01-01" {
		t.Errorf("the day is %q", got[0][0])
	}
}

func TestRows_kindsOfCells(t *testing.T) {
	tests := []struct {
		sentence, cell, want string
	}{
		{"a boolean", `<c t="b"><v>1</v></c>`, "WAAR"},
		{"a boolean that is false", `<c t="b"><v>0</v></c>`, "ONWAAR"},
		{"an error", `<c t="e"><v>#DIV/0!</v></c>`, "#DIV/0!"},
		{"a formula with its outcome", `<c><f>1+1</f><v>7</v></c>`, "7"},
		{"a formula that gives a text", `<c t="str"><f>A1</f><v>Genk</v></c>`, "Genk"},
		{"a formula without its outcome", `<c><f>1+1</f></c>`, ""},
		{"a formula with an empty outcome", `<c><f>1+1</f><v/></c>`, ""},
		{"a text in pieces", `<c t="inlineStr"><is><r><t>Ge</t></r><r><t xml:space="preserve">nk </t></r></is></c>`, "Genk "},
		{"a day in words", `<c t="d"><v>2020-01-01T00:00:00</v></c>`, "2020-01-01T00:00:00"},
		{"an exponent", `<c><v>1.2E-3</v></c>`, "1.2E-3"},
		{"a comment between", `<c><!-- <row r="9"/> --><v>5</v></c>`, "5"},
		{"data as they are", `<c t="inlineStr"><is><t><![CDATA[<row>]]></t></is></c>`, "<row>"},
		{"a text of the future", `<c t="inlineStr"><is><t>caf&#233; &amp; &lt;5</t></is></c>`, "café & <5"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			sheet := `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:A1"/><sheetData><row>` + tt.cell + `<c><v>1</v></c></row></sheetData></worksheet>`
			f := open(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheet}), table.Options{})
			if got := readAll(t, f); len(got) != 1 || !slices.Equal(got[0], []string{tt.want, "1"}) {
				t.Errorf("the row is %q, want %q", got, tt.want)
			}
			rows, err := f.Rows(t.Context(), "Blad")
			must(t, err)
			defer rows.Close()
			for err == nil {
				_, err = rows.Next()
			}
			if notes := rows.Notes(); (len(notes) == 1) != (strings.Contains(tt.cell, "<f>") && tt.want == "") {
				t.Errorf("the notes are %v", notes)
			}
		})
	}
}

func TestOpen_manySheets(t *testing.T) {
	path := made(t, func(book *excelize.File) {
		for i := range 46 {
			name := fmt.Sprintf("Gemeente %02d", i)
			_, err := book.NewSheet(name)
			must(t, err)
			must(t, book.SetCellInt(name, "B2", int64(i)))
		}
		must(t, book.SetSheetVisible("Gemeente 07", false))
		must(t, book.MergeCell("Gemeente 08", "B2", "D2"))
		must(t, book.SetRowVisible("Gemeente 08", 2, false))
	})
	f := open(t, path, table.Options{})
	if len(f.Sheets) != 47 || !slices.Equal(f.Hidden, []string{"Gemeente 07"}) {
		t.Fatalf("%d sheets, hidden %q", len(f.Sheets), f.Hidden)
	}
	for i := range 46 {
		rows, err := f.Rows(t.Context(), fmt.Sprintf("Gemeente %02d", i))
		must(t, err)
		_, err = rows.Next()
		must(t, err)
		if cells, err := rows.Next(); err != nil || !slices.Equal(cells, []string{"", fmt.Sprint(i)}) || rows.Row() != 2 {
			t.Errorf("sheet %d holds %q in row %d (%v)", i, cells, rows.Row(), err)
		}
		must(t, rows.Close())
	}
}

func TestOpen_strict(t *testing.T) {
	strict := func(s string) string {
		s = strings.ReplaceAll(s, "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
		return strings.ReplaceAll(s, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
	}
	path := pack(t, false, map[string]string{
		"[Content_Types].xml": contentTypes, "_rels/.rels": strict(packageRels), "xl/_rels/workbook.xml.rels": strict(bookRels), "xl/workbook.xml": strict(book),
		"xl/worksheets/sheet1.xml": strict(sheetXML(`<x:row><x:c><x:v>5</x:v></x:c></x:row>`)),
	})
	if got := readAll(t, open(t, path, table.Options{})); len(got) != 1 || got[0][0] != "5" {
		t.Errorf("rows are %q", got)
	}
}

func TestOpen_largeSheetsOfNothing(t *testing.T) {
	tests := []struct {
		sentence, rows string
		want           int
	}{
		{"no rows", "", 0},
		{"one cell in the last row", `<x:row r="1048576"><x:c r="A1048576"><x:v>5</x:v></x:c></x:row>`, 1_048_576},
		{"one cell in the last column", `<x:row r="1"><x:c r="XFD1"><x:v>5</x:v></x:c></x:row>`, 1},
		{"cells with a format only", `<x:row r="1"><x:c r="A1" s="0"/><x:c r="XFD1" s="0"/></x:row>`, 1},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			f := open(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(tt.rows)}), table.Options{})
			if got := readAll(t, f); len(got) != tt.want {
				t.Errorf("%d rows, want %d", len(got), tt.want)
			}
		})
	}
}

func TestRows_faultsOfSheets(t *testing.T) {
	tests := []struct {
		sentence, sheet string
		want            table.Problem
		row             int
	}{
		{"half a sheet", `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>`, table.Damaged, 2},
		{"rows out of order", sheetXML(`<x:row r="3"/><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>`), table.Damaged, 3},
		{"cells out of order", sheetXML(`<x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c><x:c r="A1"><x:v>1</x:v></x:c></x:row>`), table.Damaged, 1},
		{"a cell twice", sheetXML(`<x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row>`), table.Damaged, 1},
		{"a row beyond the last", sheetXML(`<x:row r="1048577"><x:c><x:v>1</x:v></x:c></x:row>`), table.Damaged, 1},
		{"a row that is no number", sheetXML(`<x:row r="a"/>`), table.Damaged, 0},
		{"tags that don't fit", sheetXML(`<x:row r="1"><x:c><x:v>1</x:c></x:row><x:row r="2"><x:c><x:v>1</x:v></x:c></x:row>`), table.Damaged, 2},
		{"too many columns without references", sheetXML(`<x:row>` + strings.Repeat(`<x:c><x:v>1</x:v></x:c>`, 16_385) + `</x:row>`), table.TooWide, 1},
		{"a text that no cell can hold", sheetXML(`<x:row><x:c t="inlineStr"><x:is><x:t>` + noise(3<<20) + `</x:t></x:is></x:c></x:row>`), table.Damaged, 1},
		{"a tower of tags", sheetXML(strings.Repeat("<x:a>", 70)), table.Damaged, 0},
		{"an endless tag", sheetXML("<x:row " + noise(300<<10)), table.Damaged, 0},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			f := open(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": tt.sheet}), table.Options{})
			rows, err := f.Rows(t.Context(), "Blad")
			if err == nil {
				defer rows.Close()
			}
			for err == nil {
				_, err = rows.Next()
			}
			var fault *table.FileError
			if !errors.As(err, &fault) || fault.Problem != tt.want || fault.Row != tt.row {
				t.Errorf("it gives %v, want %s in row %d", err, tt.want, tt.row)
			}
		})
	}
}

// noise is a text that hardly packs.
func noise(n int) string {
	var b strings.Builder
	for x := uint32(1); b.Len() < n; {
		x = x*1664525 + 1013904223
		b.WriteByte('a' + byte(x>>24)%26)
	}
	return b.String()
}
