package figures

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// computing asks how an own indicator follows from others.
type computing struct {
	known        func(code string) (figures.Indicator, bool)
	formula      *ui.Choice
	above, below *ui.SearchSelect
	base         *ui.Entry
	belowField   *ui.Field
	baseField    *ui.Field
	preview      *ui.Text
	changed      func() // the fields became others
	content      *fyne.Container
}

// newComputing returns the fields, filled in from a record; lines are the
// indicators that it may follow from.
func newComputing(p *Page, r figures.Record, lines []figures.Line) *computing {
	c := &computing{base: ui.NewEntry(nil), preview: ui.NewParagraph(look.Body, ""), changed: func() {}}
	var options []ui.Option
	var all []figures.Indicator
	for _, l := range lines {
		if l.Code != r.ID && l.Country != otherCountry(p.host.Country) {
			options = append(options, ui.Option{Code: l.Code, Label: l.Name, Detail: p.themeName(l.Theme)})
			all = append(all, l.Indicator)
		}
	}
	c.known = figures.Lookup(all)
	var formulas []ui.Option
	for _, f := range figures.Formulas() {
		formulas = append(formulas, ui.Option{Code: string(f), Label: f.Name()})
	}
	c.formula = ui.NewChoice(formulas, func(string) { c.show() })
	c.above, c.below = ui.NewSearchSelect(options, func(string) { c.show() }), ui.NewSearchSelect(options, func(string) { c.show() })
	c.base.SetPlaceHolder("Bijvoorbeeld 2019")
	c.base.OnChanged = func(string) { c.show() }
	c.belowField = ui.NewField("Gedeeld door?", true, c.below, "")
	c.baseField = ui.NewField("Sinds welk jaar?", true, c.base, "")
	formula := r.Formula
	if formula == "" {
		formula = figures.Share
	}
	c.formula.SetChosen(string(formula))
	c.above.SetChosen(r.Numerator)
	c.below.SetChosen(r.Denominator)
	c.base.SetText(r.Base)
	c.content = ui.Stack(look.S3, ui.NewField("Wat bereken je?", true, c.formula, ""),
		ui.Fold(look.S4, 240, nil, ui.NewField("Van welk cijfer?", true, c.above, ""), ui.Stack(0, c.belowField, c.baseField)),
		ui.NewTint(look.ColorAccentSoft, c.preview))
	c.show()
	return c
}

// show asks for what the formula needs, and writes it out in words.
func (c *computing) show() {
	r := figures.Record{}
	c.fill(&r)
	denominator, base := r.Formula.Needs()
	shown(c.belowField, denominator)
	shown(c.baseField, base)
	c.preview.SetText("Kies de cijfers, dan zie je hier hoe we rekenen.")
	above, okAbove := c.known(r.Numerator)
	below, okBelow := c.known(r.Denominator)
	if okAbove && (okBelow || base && r.Base != "") {
		in := figures.Indicator{Formula: r.Formula, Numerator: r.Numerator, Denominator: r.Denominator, Base: r.Base}
		c.preview.SetText("Zo berekenen we het: " + in.Explain(figures.Value{}, figures.Term{Indicator: above}, figures.Term{Indicator: below}) + ".")
	}
	c.changed()
}

// fill writes the formula in a record.
func (c *computing) fill(r *figures.Record) {
	r.Formula, r.Numerator, r.Denominator, r.Base = figures.Formula(c.formula.Chosen()), c.above.Chosen(), c.below.Chosen(), strings.TrimSpace(c.base.Text)
}
