package actions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// planTab has the fields of the plan: first what every action needs, the rest
// behind 'Meer velden'.
type planTab struct {
	d       *detail
	form    edit.Form
	content *fyne.Container

	late               *fyne.Container // says that the day has passed
	status             *ui.SearchSelect
	owner, goal, theme *ui.SearchSelect
	start, end         *ui.DateField
	showcase           *ui.Checkbox
	lacks              *ui.Text // what a showcase action needs yet
	budget             *budget
	texts              []textField
	numbers            *numbers
	rights, areas      *ui.MultiSelect
	internal           fyne.CanvasObject
	more               *fyne.Container
	moreLink           *ui.Chip
}

// textField is a text of the action that saves itself.
type textField struct {
	entry *ui.Entry
	get   func(*actions.Action) *string
}

func newPlanTab(d *detail) *planTab {
	t := &planTab{d: d, late: container.NewVBox(), lacks: ui.NewParagraph(look.Caption.In(look.ColorWarn), "")}
	host := d.page.host
	t.budget, t.numbers = newBudget(t), newNumbers(t)
	t.status = ui.NewSearchSelect(statusOptions(), t.setStatus)
	t.owner = ui.NewSearchSelect(nil, func(code string) { d.change("OwnerID", func(s *sheet) { s.OwnerID = code }) })
	t.owner.Optional, t.owner.PlaceHolder = true, "Nog geen trekker"
	t.owner.OnAdded = t.addPerson
	t.start, t.end = ui.NewDateField(host.Run, host.Today(), host.Country), ui.NewDateField(host.Run, host.Today(), host.Country)
	t.start.OnDay = func(day string) { d.change("Start", func(s *sheet) { s.Start = day }) }
	t.end.OnDay = func(day string) { d.change("End", func(s *sheet) { s.End = day }) }
	t.showcase = ui.NewCheckbox("Uitgelicht in het portfolio", d.page.host.Judged("De jury wil twee acties in detail, met budget en personeel."), func(on bool) {
		d.change("Showcase", func(s *sheet) { s.Showcase = on })
	})
	t.content = container.NewVBox(t.newFirst(), t.newMore())
	return t
}

// newFirst has what every action needs.
func (t *planTab) newFirst() fyne.CanvasObject {
	return ui.Stack(look.S4, t.late,
		ui.Fold(look.S4, 170, nil,
			t.form.Add("OwnerID", ui.NewField("Trekker", false, t.owner, "Eén naam: wie de actie opvolgt.")),
			t.form.Add("Status", ui.NewField("Status", false, t.status, ""))),
		ui.Fold(look.S4, 170, nil,
			t.form.Add("Start", ui.NewField("Begin", false, t.start, "")),
			t.form.Add("End", ui.NewField("Klaar op", false, t.end, "Typ een datum of ‘eind juni’."))),
		t.line("Title", "Titel", "", func(a *actions.Action) *string { return &a.Title }),
		t.long("Description", "Wat doen jullie?", "Kort en concreet. Opmaak met **vet** en - opsommingen mag.", func(a *actions.Action) *string { return &a.Description }),
		t.form.Add("Budgets", ui.NewField("Budget per jaar", false, t.budget.content, t.d.page.host.Judged("De jury kijkt of er geld achter de actie staat."))),
		t.numbers.content, ui.Stack(look.S1, t.showcase, t.lacks))
}

// line makes a field for a short text of the action, long one for a text of
// several lines.
func (t *planTab) line(name, label, help string, get func(*actions.Action) *string) fyne.CanvasObject {
	return t.text(ui.NewEntry(t.d.page.host.Run), name, label, help, get)
}

func (t *planTab) long(name, label, help string, get func(*actions.Action) *string) fyne.CanvasObject {
	return t.text(ui.NewMultiLine(t.d.page.host.Run), name, label, help, get)
}

func (t *planTab) text(entry *ui.Entry, name, label, help string, get func(*actions.Action) *string) fyne.CanvasObject {
	entry.OnSettled = func(text string) { t.d.change(name, func(s *sheet) { *get(&s.Action) = text }) }
	t.texts = append(t.texts, textField{entry, get})
	return t.form.Add(name, ui.NewField(label, false, entry, help))
}

// show fills the fields with the action that is open.
func (t *planTab) show(stored sheet) {
	a := t.d.now.Action
	t.showLate(stored.Action)
	t.status.SetChosen(string(a.Status))
	t.owner.SetOptions(personOptions(t.d.page.people))
	t.owner.SetChosen(a.OwnerID)
	t.start.SetDay(a.Start)
	t.end.SetDay(a.End)
	t.showcase.SetOn(a.Showcase)
	t.showLacks()
	for _, f := range t.texts {
		f.entry.SetText(*f.get(&a))
	}
	t.budget.show()
	t.numbers.show()
	t.showMore()
	t.form.Show(t.d.page.keeper.Problems(a.ID))
}

// showLate points out that the day has passed, with what can be done.
func (t *planTab) showLate(a actions.Action) {
	host := t.d.page.host
	t.late.Hide()
	if !a.Late(host.Today()) {
		return
	}
	words := ui.NewParagraph(look.Body, "De einddatum "+host.Day(a.End)+" is voorbij. Noteer wat er gebeurde, of kies een nieuwe datum.")
	t.late.Objects = []fyne.CanvasObject{ui.NewTint(look.ColorWarnSoft, ui.Stack(look.S1, words, ui.Row(0, ui.NewLink("Noteer voortgang", t.d.log.add))))}
	t.late.Show()
}

// showLacks says what the jury will miss at a showcase action.
func (t *planTab) showLacks() {
	var lacks []string
	if actions.Total(t.d.now.Budgets) <= 0 {
		lacks = append(lacks, "een budget")
	}
	if t.d.now.FTE <= 0 {
		lacks = append(lacks, "personeel")
	}
	t.lacks.Hidden = !t.d.now.Showcase || len(lacks) == 0
	t.lacks.SetText("Hier ontbreekt nog " + strings.Join(lacks, " en ") + ".")
}

// settle hands in what was typed.
func (t *planTab) settle() {
	for _, f := range t.texts {
		f.entry.Settle()
	}
	for _, f := range t.values() {
		f.Settle()
	}
}

// leave hands in what was typed and empties the fields for a day, a number or
// an amount, so that one that can't be read does not stay for another action.
func (t *planTab) leave() {
	t.settle()
	for _, f := range t.values() {
		f.Leave()
	}
}

// value is a field for a day, a number or an amount.
type value interface {
	Settle()
	Leave()
}

func (t *planTab) values() []value {
	out := []value{t.start, t.end, t.numbers.fte, t.numbers.from, t.numbers.to}
	for _, f := range t.budget.fields {
		out = append(out, f)
	}
	return out
}

// setStatus keeps the progress in step: what is achieved is done whole.
func (t *planTab) setStatus(code string) {
	t.d.change("Status", func(s *sheet) {
		s.Status = actions.Status(code)
		if s.Status == actions.Achieved {
			s.Progress = 100
		}
	})
}

// addPerson makes a person of a name that is not in the list yet, and lets
// that person own the action.
func (t *planTab) addPerson(name string) {
	var made support.Person
	id := t.d.now.ID
	t.d.page.host.Write("add a person", func(ctx context.Context) (err error) {
		made, err = t.d.page.Team.CreatePerson(ctx, support.Person{Name: strings.TrimSpace(name)})
		return err
	}, func() { t.d.page.keeper.Change(id, "OwnerID", func(s *sheet) { s.OwnerID = made.ID }) })
}
