package portfolio_test

import (
	"io"
	"testing"

	"kindvriendelijk/app/document/html"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/portfolio"
)

// The portfolio of the example, from the store to the last byte.
func BenchmarkPortfolio(b *testing.B) {
	o := newOffice(openExample(b))
	b.Run("gather", func(b *testing.B) {
		for b.Loop() {
			if _, err := o.Material(b.Context(), "", today); err != nil {
				b.Fatal(err)
			}
		}
	})
	m, err := o.Material(b.Context(), "", today)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			portfolio.Check(m)
		}
	})
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			portfolio.Build(m)
		}
	})
	d := portfolio.Build(m)
	b.Run("pdf", func(b *testing.B) {
		pages := 0
		for b.Loop() {
			r, err := pdf.Write(io.Discard, d)
			if err != nil {
				b.Fatal(err)
			}
			pages = r.Pages
		}
		b.ReportMetric(float64(pages), "pages")
	})
	b.Run("html", func(b *testing.B) {
		for b.Loop() {
			if err := html.Write(io.Discard, d); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			d, err := o.Document(b.Context(), "", today)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := pdf.Write(io.Discard, d); err != nil {
				b.Fatal(err)
			}
		}
	})
}
