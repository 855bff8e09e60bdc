package dossier

import (
	"context"
	"slices"
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
	all    []dossier.Candidature
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
	t.all, t.rows.Objects, t.asks.Objects = all, nil, nil
	for i, c := range all {
		t.rows.Add(t.row(c, i == 0))
	}
	if len(all) > 0 {
		for _, p := range t.offered() {
			if _, ok := journey.Crosswalk(all[0].Programme, p.Code); ok {
				t.asks.Add(ui.NewQuiet("Wat vraagt ‘"+p.Short+"’ nog?", look.Checklist, func() { t.ask(p.Code) }))
			}
		}
	}
	t.asks.Hidden = len(t.asks.Objects) == 0
	t.rows.Refresh()
	t.asks.Refresh()
}

// offered are the programmes that the municipality may follow, and those that
// it does. The Flemish label is for Flanders; UNICEF's programme exists in many
// countries.
func (t *tracks) offered() []journey.Programme {
	return slices.DeleteFunc(journey.Programmes(), func(p journey.Programme) bool {
		followed := slices.ContainsFunc(t.all, func(c dossier.Candidature) bool { return c.Programme == p.Code })
		return !followed && p.Country == dossier.Flanders && t.host.Country == dossier.Netherlands
	})
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
