package figures

import "testing"

func TestFormatWritesNumbersTheDutchWay(t *testing.T) {
	for _, c := range []struct {
		name string
		in   Indicator
		v    float64
		want string
	}{
		{"a count has points between thousands", Indicator{Kind: Count}, 5214, "5.214"},
		{"a small count stays whole", Indicator{Kind: Count}, 12, "12"},
		{"a million has two points", Indicator{Kind: Count}, 1234567, "1.234.567"},
		{"a share has a comma and its sign", Indicator{Kind: Percentage, Decimals: 1}, 11.84, "11,8 %"},
		{"a share may be whole", Indicator{Kind: Percentage}, 64.4, "64 %"},
		{"per mille has its sign", Indicator{Kind: Permille, Decimals: 1}, 3.4, "3,4 ‰"},
		{"money has its sign in front", Indicator{Kind: Ratio, Unit: "euro"}, 1240, "€ 1.240"},
		{"a ratio has its decimals", Indicator{Kind: Ratio, Unit: "m² per kind", Decimals: 1}, 7, "7,0"},
		{"a fall has a minus", Indicator{Kind: Percentage, Decimals: 1}, -4.25, "-4,2 %"},
		{"nothing has no minus", Indicator{Kind: Percentage, Decimals: 1}, -0.04, "0,0 %"},
		{"a large fall keeps its points", Indicator{Kind: Count}, -1500, "-1.500"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.in.Format(c.v); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
