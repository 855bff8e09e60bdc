package importing_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing"
)

// population writes a file as Statbel publishes the population: one row per
// municipality, sex, nationality, civil status and age, about 60 bytes each.
func population(tb testing.TB, rows int) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "TF_SOC_POP_STRUCT_2025.txt")
	file, err := os.Create(path)
	if err != nil {
		tb.Fatal(err)
	}
	w := bufio.NewWriter(file)
	fmt.Fprint(w, "\ufeffCD_REFNIS|TX_DESCR_NL|TX_DESCR_FR|CD_SEX|CD_NATLTY|CD_CIV_STS|CD_AGE|MS_POPULATION\r\n")
	towns := areas.Default().Current(areas.Municipality, areas.Belgium)
	for n := 0; n < rows; {
		town := towns[n/2000%len(towns)]
		for i := 0; i < 2000 && n < rows; i++ {
			fmt.Fprintf(w, "%s|%s|Commune flamande de %s|%c|%s|%d|%d|%d\r\n", town.Code, town.Name, town.Name,
				"MF"[i%2], []string{"BEL", "ETR"}[i/2%2], 1+i/4%4, n/16%101, n*7%1900)
			n++
		}
	}
	if err := w.Flush(); err != nil {
		tb.Fatal(err)
	}
	if err := file.Close(); err != nil {
		tb.Fatal(err)
	}
	return path
}

const manyRows = 1_000_000

func BenchmarkValues_millionRows(b *testing.B) {
	path := population(b, manyRows)
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		if _, err := importing.Values(b.Context(), path, importing.Choices{}, func(importing.Value) error { n++; return nil }); err != nil {
			b.Fatal(err)
		}
		if n != manyRows {
			b.Fatalf("%d values", n)
		}
	}
}

func BenchmarkInspect_millionRows(b *testing.B) {
	path := population(b, manyRows)
	b.ReportAllocs()
	for b.Loop() {
		r, err := importing.Inspect(b.Context(), path, importing.Choices{})
		if err != nil {
			b.Fatal(err)
		}
		if r.Values != manyRows {
			b.Fatalf("%d values", r.Values)
		}
	}
}
