package themesheet

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
)

// origin is a source with what the sheet has of it.
type origin struct {
	name   string
	n      int    // figures
	period string // newest
	day    string // of the last time that something was brought in
}

// origins are the sources, those with the most figures first.
func (m *Material) origins() []origin {
	var all []origin
	for _, p := range m.Pages {
		i := slices.IndexFunc(all, func(o origin) bool { return o.name == p.SourceName() })
		if i < 0 {
			i, all = len(all), append(all, origin{name: p.SourceName()})
		}
		v, _ := newest(p)
		all[i].n++
		all[i].period = max(all[i].period, v.Period)
		for _, imp := range p.Imports {
			all[i].day = max(all[i].day, imp.At[:min(len(imp.At), len("2026-11-21"))])
		}
	}
	slices.SortStableFunc(all, func(a, b origin) int { return cmp.Compare(b.n, a.n) })
	return all
}

func (m *Material) sources() []document.Block {
	if len(m.Pages) == 0 {
		return nil
	}
	t := document.Table{ID: "bronnen", Title: "Waar de cijfers vandaan komen", Columns: []document.Column{
		{Title: "Bron", Weight: 1}, {Title: "Cijfers", Kind: document.Number}, {Title: "Nieuwste jaar"}, {Title: "Ingelezen op"}}}
	for _, o := range m.origins() {
		day := "–"
		if o.day != "" {
			day = m.show(o.day)
		}
		t.Rows = append(t.Rows, document.Cells(o.name, strconv.Itoa(o.n), o.period, day))
	}
	return []document.Block{document.Heading{Level: 2, Text: "Bronnen"}, t}
}

// method says how the figures must be read. It names only what occurs.
func (m *Material) method() []document.Block {
	if len(m.Pages) == 0 {
		return nil
	}
	var items [][]document.Run
	say := func(name, words string) {
		items = append(items, []document.Run{{Text: name + ". ", Bold: true}, {Text: words}})
	}
	say("Kleine aantallen", "Aantallen van minder dan "+strconv.Itoa(figures.DefaultThreshold)+" personen staan er niet in, en ook niet waaruit ze zouden volgen. Zo blijft niemand herkenbaar. Nul tonen we wel.")
	say("Trend", "We vergelijken het nieuwste jaar met het oudste van de zes jaar ervoor. Gunstiger en ongunstiger zeggen we vanuit kinderen. Wat minder dan 2 % verschuift, noemen we stabiel.")
	if m.any(func(v figures.Value) bool { return v.Provisional }) {
		say("Voorlopig", "Een cijfer met een sterretje (*) is voorlopig: de bron kan het nog aanpassen.")
	}
	if names := m.which(func(p figures.Page) bool { return p.Survey }); len(names) > 0 {
		say("Bevraging", enumerate(names)+" "+oneOf(names, "komt", "komen")+" uit een bevraging. Zo’n cijfer heeft een foutenmarge: een klein verschil zegt weinig.")
	}
	if names := m.which(func(p figures.Page) bool { return own(p, func(v figures.Value) bool { return v.Computed }) }); len(names) > 0 {
		say("Berekend", enumerate(names)+" "+oneOf(names, "is", "zijn")+" door ons berekend uit andere cijfers.")
	}
	if names := m.which(func(p figures.Page) bool { return own(p, func(v figures.Value) bool { return v.Merged }) }); len(names) > 0 {
		say("Fusie", "Van vóór de fusie telden we de vroegere gemeenten samen bij "+enumerate(names)+". Alleen aantallen tellen we samen, nooit percentages of gemiddelden.")
	}
	if m.any(func(v figures.Value) bool { return v.Forecast }) {
		say("Vooruitblik", "Jaren die nog moeten komen, zijn een raming van de bron.")
	}
	return []document.Block{document.Heading{Level: 2, Text: "Hoe je dit leest"}, document.List{Items: items}}
}

// any reports whether a value on the sheet is so.
func (m *Material) any(is func(figures.Value) bool) bool {
	return slices.ContainsFunc(m.Pages, func(p figures.Page) bool {
		return slices.ContainsFunc(p.Parts, is) || slices.ContainsFunc(p.Series, func(s figures.Series) bool { return slices.ContainsFunc(s.Values, is) })
	})
}

// own reports whether a value of our own municipality is so.
func own(p figures.Page, is func(figures.Value) bool) bool {
	return slices.ContainsFunc(p.Series[0].Values, is)
}

// mostNames is how many names a note calls before it counts the others.
const mostNames = 4

// which are the names of the figures that are so, between quotes.
func (m *Material) which(is func(figures.Page) bool) []string {
	var names []string
	for _, p := range m.Pages {
		if is(p) {
			names = append(names, "‘"+p.Name+"’")
		}
	}
	if more := len(names) - mostNames; more > 1 {
		names = append(names[:mostNames:mostNames], fmt.Sprintf("%d andere", more))
	}
	return names
}

// oneOf chooses the form of a verb; a name that is a sum counts as many.
func oneOf(names []string, one, more string) string {
	if len(names) == 1 && !strings.Contains(names[0], " en ") {
		return one
	}
	return more
}
