package actions

import (
	"context"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// add asks for a title and opens the new action.
func (p *Page) add() {
	var form edit.Form
	title := ui.NewEntry(nil)
	title.SetPlaceHolder("Bijvoorbeeld: schoolstraten aan vier basisscholen")
	goal := ui.NewSearchSelect(goalChoices(p.goals), nil)
	goal.Optional, goal.PlaceHolder = true, "Nog geen doel"
	goal.SetChosen(p.filter.GoalID)
	field := form.Add("Title", ui.NewField("Wat gaan jullie doen?", true, title, "Eén zin. De rest vul je daarna in."))
	d := ui.NewDialog("Nieuwe actie", 520, ui.Stack(look.S4, field, ui.NewField("Voor welk doel?", false, goal, "")))
	accept := func() {
		var made actions.Action
		form.Write(p.host, "add an action", func(ctx context.Context) (err error) {
			made, err = p.Plan.Add(ctx, title.Text, goal.Chosen())
			return err
		}, func() {
			d.Close()
			p.showList()
			p.list.clear()
			p.open(made.ID)
			p.Reload()
			p.host.Say("De actie is toegevoegd")
		})
	}
	title.OnSubmitted = func(string) { accept() }
	d.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = title
	d.Show(p.host.Window)
}

// export writes exactly what the filter shows.
func (p *Page) export() {
	p.detail.settle()
	kind := ui.FileKind{Name: "Excel-bestand", Extensions: []string{"xlsx"}}
	p.host.Pick.SaveFile("Bewaar de lijst", p.host.FileName("actieplan", "xlsx"), kind, func(path string) {
		f, n := p.filter, p.total
		p.host.Run.WhenIdle(func() { // what was typed is in the file too
			ui.Busy(p.host.Run, p.host.Window, "Lijst bewaren", func(ctx context.Context, _ func(float64)) (struct{}, error) {
				return struct{}{}, p.Exporter.ExportActions(ctx, f, path)
			}, func(_ struct{}, err error) {
				if err != nil {
					ui.ShowError("export the actions", err, p.host.Window)
					return
				}
				p.host.Tell(plural(n, "actie", "acties") + " bewaard")
				p.host.OpenDoc(path)
			})
		})
	})
}
