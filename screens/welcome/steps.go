package welcome

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// programmeStep chooses the label.
func (w *wizard) programmeStep() fyne.CanvasObject {
	var names []string
	chosen := 0
	for i, p := range w.programmes {
		names = append(names, p.Title)
		if p.Code == w.plan.Programme {
			chosen = i
		}
	}
	about := ui.NewParagraph(look.Body, "")
	caution := ui.NewParagraph(look.Caption, "")
	pick := func(i int) {
		p := w.programmes[i]
		w.plan.Programme, w.plan.ProgrammeVersion, w.plan.Status = p.Code, p.Version, p.Statuses[0].Code
		about.SetText(fmt.Sprintf("%d criteria, versie %s. Een label geldt %d jaar.", len(p.Criteria), p.Version, p.ValidityYears))
		caution.SetText(p.Caution)
	}
	pick(chosen)
	return ui.Stack(look.S3, ui.NewField("Waar werken jullie naartoe?", true, ui.NewFilters(chosen, names, pick), ""), about, caution)
}

// whoStep asks who works here.
func (w *wizard) whoStep() fyne.CanvasObject {
	name, service := ui.NewEntry(nil), ui.NewEntry(nil)
	name.SetPlaceHolder("Voornaam en naam")
	name.SetText(w.name)
	name.OnChanged = func(s string) { w.name = s; w.check() }
	service.SetPlaceHolder("Bijvoorbeeld: Jeugddienst")
	service.SetText(w.service)
	service.OnChanged = func(s string) { w.service = s }
	return ui.Stack(look.S4,
		ui.NewField("Wie ben je?", true, name, "Je naam staat bij wat je schrijft, zodat collega’s weten van wie het komt."),
		ui.NewField("Bij welke dienst werk je?", false, service, "De jury wil zien welke diensten meewerken."))
}

// whenStep asks for the round, the start and the intended submission.
func (w *wizard) whenStep() fyne.CanvasObject {
	round := ui.NewEntry(nil)
	round.SetPlaceHolder("Bijvoorbeeld: ronde 2028")
	round.SetText(w.plan.Round)
	round.OnChanged = func(s string) { w.plan.Round = s }
	day := func(label, value, help string, set func(string)) *ui.Field {
		f := ui.NewDateField(nil, w.page.today, w.dossier.Country)
		f.SetDay(value)
		f.OnDay = set
		return ui.NewField(label, false, f, help)
	}
	start := day("Wanneer begonnen jullie?", w.plan.Start, "Bijvoorbeeld de dag van het collegebesluit.", func(d string) { w.plan.Start = d })
	end := day("Wanneer willen jullie indienen?", w.plan.Submission, "Weet je het nog niet? Laat het leeg. Reken op minstens een jaar.", func(d string) { w.plan.Submission = d })
	return ui.Stack(look.S4, ui.NewField("Welke ronde?", false, round, "Zo staat het op het voorblad."), ui.Fold(look.S4, 200, nil, start, end),
		ui.NewParagraph(look.Muted, "Vandaag is het "+app.LongDay(w.page.today)+"."))
}
