package figures

import (
	"context"
	"errors"
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// adding is the dialog for an area that the lists lack.
type adding struct {
	compare    *comparing
	name, code *ui.Entry
	level      *ui.SearchSelect
	fields     map[string]*ui.Field // by the name in an [app.InvalidError]
	dialog     *ui.Dialog
}

// addArea asks for an area that is not in the dossier yet.
func (x *comparing) addArea() {
	a := &adding{compare: x, name: ui.NewEntry(nil), code: ui.NewEntry(nil)}
	var levels []ui.Option
	for _, l := range figures.Levels() {
		levels = append(levels, ui.Option{Code: l, Label: figures.LevelName(l)})
	}
	a.level = ui.NewSearchSelect(levels, nil)
	a.level.SetChosen("municipality")
	a.code.SetPlaceHolder("Bijvoorbeeld 36008 of GM0363")
	a.fields = map[string]*ui.Field{
		"Name":  ui.NewField("Hoe heet het gebied?", true, a.name, ""),
		"Level": ui.NewField("Wat voor gebied is het?", true, a.level, ""),
		"Code":  ui.NewField("Code", false, a.code, "Nodig voor een gemeente: zo herkennen we haar in bestanden. Een ander gebied krijgt er een van zijn naam."),
	}
	a.dialog = ui.NewDialog("Een gebied toevoegen", 520, ui.Stack(look.S4,
		ui.NewParagraph(look.Muted, fmt.Sprintf("De Vlaamse gemeenten kennen we, ook die van de fusies van 2019 en 2025. Onze Nederlandse lijst is van %d: een gemeente die later ontstond, voeg je hier toe.", areas.DutchListYear)),
		a.fields["Name"], ui.Fold(look.S4, 200, nil, a.fields["Level"], a.fields["Code"])))
	a.dialog.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, a.accept), ui.NewSecondary("Annuleren", "", a.dialog.Close))
	a.dialog.First = a.name
	a.dialog.Show(x.page.host.Window)
}

// accept writes the area and chooses it, or says at the fields what is wrong.
func (a *adding) accept() {
	x, p := a.compare, a.compare.page
	area := figures.Area{Name: a.name.Text, Code: a.code.Text, Level: a.level.Chosen()}
	ui.Run(p.host.Run, func(ctx context.Context) ([]figures.Area, error) {
		if err := p.Places.AddArea(ctx, area); err != nil {
			return nil, err
		}
		return p.Places.Areas(ctx)
	}, func(all []figures.Area, err error) {
		var invalid *app.InvalidError
		switch {
		case errors.As(err, &invalid):
			a.explain(invalid.Fields)
		case err != nil:
			ui.ShowError("add an area", err, p.host.Window)
		default:
			a.dialog.Close()
			p.host.Changed()
			x.setAreas(all, append(x.pick.Chosen(), added(x.areas, all)...))
			x.showGroups()
		}
	})
}

func (a *adding) explain(wrong map[string]string) {
	for name, f := range a.fields {
		f.SetError(wrong[name])
	}
	a.dialog.Fit()
}

// added are the codes of the areas that were not there before.
func added(before, after []figures.Area) []string {
	have := map[string]bool{}
	for _, a := range before {
		have[a.Code] = true
	}
	var codes []string
	for _, a := range after {
		if !have[a.Code] {
			codes = append(codes, a.Code)
		}
	}
	return codes
}
