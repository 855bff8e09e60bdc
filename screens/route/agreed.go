package route

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// agreed is who does a step by when, what must still be done for it, and a
// note.
type agreed struct {
	page *Page
	form edit.Form

	person     *ui.SearchSelect
	start, due *ui.DateField
	note       *ui.Entry
	noteField  fyne.CanvasObject
	tasks      *fyne.Container
	content    fyne.CanvasObject
}

func newAgreed(p *Page) *agreed {
	a := &agreed{page: p, tasks: container.NewVBox(), note: ui.NewMultiLine(p.host.Run)}
	day := func(field string, set func(*route.Progress, string)) *ui.DateField {
		f := ui.NewDateField(p.host.Run, p.host.Today(), p.host.Country)
		f.OnDay = func(day string) { p.change(field, func(x *route.Progress) { set(x, day) }) }
		return f
	}
	a.person = ui.NewSearchSelect(nil, func(code string) { p.change("PersonID", func(x *route.Progress) { x.PersonID = code }) })
	a.person.Optional, a.person.PlaceHolder, a.person.OnAdded = true, "Nog niemand", a.addPerson
	a.start = day("StartOn", func(x *route.Progress, day string) { x.StartOn = day })
	a.due = day("DueOn", func(x *route.Progress, day string) { x.DueOn = day })
	a.note.OnSettled = func(text string) { p.change("Note", func(x *route.Progress) { x.Note = text }) }
	a.noteField = a.form.Add("Note", ui.NewField("Notitie", false, a.note, "Voor jullie zelf. In een vergadering (F5) blijft dit verborgen."))
	add := ui.Row(0, ui.NewSecondary("Taak toevoegen", look.Plus, func() { p.askTask(route.Task{}) }))
	a.content = ui.Stack(look.S4,
		a.form.Add("PersonID", ui.NewField("Wie volgt deze stap op?", false, a.person, "Eén naam. Typ een nieuwe naam om iemand toe te voegen.")),
		ui.Fold(look.S4, 150, nil,
			a.form.Add("StartOn", ui.NewField("Begin", false, a.start, "")),
			a.form.Add("DueOn", ui.NewField("Klaar op", false, a.due, ""))),
		section("Taken", ui.Stack(look.S2, a.tasks, add)), a.noteField)
	return a
}

func (a *agreed) show(s route.State) {
	p := a.page
	a.person.SetOptions(personOptions(p.people))
	a.person.SetChosen(s.Progress.PersonID)
	a.start.SetDay(s.Progress.StartOn)
	a.due.SetDay(s.Progress.DueOn)
	a.note.SetText(s.Progress.Note)
	if a.noteField.Visible() == p.meeting {
		if p.meeting {
			a.noteField.Hide()
		} else {
			a.noteField.Show()
		}
	}
	a.form.Show(p.keeper.Problems(s.Code))
	a.tasks.Objects = nil
	for _, t := range s.Tasks {
		a.tasks.Add(p.task(t))
	}
	if len(s.Tasks) == 0 {
		a.tasks.Add(ui.NewParagraph(look.Muted, "Nog geen taken. Deel een grote stap op in wat één iemand in een week kan doen."))
	}
	a.tasks.Refresh()
}

// leave hands in what was typed and empties the fields, before they show
// another step.
func (a *agreed) leave() {
	a.settle()
	a.start.Leave()
	a.due.Leave()
	a.note.Leave()
}

// settle hands in what was typed.
func (a *agreed) settle() {
	a.start.Settle()
	a.due.Settle()
	a.note.Settle()
}

// addPerson makes a person of a name that is not in the list yet.
func (a *agreed) addPerson(name string) {
	p, code := a.page, a.page.want
	var made support.Person
	p.host.Write("add a person", func(ctx context.Context) (err error) {
		made, err = p.Team.CreatePerson(ctx, support.Person{Name: strings.TrimSpace(name)})
		return err
	}, func() { p.keeper.Change(code, "PersonID", func(x *route.Progress) { x.PersonID = made.ID }) })
}

func personOptions(people []support.Person) []ui.Option {
	var out []ui.Option
	for _, x := range people {
		out = append(out, ui.Option{Code: x.ID, Label: x.Name, Detail: x.Service})
	}
	return out
}
