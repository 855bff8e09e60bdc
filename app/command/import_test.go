package command_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/command"
	"kindvriendelijk/app/figures"
)

// open opens a package beside the command, to look at what is in it.
func open(t *testing.T, path string) command.Package {
	t.Helper()
	p := newProgram()
	k, err := p.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := k.Close(); err != nil {
			t.Error(err)
		}
	})
	return k
}

// empty is a dossier in which nothing is.
func empty(t *testing.T) string {
	t.Helper()
	p := newProgram()
	k, err := p.Empty(t.Context(), today())
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "leeg.kvd")
	if err := k.Save(context.WithoutCancel(t.Context()), path); err != nil {
		t.Fatal(err)
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// valueOf is the value of an indicator in a package, and how many there are.
func valueOf(t *testing.T, path, area, period string, is func(string) bool) (value float64, n int) {
	t.Helper()
	all, err := open(t, path).Values(t.Context(), figures.Query{Areas: []string{area}, From: period, To: period})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range all {
		if is(v.Indicator) {
			value, n = v.Value, n+1
		}
	}
	return value, n
}

func known(code string) func(string) bool { return func(c string) bool { return c == code } }

func unknown(c string) bool {
	_, ok := figures.ByCode(c)
	return !ok
}

// last is the last line of an output.
func last(out string) string {
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	return lines[len(lines)-1]
}

func TestImport(t *testing.T) {
	dossier := empty(t)
	first := file(t, "kansarmoede.csv", "Gemeente;Jaar;Kansarmoede-index;Speelkoffers\nIzegem;2022;12;3\nIzegem;2023;12,5;4\nIzegem;2024;13;veel\nGenk;2023;19;6\nGenk;2024;;7\n")
	second := file(t, "meer.csv", "Gemeente;Jaar;Kansarmoede-index\nGenk;2023;20\nGenk;2022;21\n")
	out, errs := run(t, command.OK, "import", "-dossier", dossier, first, second)
	var rows, taken, skipped, rejected int
	if n, err := fmt.Sscanf(last(out), "rijen %d waarden %d overgeslagen %d afgewezen %d", &rows, &taken, &skipped, &rejected); n != 4 || err != nil {
		t.Fatalf("the last line is %q", last(out))
	}
	if rows != 7 || taken != 10 || rejected != 1 || taken+skipped+rejected != 12 {
		t.Errorf("%q of 7 rows with 12 cells in columns of figures (standard error: %q)", last(out), errs)
	}
	if v, n := valueOf(t, dossier, "36008", "2023", known("kansarmoede-index")); v != 12.5 || n != 1 {
		t.Errorf("the known column gives %v, %d times", v, n)
	}
	if v, n := valueOf(t, dossier, "36008", "2023", unknown); v != 4 || n != 1 {
		t.Errorf("the unknown column gives %v, %d times; want an own indicator", v, n)
	}
	if v, n := valueOf(t, dossier, "71016", "2023", known("kansarmoede-index")); v != 20 || n != 1 {
		t.Errorf("the second file gives %v, %d times", v, n)
	}
	run(t, command.OK, "check", "-dossier", dossier)

	k := open(t, dossier).(*temporary)
	if _, err := k.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if left, err := k.Values(t.Context(), figures.Query{}); err != nil || len(left) > 0 {
		t.Errorf("one undo leaves %d values of the two files, %v", len(left), err)
	}
}

// A file that does not tell its period or area names the option that does, and
// nothing of the other file stays.
func TestImport_all_or_nothing(t *testing.T) {
	good := file(t, "goed.csv", "Gemeente;Jaar;Kansarmoede-index\nIzegem;2023;12,5\nIzegem;2024;13\n")
	tests := map[string]struct {
		text string
		says []string
		not  string
	}{
		"the period is not told":    {"Gemeente;Kinderen\nIzegem;500\nGenk;1200\n", []string{"-period"}, "-area"},
		"the area is not told":      {"Jaar;Kinderen\n2023;500\n2024;510\n", []string{"-area"}, "-period"},
		"a list without figures":    {read(t, fixture("codelist_refnis.txt")), []string{"lijst"}, "-period"},
		"nothing that is a figure":  {"a;b\nx;y\nz;w\n", []string{"-period", "-area"}, "goed.csv"},
		"a file without a sign":     {"", nil, "-period"},
		"a file that is not a text": {"\x00\x01\x02\x03\x00\xff\xfe\x00\x00", nil, "-period"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			dossier := empty(t)
			before := read(t, dossier)
			out, errs := run(t, command.Failure, "import", "-dossier", dossier, good, file(t, "fout.csv", tt.text))
			if out != "" || read(t, dossier) != before {
				t.Errorf("standard output has %q, or the dossier changed", out)
			}
			for _, s := range append(tt.says, "fout.csv") {
				if !strings.Contains(errs, s) {
					t.Errorf("it says %q, want %q in it", errs, s)
				}
			}
			if strings.Contains(errs, tt.not) {
				t.Errorf("it says %q, which names %s", errs, tt.not)
			}
		})
	}
}

func TestImport_takes_what_the_file_does_not_tell(t *testing.T) {
	text := file(t, "f.csv", "Kinderen;Speelkoffers\n500;12\n")
	for _, area := range []string{"36008", "Izegem"} {
		dossier := empty(t)
		out, _ := run(t, command.OK, "import", "-dossier", dossier, "-period", "2024", "-area", area, text)
		if !strings.HasPrefix(last(out), "rijen 1 waarden 2 ") {
			t.Errorf("the last line is %q", last(out))
		}
		if _, n := valueOf(t, dossier, "36008", "2024", unknown); n == 0 {
			t.Errorf("area %q did not become Izegem", area)
		}
	}
	_, errs := run(t, command.Failure, "import", "-dossier", empty(t), text)
	if !strings.Contains(errs, "-period") || !strings.Contains(errs, "-area") {
		t.Errorf("it says %q, want both options", errs)
	}
}

// A second import of the same file replaces what the first brought.
func TestImport_twice(t *testing.T) {
	dossier := empty(t)
	text := file(t, "f.csv", "Gemeente;Jaar;Kansarmoede-index\nIzegem;2023;12,5\nGenk;2023;9\n")
	first, _ := run(t, command.OK, "import", "-dossier", dossier, text)
	second, _ := run(t, command.OK, "import", "-dossier", dossier, text)
	if first != second {
		t.Errorf("first %q, then %q", first, second)
	}
	if _, n := valueOf(t, dossier, "36008", "2023", known("kansarmoede-index")); n != 1 {
		t.Errorf("the value is there %d times", n)
	}
}

func TestImport_real_files_into_the_example(t *testing.T) {
	swing, cbs := realFile(t, "12_swing_verkeersslachtoffers.xlsx"), realFile(t, "21_cbs_statline_regionale_kerncijfers.csv")
	dossier := example(t)
	out, _ := run(t, command.OK, "import", "-dossier", dossier, swing, cbs)
	if !strings.HasPrefix(last(out), "rijen ") {
		t.Errorf("the last line is %q", last(out))
	}
	if v, _ := valueOf(t, dossier, "36008", "2020", known("verkeersslachtoffers-lichtgewond")); v != 76 {
		t.Errorf("Swing gives %v, want 76", v)
	}
	if v, _ := valueOf(t, dossier, "GM0034", "2025", known("inwoners")); v != 229574 {
		t.Errorf("StatLine gives %v, want 229574", v)
	}
	run(t, command.OK, "check", "-dossier", dossier)
}

// What was chosen for one file holds for the next of its kind.
func TestImport_remembers(t *testing.T) {
	dossier := empty(t)
	file2023, file2024 := file(t, "telling 2023.csv", "Jaar;Kinderen;Speelkoffers\n2023;500;12\n"), file(t, "telling 2024.csv", "Jaar;Kinderen;Speelkoffers\n2024;510;14\n")
	run(t, command.OK, "import", "-dossier", dossier, "-area", "36008", file2023)
	_, errs := run(t, command.Failure, "import", "-dossier", dossier, "-forget", file2024)
	if !strings.Contains(errs, "-area") {
		t.Errorf("with all forgotten it says %q", errs)
	}
	_, errs = run(t, command.OK, "import", "-dossier", dossier, file2024)
	if v, n := valueOf(t, dossier, "36008", "2024", unknown); n != 2 || v == 0 {
		t.Errorf("the next file gives %d values", n)
	}
	for _, want := range []string{"keuzes van een eerder bestand", "Het gebied is dat van de vorige keer", "-forget"} {
		if !strings.Contains(errs, want) {
			t.Errorf("it says %q, want %q in it", errs, want)
		}
	}
}
