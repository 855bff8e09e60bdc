package figures

import (
	"errors"
	"slices"
	"strings"
)

// A fault is something that may be wrong, and the sentence that says so.
type fault struct {
	wrong bool
	say   string
}

// found joins the faults that are there.
func found(faults []fault) error {
	var errs []error
	for _, f := range faults {
		if f.wrong {
			errs = append(errs, errors.New(f.say))
		}
	}
	return errors.Join(errs...)
}

// Validate checks an indicator, bundled or the municipality's own. Its errors
// are sentences for the person who fills in the form.
func (i Indicator) Validate() error {
	return found([]fault{
		{strings.TrimSpace(i.Code) == "", "De indicator heeft nog geen code."},
		{strings.TrimSpace(i.Name) == "", "Geef de indicator een naam."},
		{strings.TrimSpace(i.Theme) == "", "Kies een thema voor de indicator."},
		{!slices.Contains(Kinds(), i.Kind), "Kies wat voor soort cijfer het is: een aantal, een percentage of iets anders."},
		{!slices.Contains(Directions(), i.Direction), "Kies of hoger beter is, lager beter is, of geen van beide."},
		{i.Period != Stock && i.Period != Flow, "Kies of het cijfer een stand op één dag is of wat in een periode gebeurde."},
		{i.Kind != Percentage && strings.TrimSpace(i.Unit) == "", "Schrijf op in welke eenheid je telt, bijvoorbeeld 'kinderen'."},
		{i.Kind == Count && i.Decimals != 0, "Een aantal heeft geen cijfers na de komma."},
		{i.Decimals < 0 || i.Decimals > 2, "Kies nul, één of twee cijfers na de komma."},
		{i.Threshold < 0, "De grens voor kleine aantallen is nul of meer."},
		{badArticles(i.Articles), "Kinderrechten hebben een nummer van 1 tot en met 42."},
		{i.Ages != nil && (i.Ages.From < 0 || i.Ages.To < i.Ages.From), "De leeftijden lopen van laag naar hoog."},
		{i.Code != "" && (i.Numerator == i.Code || i.Denominator == i.Code || slices.Contains(i.Parts, i.Code)), "Een indicator kan niet uit zichzelf volgen."},
	})
}

func badArticles(articles []int) bool {
	return slices.ContainsFunc(articles, func(a int) bool { return a < 1 || a > 42 })
}

// CheckFormula checks that the formula of an indicator can be computed from
// the others, which known looks up by code. Its errors are sentences for the
// person who fills in the form. An indicator without a formula passes.
func (i Indicator) CheckFormula(known func(code string) (Indicator, bool)) error {
	if i.Formula == "" {
		return nil
	}
	denominator, base := i.Formula.Needs()
	above, hasAbove := known(i.Numerator)
	below, hasBelow := known(i.Denominator)
	return found([]fault{
		{!slices.Contains(Formulas(), i.Formula), "Kies een berekening die het programma kent."},
		{!hasAbove && denominator, "Kies het aantal dat je deelt."},
		{!hasAbove && !denominator, "Kies de indicator waarvan je het verloop berekent."},
		{denominator && !hasBelow, "Kies het aantal waardoor je deelt."},
		{denominator && hasAbove && !above.Summable(), "Je deelt een aantal: '" + above.Name + "' is dat niet."},
		{denominator && hasBelow && !below.Summable(), "Je deelt door een aantal: '" + below.Name + "' is dat niet."},
		{denominator && hasAbove && i.Numerator == i.Denominator, "Kies twee verschillende indicatoren: een aantal gedeeld door zichzelf zegt niets."},
		{base && !periodForm.MatchString(i.Base), "Vul het jaar in waarmee je vergelijkt, zoals 2015."},
		{i.circular(known), "Deze berekening gaat in een kring: '" + above.Name + "' volgt zelf uit dit cijfer."},
	})
}

// circular reports whether an indicator follows from itself through others.
func (i Indicator) circular(known func(code string) (Indicator, bool)) bool {
	next := []string{i.Numerator, i.Denominator}
	seen := map[string]bool{}
	for len(next) > 0 {
		code := next[0]
		next = next[1:]
		if code == i.Code {
			return true
		}
		if in, ok := known(code); ok && !seen[code] && in.Follows() != "" {
			next = append(next, in.Numerator, in.Denominator)
		}
		seen[code] = true
	}
	return false
}
