package importing_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"kindvriendelijk/app/importing"
)

// download is a small file in the shape of one kind of download, with cells
// whose meaning is known.
type download struct {
	sentence, name, content string // a name that ends in .xlsx makes a workbook
	values, missing         int
	rejected                int
	cells                   []wanted
	warns                   []string // parts of warnings; each must occur
	needsPeriod, needsArea  bool
}

func dim(name, value string) importing.Dim { return importing.Dim{Name: name, Value: value} }

// latin1 writes a text as older exports do.
func latin1(t testing.TB, text string) string {
	t.Helper()
	out, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (d download) path(t testing.TB) string {
	if strings.HasSuffix(d.name, ".xlsx") {
		return workbookNamed(t, d.name, d.content)
	}
	return save(t, d.name, d.content)
}

// check reads the download and compares it with what is known of it.
func (d download) check(t *testing.T) {
	path := d.path(t)
	got := collect(t, path, importing.Choices{})
	report, err := importing.Inspect(t.Context(), path, importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	if report.Values != d.values || report.Missing != d.missing || report.Rejected != d.rejected {
		t.Errorf("%d values, %d missing, %d rejected; want %d, %d, %d", report.Values, report.Missing, report.Rejected, d.values, d.missing, d.rejected)
	}
	for _, w := range d.cells {
		if !slices.ContainsFunc(got, func(v importing.Value) bool {
			return w.matches(v) && (v.Missing != "") == w.missing && v.Number == w.value && v.Provisional == w.provisional
		}) {
			t.Errorf("not among the values: %+v", w)
		}
	}
	for _, w := range d.warns {
		if !strings.Contains(strings.Join(report.Warnings, "\n"), w) {
			t.Errorf("no warning has %q: %q", w, report.Warnings)
		}
	}
	if report.NeedsPeriod != d.needsPeriod || report.NeedsArea != d.needsArea {
		t.Errorf("it asks for a period %v and an area %v, want %v and %v", report.NeedsPeriod, report.NeedsArea, d.needsPeriod, d.needsArea)
	}
	if t.Failed() {
		for _, v := range got[:min(len(got), 40)] {
			t.Logf("%+v", v)
		}
		for _, s := range report.Sheets {
			t.Logf("sheet %q is %s %s, heading in row %d, left out %v, columns %+v", s.Name, s.Kind, s.Layout, s.Header, s.LeftOut, s.Columns)
		}
		t.Logf("warnings %q", report.Warnings)
	}
}

func checkAll(t *testing.T, all []download) {
	for _, d := range all {
		t.Run(d.sentence, d.check)
	}
}
