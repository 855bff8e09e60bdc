package intake

import (
	"testing"

	"kindvriendelijk/app/figures"
)

func TestTopic_guess(t *testing.T) {
	tests := []struct {
		sentence, heading string
		numbers           []float64
		kind              figures.Kind
		unit              string
		decimals          int
		persons           bool
	}{
		{"a count of children", "Kinderen op kamp (aantal)", []float64{3, 40}, figures.Count, "aantal", 0, true},
		{"an unknown count is treated as persons", "v2802_vh_ver_lgw_aant", []float64{3, 40}, figures.Count, "aantal", 0, true},
		{"a count of things", "Woningen met een tuin", []float64{3, 40}, figures.Count, "aantal", 0, false},
		{"a percentage by its sign", "Tevreden (%)", []float64{61.25}, figures.Percentage, "%", 1, false},
		{"a percentage by its code", "t12_perc", []float64{61}, figures.Percentage, "%", 0, false},
		{"a share", "Aandeel jongeren", []float64{61.5}, figures.Percentage, "%", 1, false},
		{"per thousand", "Slachtoffers per 1.000 jongeren", []float64{1.25}, figures.Permille, "‰", 2, false},
		{"per ten thousand", "Verenigingen per 10.000 inwoners", []float64{1.5}, figures.Ratio, "aantal", 1, false},
		{"a ratio", "Speelruimte per kind (m2)", []float64{1.5}, figures.Ratio, "m2", 1, false},
		{"a median", "Mediaan inkomen (euro)", []float64{2100}, figures.Median, "euro", 0, false},
		{"a mean", "Gemiddelde leeftijd (jaar)", []float64{40.5}, figures.Mean, "jaar", 1, false},
		{"an index", "Kansindex: index", []float64{103.25}, figures.Index, "index", 2, false},
		{"money", "Uitgaven jeugd (euro)", []float64{186000}, figures.Count, "euro", 0, false},
		{"fractions without a word for them", "Uren buiten", []float64{1.5, 2}, figures.Ratio, "aantal", 1, false},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			topic := &Topic{Heading: tt.heading, Indicator: figures.Indicator{Code: "x", Name: ownName(tt.heading, "f.csv"), Theme: "ruimte"}, New: true}
			for _, n := range tt.numbers {
				topic.see(n)
			}
			topic.guess()
			if topic.Kind != tt.kind || topic.Unit != tt.unit || topic.Decimals != tt.decimals || topic.Persons != tt.persons {
				t.Errorf("%s is %s in %q with %d decimals, persons %v", tt.heading, topic.Kind, topic.Unit, topic.Decimals, topic.Persons)
			}
			topic.Period = figures.Stock
			if err := topic.Validate(); err != nil {
				t.Errorf("the guess is not valid: %v", err)
			}
		})
	}
}

func TestTopic_judge(t *testing.T) {
	tests := []struct {
		sentence string
		topic    Topic
		numbers  []float64
		doubt    bool
	}{
		{"percentages as fractions", Topic{Indicator: figures.Indicator{Kind: figures.Percentage}}, []float64{0.12, 0.5}, true},
		{"small percentages", Topic{Indicator: figures.Indicator{Kind: figures.Percentage}}, []float64{0.12, 1.5}, false},
		{"percentages over a hundred", Topic{Indicator: figures.Indicator{Kind: figures.Percentage}}, []float64{12, 1500}, true},
		{"an own percentage over a hundred", Topic{New: true, Indicator: figures.Indicator{Kind: figures.Percentage}}, []float64{12, 150}, false},
		{"a growth may be over a hundred", Topic{Indicator: figures.Indicator{Kind: figures.Percentage, Name: "Groei van het aantal"}}, []float64{12, 150}, false},
		{"a count with a comma", Topic{Indicator: figures.Indicator{Kind: figures.Count}}, []float64{12.5}, true},
		{"nothing", Topic{Indicator: figures.Indicator{Kind: figures.Percentage}}, nil, false},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			for _, n := range tt.numbers {
				tt.topic.see(n)
			}
			if tt.topic.judge(); (tt.topic.Doubt != "") != tt.doubt {
				t.Errorf("doubt = %q", tt.topic.Doubt)
			}
		})
	}
}

func TestOwnName(t *testing.T) {
	tests := map[string]string{
		"Speelbossen (aantal)":                     "Speelbossen",
		"Bevolking/Leeftijd/Jonger dan 5 jaar (%)": "Leeftijd: Jonger dan 5 jaar",
		"jongens/meisjes":                          "jongens/meisjes",
		"Bijstand.aan.jongeren":                    "Bijstand aan jongeren",
		"Totaal":                                   "kampen: Totaal",
		"(aantal)":                                 "kampen: (aantal)",
		"v2802_vh_ver_lgw_aant":                    "v2802_vh_ver_lgw_aant",
	}
	for heading, want := range tests {
		if got := ownName(heading, "kampen 2024.csv"); got != want {
			t.Errorf("%q becomes %q, want %q", heading, got, want)
		}
	}
}

func TestOwnCode(t *testing.T) {
	if OwnCode("Speelbossen (aantal)", "a.csv") != OwnCode("speelbossen (Aantal)", "b.csv") {
		t.Error("the same heading in two files has two codes")
	}
	if OwnCode("Totaal", "kampen 2023.csv") == OwnCode("Totaal", "sport 2023.csv") {
		t.Error("the totals of two different tables have one code")
	}
	if OwnCode("Totaal", "kampen 2023.csv") != OwnCode("Totaal", "kampen_2024.xlsx") {
		t.Error("the totals of one table of two years have two codes")
	}
}
