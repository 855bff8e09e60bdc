package cell_test

import (
	"math"
	"regexp"
	"strings"
	"testing"

	"kindvriendelijk/app/importing/cell"
)

func FuzzNumber(f *testing.F) {
	for _, s := range []string{"1.234,56", "46.769", "€ 5.886.708", "12,3 %", "-8,7", "1e5", "1 234", "−1", ",", "0.1.2", "９"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, decimal := range []byte{'.', ','} {
			v, ok := cell.Number(s, decimal)
			if ok && (math.IsNaN(v) || math.IsInf(v, 0)) {
				t.Errorf("%q became %v", s, v)
			}
			if ok && !strings.ContainsAny(s, "0123456789") {
				t.Errorf("%q has no digit but became %v", s, v)
			}
		}
		var m cell.Marks
		m.See(s)
		if mark, _ := m.Decide(0, ','); mark != '.' && mark != ',' {
			t.Errorf("%q decides on %q", s, mark)
		}
	})
}

var periodShape = regexp.MustCompile(`^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$`)

func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"2025", "2024*", "2024KW01", "1e kwartaal 2018", "31/12/2023", "2019/'20", "januari 2024", "2024-02-30", "schooljaar 2019-2020"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, ok := cell.ParsePeriod(s); ok && !periodShape.MatchString(p.Text) {
			t.Errorf("%q became %q", s, p.Text)
		}
		if text, ok := cell.WithPart("2020", s, len(s)%2 == 0); ok && !periodShape.MatchString(text) {
			t.Errorf("part %q became %q", s, text)
		}
		cell.YearsIn(s)
		cell.ForecastFrom(s)
	})
}
