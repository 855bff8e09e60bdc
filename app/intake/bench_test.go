package intake_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/data/datatest"
)

// million writes a file of the Statbel population kind with a million rows:
// 600 municipalities, two sexes, two nationalities, four marital states and
// 104 ages.
func million(b *testing.B) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "bevolking.txt")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "CD_REFNIS|TX_DESCR_NL|CD_SEX|CD_NATLTY|CD_CIV_STS|CD_AGE|MS_POPULATION|CD_YEAR")
	for i := range 1_000_000 {
		age, rest := i%104, i/104
		fmt.Fprintf(w, "%d|Gemeente nummer %d van het land|%s|%s|%d|%d|%d|2025\n", 11001+rest/16, rest/16,
			[]string{"F", "M"}[rest%2], []string{"BEL", "ETR"}[rest/2%2], 1+rest/4%4, age, i*7919%500)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return path
}

// BenchmarkImportMillion is to be compared with BenchmarkSqliteImport, in one
// run.
func BenchmarkImportMillion(b *testing.B) {
	path := million(b)
	for b.Loop() {
		r, err := (&intake.Service{Store: datatest.Open(b)}).Import(b.Context(), path, importing.Choices{})
		if err != nil || r.Values != 1_000_000 {
			b.Fatal(r.Values, err)
		}
		b.ReportMetric(float64(r.Sums), "sums")
	}
}

// BenchmarkSqliteImport lets the command-line tool bring in the same file.
func BenchmarkSqliteImport(b *testing.B) {
	if _, err := exec.LookPath("sqlite3"); err != nil {
		b.Skip("sqlite3 is not installed")
	}
	path := million(b)
	for b.Loop() {
		cmd := exec.Command("sqlite3", filepath.Join(b.TempDir(), "x.db"))
		cmd.Stdin = strings.NewReader("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n.mode csv\n.separator |\n.import " + path + " t\n")
		if out, err := cmd.CombinedOutput(); err != nil {
			b.Fatal(err, string(out))
		}
	}
}

// BenchmarkPreviewMillion looks at the file before it is in the dossier, and
// once more when it is.
func BenchmarkPreviewMillion(b *testing.B) {
	path := million(b)
	s := &intake.Service{Store: datatest.Open(b)}
	look := func(b *testing.B, fresh, same int) {
		for b.Loop() {
			p, err := s.Preview(b.Context(), intake.Request{Path: path})
			if err != nil || p.Changes.New-p.Sums != fresh || p.Changes.Same-p.Sums != same {
				b.Fatal(p.Changes, err)
			}
		}
	}
	b.Run("new", func(b *testing.B) { look(b, 1_000_000, -25_242) })
	if _, err := s.Import(b.Context(), path, importing.Choices{}); err != nil {
		b.Fatal(err)
	}
	b.Run("known", func(b *testing.B) { look(b, -25_242, 1_000_000) })
}

// BenchmarkCancelMillion tells how long the user waits who cancels halfway.
func BenchmarkCancelMillion(b *testing.B) {
	path := million(b)
	s := &intake.Service{Store: datatest.Open(b)}
	for b.Loop() {
		ctx, cancel := context.WithCancel(b.Context())
		var at time.Time
		_, err := s.Take(ctx, intake.Request{Path: path, Progress: func(f float64) {
			if f >= 0.5 && at.IsZero() {
				at = time.Now()
				cancel()
			}
		}})
		if !errors.Is(err, context.Canceled) {
			b.Fatal(err)
		}
		b.ReportMetric(float64(time.Since(at).Milliseconds()), "ms-to-stop")
	}
}
