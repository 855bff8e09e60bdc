package pdf_test

import (
	"bytes"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/internal/trial"
	"kindvriendelijk/app/document/pdf"
)

// BenchmarkLong writes 300 pages with 60 tables and 100 charts.
func BenchmarkLong(b *testing.B) { benchmark(b, trial.Long()) }

// BenchmarkPortfolio writes the portfolio of the fictional municipality.
func BenchmarkPortfolio(b *testing.B) { benchmark(b, trial.Portfolio()) }

// BenchmarkMeasure lays the portfolio out, as is done while someone writes.
func BenchmarkMeasure(b *testing.B) {
	d := trial.Portfolio()
	for b.Loop() {
		if _, err := pdf.Measure(d); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmark(b *testing.B, d *document.Document) {
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		res, err := pdf.Write(&out, d)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(res.Pages), "pages")
		b.ReportMetric(float64(out.Len()), "bytes")
	}
}
