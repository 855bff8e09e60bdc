package dossier

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Tracks starts trajectories, chooses between them and compares what they ask.
type Tracks interface {
	// ListCandidatures has the one that is worked on first.
	ListCandidatures(ctx context.Context) ([]dossier.Candidature, error)
	// Start begins a trajectory with a bundled programme and makes it the one
	// that is worked on.
	Start(ctx context.Context, c dossier.Candidature) error
	Choose(ctx context.Context, id string) error
	// Asks compares what was written with what another programme asks; false
	// when the two cannot be compared.
	Asks(ctx context.Context, programme string) (portfolio.Asked, bool, error)
}

// tracks is the list of trajectories.
type tracks struct {
	store  Tracks
	host   *ui.Host
	reopen func()
	rows   *fyne.Container
	asks   *fyne.Container
	sheet  fyne.CanvasObject
}

func newTracks(store Tracks, host *ui.Host, reopen func()) *tracks {
	t := &tracks{store: store, host: host, reopen: reopen, rows: container.NewVBox(), asks: ui.Flow(look.S2)}
	t.sheet = sheet(ui.NewSectionHeader("Jullie trajecten", ui.NewSecondary("Start nog een traject", look.Plus, t.begin)),
		ui.NewParagraph(look.Muted, "Een dossier kan meer dan één programma volgen. Cijfers, acties en bewijs zijn dezelfde; alleen de teksten verschillen."),
		t.rows, t.asks)
	return t
}

// fill shows the trajectories; the first is the one that is worked on.
func (t *tracks) fill(all []dossier.Candidature) {
	t.rows.Objects, t.asks.Objects = nil, nil
	for i, c := range all {
		t.rows.Add(t.row(c, i == 0))
	}
	if len(all) > 0 {
		for _, p := range journey.Programmes() {
			if _, ok := journey.Crosswalk(all[0].Programme, p.Code); ok {
				t.asks.Add(ui.NewQuiet("Wat vraagt "+p.Short+" nog?", look.Checklist, func() { t.ask(p.Code) }))
			}
		}
	}
	t.rows.Refresh()
	t.asks.Refresh()
}

// called is the name of the programme of a candidature, and of the status it
// has in it.
func called(c dossier.Candidature) (name, status string) {
	p, ok := journey.Find(c.Programme, c.ProgrammeVersion)
	if !ok {
		p, _ = journey.Find(c.Programme, "")
	}
	if s, ok := p.Status(c.Status); ok {
		status = s.Title
	}
	if p.Short == "" {
		return c.Programme, status
	}
	return p.Short, status
}

func (t *tracks) row(c dossier.Candidature, current bool) fyne.CanvasObject {
	name, status := called(c)
	var words []string
	for _, w := range []string{c.Round, status, "versie " + c.ProgrammeVersion} {
		if w != "" {
			words = append(words, w)
		}
	}
	text := ui.Stack(0, ui.NewParagraph(look.Strong, name), ui.NewParagraph(look.Caption, strings.Join(words, " · ")))
	icon := ui.NewIcon(look.Flag, look.ColorAccentText, 20)
	if current {
		return ui.Inset(look.S2, look.S3, ui.RowGrow(look.S3, 1, icon, text, ui.NewStatusPill(ui.Lopend.Says("Hier werken jullie aan"))))
	}
	return ui.NewRowTile(ui.RowGrow(look.S3, 1, icon, text, ui.NewText(look.Label.In(look.ColorAccentText), "Werk hieraan"),
		ui.NewIcon(look.Right, look.ColorMuted, 16)), func() { t.choose(c) })
}

func (t *tracks) choose(c dossier.Candidature) {
	t.host.Write("choose a trajectory", func(ctx context.Context) error { return t.store.Choose(ctx, c.ID) }, t.reopen)
}

// begin asks which programme the new trajectory follows.
func (t *tracks) begin() {
	programmes := journey.Programmes()
	options := make([]ui.Option, len(programmes))
	for i, p := range programmes {
		options[i] = ui.Option{Code: p.Code, Label: p.Title}
	}
	round := ui.NewEntry(nil)
	round.SetPlaceHolder("Bijvoorbeeld: ronde 2028")
	start := ui.NewDateField(nil, t.host.Today(), t.host.Country)
	start.SetDay(t.host.Today())
	about := ui.NewParagraph(look.Caption, "")
	var field *ui.Field
	choice := ui.NewChoice(options, func(code string) {
		p, _ := journey.Find(code, "")
		about.SetText(p.Caution)
		field.SetError("")
	})
	field = ui.NewField("Welk programma?", true, choice, "")
	day := t.host.Today()
	start.OnDay = func(d string) { day = d }
	d := ui.NewDialog("Nog een traject", 560, ui.Stack(look.S4,
		ui.NewParagraph(look.Body, "Wat jullie al schreven, telt mee waar het past. Jullie kunnen altijd wisselen."),
		field, about, ui.Fold(look.S4, 200, nil, ui.NewField("Welke ronde?", false, round, "Zo staat het op het voorblad."),
			ui.NewField("Wanneer begint het?", false, start, ""))))
	d.SetButtons(ui.NewPrimary("Start dit traject", look.Check, func() {
		t.host.Window.Canvas().Unfocus() // the day hands in what was typed
		p, ok := journey.Find(choice.Chosen(), "")
		if !ok {
			field.SetError("Kies eerst een programma.")
			return
		}
		c := dossier.Candidature{Programme: p.Code, ProgrammeVersion: p.Version, Status: p.Statuses[0].Code,
			Round: strings.TrimSpace(round.Text), Start: day}
		t.host.Write("start a trajectory", func(ctx context.Context) error { return t.store.Start(ctx, c) }, func() {
			d.Close()
			t.reopen()
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.Show(t.host.Window)
}
