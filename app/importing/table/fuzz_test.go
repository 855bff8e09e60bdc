package table_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/importing/table"
)

// drain reads all sheets; errors must be of the kinds that are explained.
func drain(t *testing.T, path string, o table.Options) {
	f, err := table.Open(t.Context(), path, o)
	if err != nil {
		explained(t, err)
		return
	}
	defer f.Close()
	sheets := f.Sheets
	if sheets == nil {
		sheets = []string{""}
	}
	for _, sheet := range sheets {
		rows, err := f.Rows(t.Context(), sheet)
		if err != nil {
			explained(t, err)
			continue
		}
		for n := 0; err == nil && n < 100_000; n++ {
			_, err = rows.Next()
		}
		rows.Close()
		if err != nil && !errors.Is(err, io.EOF) {
			explained(t, err)
		}
	}
}

func explained(t *testing.T, err error) {
	t.Helper()
	var fault *table.FileError
	if !errors.As(err, &fault) || fault.Explain() == "" {
		t.Errorf("nobody explains %v", err)
	}
}

// FuzzText feeds the sniffer and the reader of text.
func FuzzText(f *testing.F) {
	for _, s := range []string{"a;b\n1;2\n", "\ufeffa|b\r\n1|2", "\"a;b\",c\n\"x\"y,1\n\"open,2\n", "sep=,\na,b", "\xff\xfea\x00;\x00", "a\tb\rc", "\"a,\"\"b\"\"\"\n\"1,2\"", "PK\x03\x04", "<html>", "a,\tb\n1,\t2", "\xe9;\x80"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), "x.csv")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		drain(t, path, table.Options{})
	})
}

// FuzzSheet feeds the reader of workbooks, with a fuzzed sheet in a sound
// workbook.
func FuzzSheet(f *testing.F) {
	for _, s := range []string{
		sheetXML(`<x:row><x:c><x:v>5</x:v></x:c></x:row>`),
		sheetXML(`<x:row r="3"><x:c r="B3" t="s"><x:v>9</x:v></x:c></x:row>`),
		sheetXML(`<x:row r="2"/><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c><x:c r="A1"/></x:row>`),
		`<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="e"><v>#N/A</v></c></row></sheetData></worksheet>`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, sheet string) {
		drain(t, pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheet}), table.Options{TempDir: t.TempDir()})
	})
}
