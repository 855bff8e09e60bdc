package data

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/figures"
)

// million gives a million values in an order that is not that of the key: 300
// places, 20 years, 8 breakdowns of which one is the total, 21 indicators.
func million(yield func(figures.Value) error) error {
	for i := range 1_000_000 {
		v := figures.Value{
			Indicator: indicatorCodes[i/160%21], Area: areaCodes[i/3360%300], Period: years[i/8%20],
			Breakdown: ageCodes[i%8], Value: float64(i*7919%100_000) / 100,
		}
		if err := yield(v); err != nil {
			return err
		}
	}
	return nil
}

var (
	indicatorCodes = numberedCodes("indicator_%03d", 0, 21)
	areaCodes      = numberedCodes("%d", 11_000, 300)
	years          = numberedCodes("%d", 2005, 20)
	ageCodes       = append([]string{""}, numberedCodes("age=%d", 0, 7)...)
)

func numberedCodes(format string, from, n int) (codes []string) {
	for i := range n {
		codes = append(codes, fmt.Sprintf(format, from+i))
	}
	return codes
}

func bringMillion(b *testing.B, s *Store) {
	b.Helper()
	if _, err := s.ImportValues(b.Context(), figures.Import{Kind: "file"}, nil, million); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkImportMillion is to be compared with BenchmarkSqliteImport, in one
// run.
func BenchmarkImportMillion(b *testing.B) {
	for b.Loop() {
		bringMillion(b, newStore(b))
	}
}

// BenchmarkSqliteImport lets the command-line tool bring in the same million
// values, as lines of text into a table without a key.
func BenchmarkSqliteImport(b *testing.B) {
	if _, err := exec.LookPath("sqlite3"); err != nil {
		b.Skip("sqlite3 is not installed")
	}
	dir := b.TempDir()
	file := filepath.Join(dir, "values.txt")
	err := writeWhole(file, func(w io.Writer) error {
		out := bufio.NewWriter(w)
		if err := million(func(v figures.Value) error {
			_, err := fmt.Fprintf(out, "%s|%s|%s|%s|%v|\n", v.Indicator, v.Area, v.Period, v.Breakdown, v.Value)
			return err
		}); err != nil {
			return err
		}
		return out.Flush()
	})
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		n++
		cmd := exec.Command("sqlite3", filepath.Join(dir, fmt.Sprint(n, ".db")))
		cmd.Stdin = strings.NewReader("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n" +
			"CREATE TABLE t (a TEXT, b TEXT, c TEXT, d TEXT, e REAL, f TEXT);\n.mode csv\n.separator |\n.import " + file + " t\n")
		if out, err := cmd.CombinedOutput(); err != nil {
			b.Fatal(err, string(out))
		}
	}
}

// BenchmarkMillion reads from a dossier with a million values.
func BenchmarkMillion(b *testing.B) {
	s := newStore(b)
	bringMillion(b, s)
	total := ""
	for _, bb := range []struct {
		name string
		read func() (int, error)
	}{
		{"an indicator, all places and years, totals", func() (int, error) { // the page of an indicator
			vs, err := s.Values(b.Context(), figures.Query{Indicators: indicatorCodes[3:4], Breakdown: &total})
			return len(vs), err
		}},
		{"an indicator whole", func() (int, error) {
			vs, err := s.Values(b.Context(), figures.Query{Indicators: indicatorCodes[3:4]})
			return len(vs), err
		}},
		{"all indicators of one place, totals", func() (int, error) { // trends in a list
			vs, err := s.Values(b.Context(), figures.Query{Areas: areaCodes[:1], Breakdown: &total})
			return len(vs), err
		}},
		{"differences with a file of 10,000", func() (int, error) {
			c, err := s.Changes(b.Context(), func(yield func(figures.Value) error) error {
				n := 0
				return ignoreStop(million(func(v figures.Value) error {
					if n++; n > 10_000 {
						return errStop
					}
					v.Value++
					return yield(v)
				}))
			})
			return c.Changed, err
		}},
	} {
		b.Run(bb.name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				var err error
				if n, err = bb.read(); err != nil || n == 0 {
					b.Fatal(n, err)
				}
			}
			b.ReportMetric(float64(n), "values")
		})
	}
}

var errStop = errors.New("stop")

func ignoreStop(err error) error {
	if errors.Is(err, errStop) {
		return nil
	}
	return err
}
