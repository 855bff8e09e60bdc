package figures

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// oldAfter is how many years old a figure may be before a jury asks.
const oldAfter = 3

// gapSignals finds the years that a series passes over, compared with the usual
// number of years between its figures: a survey of every three years has none.
func gapSignals(s Series, thisYear int) []Signal {
	var years []int
	for _, v := range s.Values {
		if y := year(v.Period); len(v.Period) == 4 && y <= thisYear {
			years = append(years, y)
		}
	}
	usual := usualStep(years)
	var missing []int
	for i := range max(0, len(years)-1) {
		for y := years[i] + usual; usual > 0 && years[i+1]-years[i] > usual && y < years[i+1]; y += usual {
			missing = append(missing, y)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return []Signal{{Kind: YearGap, Area: s.Area.Code, Period: strconv.Itoa(missing[0]),
		Text: "Er zijn geen cijfers van " + yearList(missing) + ".",
		Do:   "Lees die jaren alsnog in als de bron ze heeft; de lijn in de grafiek zegt niets over het gat."}}
}

// usualStep is the most common number of years between two figures, of several
// the largest; 0 when there are too few figures to have one.
func usualStep(years []int) int {
	counts := map[int]int{}
	for i := range max(0, len(years)-1) {
		counts[years[i+1]-years[i]]++
	}
	if len(years) < 4 {
		return 0
	}
	usual, n := 0, 0
	for step, k := range counts {
		if c := cmp.Or(cmp.Compare(k, n), cmp.Compare(step, usual)); c > 0 {
			usual, n = step, k
		}
	}
	return usual
}

// yearList writes years as in speech: runs of three and more as 'van tot en
// met'.
func yearList(years []int) string {
	var parts []string
	for i := 0; i < len(years); {
		end := i
		for end+1 < len(years) && years[end+1] == years[end]+1 {
			end++
		}
		switch end - i {
		case 0, 1:
			for _, y := range years[i : end+1] {
				parts = append(parts, strconv.Itoa(y))
			}
		default:
			parts = append(parts, fmt.Sprintf("%d tot en met %d", years[i], years[end]))
		}
		i = end + 1
	}
	return enumerate(parts)
}

// aboutYears tells what is old and what is still to come.
func (p Page) aboutYears(s Series, thisYear int) []Signal {
	var out []Signal
	past := present(s, thisYear)
	i := slices.IndexFunc(s.Values, func(v Value) bool { return v.Missing == "" && year(v.Period) > thisYear })
	if i >= 0 {
		x := s.Values[i].Period
		out = append(out, Signal{Kind: Outlook, Area: s.Area.Code, Period: x, Text: "De cijfers vanaf " + x + " zijn een prognose.",
			Do: "Noem ze ook zo in jullie teksten."})
	}
	if len(past) == 0 {
		return out
	}
	last := past[len(past)-1].Period
	if age := thisYear - year(last); age > oldAfter {
		out = append(out, Signal{Kind: Outdated, Area: s.Area.Code, Period: last,
			Text: fmt.Sprintf("Het nieuwste cijfer is van %s, %d jaar geleden.", last, age),
			Do:   "Kijk of de bron een nieuwer cijfer heeft: de jury vraagt naar recente cijfers."})
	}
	return out
}

// adultsOnly is in the name of the survey that asks inhabitants from 17 years
// on.
const adultsOnly = "stadsmonitor"

// aboutSource warns of what is known about a figure, whatever its values.
func (p Page) aboutSource(a Area) []Signal {
	var out []Signal
	if p.Survey && strings.Contains(strings.ToLower(p.SourceName()+" "+p.Indicator.Source), adultsOnly) {
		out = append(out, Signal{Kind: Unasked, Area: a.Code, Text: "Kinderen kregen deze vraag niet: de Gemeente-Stadsmonitor bevraagt inwoners vanaf 17 jaar.",
			Do: "Vraag het ook aan kinderen zelf, en zet hun antwoord ernaast."})
	}
	if p.Code == "kansarmoede-index" {
		out = append(out, Signal{Kind: Labels, Area: a.Code, Text: "Bronnen geven de kansarmoede-index een ander jaartal: wat bij Opgroeien 2024 heet, heet bij Provincies in Cijfers 2025.",
			Do: "Haal alle jaren en alle gebieden uit één bron, en noem die bron."})
	}
	return out
}
