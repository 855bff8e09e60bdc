// Package charttest has one chart of each kind, about a municipality that does
// not exist. Tests of the charts and of those who paint them draw these.
package charttest

import (
	"math"
	"strconv"
	"time"

	"kindvriendelijk/app/chart"
)

// Sample is a chart with a short name for a file.
type Sample struct {
	Name  string
	Chart chart.Chart
}

// Samples are all kinds, in a fixed order.
func Samples() []Sample {
	return []Sample{
		{"lines", Lines()}, {"bars", Bars()}, {"change", Change()}, {"groups", Groups()},
		{"progress", Progress()}, {"timeline", Timeline()},
	}
}

var none = math.NaN()

// Years makes a period of each year.
func Years(years ...int) []chart.Period {
	out := make([]chart.Period, len(years))
	for i, y := range years {
		out[i] = chart.Period{At: float64(y), Label: strconv.Itoa(y)}
	}
	return out
}

// Lines has a gap, a series that ends early and a provisional year.
func Lines() chart.LineChart {
	c := chart.LineChart{
		About:   chart.About{ID: "kansarmoede", Title: "De kansarmoede stijgt sneller dan in Vlaanderen", Source: "voorbeeldcijfers", Year: "2016–2025", Note: "Aandeel kinderen van 0 tot 2 jaar, gemiddelde van drie jaar."},
		Unit:    "%",
		Digits:  1,
		Periods: Years(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025),
		Series: []chart.Series{
			{Name: "Voorbeeldegem", Own: true, Values: []float64{10.1, 10.6, 11.2, 11.9, 12.4, 13.1, 13.2, 13.6, 13.9, 14.2}},
			{Name: "Vlaanderen", Values: []float64{12.8, 13.8, 14.1, 14.2, 13.6, 12.9, 12.6, 12.7, 12.6, 12.7}},
			{Name: "Provincie Voorbeeld", Values: []float64{11.4, 11.9, 12.2, 12.1, 12.5, 12.3, 12.6, 12.5, 12.8, 12.9}},
			{Name: "vergelijkbare gemeenten", Values: []float64{9.0, 9.3, 9.4, 9.8, none, 10.0, 10.1, 10.2, 10.4, none}, Marks: []string{4: "verborgen"}},
		},
	}
	c.Periods[9].Provisional = true
	return c
}

// Bars has a comparison for each bar and one that may not be shown.
func Bars() chart.BarChart {
	return chart.BarChart{
		About: chart.About{ID: "oversteken", Title: "In het Statiekwartier steken zeven op tien kinderen een drukke weg over", Source: "voorbeeldcijfers", Year: "2025", N: "1.540 kinderen van 6 tot 11 jaar"},
		Unit:  "%", RefName: "gemiddelde van de gemeente: 43 %",
		Bars: []chart.Bar{
			{Label: "Centrum", Value: 48, Ref: 43}, {Label: "Statiekwartier", Value: 71, Ref: 43, Own: true},
			{Label: "Broek", Value: 39, Ref: 43}, {Label: "Sint-Lambrecht", Value: 33, Ref: 43},
			{Label: "Hogeland", Value: 19, Ref: 43}, {Label: "Molenbuurt", Value: none, Ref: 43, Mark: "verborgen: te weinig kinderen"},
		},
	}
}

// Change has values below zero and a long unit.
func Change() chart.BarChart {
	return chart.BarChart{
		About: chart.About{ID: "verschil", Title: "De tevredenheid over speelplekken daalt het meest", Source: "voorbeeldcijfers", Year: "2020–2025"},
		Unit:  "procentpunten sinds 2020", Digits: 1,
		Bars: []chart.Bar{
			{Label: "Veilig naar school kunnen fietsen of stappen", Value: 4.2, Ref: none}, {Label: "Tevreden over speelplekken", Value: -7, Ref: none, Own: true},
			{Label: "Lid van een vereniging", Value: 2, Ref: none}, {Label: "Voldoende plekken voor jongeren", Value: -5.6, Ref: none},
		},
	}
}

// Groups has three series and values above a thousand.
func Groups() chart.GroupedBars {
	return chart.GroupedBars{
		About:  chart.About{ID: "leeftijden", Title: "Er komen vooral lagereschoolkinderen bij", Source: "voorbeeldcijfers", Year: "2015–2025"},
		Series: []string{"2025", "2020", "2015"},
		Groups: []chart.Group{
			{Label: "0–2 jaar", Values: []float64{597, 612, 630}}, {Label: "3–5 jaar", Values: []float64{635, 640, 601}},
			{Label: "6–11 jaar", Values: []float64{1312, 1180, 1096}}, {Label: "12–17 jaar", Values: []float64{1348, 1290, none}, Marks: []string{"", "", "niet gemeten"}},
		},
	}
}

// Progress has all states.
func Progress() chart.Progress {
	return chart.Progress{
		About: chart.About{ID: "stand", Title: "Van de 24 acties zijn er 9 gerealiseerd", Source: "actieplan", Year: "21 november 2026"}, What: "acties",
		Rows: []chart.Tally{
			{Label: "Veilige speelwegen", Counts: map[chart.State]int{chart.Done: 5, chart.Busy: 3, chart.Late: 1, chart.Planned: 1}},
			{Label: "Plekken voor jongeren", Counts: map[chart.State]int{chart.Done: 3, chart.Busy: 2, chart.Stuck: 1, chart.Idea: 2}},
			{Label: "Meebeslissen", Counts: map[chart.State]int{chart.Done: 1, chart.Busy: 2, chart.Late: 2, chart.Stopped: 1}},
			{Label: "Nog zonder acties", Counts: map[chart.State]int{}},
		},
	}
}

// Timeline has groups, all shapes, milestones and today.
func Timeline() chart.Timeline {
	day := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	return chart.Timeline{
		About: chart.About{ID: "planning", Title: "Drie acties lopen door tot in 2028", Source: "actieplan", Year: "21 november 2026"},
		Today: day(2026, 11, 21),
		Spans: []chart.Span{
			{Group: "Veilige speelwegen", Label: "Schoolstraten aan vier basisscholen", From: day(2026, 9, 1), To: day(2028, 6, 30), State: chart.Busy, Done: 0.3},
			{Group: "Veilige speelwegen", Label: "Fietslessen voor het vierde leerjaar", From: day(2026, 3, 1), To: day(2026, 6, 30), State: chart.Done, Done: 1},
			{Group: "Veilige speelwegen", Label: "Oversteek bij het station", From: day(2026, 6, 1), To: day(2026, 10, 31), State: chart.Late, Done: 0.6},
			{Group: "Plekken voor jongeren", Label: "Hangplek aan het station, met jongeren ontworpen", From: day(2027, 4, 1), To: day(2027, 12, 31), State: chart.Planned},
			{Group: "Plekken voor jongeren", Label: "Licht op het skateterrein", From: day(2026, 5, 1), To: day(2027, 2, 28), State: chart.Stuck},
			{Group: "Plekken voor jongeren", Label: "Nachtbus", From: day(2027, 1, 1), To: day(2027, 3, 31), State: chart.Stopped},
			{Group: "Plekken voor jongeren", Label: "Repetitielokaal", From: day(2028, 1, 1), To: day(2028, 12, 31), State: chart.Idea},
		},
		Milestones: []chart.Milestone{{At: day(2027, 3, 1), Label: "tussentijds gesprek"}, {At: day(2028, 11, 20), Label: "jurybezoek"}},
	}
}
