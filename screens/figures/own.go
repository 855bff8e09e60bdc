package figures

import (
	"context"
	"strconv"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// owning is the dialog for an indicator of the municipality itself.
type owning struct {
	page    *Page
	record  figures.Record
	name    *ui.Entry
	define  *ui.Entry
	source  *ui.Entry
	unit    *ui.Entry
	kind    *ui.SearchSelect
	theme   *ui.SearchSelect
	better  *ui.Choice
	digits  *ui.Choice
	persons *ui.Checkbox
	how     *ui.Choice // counted or computed
	formula *computing
	counted *fyne.Container // what is asked of a figure that is counted only
	problem *ui.Text
	dialog  *ui.Dialog
}

// How an own indicator gets its values.
const (
	isCounted  = "counted"
	isComputed = "computed"
)

// editOwn asks for the definition of an own indicator; a record without an id
// is a new one.
func (p *Page) editOwn(r figures.Record) {
	p.withChoices(func(c choices) { newOwning(p, r, c).show() })
}

func (o *owning) show() {
	title, verb := "Een eigen cijfer", "Voeg toe"
	if o.record.ID != "" {
		title, verb = "Eigen cijfer wijzigen", "Bewaar"
	}
	o.kind.OnChosen = func(kind string) {
		if figures.Kind(kind) == figures.Count {
			o.digits.SetChosen("0")
		}
	}
	o.problem.Hide()
	o.counted = ui.Fold(look.S4, 240, nil, ui.NewField("Wat voor cijfer is het?", true, o.kind, ""), ui.NewField("In welke eenheid?", false, o.unit, "Bijvoorbeeld kinderen, straten of euro."))
	o.dialog = ui.NewDialog(title, 640, ui.Stack(look.S4, o.problem,
		ui.NewField("Hoe heet het cijfer?", true, o.name, "Zonder eenheid, zoals ‘Speelstraten in de zomer’."),
		ui.NewField("Hoe komt het tot stand?", false, o.how, ""), o.formula.content, o.counted,
		ui.Fold(look.S4, 240, nil, ui.NewField("Bij welk thema?", true, o.theme, ""), ui.NewField("Cijfers na de komma", false, o.digits, "")),
		ui.NewField("Wat is goed voor kinderen?", false, o.better, ""), o.persons,
		ui.NewField("Wat tel je precies?", false, o.define, "Wie of wat, waar en wanneer. Zo kan een collega het volgend jaar opnieuw tellen."),
		ui.NewField("Bron", false, o.source, "")))
	o.how.OnChosen = o.choose
	o.formula.changed = o.dialog.Fit
	o.choose(o.how.Chosen())
	o.dialog.SetButtons(ui.NewPrimary(verb, look.Check, o.accept), ui.NewSecondary("Annuleren", "", o.dialog.Close))
	o.dialog.First = o.name
	o.dialog.Show(o.page.host.Window)
}

// choose asks for what belongs to a figure that is counted or computed.
func (o *owning) choose(how string) {
	shown(o.formula.content, how == isComputed)
	shown(o.counted, how == isCounted)
	if how == isComputed && o.record.ID == "" && o.digits.Chosen() == "0" {
		o.digits.SetChosen("1")
	}
	o.dialog.Fit()
}

func newOwning(p *Page, r figures.Record, c choices) *owning {
	if r.ID == "" {
		r = figures.Record{Kind: string(figures.Count), Better: string(figures.Neutral), Theme: p.list.theme}
		if r.Theme == noTheme {
			r.Theme = ""
		}
	}
	o := &owning{page: p, record: r, name: ui.NewEntry(nil), define: ui.NewMultiLine(nil), source: ui.NewEntry(nil), unit: ui.NewEntry(nil),
		formula: newComputing(p, r, c.lines), problem: ui.NewParagraph(look.Body.In(look.ColorLate), "")}
	o.name.SetText(r.Name)
	o.define.SetText(r.Define)
	o.define.SetMinRowsVisible(2)
	o.source.SetText(r.Source)
	o.unit.SetText(r.Unit)
	var kinds, themes, directions []ui.Option
	for _, k := range figures.Kinds() {
		kinds = append(kinds, ui.Option{Code: string(k), Label: k.Name()})
	}
	for _, t := range p.Themes {
		themes = append(themes, ui.Option{Code: t.Code, Label: t.Name})
	}
	for _, d := range figures.Directions() {
		directions = append(directions, ui.Option{Code: string(d), Label: d.Name()})
	}
	o.kind, o.theme, o.better = ui.NewSearchSelect(kinds, nil), ui.NewSearchSelect(themes, nil), ui.NewChoice(directions, nil)
	o.digits = ui.NewChoice(ui.Options("0", "1", "2"), nil)
	o.how = ui.NewChoice([]ui.Option{{Code: isCounted, Label: "We tellen of meten het"}, {Code: isComputed, Label: "Bereken uit andere cijfers"}}, nil)
	o.kind.SetChosen(r.Kind)
	o.theme.SetChosen(r.Theme)
	o.theme.PlaceHolder = "Kies een thema"
	o.better.SetChosen(r.Better)
	o.digits.SetChosen(strconv.Itoa(r.Decimal))
	o.how.SetChosen(map[bool]string{true: isComputed, false: isCounted}[r.Formula != ""])
	o.persons = ui.NewCheckbox("Het gaat om personen", "Dan verbergen we aantallen van 1 tot 4 in alle documenten, zodat niemand herkenbaar is.", nil)
	o.persons.SetOn(r.Persons)
	return o
}

// accept writes the definition, or says what is missing.
func (o *owning) accept() {
	r := o.record
	r.Name, r.Define, r.Source, r.Unit = o.name.Text, o.define.Text, o.source.Text, o.unit.Text
	r.Kind, r.Theme, r.Better, r.Persons = o.kind.Chosen(), o.theme.Chosen(), o.better.Chosen(), o.persons.On()
	r.Decimal, _ = strconv.Atoi(o.digits.Chosen())
	r.Formula, r.Numerator, r.Denominator, r.Base = "", "", "", ""
	if o.how.Chosen() == isComputed {
		o.formula.fill(&r)
	}
	p := o.page
	ui.Run(p.host.Run, func(ctx context.Context) (figures.Record, error) { return p.Writer.SaveOwn(ctx, r) }, func(saved figures.Record, err error) {
		if err != nil {
			o.problem.SetText(ui.Message(err))
			o.problem.Show()
			o.dialog.Fit()
			return
		}
		o.dialog.Close()
		p.host.Changed()
		p.openIndicator(saved.ID)
		p.host.Say("‘" + saved.Name + "’ is bewaard")
	})
}
