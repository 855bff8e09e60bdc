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
	*edit.Fields[figures.Gap]
	gaps *gaps
	now  figures.Gap

	person   *ui.SearchSelect
	asked    fyne.CanvasObject // shown while nobody answered
	answered fyne.CanvasObject // shown after that
	content  fyne.CanvasObject
}

func newGapForm(g *gaps) *gapForm {
	host := g.page.host
	f := &gapForm{gaps: g, Fields: edit.NewFields(host, g.keeper)}
	theme := ui.NewSearchSelect(g.themeOptions(), nil)
	theme.Optional, theme.PlaceHolder = true, "Zonder thema"
	f.person = ui.NewSearchSelect(nil, nil)
	f.person.Optional, f.person.PlaceHolder = true, "Nog niemand"
	status := ui.NewChoice([]ui.Option{statusOption(figures.GapOpen), statusOption(figures.GapBusy)}, func(code string) {
		f.Change("Status", func(x *figures.Gap) { x.Status = figures.GapStatus(code) })
	})
	f.OnFill(func(x figures.Gap) { status.SetChosen(string(x.Status)) })
	text := ui.NewMultiLine(host.Run)
	text.SetMinRowsVisible(2)
	f.Keep(text, "Question", func(x *figures.Gap) *string { return &x.Question })
	question := f.Add("Question", ui.NewField("Wat willen jullie weten?", true, text, "Een vraag die iedereen begrijpt."))
	why := f.Text("Why", "Waarom is dat belangrijk?", "", func(x *figures.Gap) *string { return &x.Why })
	approach := f.Text("Approach", "Hoe komen jullie het te weten?", "Een eigen bevraging, een gesprek met een groepje, een vraag aan een dienst, een bestand dat iemand heeft.",
		func(x *figures.Gap) *string { return &x.Approach })
	f.answered = ui.Stack(look.S3, f.Text("Answer", "Wat weten jullie nu?", "Dit antwoord staat ook in het portfolio.", func(x *figures.Gap) *string { return &x.Answer }),
		ui.Flow(look.S2, ui.NewSecondary("Stel de vraag opnieuw", look.Undo, f.reopen)))
	f.asked = ui.Stack(look.S4, ui.Fold(look.S4, 240, nil, f.Add("Status", ui.NewField("Hoe ver staat het?", false, status, "")),
		f.Day("DueOn", "Tegen wanneer?", "", func(x *figures.Gap) *string { return &x.DueOn })),
		ui.Flow(look.S2, ui.NewSecondary("Sluit af met een antwoord", look.Check, func() { g.answer(f.now.ID) })))
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van deze vraag", func() { host.History(thread.Gap, f.now.ID, f.now.Question) }),
		ui.NewIconButton(look.Trash, "Verwijder deze vraag", f.remove),
		ui.NewIconButton(look.Cross, "Klaar met deze vraag", g.close))
	f.content = ui.NewCard(ui.Stack(look.S4, ui.NewSectionHeader("De vraag", tools), question,
		ui.Fold(look.S4, 240, nil, f.Pick("Theme", "Bij welk thema?", "", theme, func(x *figures.Gap) *string { return &x.Theme }),
			f.Pick("PersonID", "Wie zoekt het uit?", "Mensen voeg je toe bij Dossier.", f.person, func(x *figures.Gap) *string { return &x.PersonID })),
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
	f.Fill(x.ID)
	if x.Asked() {
		f.asked.Show()
		f.answered.Hide()
	} else {
		f.asked.Hide()
		f.answered.Show()
	}
}

// reopen asks the question again; the answer that was found stays with it.
func (f *gapForm) reopen() {
	f.Leave()
	f.Change("Status", func(x *figures.Gap) { x.Status = figures.GapOpen })
}

func (f *gapForm) remove() {
	g, id := f.gaps, f.now.ID
	f.Leave()
	g.page.host.Write("delete a question", func(ctx context.Context) error { return g.page.Gaps.Delete(ctx, id) }, func() {
		g.keeper.Forget(id)
		f.now, g.editing = figures.Gap{}, ""
		f.Fill("")
		g.reload()
		g.page.host.Say("De vraag is verwijderd")
	})
}
