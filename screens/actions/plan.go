package actions

import (
	"context"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// planTab has the fields of the plan: first what every action needs, the rest
// behind 'Meer'.
type planTab struct {
	d       *detail
	content *fyne.Container

	status             *ui.SearchSelect
	owner, goal, theme *ui.SearchSelect
	start, end         *ui.DateField
	showcase           *ui.Checkbox
	budget             *budget
	texts              []*textField
	numbers            *numbers
	rights, goals      *ui.MultiSelect
	internal           fyne.CanvasObject
	more               *fyne.Container
	moreLink           *ui.Chip
}

// textField is a text of the action that saves itself.
type textField struct {
	entry *ui.Entry
	field *ui.Field
	get   func(*actions.Action) *string
}

func newPlanTab(d *detail) *planTab {
	t := &planTab{d: d, budget: newBudget(d), numbers: newNumbers(d)}
	host := d.page.host
	t.status = ui.NewSearchSelect(statusOptions(), func(code string) { d.save(func(a *actions.Action) { a.Status = actions.Status(code) }) })
	t.owner = ui.NewSearchSelect(nil, func(code string) { d.save(func(a *actions.Action) { a.OwnerID = code }) })
	t.owner.Optional, t.owner.PlaceHolder = true, "Nog geen trekker"
	t.owner.OnAdded = t.addPerson
	t.goal = ui.NewSearchSelect(nil, func(code string) { d.save(func(a *actions.Action) { a.GoalID = code }) })
	t.goal.Optional, t.goal.PlaceHolder = true, "Nog geen doel"
	t.theme = ui.NewSearchSelect(nil, func(code string) { d.save(func(a *actions.Action) { a.Theme = code }) })
	t.theme.Optional, t.theme.PlaceHolder = true, "Nog geen thema"
	t.start, t.end = ui.NewDateField(host.Run, host.Today(), host.Country), ui.NewDateField(host.Run, host.Today(), host.Country)
	t.start.OnDay = func(day string) { d.save(func(a *actions.Action) { a.Start = day }) }
	t.end.OnDay = func(day string) { d.save(func(a *actions.Action) { a.End = day }) }
	t.showcase = ui.NewCheckbox("Uitgelicht in het portfolio", "De jury wil twee acties in detail, met budget en personeel.", func(on bool) {
		d.save(func(a *actions.Action) { a.Showcase = on })
	})
	t.content = container.NewVBox(t.newFirst(), t.newMore())
	return t
}

func statusOptions() []ui.Option {
	var out []ui.Option
	for _, s := range actions.Statuses {
		out = append(out, ui.Option{Code: string(s.Status), Label: s.Name})
	}
	return out
}

// newFirst has what every action needs.
func (t *planTab) newFirst() fyne.CanvasObject {
	what := t.text("Wat doen jullie?", "Kort en concreet. Opmaak met **vet** en - opsommingen mag.", true, func(a *actions.Action) *string { return &a.Description })
	return ui.Stack(look.S4,
		ui.Fold(look.S4, 170, nil, ui.NewField("Trekker", false, t.owner, "Eén naam: wie de actie opvolgt."), ui.NewField("Status", false, t.status, "")),
		ui.Fold(look.S4, 170, nil, ui.NewField("Begin", false, t.start, ""), ui.NewField("Klaar op", false, t.end, "Typ een datum of ‘eind juni’.")),
		what,
		ui.NewField("Budget per jaar", false, t.budget.content, "De jury kijkt of er geld achter de actie staat."),
		t.numbers.content, t.showcase)
}

// newMore has the fields that most actions can do without at first.
func (t *planTab) newMore() fyne.CanvasObject {
	t.rights = ui.NewMultiSelect("Artikel toevoegen", rightOptions(), func(codes []string) {
		t.d.save(func(a *actions.Action) { a.Rights = articles(codes) })
	})
	t.goals = ui.NewMultiSelect("Doelgebied toevoegen", goalOptions(), func(codes []string) {
		t.d.save(func(a *actions.Action) { a.Goals = codes })
	})
	service := t.text("Dienst", "", false, func(a *actions.Action) *string { return &a.Service })
	code := t.text("Code in het meerjarenplan", "Bijvoorbeeld AC000123.", false, func(a *actions.Action) *string { return &a.PlanCode })
	t.internal = t.text("Notitie voor onszelf", "Staat nooit in een document en niet op het scherm in een vergadering.", true, func(a *actions.Action) *string { return &a.Internal })
	t.more = container.NewVBox(ui.Stack(look.S4,
		ui.Fold(look.S4, 170, nil, ui.NewField("Doel", false, t.goal, ""), ui.NewField("Thema", false, t.theme, "")),
		ui.Fold(look.S4, 170, nil, service, code),
		t.text("Waarom deze actie?", "Het antwoord waarop: een cijfer, een uitspraak, een knelpunt.", true, func(a *actions.Action) *string { return &a.Why }),
		t.text("Hoe doen kinderen en jongeren mee?", "Ook bij het kiezen, uitvoeren en beoordelen.", true, func(a *actions.Action) *string { return &a.Children }),
		ui.Fold(look.S4, 170, nil,
			t.text("Partners", "", false, func(a *actions.Action) *string { return &a.Partners }),
			t.text("Voor wie?", "Bijvoorbeeld: leerlingen van het basisonderwijs.", false, func(a *actions.Action) *string { return &a.TargetGroup })),
		t.text("Wie werkt eraan?", "Bijvoorbeeld: verkeersdeskundige en jeugdconsulent.", false, func(a *actions.Action) *string { return &a.StaffNote }),
		ui.NewField("Kinderrechten", false, t.rights, ""),
		ui.NewField("Doelgebieden van UNICEF", false, t.goals, ""),
		t.internal))
	t.more.Hide()
	t.moreLink = ui.NewLink("Meer velden", func() {
		if t.more.Visible() {
			t.more.Hide()
			t.moreLink.SetText("Meer velden")
		} else {
			t.more.Show()
			t.moreLink.SetText("Minder velden")
		}
	})
	return ui.Stack(look.S4, ui.Space(0, look.S1), ui.Row(0, t.moreLink), t.more)
}

// text makes a field for one text of the action.
func (t *planTab) text(label, help string, long bool, get func(*actions.Action) *string) fyne.CanvasObject {
	entry := ui.NewEntry(t.d.page.host.Run)
	if long {
		entry = ui.NewMultiLine(t.d.page.host.Run)
	}
	f := &textField{entry: entry, get: get}
	entry.OnSettled = func(s string) { t.d.save(func(a *actions.Action) { *get(a) = s }) }
	f.field = ui.NewField(label, false, entry, help)
	t.texts = append(t.texts, f)
	return f.field
}

// show fills the fields with the action that is open.
func (t *planTab) show() {
	a := t.d.now.Action
	t.status.SetChosen(string(a.Status))
	t.owner.SetOptions(personOptions(t.d.people))
	t.owner.SetChosen(a.OwnerID)
	t.goal.SetOptions(goalChoices(t.d.page.goals))
	t.goal.SetChosen(a.GoalID)
	var themes []ui.Option
	for _, x := range t.d.page.Themes {
		themes = append(themes, ui.Option{Code: x.Code, Label: x.Name})
	}
	t.theme.SetOptions(themes)
	t.theme.SetChosen(a.Theme)
	t.start.SetDay(a.Start)
	t.end.SetDay(a.End)
	t.showcase.SetOn(a.Showcase)
	for _, f := range t.texts {
		f.entry.SetText(*f.get(&a))
	}
	var codes []string
	for _, n := range a.Rights {
		codes = append(codes, strconv.Itoa(n))
	}
	t.rights.SetChosen(codes)
	t.goals.SetChosen(a.Goals)
	t.budget.show()
	t.numbers.show()
	if t.d.page.meeting {
		t.internal.Hide()
	} else {
		t.internal.Show()
	}
}

func (t *planTab) settle() {
	for _, f := range t.texts {
		f.entry.Settle()
	}
}

// addPerson makes a person of a name that is not in the list yet, and lets
// that person own the action.
func (t *planTab) addPerson(name string) {
	var made support.Person
	t.d.page.host.Write("add a person", func(ctx context.Context) error {
		var err error
		made, err = t.d.page.Team.CreatePerson(ctx, support.Person{Name: strings.TrimSpace(name)})
		return err
	}, func() { t.d.save(func(a *actions.Action) { a.OwnerID = made.ID }) })
}

func personOptions(people []support.Person) []ui.Option {
	var out []ui.Option
	for _, p := range people {
		out = append(out, ui.Option{Code: p.ID, Label: p.Name, Detail: p.Service})
	}
	return out
}

func goalChoices(goals []actions.Goal) []ui.Option {
	var out []ui.Option
	for _, g := range goals {
		out = append(out, ui.Option{Code: g.ID, Label: g.Title})
	}
	return out
}

func rightOptions() []ui.Option {
	var out []ui.Option
	for _, r := range journey.Rights() {
		out = append(out, ui.Option{Code: strconv.Itoa(r.Article), Label: "Art. " + strconv.Itoa(r.Article) + " " + r.Title})
	}
	return out
}

func goalOptions() []ui.Option {
	var out []ui.Option
	for _, g := range journey.Goals() {
		out = append(out, ui.Option{Code: g.Code, Label: g.Title})
	}
	return out
}

func articles(codes []string) []int {
	var out []int
	for _, c := range codes {
		if n, err := strconv.Atoi(c); err == nil {
			out = append(out, n)
		}
	}
	return out
}
