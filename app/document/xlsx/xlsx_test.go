package xlsx

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

func open(t testing.TB, sheets ...Sheet) *excelize.File {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, sheets); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

var target = 12.5

func actions() Sheet {
	return Sheet{
		Name:    "Actieplan 2026–2031",
		Columns: []Column{{Head: "Actie"}, {Head: "Kinderen", Kind: Number}, {Head: "Budget", Kind: Money}, {Head: "Einde", Kind: Date}, {Head: "Klaar", Kind: Percent, Digits: 1}},
		Rows: [][]any{
			{"Schoolstraten", 5214, int64(1500050), "2026-11-21", 11.8},
			{"=1+1", math.NaN(), nil, "eind 2027", &target},
			{"Kort"},
			{"", "onbekend", "veel", "1850-01-01", math.Inf(1)},
		},
	}
}

func TestValuesComeBackAsTheyWereMeant(t *testing.T) {
	f := open(t, actions())
	for at, want := range map[string][2]string{ // what is stored and what is shown
		"A1": {"Actie", "Actie"}, "A2": {"Schoolstraten", "Schoolstraten"}, "B2": {"5214", "5,214"}, "C2": {"15000.5", "€ 15,000.50"},
		"D2": {"46347", "21/11/2026"}, "E2": {"0.11800000000000001", "11.8%"}, "A3": {"=1+1", "=1+1"}, "B3": {"", ""}, "C3": {"", ""},
		"D3": {"eind 2027", "eind 2027"}, "E3": {"0.125", "12.5%"}, "A5": {"", ""}, "B5": {"onbekend", "onbekend"}, "C5": {"veel", "veel"},
		"D5": {"1850-01-01", "1850-01-01"}, "E5": {"oneindig", "oneindig"}, "B4": {"", ""},
	} {
		raw, err := f.GetCellValue("Actieplan 2026–2031", at, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		shown, _ := f.GetCellValue("Actieplan 2026–2031", at)
		if raw != want[0] || shown != want[1] {
			t.Errorf("%s holds %q and shows %q, want %q and %q", at, raw, shown, want[0], want[1])
		}
	}
}

func TestTextIsNeverAFormula(t *testing.T) {
	evil := []string{"=cmd|'/c calc'!A1", "@SUM(1)", "+1", "-1", "\tx", "＝1", "'=1"}
	s := Sheet{Name: "x", Columns: []Column{{Head: "=1+1"}}}
	for _, e := range evil {
		s.Rows = append(s.Rows, []any{e})
	}
	f := open(t, s)
	for i := range len(evil) + 1 {
		at, _ := excelize.CoordinatesToCellName(1, i+1)
		formula, err := f.GetCellFormula("x", at)
		if err != nil || formula != "" {
			t.Errorf("%s has the formula %q", at, formula)
		}
		kind, _ := f.GetCellType("x", at)
		if kind != excelize.CellTypeSharedString && kind != excelize.CellTypeInlineString {
			t.Errorf("%s is of type %v", at, kind)
		}
	}
	for i, e := range evil {
		at, _ := excelize.CoordinatesToCellName(1, i+2)
		if got, _ := f.GetCellValue("x", at); got != e {
			t.Errorf("%q came back as %q", e, got)
		}
		if !keptAsText(f, at) {
			t.Errorf("%s is not kept as text when somebody edits it", at)
		}
	}
}

// keptAsText reports the format of text, by its number or as a format.
func keptAsText(f *excelize.File, at string) bool {
	id, _ := f.GetCellStyle("x", at)
	style, err := f.GetStyle(id)
	if err != nil {
		return false
	}
	return style.NumFmt == 49 || style.CustomNumFmt != nil && *style.CustomNumFmt == "@"
}

func TestHeadsStayInSightAndFilter(t *testing.T) {
	f := open(t, actions())
	panes, err := f.GetPanes("Actieplan 2026–2031")
	if err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("panes are %+v, %v", panes, err)
	}
	filter, print := false, false
	for _, n := range f.GetDefinedName() {
		filter = filter || strings.Contains(n.Name, "FilterDatabase") && strings.HasSuffix(n.RefersTo, "$A$1:$E$5")
		print = print || strings.Contains(n.Name, "Print_Titles") && strings.HasSuffix(n.RefersTo, "$1:$1")
	}
	if !filter || !print {
		t.Errorf("names are %+v", f.GetDefinedName())
	}
}

func TestColumnsAreAsWideAsTheyNeed(t *testing.T) {
	f := open(t, Sheet{Name: "x", Columns: []Column{{Head: "Nr."}, {Head: "Tekst"}, {Head: "Dag", Kind: Date}, {Head: "Lang"}},
		Rows: [][]any{{"1", "een gewone zin van een regel", "2026-11-21", strings.Repeat("woord ", 100) + "\nkort"}}})
	for column, want := range map[string]float64{"A": narrow, "B": 31, "C": 13, "D": wide} {
		if got, _ := f.GetColWidth("x", column); got != want {
			t.Errorf("%s is %v wide, want %v", column, got, want)
		}
	}
}

func TestSheetsGetNamesThatExcelTakes(t *testing.T) {
	f := open(t, Sheet{Name: "a/b: [c]?"}, Sheet{Name: "A B C"}, Sheet{Name: strings.Repeat("é", 40)}, Sheet{Name: strings.Repeat("é", 41)}, Sheet{}, Sheet{Name: "'History'"})
	want := []string{"a b c", "A B C (2)", strings.Repeat("é", 31), strings.Repeat("é", 27) + " (2)", "Blad 5", "History (2)"}
	for i, name := range f.GetSheetList() {
		if name != want[i] {
			t.Errorf("got %q, want %q", name, want[i])
		}
	}
}

func TestNoSheetsMakeAnEmptyWorkbook(t *testing.T) {
	if got := open(t).GetSheetList(); len(got) != 1 {
		t.Errorf("got %q", got)
	}
}

func TestVeryLongTextIsShortened(t *testing.T) {
	f := open(t, Sheet{Name: "x", Columns: []Column{{}}, Rows: [][]any{{strings.Repeat("👧", 20_000)}}})
	got, _ := f.GetCellValue("x", "A2")
	if !strings.HasSuffix(got, "👧… (ingekort)") || len(utf16.Encode([]rune(got))) > maxText {
		t.Errorf("%d units, ends in %q", len(utf16.Encode([]rune(got))), got[len(got)-20:])
	}
}

func TestTheSameSheetsGiveTheSameBytes(t *testing.T) {
	var a, b bytes.Buffer
	if err := errors.Join(Write(&a, []Sheet{actions()}), Write(&b, []Sheet{actions()})); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two workbooks differ")
	}
}

func TestAnyTextComesBack(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"a\x00b\xff\uFFFF_x000D_", "_x000D_x000D_", "_x005F_", "\r\n", " spatie "})).Draw(r, "text")
		f := open(t, Sheet{Name: s, Columns: []Column{{Head: s}}, Rows: [][]any{{s}}})
		got, err := f.GetCellValue(f.GetSheetName(0), "A2")
		if err != nil || got != clean(s) {
			r.Fatalf("%q came back as %q, %v", s, got, err)
		}
	})
}

func TestTooMuchIsRefused(t *testing.T) {
	err := Write(&bytes.Buffer{}, []Sheet{{Columns: make([]Column, maxColumns+1)}})
	if err == nil || !strings.Contains(err.Error(), "more than a sheet can hold") {
		t.Errorf("got %v", err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestAFullDiskIsReported(t *testing.T) {
	if err := Write(full{}, []Sheet{actions()}); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("got %v", err)
	}
}
