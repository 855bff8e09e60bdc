package cell_test

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"kindvriendelijk/app/importing/cell"
)

var swapMarks = strings.NewReplacer(",", ".", ".", ",")

func FuzzNumber(f *testing.F) {
	for _, s := range []string{"1.234,56", "46.769", "€ 5.886.708", "12,3 %", "-8,7", "1e5", "1 234", "−1", ",", "0.1.2", "９",
		"(1.234)", "1'234,5*", "12,3 (p)", "€ 1.234,-", "1,5-", "<5", "≤ 4", "-99997", "#DIV/0!", "5-9", "1,2E+05", `="12"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = cell.Clean(s)
		if cell.Clean(s) != s && !strings.HasPrefix(s, "'") && !strings.HasPrefix(s, "=") {
			t.Errorf("%q is cleaned further to %q", s, cell.Clean(s))
		}
		_, missing := cell.Missing(s)
		for _, decimal := range []byte{'.', ','} {
			v, ok := cell.Number(s, decimal)
			if ok {
				soundNumber(t, s, v, missing)
			}
			other := byte('.' + ',' - decimal)
			swapped, swappedOK := cell.Number(swapMarks.Replace(s), other)
			if !missing && !strings.ContainsAny(s, "—–-") && (ok != swappedOK || v != swapped) {
				t.Errorf("%q with %q is %v (%v), but %v (%v) with the marks swapped", s, decimal, v, ok, swapped, swappedOK)
			}
		}
		if cell.Provisional(s) && missing {
			t.Errorf("%q is a provisional number and missing", s)
		}
		var m cell.Marks
		m.See(s)
		if mark, _ := m.Decide(0, ','); mark != '.' && mark != ',' {
			t.Errorf("%q decides on %q", s, mark)
		}
	})
}

// soundNumber checks what must hold for every cell that became a number.
func soundNumber(t *testing.T, s string, v float64, missing bool) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		t.Errorf("%q became %v", s, v)
	}
	if missing {
		t.Errorf("%q is missing and %v at once", s, v)
	}
	if !strings.ContainsAny(s, "0123456789") {
		t.Errorf("%q has no digit but became %v", s, v)
	}
	again := strconv.FormatFloat(v, 'f', -1, 64)
	if w, ok := cell.Number(again, '.'); len(again) <= 60 && (!ok || w != v) {
		if _, code := cell.Missing(again); !code {
			t.Errorf("%q became %v, which is read back as %v (%v)", s, v, w, ok)
		}
	}
}

var (
	periodShape = regexp.MustCompile(`^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$`)
	aDigit      = regexp.MustCompile(`\d`)
)

func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"2025", "2024*", "2024KW01", "1e kwartaal 2018", "31/12/2023", "2019/'20", "januari 2024", "2024-02-30", "schooljaar 2019-2020",
		"eerste kwartaal 2025", "2025, kwartaal 2", "jan-19", "2030 (prognose)", "2020-01-01T00:00:00+01:00", "20191231", "2024¹", "1 jan. 2020"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, ok := cell.ParsePeriod(s); ok {
			soundPeriod(t, s, p)
		} else if p != (cell.Period{}) {
			t.Errorf("%q is no period but leaves %v", s, p)
		}
		for _, read := range []func(string) (cell.Period, bool){cell.Compact, cell.SerialDay} {
			if p, ok := read(s); ok && !periodShape.MatchString(p.Text) {
				t.Errorf("%q became %q", s, p.Text)
			}
		}
		if text, ok := cell.WithPart("2020", s, len(s)%2 == 0); ok && !periodShape.MatchString(text) {
			t.Errorf("part %q became %q", s, text)
		}
		for _, y := range cell.YearsIn(s) {
			if !strings.Contains(s, y) {
				t.Errorf("%q does not mention %s", s, y)
			}
		}
		cell.ForecastFrom(s)
	})
}

// soundPeriod checks that a period has its shape, that its year stands in the
// text, and that it is read back the same.
func soundPeriod(t *testing.T, s string, p cell.Period) {
	if !periodShape.MatchString(p.Text) {
		t.Errorf("%q became %q", s, p.Text)
		return
	}
	if !strings.Contains(s, p.Text[2:4]) || !aDigit.MatchString(s) {
		t.Errorf("%q became %q, of another year", s, p.Text)
	}
	if p.Provisional && p.Forecast {
		t.Errorf("%q is provisional and a forecast", s)
	}
	if again, ok := cell.ParsePeriod(p.Text); !ok || again.Text != p.Text || again.Provisional || again.Span {
		t.Errorf("%q became %q, which is read back as %v (%v)", s, p.Text, again, ok)
	}
}
