package figures

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

const (
	sampleThemes = "[[theme]]\ncode = \"a\"\nname = \"A\"\nshort = \"A\"\nabout = \"Over A.\"\n"
	sample       = `[[indicator]]
code = "x"
name = "X"
definition = "Aantal x."
kind = "count"
unit = "x"
direction = "up"
period = "stock"
source = "wij"
country = "both"
children = "Zin één. Zin twee."
`
)

func TestFaultsInTheCatalogueAreNamed(t *testing.T) {
	second := strings.NewReplacer(`"x"`, `"y"`, `"X"`, `"Y"`).Replace(sample)
	for _, c := range []struct{ name, themes, indicators, want string }{
		{"a whole catalogue", sampleThemes, sample, ""},
		{"two indicators", sampleThemes, sample + second, ""},
		{"a theme without a file", strings.Replace(sampleThemes, `code = "a"`, `code = "b"`, 1), sample, "b.toml"},
		{"a theme without a name", strings.Replace(sampleThemes, `name = "A"`, "", 1), sample, `theme "a"`},
		{"not TOML", sampleThemes, "[[indicator", "a.toml"},
		{"an unknown key", sampleThemes, sample + "kleur = 1", "indicator.kleur"},
		{"the same code twice", sampleThemes, sample + sample, "there twice"},
		{"the same heading twice", sampleThemes, sample + second + `headings = ["X"]`, "both answer"},
		{"an unknown numerator", sampleThemes, sample + `numerator = "z"`, "unknown z"},
		{"a share as a numerator", sampleThemes, strings.Replace(sample, `"count"`, `"percentage"`, 1) + second + `numerator = "x"`, "no count"},
		{"a missing source", sampleThemes, strings.Replace(sample, `source = "wij"`, "", 1), "lacks a text"},
		{"an unknown kind", sampleThemes, strings.Replace(sample, `"count"`, `"mood"`, 1), "indicator x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := load(fstest.MapFS{
				"indicators/themes.toml": {Data: []byte(c.themes)},
				"indicators/a.toml":      {Data: []byte(c.indicators)},
			})
			switch {
			case c.want == "" && err != nil:
				t.Error(err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("error %v does not name %q", err, c.want)
			}
		})
	}
}

func TestValidateSpeaksToWhoFillsInTheForm(t *testing.T) {
	good := Indicator{Code: "x", Name: "X", Theme: "a", Kind: Count, Unit: "x", Direction: Up, Period: Stock}
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		change func(*Indicator)
		want   string
	}{
		{"no name", func(i *Indicator) { i.Name = " " }, "een naam"},
		{"no code", func(i *Indicator) { i.Code = "" }, "geen code"},
		{"no theme", func(i *Indicator) { i.Theme = "" }, "een thema"},
		{"a kind that is none", func(i *Indicator) { i.Kind = "mood" }, "soort cijfer"},
		{"a direction that is none", func(i *Indicator) { i.Direction = "left" }, "hoger beter"},
		{"a period that is none", func(i *Indicator) { i.Period = "" }, "stand op één dag"},
		{"no unit", func(i *Indicator) { i.Unit = "" }, "eenheid"},
		{"half persons", func(i *Indicator) { i.Decimals = 1 }, "na de komma"},
		{"too precise", func(i *Indicator) { i.Kind, i.Decimals = Ratio, 3 }, "nul, één of twee"},
		{"a negative threshold", func(i *Indicator) { i.Threshold = -1 }, "nul of meer"},
		{"article 43", func(i *Indicator) { i.Articles = []int{43} }, "1 tot en met 42"},
		{"ages backwards", func(i *Indicator) { i.Ages = &AgeBand{From: 6, To: 3} }, "laag naar hoog"},
		{"a share of itself", func(i *Indicator) { i.Numerator = "x" }, "uit zichzelf"},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := good
			c.change(&i)
			if err := i.Validate(); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v does not say %q", err, c.want)
			}
		})
	}
}

func TestNamesOfKindsAndDirections(t *testing.T) {
	for _, k := range Kinds() {
		if k.Name() == "" {
			t.Errorf("kind %s has no name", k)
		}
	}
	for _, d := range Directions() {
		if d.Name() == "" {
			t.Errorf("direction %s has no name", d)
		}
	}
	if Kind("mood").Name() != "" || slices.Contains(Directions(), Direction("left")) {
		t.Error("unknown codes have a name")
	}
}
