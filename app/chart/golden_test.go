package chart_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/chart/charttest"
)

var update = flag.Bool("update", false, "write the golden files anew")

func dump(c chart.Chart, width float64) string {
	var b strings.Builder
	p := c.Picture(width)
	fmt.Fprintf(&b, "%.1f x %.1f\n", p.W, p.H)
	for _, item := range p.Items {
		switch i := item.(type) {
		case chart.Line:
			fmt.Fprintf(&b, "line ink %d width %.1f dash %v %s\n", i.Ink, i.Width, i.Dash, path(i.Points))
		case chart.Area:
			fmt.Fprintf(&b, "area ink %d hatch %t %s\n", i.Ink, i.Hatch, path(i.Points))
		case chart.Text:
			fmt.Fprintf(&b, "text ink %d size %.1f bold %t italic %t align %d %s %q\n", i.Ink, i.Size, i.Bold, i.Italic, i.Align, path([]chart.Point{i.At}), i.Text)
		}
	}
	about := c.Describe()
	fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n\n", about.Title, strings.Join(about.Lines(), "\n"), about.Alt)
	for _, row := range c.Values() {
		fmt.Fprintln(&b, strings.Join(row, " | "))
	}
	return b.String()
}

func path(points []chart.Point) string {
	var b strings.Builder
	for _, p := range points {
		fmt.Fprintf(&b, " %.1f,%.1f", p.X, p.Y)
	}
	return b.String()[1:]
}

func TestChartsLookAsBefore(t *testing.T) {
	for _, s := range charttest.Samples() {
		t.Run(s.Name, func(t *testing.T) {
			file := filepath.Join("testdata", s.Name+".golden")
			got := dump(s.Chart, 430)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("differs from %s; -update writes it anew:\n%s", file, got)
			}
		})
	}
}

func TestTheSameChartGivesTheSamePicture(t *testing.T) {
	for _, s := range charttest.Samples() {
		if !reflect.DeepEqual(s.Chart.Picture(333), s.Chart.Picture(333)) {
			t.Error(s.Name)
		}
	}
}

func BenchmarkPicture(b *testing.B) {
	for _, s := range charttest.Samples() {
		b.Run(s.Name, func(b *testing.B) {
			for b.Loop() {
				s.Chart.Picture(430)
			}
		})
	}
}
