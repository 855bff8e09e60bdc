package figures

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// gapForm is where a question is changed; it stands in the list in the place of
// its card. There is one, so that a text that is being typed survives when the
// list is built anew.
type gapForm struct {
	gaps  *gaps
	now   figures.Gap
	form  edit.Form
	texts []gapText

	theme, person *ui.SearchSelect
	due           *ui.DateField
	status        *ui.Choice
	asked         fyne.CanvasObject // shown while nobody answered
	answered      fyne.CanvasObject // shown after that
	content       fyne.CanvasObject
}

// gapText is a text of a question that saves itself.
type gapText struct {
	entry *ui.Entry
	get   func(*figures.Gap) *string
}

func newGapForm(g *gaps) *gapForm {
	f := &gapForm{gaps: g}
	host := g.page.host
	f.theme = ui.NewSearchSelect(g.themeOptions(), func(code string) { f.change("Theme", func(x *figures.Gap) { x.Theme = code }) })
	f.theme.Optional, f.theme.PlaceHolder = true, "Zonder thema"
	f.person = ui.NewSearchSelect(nil, func(id string) { f.change("PersonID", func(x *figures.Gap) { x.PersonID = id }) })
	f.person.Optional, f.person.PlaceHolder = true, "Nog niemand"
	f.due = ui.NewDateField(host.Run, host.Today(), host.Country)
	f.due.OnDay = func(day string) { f.change("DueOn", func(x *figures.Gap) { x.DueOn = day }) }
	f.status = ui.NewChoice([]ui.Option{statusOption(figures.GapOpen), statusOption(figures.GapBusy)}, func(code string) {
		f.change("Status", func(x *figures.Gap) { x.Status = figures.GapStatus(code) })
	})
	question := f.text("Question", "Wat willen jullie weten?", "Een vraag die iedereen begrijpt.", func(x *figures.Gap) *string { return &x.Question })
	why := f.text("Why", "Waarom is dat belangrijk?", "", func(x *figures.Gap) *string { return &x.Why })
	approach := f.text("Approach", "Hoe komen jullie het te weten?", "Een eigen bevraging, een gesprek met een groepje, een vraag aan een dienst, een bestand dat iemand heeft.",
		func(x *figures.Gap) *string { return &x.Approach })
	f.answered = ui.Stack(look.S3, f.text("Answer", "Wat weten jullie nu?", "Dit antwoord staat ook in het portfolio.", func(x *figures.Gap) *string { return &x.Answer }),
		ui.Flow(look.S2, ui.NewSecondary("Stel de vraag opnieuw", look.Undo, f.reopen)))
	f.asked = ui.Stack(look.S4, ui.Fold(look.S4, 240, nil, f.form.Add("Status", ui.NewField("Hoe ver staat het?", false, f.status, "")),
		f.form.Add("DueOn", ui.NewField("Tegen wanneer?", false, f.due, ""))),
		ui.Flow(look.S2, ui.NewSecondary("Sluit af met een antwoord", look.Check, func() { g.answer(f.now.ID) })))
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van deze vraag", func() { host.History(thread.Gap, f.now.ID, f.now.Question) }),
		ui.NewIconButton(look.Trash, "Verwijder deze vraag", f.remove),
		ui.NewIconButton(look.Cross, "Klaar met deze vraag", g.close))
	f.content = ui.NewCard(ui.Stack(look.S4, ui.NewSectionHeader("De vraag", tools), question,
		ui.Fold(look.S4, 240, nil, f.form.Add("Theme", ui.NewField("Bij welk thema?", false, f.theme, "")),
			f.form.Add("PersonID", ui.NewField("Wie zoekt het uit?", false, f.person, "Mensen voeg je toe bij Dossier."))),
		why, approach, f.asked, f.answered))
	return f
}

func statusOption(s figures.GapStatus) ui.Option {
	return ui.Option{Code: string(s), Label: capital(s.Name())}
}

func (g *gaps) themeOptions() []ui.Option {
	var out []ui.Option
	for _, t := range g.page.Themes {
		out = append(out, ui.Option{Code: t.Code, Label: t.Name})
	}
	return out
}

func (f *gapForm) text(name, label, help string, get func(*figures.Gap) *string) fyne.CanvasObject {
	entry := ui.NewMultiLine(f.gaps.page.host.Run)
	entry.SetMinRowsVisible(2)
	entry.OnSettled = func(s string) { f.change(name, func(x *figures.Gap) { *get(x) = s }) }
	f.texts = append(f.texts, gapText{entry, get})
	return f.form.Add(name, ui.NewField(label, name == "Question", entry, help))
}

// change changes a field of the question that is open.
func (f *gapForm) change(field string, apply func(*figures.Gap)) {
	f.gaps.keeper.Change(f.now.ID, field, apply)
}

// settle hands in what was typed, and forgets what is no day.
func (f *gapForm) settle() {
	for _, t := range f.texts {
		t.entry.Settle()
	}
	f.due.Leave()
}

// show fills in a question and returns the form.
func (f *gapForm) show(x figures.Gap) fyne.CanvasObject {
	f.now = x
	var people []ui.Option
	for _, p := range f.gaps.people {
		people = append(people, ui.Option{Code: p.ID, Label: p.Name, Detail: p.Service})
	}
	f.person.SetOptions(people)
	f.redraw()
	return f.content
}

// redraw shows the question as the user must see it, with what is not written
// yet on top.
func (f *gapForm) redraw() {
	if f.now.ID == "" {
		return
	}
	f.now = f.gaps.keeper.Now(f.now.ID)
	x := f.now
	for _, t := range f.texts {
		t.entry.SetText(*t.get(&x))
	}
	f.theme.SetChosen(x.Theme)
	f.person.SetChosen(x.PersonID)
	f.due.SetDay(x.DueOn)
	f.status.SetChosen(string(x.Status))
	if x.Asked() {
		f.asked.Show()
		f.answered.Hide()
	} else {
		f.asked.Hide()
		f.answered.Show()
	}
	f.form.Show(f.gaps.keeper.Problems(x.ID))
}

// reopen asks the question again; the answer that was found stays with it.
func (f *gapForm) reopen() {
	f.settle()
	f.change("Status", func(x *figures.Gap) { x.Status = figures.GapOpen })
}

func (f *gapForm) remove() {
	g, id := f.gaps, f.now.ID
	f.settle()
	g.page.host.Write("delete a question", func(ctx context.Context) error { return g.page.Gaps.Delete(ctx, id) }, func() {
		g.keeper.Forget(id)
		f.now, g.editing = figures.Gap{}, ""
		g.reload()
		g.page.host.Say("De vraag is verwijderd")
	})
}
