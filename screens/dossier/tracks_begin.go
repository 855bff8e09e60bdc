package dossier

import (
	"context"
	"slices"
	"strings"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// begin asks which programme a new trajectory follows, and starts it.
func (t *tracks) begin() {
	round := ui.NewEntry(nil)
	round.SetPlaceHolder("Bijvoorbeeld: ronde 2028")
	day := t.host.Today()
	start := ui.NewDateField(nil, day, t.host.Country)
	start.SetDay(day)
	start.OnDay = func(d string) { day = d }
	var options []ui.Option
	for _, p := range t.offered() {
		options = append(options, ui.Option{Code: p.Code, Label: p.Title})
	}
	var d *ui.Dialog
	about := ui.NewParagraph(look.Caption, "")
	choice := ui.NewChoice(options, func(code string) {
		describe(about, code)
		d.Fit()
	})
	choice.SetChosen(t.next())
	describe(about, t.next())
	d = ui.NewDialog("Nog een traject", 560, ui.Stack(look.S4,
		ui.NewParagraph(look.Body, "Wat jullie al schreven, telt mee waar het past. Jullie kunnen altijd wisselen."),
		ui.NewField("Welk programma?", true, choice, ""), about,
		ui.Fold(look.S4, 200, nil, ui.NewField("Welke ronde?", false, round, "Zo staat het op het voorblad."),
			ui.NewField("Wanneer begint het?", false, start, ""))))
	d.SetButtons(ui.NewPrimary("Start dit traject", look.Check, func() {
		t.host.Window.Canvas().Unfocus() // the day hands in what was typed
		p, _ := journey.Find(choice.Chosen(), "")
		c := dossier.Candidature{Programme: p.Code, ProgrammeVersion: p.Version, Status: p.Statuses[0].Code,
			Round: strings.TrimSpace(round.Text), Start: day}
		t.host.Write("start a trajectory", func(ctx context.Context) error { return t.store.Start(ctx, c) }, func() {
			d.Close()
			t.reopen()
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.Show(t.host.Window)
}

// next is the programme that a new trajectory most likely follows: one that is
// not followed yet, or else the one that is worked on, for a renewal.
func (t *tracks) next() string {
	for _, p := range t.offered() {
		if !slices.ContainsFunc(t.all, func(c dossier.Candidature) bool { return c.Programme == p.Code }) {
			return p.Code
		}
	}
	return t.all[0].Programme
}

// describe says what is not certain about a programme.
func describe(about *ui.Text, code string) {
	p, _ := journey.Find(code, "")
	about.SetText(p.Caution)
}
