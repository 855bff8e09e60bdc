package figures

import (
	"context"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// ask makes a new question, and opens it.
func (g *gaps) ask() {
	var form edit.Form
	question := ui.NewMultiLine(nil)
	question.SetMinRowsVisible(2)
	theme := ui.NewSearchSelect(g.themeOptions(), nil)
	theme.Optional, theme.PlaceHolder = true, "Zonder thema"
	theme.SetChosen(g.theme)
	d := ui.NewDialog("Wat willen jullie weten?", 560, ui.Stack(look.S4,
		form.Add("Question", ui.NewField("De vraag", true, question, "Bijvoorbeeld: waar spelen kinderen die geen tuin hebben?")),
		form.Add("Theme", ui.NewField("Bij welk thema?", false, theme, ""))))
	var made figures.Gap
	d.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, func() {
		x := figures.Gap{Question: question.Text, Theme: theme.Chosen()}
		form.Write(g.page.host, "ask a question", func(ctx context.Context) (err error) {
			made, err = g.page.Gaps.Add(ctx, x)
			return err
		}, func() {
			d.Close()
			g.settle()
			g.editing = made.ID
			g.reload()
			g.page.host.Say("De vraag is toegevoegd")
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = question
	d.Show(g.page.host.Window)
}

// answer closes a question with what was found.
func (g *gaps) answer(id string) {
	g.settle()
	var form edit.Form
	x := g.keeper.Now(id)
	text := ui.NewMultiLine(nil)
	text.SetText(x.Answer)
	d := ui.NewDialog(x.Question, 560,
		form.Add("Answer", ui.NewField("Wat weten jullie nu?", true, text, "In gewone woorden, met het cijfer erbij als er een is. Dit antwoord staat ook in het portfolio.")))
	d.SetButtons(ui.NewPrimary("Sluit af", look.Check, func() {
		x.Status, x.Answer = figures.GapClosed, text.Text
		form.Write(g.page.host, "answer a question", func(ctx context.Context) error { return g.page.Gaps.Update(ctx, x) }, func() {
			d.Close()
			g.editing = ""
			g.reload()
			g.page.host.Say("De vraag is beantwoord")
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = text
	d.Show(g.page.host.Window)
}
