package importing_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kindvriendelijk/app/importing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// fixtures lists the files of testdata. Workbooks are kept as readable text:
// a line '# name' starts a sheet, tabs separate cells.
func fixtures(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"testdata/*.csv", "testdata/*.txt", "testdata/*.sheets"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	return files
}

// workbook builds an .xlsx from the text of its sheets.
func workbook(t testing.TB, text string) string {
	t.Helper()
	return workbookNamed(t, "werkmap.xlsx", text)
}

func workbookNamed(t testing.TB, file, text string) string {
	t.Helper()
	book := excelize.NewFile()
	sheet, row := "", 0
	for _, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		if name, ok := strings.CutPrefix(line, "# "); ok {
			if sheet == "" {
				if err := book.SetSheetName("Sheet1", name); err != nil {
					t.Fatal(err)
				}
			} else if _, err := book.NewSheet(name); err != nil {
				t.Fatal(err)
			}
			sheet, row = name, 0
			continue
		}
		row++
		for i, c := range strings.Split(line, "\t") {
			name, err := excelize.CoordinatesToCellName(i+1, row)
			if err != nil {
				t.Fatal(err)
			}
			var value any = c
			if n, err := strconv.ParseFloat(c, 64); err == nil {
				value = n
			}
			if c == "" {
				continue
			}
			if err := book.SetCellValue(sheet, name, value); err != nil {
				t.Fatal(err)
			}
		}
	}
	path := filepath.Join(t.TempDir(), file)
	if err := book.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

func fixture(t testing.TB, name string) string {
	t.Helper()
	if !strings.HasSuffix(name, ".sheets") {
		return name
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return workbook(t, string(text))
}

// known stands in for the catalogue of indicators.
func known(heading, source string) string {
	switch {
	case heading == "Kansarmoede-index":
		return "kansarmoede-index"
	case heading == "MS_POPULATION" && source == "statbel":
		return "inwoners"
	}
	return ""
}

func TestInspect_golden(t *testing.T) {
	for _, file := range fixtures(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			got := everything(t, fixture(t, file))
			golden := file + ".golden"
			if *update {
				if err := os.WriteFile(golden, got, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// everything writes the report, the rows left out and the values.
func everything(t *testing.T, path string) []byte {
	t.Helper()
	choices := importing.Choices{Known: known, TempDir: t.TempDir()}
	report, err := importing.Inspect(t.Context(), path, choices)
	if err != nil {
		t.Fatal(err)
	}
	var flat, out bytes.Buffer
	if err := importing.WriteReport(&flat, report, true); err != nil {
		t.Fatal(err)
	}
	if err := json.Indent(&out, flat.Bytes(), "", " "); err != nil {
		t.Fatal(err)
	}
	for _, s := range report.Sheets {
		for _, n := range s.Account {
			if !n.Taken {
				out.WriteString(strings.TrimSpace(s.Name+" rij ") + " " + strconv.Itoa(n.Row) + ": " + n.Reason + "\n")
			}
		}
	}
	_, err = importing.Values(t.Context(), path, choices, importing.ValueWriter(&out))
	var none *importing.NotFiguresError
	if errors.As(err, &none) {
		out.WriteString(none.Explain() + "\n")
	} else if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
