package dossier

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// ask shows what another programme still asks.
func (t *tracks) ask(programme string) {
	type answer struct {
		asked portfolio.Asked
		ok    bool
	}
	ui.Run(t.host.Run, func(ctx context.Context) (answer, error) {
		asked, ok, err := t.store.Asks(ctx, programme)
		return answer{asked, ok}, err
	}, func(a answer, err error) {
		if err != nil || !a.ok {
			ui.ShowError("compare two programmes", err, t.host.Window)
			return
		}
		d := ui.NewDialog("Wat vraagt "+a.asked.Programme.Short+" nog?", 720, t.newAsked(a.asked))
		d.SetButtons(ui.NewSecondary("Sluiten", "", d.Close))
		d.Show(t.host.Window)
	})
}

// coverages are the states in which what is asked can be.
var coverages = map[portfolio.Coverage]ui.Status{
	portfolio.Covered:       ui.Klaar.Says("Is er al"),
	portfolio.PartlyCovered: ui.Lopend.Says("Is er voor een deel"),
	portfolio.NotYet:        ui.NogNiet.Says("Nog niet"),
}

func (t *tracks) newAsked(a portfolio.Asked) fyne.CanvasObject {
	all := a.Count[portfolio.Covered] + a.Count[portfolio.PartlyCovered] + a.Count[portfolio.NotYet]
	parts := []fyne.CanvasObject{
		ui.NewParagraph(look.Body, fmt.Sprintf("Van de %d onderdelen zijn er %d al geschreven, en %d voor een deel. Cijfers, acties en bewijs tellen vanzelf mee.",
			all, a.Count[portfolio.Covered], a.Count[portfolio.PartlyCovered])),
		ui.NewParagraph(look.Caption, "De vergelijking is onze eigen lezing van beide programma’s."),
	}
	for i, c := range a.Chapters {
		parts = append(parts, ui.NewSectionHeader(fmt.Sprintf("%d. %s", i+1, c.Title)))
		for _, s := range c.Subs {
			parts = append(parts, newAskedLine(s, t.host.Word))
		}
	}
	return ui.Stack(look.S3, parts...)
}

// newAskedLine is one sub-criterion: what it is about, how far it is, and what
// is missing.
func newAskedLine(s portfolio.AskedSub, word func(string) string) fyne.CanvasObject {
	state := coverages[s.Coverage]
	text := []fyne.CanvasObject{ui.NewParagraph(look.Strong, s.Number()+" "+s.Title), ui.Row(0, ui.NewStatusPill(state))}
	for _, line := range s.Lines {
		text = append(text, ui.NewParagraph(look.Body, journey.Fill(line, word)))
	}
	return ui.RowTop(look.S3, 1, ui.NewIcon(state.Shape, state.Colour, 18), ui.Stack(look.S1, text...))
}
