package figures

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/resources"
)

// formal finds the polite form of address, which our texts never use.
var formal = regexp.MustCompile(`(?i)(^|[^\p{L}-])(u|uw|uzelf)([^\p{L}-]|$)`)

func TestCatalogueLoadsAndCoversEveryTheme(t *testing.T) {
	c, err := load(resources.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.themes) != 14 || len(Themes()) != 14 {
		t.Errorf("%d themes, want 14", len(c.themes))
	}
	if len(c.indicators) < 66 || len(Catalogue()) != len(c.indicators) {
		t.Errorf("%d indicators, want at least 66", len(c.indicators))
	}
	perTheme, perCountry := map[string]int{}, map[Country]int{}
	for _, i := range c.indicators {
		perTheme[i.Theme]++
		perCountry[i.Country]++
	}
	for _, theme := range Themes() {
		if perTheme[theme.Code] < 3 {
			t.Errorf("theme %s has %d indicators, want at least 3", theme.Code, perTheme[theme.Code])
		}
	}
	if perCountry[Belgium] < 10 || perCountry[Netherlands] < 10 || perCountry[BothLands] < 10 {
		t.Errorf("countries %v", perCountry)
	}
}

func TestEveryThemeFileIsRead(t *testing.T) {
	names, err := fs.Glob(resources.Indicators, "indicators/*.toml")
	if err != nil {
		t.Fatal(err)
	}
	if len(names) != len(Themes())+1 {
		t.Errorf("%d files for %d themes and their list", len(names), len(Themes()))
	}
}

func TestIndicatorsSpeakPlainly(t *testing.T) {
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	for _, i := range Catalogue() {
		if !slug.MatchString(i.Code) {
			t.Errorf("code %q is no slug", i.Code)
		}
		for _, text := range []string{i.Name, i.Definition, i.Children, i.Unit, i.Source} {
			if formal.MatchString(text) || strings.Contains(text, "  ") {
				t.Errorf("%s: %q", i.Code, text)
			}
		}
		for _, text := range []string{i.Definition, i.Children} {
			if !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "?") {
				t.Errorf("%s: %q does not end", i.Code, text)
			}
		}
		if n := strings.Count(i.Children, ". ") + strings.Count(i.Children, "? ") + 1; n < 2 || n > 5 {
			t.Errorf("%s: the text about children has %d sentences", i.Code, n)
		}
		if strings.HasSuffix(i.Name, ".") || strings.ContainsAny(i.Name, "%€") {
			t.Errorf("%s: name %q holds a stop or a unit", i.Code, i.Name)
		}
	}
}

func TestIndicatorsAreSensibleNumbers(t *testing.T) {
	for _, i := range Catalogue() {
		switch {
		case i.Kind == Percentage && i.Unit != "%":
			t.Errorf("%s: a percentage in %q", i.Code, i.Unit)
		case i.Kind == Permille && !strings.HasPrefix(i.Unit, "per 1.000"):
			t.Errorf("%s: per mille in %q", i.Code, i.Unit)
		case i.Kind == Count && i.Numerator+i.Denominator != "":
			t.Errorf("%s: a count with a numerator", i.Code)
		case i.Survey && i.Decimals > 0:
			t.Errorf("%s: a survey is not that precise", i.Code)
		case i.Survey && !strings.Contains(i.Definition, "ondervraagde"):
			t.Errorf("%s: the definition does not say that people were asked", i.Code)
		case i.Persons && i.Threshold < 1:
			t.Errorf("%s: persons without a threshold", i.Code)
		case len(i.Articles) == 0:
			t.Errorf("%s: no rights", i.Code)
		case i.Ages != nil && i.Kind != Count:
			t.Errorf("%s: ages of what is no count", i.Code)
		}
		if num, ok := ByCode(i.Numerator); ok && num.Persons && !i.Persons {
			t.Errorf("%s follows from persons and does not say so", i.Code)
		}
	}
}

func TestIndicatorsReferToRightsAndGoalsThatExist(t *testing.T) {
	for _, i := range Catalogue() {
		for _, a := range i.Articles {
			if _, ok := journey.RightOf(a); !ok {
				t.Errorf("%s: article %d", i.Code, a)
			}
		}
		for _, g := range i.Goals {
			if _, ok := journey.GoalOf(g); !ok {
				t.Errorf("%s: goal area %q", i.Code, g)
			}
		}
	}
}

func TestPartsCoverTheAgesOfTheirSum(t *testing.T) {
	for _, i := range Catalogue() {
		if len(i.Parts) == 0 || i.Ages == nil {
			continue
		}
		next := i.Ages.From
		for _, code := range i.Parts {
			part, _ := ByCode(code)
			if part.Ages == nil || part.Ages.From != next {
				t.Fatalf("%s: %s does not start at %d", i.Code, code, next)
			}
			next = part.Ages.To + 1
		}
		if next != i.Ages.To+1 {
			t.Errorf("%s ends at %d, its parts at %d", i.Code, i.Ages.To, next-1)
		}
	}
}

func TestMatchKnowsTheHeadingsOfSources(t *testing.T) {
	for _, c := range []struct{ heading, want string }{
		{"v2802_vh_ver_lgw_aant", "verkeersslachtoffers-lichtgewond"},
		{"V2802_VH_VER_ONGEVAL_LETS", "letselongevallen"},
		{"MS_POPULATION", "inwoners"},
		{"Bevolking/Bevolkingssamenstelling op 1 januari/Leeftijd/Leeftijdsgroepen/Jonger dan 5 jaar (aantal)", "inwoners-0-4"},
		{"Bevolking/Bevolkingssamenstelling op 1 januari/Leeftijd/Leeftijdsgroepen, relatief/Jonger dan 5 jaar (%)", "aandeel-0-4"},
		{"\ufeffBevolking/Bevolkingssamenstelling op 1 januari/Totale bevolking (aantal)", "inwoners"},
		{"Bevolking.Leeftijdsgroepen.0.tot.15.jaar..aantal.", "inwoners-0-14"},
		{"Bevolking.Particuliere.huishoudens.Gemiddelde.huishoudensgrootte..aantal.", "huishoudensgrootte"},
		{"Zorg.Percentage.jongeren.met.jeugdzorg....", "aandeel-jeugdzorg"},
		{"Kansarmoede-index Kind en Gezin", "kansarmoede-index"},
		{"  kansarmoede–INDEX  ", "kansarmoede-index"},
		{"Ratio Inwoners Buurtgroen (%)", "buurtgroen"},
		{"Totaal", ""},
		{"", ""},
	} {
		code, ok := Match(c.heading)
		if code != c.want || ok != (c.want != "") {
			t.Errorf("%q is %q (%v), want %q", c.heading, code, ok, c.want)
		}
	}
}

func TestLookupsByCode(t *testing.T) {
	if i, ok := ByCode("kansarmoede-index"); !ok || i.Theme != "welzijn_gezin" || i.Threshold != DefaultThreshold {
		t.Errorf("kansarmoede-index: %+v", i)
	}
	if _, ok := ByCode("geluk"); ok {
		t.Error("indicator geluk exists")
	}
	if theme, ok := ThemeByCode("milieu"); !ok || theme.Short != "Milieu" {
		t.Errorf("theme milieu: %+v", theme)
	}
	if _, ok := ThemeByCode("sterren"); ok {
		t.Error("theme sterren exists")
	}
}
