package paper_test

import (
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/figures/paper"
)

func TestFact(t *testing.T) {
	for _, tt := range []struct {
		name  string
		in    figures.Indicator
		value float64
		notes []string
		want  document.Fact
	}{
		{"a unit that nothing says", figures.Indicator{Name: "Speelterreinen", Unit: "per 1.000 kinderen", Decimals: 1, Kind: figures.Ratio}, 5.3, []string{"2025"},
			document.Fact{Value: "5,3", Label: "Speelterreinen", Note: "per 1.000 kinderen · 2025"}},
		{"a unit in the name", figures.Indicator{Name: "Kinderen van 0 tot 2 jaar", Unit: "kinderen", Kind: figures.Count}, 650, []string{"2025", ""},
			document.Fact{Value: "650", Label: "Kinderen van 0 tot 2 jaar", Note: "2025"}},
		{"a share", figures.Indicator{Name: "Groen dichtbij", Unit: "%", Kind: figures.Percentage}, 61, nil, document.Fact{Value: "61 %", Label: "Groen dichtbij"}},
		{"money", figures.Indicator{Name: "Budget", Unit: "euro", Kind: figures.Count}, 61, nil, document.Fact{Value: "€ 61", Label: "Budget"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := paper.Fact(figures.Page{Indicator: tt.in}, figures.Value{Value: tt.value}, tt.notes...); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestArrow(t *testing.T) {
	for _, tt := range []struct {
		name  string
		trend figures.Trend
		want  document.Trend
	}{
		{"one figure", figures.Trend{Verdict: figures.NoChange, Change: 3}, document.NoTrend},
		{"noise", figures.Trend{Verdict: figures.Stable, Change: 3}, document.Flat},
		{"more", figures.Trend{Verdict: figures.Worse, Change: 3}, document.Up},
		{"less", figures.Trend{Verdict: figures.Better, Change: -3}, document.Down},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := paper.Arrow(tt.trend); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
