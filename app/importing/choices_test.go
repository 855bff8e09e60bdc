package importing_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/importing"
)

// save writes a small file and returns its path.
func save(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// collect returns all values, each with slices of its own.
func collect(t testing.TB, path string, c importing.Choices) []importing.Value {
	t.Helper()
	var all []importing.Value
	if _, err := importing.Values(t.Context(), path, c, func(v importing.Value) error {
		v.Dimensions = slices.Clone(v.Dimensions)
		all = append(all, v)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestValues_choices(t *testing.T) {
	const small = "Gemeente;Kinderen;Plaatsen\nIzegem;500;1.450\nGenk;1200;2.000\n"
	own := "eigen-code"
	tests := []struct {
		sentence, content string
		choices           importing.Choices
		ok                func(v []importing.Value) bool
	}{
		{"a period for a file that tells none", small, importing.Choices{Period: "1e kwartaal 2024"},
			func(v []importing.Value) bool { return v[0].Period == "2024-Q1" && v[3].Period == "2024-Q1" }},
		{"no period where the file tells it", "Gemeente;Jaar;Kinderen\nIzegem;2023;500\nGenk;2023;12\n", importing.Choices{Period: "2020"},
			func(v []importing.Value) bool { return v[0].Period == "2023" }},
		{"an area by its name", "Jaar;Kinderen;Plaatsen\n2023;5000;4000\n2024;5100;4100\n", importing.Choices{Area: "izegem"},
			func(v []importing.Value) bool { return v[0].AreaCode == "36008" }},
		{"an area by its code", "Jaar;Kinderen;Plaatsen\n2023;5000;4000\n2024;5100;4100\n", importing.Choices{Area: "GM363"},
			func(v []importing.Value) bool { return v[0].AreaCode == "GM0363" }},
		{"another decimal mark", small, importing.Choices{Columns: []importing.ColumnChoice{{Column: 2, Decimal: '.'}}},
			func(v []importing.Value) bool { return v[1].Number == 1.45 && v[3].Number == 2 }},
		{"a column left out", small, importing.Choices{Columns: []importing.ColumnChoice{{Column: 1, Role: importing.Ignored}}},
			func(v []importing.Value) bool { return len(v) == 2 && v[0].Indicator == "Plaatsen" }},
		{"a column as a breakdown", small, importing.Choices{Columns: []importing.ColumnChoice{{Column: 1, Role: importing.Dimension}}},
			func(v []importing.Value) bool {
				return len(v) == 2 && slices.Equal(v[0].Dimensions, []importing.Dim{{Name: "Kinderen", Value: "500"}})
			}},
		{"an indicator of ours", small, importing.Choices{Known: known, Columns: []importing.ColumnChoice{{Column: 1, Indicator: &own}}},
			func(v []importing.Value) bool { return v[0].Known == own && v[1].Known == "" }},
		{"another area column", "Gemeente;Naar;Jaar;Kinderen\nIzegem;Genk;2023;500\nGenk;Izegem;2023;12\n", importing.Choices{Columns: []importing.ColumnChoice{{Column: 1, Role: importing.Area}}},
			func(v []importing.Value) bool {
				return v[0].AreaCode == "71016" && v[0].Dimensions[0].Value == "Izegem"
			}},
		{"another period column", "Jaar;Rapport;Gemeente;Kinderen\n2023;2024;Izegem;500\n2023;2024;Genk;12\n", importing.Choices{Columns: []importing.ColumnChoice{{Column: 1, Role: importing.Period}}},
			func(v []importing.Value) bool { return v[0].Period == "2024" && v[0].Dimensions[0].Name == "Jaar" }},
		{"a breakdown that holds figures after all", "Gemeente;Jaar;Leeftijd;Kinderen\nIzegem;2023;5;500\nGenk;2023;6;12\n", importing.Choices{Columns: []importing.ColumnChoice{{Column: 2, Role: importing.Indicator}}},
			func(v []importing.Value) bool { return len(v) == 4 && v[0].Indicator == "Leeftijd" && v[0].Number == 5 }},
		{"another heading", "Titel;van;deze\nGemeente;Jaar;Kinderen\nIzegem;2023;500\nGenk;2023;12\n", importing.Choices{Header: 2},
			func(v []importing.Value) bool { return len(v) == 2 && v[0].Indicator == "Kinderen" }},
		{"another delimiter", "Gemeente|Jaar|Kinderen;x\nIzegem|2023|500\nGenk|2023|12\n", importing.Choices{Delimiter: '|'},
			func(v []importing.Value) bool { return len(v) == 2 && v[0].Indicator == "Kinderen;x" }},
		{"a column that isn't there is no fault", small, importing.Choices{Columns: []importing.ColumnChoice{{Column: 9, Role: importing.Ignored}, {Column: 1, Role: "x"}}},
			func(v []importing.Value) bool { return len(v) == 4 }},
		{"figures where we saw none", "a;b;c\nx;5;7\ny;6;8\n", importing.Choices{Period: "2024", Area: "Genk"},
			func(v []importing.Value) bool { return len(v) == 4 && v[0].AreaCode == "71016" }},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := collect(t, save(t, "x.csv", tt.content), tt.choices); !tt.ok(got) {
				t.Errorf("values are %+v", got)
			}
		})
	}
}

func TestValues_oneSheet(t *testing.T) {
	path := workbook(t, "# A\nGemeente\tJaar\tKinderen\nIzegem\t2023\t500\n# B\nGemeente\tJaar\tKinderen\nGenk\t2023\t12\n")
	if got := collect(t, path, importing.Choices{Sheet: "B"}); len(got) != 1 || got[0].Sheet != "B" || got[0].Row != 2 || got[0].Column != 2 {
		t.Errorf("values are %+v", got)
	}
	if _, err := importing.Inspect(t.Context(), path, importing.Choices{Sheet: "C"}); err == nil {
		t.Error("a sheet that does not exist was read")
	}
}

func TestValues_badPeriod(t *testing.T) {
	_, err := importing.Inspect(t.Context(), save(t, "x.csv", "Gemeente;Kinderen\nIzegem;500\nGenk;12\n"), importing.Choices{Period: "ooit"})
	var bad *importing.PeriodError
	if !errors.As(err, &bad) || !strings.Contains(bad.Explain(), "'ooit'") {
		t.Errorf("error is %v", err)
	}
}

func TestValues_stops(t *testing.T) {
	path := save(t, "x.csv", "Gemeente;Jaar;Kinderen\nIzegem;2023;500\nGenk;2023;12\n")
	stop := errors.New("stop")
	n := 0
	if _, err := importing.Values(t.Context(), path, importing.Choices{}, func(importing.Value) error { n++; return stop }); !errors.Is(err, stop) || n != 1 {
		t.Errorf("error is %v after %d values", err, n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := importing.Inspect(ctx, path, importing.Choices{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want cancelled", err)
	}
}

func TestInspect_leavesNoTemporaryFiles(t *testing.T) {
	temp := t.TempDir()
	path := workbook(t, "# A\nGemeente\tJaar\tKinderen\nIzegem\t2023\t500\n")
	if _, err := importing.Inspect(t.Context(), path, importing.Choices{TempDir: temp}); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadDir(temp)
	if err != nil || len(left) != 0 {
		t.Errorf("%d files are left (%v)", len(left), err)
	}
	if _, err := importing.Inspect(t.Context(), path, importing.Choices{TempDir: filepath.Join(temp, "weg")}); err == nil {
		t.Error("it unpacks into a folder that does not exist")
	}
}

func TestInspect_decimalBeyondTheSample(t *testing.T) {
	content := "Gemeente;Jaar;Bedrag\n" + strings.Repeat("Izegem;2023;5\n", 1500) + "Izegem;2023;1.234\nIzegem;2023;2,5\n"
	got := collect(t, save(t, "x.csv", content), importing.Choices{})
	if n := len(got); n != 1502 || got[1500].Number != 1234 || got[1501].Number != 2.5 {
		t.Errorf("%d values, the last are %v and %v", n, got[n-2].Number, got[n-1].Number)
	}
}

func TestInspect_account(t *testing.T) {
	content := "Gemeente;Jaar;Kinderen\n" + strings.Repeat("Izegem;2023;5\n", 2000) + strings.Repeat(";;\n", 2000)
	r, err := importing.Inspect(t.Context(), save(t, "x.csv", content), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	s := r.Sheets[0]
	if s.Rows != 4001 || s.Taken != 2000 || len(s.Account) > 1000 || s.LeftOut[0] != (importing.Count{Reason: "lege rij", Rows: 2000}) {
		t.Errorf("%d rows, %d taken, %d notes, left out %v", s.Rows, s.Taken, len(s.Account), s.LeftOut)
	}
	if c := s.Columns[0]; c.Sample != "Izegem" || c.Role != importing.Area {
		t.Errorf("the first column is %+v", c)
	}
}

func TestWriteReport_text(t *testing.T) {
	r, err := importing.Inspect(t.Context(), workbook(t, "# A\nGemeente\tJaar\tKinderen\nIzegem\t2023\t500.5\nTotaal\t2023\t500.5\n# B\nniets\n"), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := importing.WriteReport(&b, r, false); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Inhoud: cijfers", "Blad A: cijfers", "gebied         Gemeente", "1 × totaalrij", "Waarden: 1\n", "Let op: Blad B"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in\n%s", want, b.String())
		}
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWrite_errors(t *testing.T) {
	r := &importing.Report{}
	if importing.WriteReport(fullDisk{}, r, true) == nil || importing.WriteReport(fullDisk{}, r, false) == nil || importing.ValueWriter(fullDisk{})(importing.Value{}) == nil {
		t.Error("a failed write is not reported")
	}
}

func TestInspect_repeats(t *testing.T) {
	path := workbook(t, "# A\nGemeente\tJaar\tKinderen\nIzegem\t2023\t500\nGenk\t2023\t12\nIzegem\t2023\t501\n# B\nGemeente\tJaar\tKinderen\nGenk\t2023\t12\nGenk\t2024\t13\n")
	r, err := importing.Inspect(t.Context(), path, importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	want := [][]importing.Repeat{
		{{Indicator: "Kinderen", Area: "Izegem", Period: "2023", Row: 4, FirstRow: 2, FirstSheet: "A"}},
		{{Indicator: "Kinderen", Area: "Genk", Period: "2023", Row: 2, FirstRow: 3, FirstSheet: "A", Same: true}},
	}
	for i, s := range r.Sheets {
		if s.Repeats != 1 || !slices.Equal(s.Repeated, want[i]) {
			t.Errorf("sheet %s repeats %d: %+v", s.Name, s.Repeats, s.Repeated)
		}
	}
}
