package welcome

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// whenStep asks for the round, the start and the intended submission.
type whenStep struct {
	w          *wizard
	round      *ui.Entry
	start, end *ui.DateField
	startField *ui.Field
	endField   *ui.Field
}

func newWhenStep(w *wizard) *whenStep {
	s := &whenStep{w: w, round: ui.NewEntry(nil)}
	s.round.SetPlaceHolder("Bijvoorbeeld: ronde 2028")
	s.round.OnChanged = func(text string) { w.plan.Round = text }
	s.round.OnSubmitted = func(string) { w.forward() }
	return s
}

func (s *whenStep) name() string          { return "Wanneer" }
func (s *whenStep) first() fyne.Focusable { return s.round }

// content builds the days anew: how they are written follows from the country.
func (s *whenStep) content() fyne.CanvasObject {
	day := func(value *string) *ui.DateField {
		f := ui.NewDateField(nil, s.w.page.Today(), s.w.dossier.Country)
		f.SetDay(*value)
		f.OnDay = func(d string) { *value = d }
		f.OnSubmitted = func(string) { s.w.forward() }
		return f
	}
	s.start, s.end = day(&s.w.plan.Start), day(&s.w.plan.Submission)
	s.startField = ui.NewField("Wanneer begonnen jullie?", false, s.start, "Bijvoorbeeld de dag van het collegebesluit.")
	s.endField = ui.NewField("Wanneer willen jullie indienen?", false, s.end, "Weet je het nog niet? Laat het leeg. Reken op minstens een jaar.")
	return ui.Stack(look.S4, ui.NewField("Welke ronde?", false, s.round, "Zo staat het op het voorblad."),
		ui.Fold(look.S4, 200, nil, s.startField, s.endField),
		ui.NewParagraph(look.Muted, "Vandaag is het "+app.LongDay(s.w.page.Today())+"."))
}

// gap finds a day that was typed but is none.
func (s *whenStep) gap() *gap {
	for _, d := range []struct {
		field *ui.Field
		input *ui.DateField
	}{{s.startField, s.start}, {s.endField, s.end}} {
		if _, ok := ui.ParseDay(d.input.Text, s.w.page.Today()); !ok && strings.TrimSpace(d.input.Text) != "" {
			return &gap{d.field, d.input, ui.NotADay, "een juiste datum"}
		}
	}
	return nil
}
