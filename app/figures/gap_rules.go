package figures

import (
	"fmt"
	"regexp"
	"strings"
)

// gapRules find the questions that a theme leaves open, the most telling first.
var gapRules = []func(*themeView) []Suggestion{
	(*themeView).nothing, (*themeView).adultsOnly, (*themeView).missing, (*themeView).old, (*themeView).undivided, (*themeView).wholeTown,
}

// nothing suggests the first question of a theme without any figure.
func (v *themeView) nothing() []Suggestion {
	if len(v.own()) > 0 {
		return nil
	}
	return []Suggestion{v.suggest("nothing", gapWords().theme(v.theme),
		"Over ‘"+v.theme.Name+"’ staat er nog geen enkel cijfer van onze gemeente in het dossier.",
		"Begin met het cijfer dat het gemakkelijkst te krijgen is, en vraag kinderen in een gesprek wat zij erover weten.")}
}

// adultsOnly suggests to ask children where a survey asked adults. The
// Gemeente-Stadsmonitor asks people of 17 to 85.
func (v *themeView) adultsOnly() []Suggestion {
	var out []Suggestion
	for _, l := range v.own() {
		if !l.Survey || !strings.Contains(l.Indicator.Source, "Gemeente-Stadsmonitor") {
			continue
		}
		out = append(out, v.suggest("adults/"+l.Code, gapWords().asked(l.Indicator),
			"Van ‘"+l.Name+"’ hebben we een cijfer, maar de Gemeente-Stadsmonitor bevraagt pas vanaf 17 jaar. Wat kinderen ervan vinden, weten we niet.",
			"Neem deze vraag op in een eigen bevraging, of praat erover met een groepje van elke leeftijd."))
	}
	return out
}

// first is how many of the most general indicators of a theme count as
// important: the catalogue has them in that order.
const first = 4

// missing suggests the important indicators that we have no figure of.
func (v *themeView) missing() []Suggestion {
	var out []Suggestion
	for _, l := range v.lines[:min(first, len(v.lines))] {
		if l.hasOwn() || l.Indicator.Own {
			continue
		}
		out = append(out, v.suggest("missing/"+l.Code, "Wat is bij ons het cijfer voor ‘"+l.Name+"’?", l.Children, howToGet(l.Indicator)))
	}
	return out
}

// howToGet says where a figure comes from.
func howToGet(in Indicator) string {
	switch {
	case strings.HasPrefix(in.Source, "eigen bevraging"):
		return "Niemand anders meet dit. Neem de vraag op in een eigen bevraging van kinderen en jongeren."
	case strings.HasPrefix(in.Source, "gemeente,"):
		return "Vraag het na bij de dienst die dit bijhoudt (" + in.Source + ")."
	}
	return "Zoek het cijfer bij de bron (" + in.Source + ") en lees het bestand in."
}

// stale is from how many years on a figure is old.
const stale = 3

// old suggests to count anew what was counted long ago. A newer figure that
// grows old in its turn is another question.
func (v *themeView) old() []Suggestion {
	var out []Suggestion
	for _, l := range v.own() {
		last, ok := l.Own.Last()
		if y := year(last.Period); !ok || y >= v.year-stale {
			continue
		}
		out = append(out, v.suggest("old/"+l.Code+"/"+last.Period, "Hoe staat het nu met ‘"+l.Name+"’?",
			fmt.Sprintf("Ons nieuwste cijfer is van %s. Sindsdien groeide een hele groep kinderen op.", last.Period), howToGet(l.Indicator)))
	}
	return out
}

// dividable are the units of counts that age and sex divide; households and births
// are of people too.
var dividable = regexp.MustCompile(`kinderen|jongeren|leerlingen|kleuters`)

// undivided suggests to look at who is behind the figures, when no count of
// children in the theme is divided by age or sex.
func (v *themeView) undivided() []Suggestion {
	var names []string
	for _, l := range v.own() {
		if l.Kind != Count || !dividable.MatchString(l.Unit) {
			continue
		}
		if v.divided[l.Code][ByAge] || v.divided[l.Code][BySex] {
			return nil
		}
		names = append(names, l.Name)
	}
	if len(names) == 0 {
		return nil
	}
	return []Suggestion{v.suggest("undivided", "Is er bij ‘"+names[0]+"’ een verschil tussen meisjes en jongens, en tussen leeftijden?",
		"We kennen alleen het totaal"+alsoOf(names[1:])+". Een totaal verbergt welke kinderen het betreft.",
		"Vraag de bron of de dienst om de cijfers naar leeftijd en geslacht.")}
}

// wholeTown suggests to look at the districts, when all figures of a theme are
// of the whole municipality.
func (v *themeView) wholeTown() []Suggestion {
	own := v.own()
	if len(own) == 0 {
		return nil
	}
	var names []string
	for _, l := range own {
		if v.districts[l.Code] || v.divided[l.Code]["district"] {
			return nil
		}
		names = append(names, l.Name)
	}
	return []Suggestion{v.suggest("districts", "Verschilt ‘"+names[0]+"’ van wijk tot wijk?",
		"We hebben alleen een cijfer voor de hele gemeente"+alsoOf(names[1:])+". Verschillen tussen wijken en dorpen zien we niet.",
		"Zoek of de bron cijfers per wijk of statistische sector heeft. Anders vertellen kinderen zelf hoe het in hun wijk is.")}
}

// alsoOf adds that something holds for other figures too.
func alsoOf(names []string) string {
	switch len(names) {
	case 0:
		return ""
	case 1:
		return ", ook van ‘" + names[0] + "’"
	}
	return fmt.Sprintf(", ook van ‘%s’ en %s", names[0], others(len(names)-1))
}

func others(n int) string {
	if n == 1 {
		return "nog één cijfer van dit thema"
	}
	return fmt.Sprintf("nog %d andere cijfers van dit thema", n)
}
