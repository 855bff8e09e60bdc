package chart

import (
	"math"
	"strings"
	"testing"
)

func TestNumbersAreWrittenTheDutchWay(t *testing.T) {
	for _, c := range []struct {
		v      float64
		digits int
		unit   string
		want   string
	}{
		{5214, 0, "", "5.214"}, {11.8, 1, "%", "11,8\u00a0%"}, {-1234567.891, 2, "", "-1.234.567,89"},
		{999, 0, "", "999"}, {0.04, 1, "", "0,0"}, {-0.04, 1, "", "0,0"}, {186, 0, "€", "€\u00a0186"}, {2.5, -1, "", "2"},
	} {
		if got := amount(c.v, c.digits, c.unit); got != c.want {
			t.Errorf("amount(%v, %d, %q) = %q, want %q", c.v, c.digits, c.unit, got, c.want)
		}
	}
}

func TestAFigureThatIsNotThereTellsWhy(t *testing.T) {
	if got := told(math.NaN(), 0, "%", "verborgen"); got != "verborgen" {
		t.Errorf("got %q", got)
	}
	if got := told(math.NaN(), 0, "%", ""); got != "geen cijfer" {
		t.Errorf("got %q", got)
	}
}

func TestScalesHaveRoundStepsAroundTheValues(t *testing.T) {
	for _, c := range []struct {
		low, high             float64
		wantLow, wantHigh, by float64
	}{
		{9, 14.2, 0, 15, 5}, {61, 68, 60, 68, 2}, {5214, 5310, 5200, 5325, 25}, {0, 0, 0, 1, 0.2},
		{-7, 4.2, -7.5, 5, 2.5}, {14.2, 14.2, 0, 15, 5}, {-3, -1, -3, 0, 1}, {0.001, 0.004, 0, 0.004, 0.001}, {1, 0, 0, 1, 0.2},
	} {
		s := roundScale(c.low, c.high, 5)
		if math.Abs(s.low-c.wantLow)+math.Abs(s.high-c.wantHigh)+math.Abs(s.step-c.by) > 1e-9 {
			t.Errorf("roundScale(%v, %v) = %+v", c.low, c.high, s)
		}
	}
}

func TestStepsTellHowManyDecimalsTheyNeed(t *testing.T) {
	for step, want := range map[float64]int{10: 0, 2.5: 1, 0.25: 2, 0.05: 2, 1: 0} {
		if got := stepDigits(step); got != want {
			t.Errorf("stepDigits(%v) = %d, want %d", step, got, want)
		}
	}
}

func TestTextsAreShortenedAndWrapped(t *testing.T) {
	room := label.width("Voorbeeldegem")
	if got := label.fit("Voorbeeldegem-Zuid", room); label.width(got) > room+0.01 || !strings.HasSuffix(got, "…") {
		t.Errorf("fit gave %q", got)
	}
	if got := label.wrap("kinderen van zes tot elf jaar", label.width("kinderen van"), 2); len(got) != 2 || got[0] != "kinderen van" {
		t.Errorf("wrap gave %q", got)
	}
	if got := label.wrap("kinderen van\u00a0zes jaar", label.width("kinderen van"), 3); len(got) != 2 || got[0] != "kinderen" {
		t.Errorf("wrap at a no-break space gave %q", got)
	}
	if got := label.wrap("", 100, 2); got != nil {
		t.Errorf("wrap of nothing gave %q", got)
	}
}

func TestSpreadKeepsNamesApartAndInOrder(t *testing.T) {
	for _, want := range [][]float64{{50, 51, 52}, {0, 0, 0, 100}, {100, 99, 98}, {10}, nil} {
		got := spread(want, 10, 0, 100)
		for i := range got {
			for k := range got {
				if i != k && math.Abs(got[i]-got[k]) < 9.99 {
					t.Errorf("spread(%v) = %v", want, got)
				}
				if want[i] < want[k] && got[i] > got[k] {
					t.Errorf("spread(%v) = %v changes the order", want, got)
				}
			}
		}
	}
}

func TestEnumerateSpeaks(t *testing.T) {
	for _, c := range []struct {
		words []string
		want  string
	}{
		{nil, ""},
		{[]string{"a"}, "a"},
		{[]string{"a", "b"}, "a en b"},
		{[]string{"a", "b", "c"}, "a, b en c"},
		{[]string{"a", "b", "c", "d"}, "a, b, c en d"},
		{[]string{"a", "b", "c", "d", "e"}, "a, b, c en nog 2 andere"},
	} {
		if got := enumerate(c.words, 3); got != c.want {
			t.Errorf("enumerate(%q) = %q, want %q", c.words, got, c.want)
		}
	}
}

func TestHatchingStaysInsideItsArea(t *testing.T) {
	a := Area{Points: corners(10, 20, 40, 12), Hatch: true}
	lines := a.Hatching()
	if len(lines) < 8 {
		t.Fatalf("only %d lines", len(lines))
	}
	for _, l := range lines {
		for _, p := range l {
			if p.X < 9.99 || p.X > 50.01 || p.Y < 19.99 || p.Y > 32.01 {
				t.Errorf("%v leaves the area", p)
			}
		}
	}
	if got := (Area{}).Hatching(); got != nil {
		t.Errorf("an area without corners has lines %v", got)
	}
}
