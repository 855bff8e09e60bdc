package route

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// task is one task of the step that is open.
func (p *Page) task(t route.Task) fyne.CanvasObject {
	words := p.nameOf(t.PersonID)
	add := func(more string) {
		if words != "" && more != "" {
			words += " · "
		}
		words += more
	}
	switch {
	case t.DoneOn != "":
		add("gedaan op " + p.host.Day(t.DoneOn))
	case t.DueOn != "" && t.DueOn < p.host.Today():
		add("te laat: moest klaar zijn op " + p.host.Day(t.DueOn))
	case t.DueOn != "":
		add("klaar op " + p.host.Day(t.DueOn))
	}
	if !p.meeting && filled(t.Note) {
		add(t.Note)
	}
	box := ui.NewCheckbox(t.Title, words, nil)
	box.SetOn(t.DoneOn != "")
	box.OnChanged = func(on bool) {
		ui.Do(p.host.Run, func(ctx context.Context) error { return p.Steps.FinishTask(ctx, t, on) }, func(err error) {
			if err != nil {
				box.SetOn(!on)
				ui.ShowError("finish a task", err, p.host.Window)
				return
			}
			p.host.Changed()
			p.Reload()
		})
	}
	return ui.RowTop(0, 0, box, ui.NewIconButton(look.Pencil, "Wijzig deze taak", func() { p.askTask(t) }),
		ui.NewIconButton(look.Trash, "Verwijder deze taak", func() { p.removeTask(t) }))
}

// askTask asks for a new task, or for other words for one that is there.
func (p *Page) askTask(t route.Task) {
	s, ok := p.detail.now()
	if !ok {
		return
	}
	var form edit.Form
	title, note := ui.NewEntry(nil), ui.NewEntry(nil)
	title.SetPlaceHolder("Bijvoorbeeld: zaal vragen voor het platform")
	title.SetText(t.Title)
	note.SetText(t.Note)
	person := ui.NewSearchSelect(personOptions(p.people), nil)
	person.Optional, person.PlaceHolder = true, "Nog niemand"
	person.SetChosen(t.PersonID)
	due := ui.NewDateField(nil, p.host.Today(), p.host.Country)
	due.SetDay(t.DueOn)
	name, verb, said := "Nieuwe taak", "Voeg toe", "De taak is toegevoegd"
	if t.ID != "" {
		name, verb, said = "Taak wijzigen", "Bewaar", "De taak is bewaard"
	}
	d := ui.NewDialog(name, 520, ui.Stack(look.S4,
		form.Add("Title", ui.NewField("Wat moet er gebeuren?", true, title, "Eén zin die met een werkwoord begint.")),
		ui.Fold(look.S4, 170, nil, ui.NewField("Wie?", false, person, ""), form.Add("DueOn", ui.NewField("Klaar op", false, due, ""))),
		ui.NewField("Notitie", false, note, "")))
	accept := func() {
		due.Settle()
		t.Title, t.Note, t.PersonID, t.DueOn = title.Text, note.Text, person.Chosen(), due.Day()
		form.Write(p.host, "save a task", func(ctx context.Context) error {
			if t.ID != "" {
				return p.Steps.SaveTask(ctx, t)
			}
			_, err := p.Steps.AddTask(ctx, s.Progress, t)
			return err
		}, func() {
			d.Close()
			p.Reload()
			p.host.Say(said)
		})
	}
	title.OnSubmitted = func(string) { accept() }
	d.SetButtons(ui.NewPrimary(verb, look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = title
	d.Show(p.host.Window)
}

func (p *Page) removeTask(t route.Task) {
	p.host.Write("remove a task", func(ctx context.Context) error { return p.Steps.RemoveTask(ctx, t.ID) }, func() {
		p.Reload()
		p.host.Say("De taak is verwijderd")
	})
}
