package rooms

import (
	"context"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/themesheet"
	"kindvriendelijk/app/thread"
	screenactions "kindvriendelijk/screens/actions"
	screendossier "kindvriendelijk/screens/dossier"
	screenevidence "kindvriendelijk/screens/evidence"
	screenfigures "kindvriendelijk/screens/figures"
	"kindvriendelijk/screens/importing"
	screenportfolio "kindvriendelijk/screens/portfolio"
	"kindvriendelijk/screens/ui"
)

// Overview reads the first page.
func (d *desk) Overview(ctx context.Context) (overview.Overview, error) {
	m, err := d.office.Material(ctx, "", "")
	if err != nil {
		return overview.Overview{}, err
	}
	states := portfolio.Check(m)
	now, err := d.situationOf(ctx, m, states)
	if err != nil {
		return overview.Overview{}, err
	}
	road, err := d.steps().StepsOf(ctx, now)
	if err != nil {
		return overview.Overview{}, err
	}
	return overview.Read(ctx, d.Store, d.figures, m, states, overview.Around{Road: road, Promises: now.Facts.Promises})
}

// PublicOverview is [desk.Overview] as others may see it: figures that point at
// a few children are left out.
func (d *desk) PublicOverview(ctx context.Context) (overview.Overview, error) {
	o, err := d.Overview(ctx)
	if err != nil {
		return o, err
	}
	lines, err := d.figures.ReaderLines(ctx)
	if err != nil {
		return o, err
	}
	shown := map[string]figures.Line{}
	for _, l := range lines {
		shown[l.Code] = l
	}
	var movers []figures.Line
	for _, l := range o.Movers {
		// A trend that stays the same goes over figures that are not hidden.
		if public := shown[l.Code]; public.Trend == l.Trend {
			movers = append(movers, public)
		}
	}
	o.Movers = movers
	return o, nil
}

func (d *desk) newFigures(h *ui.Host) ui.Page {
	wizard := func(done func(theme string), left func()) screenfigures.Wizard {
		w := importing.New(importing.Params{Intake: &intake.Service{Store: d.Store}, Catalogue: d.figures, Themes: figures.Themes()}, h)
		w.Done, w.Left = done, left
		return w
	}
	sheet := sheets{&themesheet.Service{Store: d.Store, Desk: d.figures, Now: d.Now}, d}
	return screenfigures.New(screenfigures.Params{Reader: d.figures, Writer: d.figures, Places: d.figures, Imports: d.Store,
		Threads: d.Store, Sheets: sheet, Gaps: gaps{&figures.Gaps{Store: d.Store, Desk: d.figures}, d.Store}, Themes: figures.Themes(),
		Copy: d.Copy, NewWizard: wizard}, h)
}

func (d *desk) newActions(h *ui.Host) ui.Page {
	return screenactions.New(screenactions.Params{Plan: d.plan, Editor: d.plan, Measures: d.plan, Goals: d.plan, Team: d.Store,
		Threads: threads{d.refs, d.Store}, Exporter: d, Themes: figures.Themes()}, h)
}

func (d *desk) newDossier(h *ui.Host, isExample bool) ui.Page {
	return screendossier.New(screendossier.Params{Details: d.Store, Journey: d.candidature(),
		Copies: d.Copies, IsExample: isExample, Remove: d.Remove, Reopen: d.Reopen, Self: self{d}}, h)
}

func (d *desk) newEvidence(h *ui.Host) ui.Page {
	return screenevidence.New(screenevidence.Params{Store: d.Store, Uses: d}, h)
}

func (d *desk) newPortfolio(h *ui.Host) ui.Page {
	return screenportfolio.New(screenportfolio.Params{Office: office{d.office}, Texts: d.Store, Quotes: d.Store, Threads: threads{d.refs, d.Store}}, h)
}

// actionShare is how much of what is planned is achieved.
func (d *desk) actionShare(ctx context.Context) float64 {
	_, all, err := d.Store.ListActions(ctx, actions.Filter{Limit: 1})
	if err != nil || all == 0 {
		return -1
	}
	_, done, err := d.Store.ListActions(ctx, actions.Filter{Status: []actions.Status{actions.Achieved}, Limit: 1})
	if err != nil {
		return -1
	}
	return float64(done) / float64(all)
}

func (d *desk) portfolioShare(ctx context.Context) float64 {
	states, err := d.office.States(ctx)
	if err != nil {
		return -1
	}
	return portfolio.Share(states)
}

// threads ties records together.
type threads struct {
	thread.Finder
	store Store
}

// Link implements the pages' interfaces.
func (t threads) Link(ctx context.Context, l thread.Link) error { return t.store.Link(ctx, l) }

// Unlink implements the pages' interfaces.
func (t threads) Unlink(ctx context.Context, l thread.Link) error { return t.store.Unlink(ctx, l) }

// self is who sits at this computer.
type self struct{ d *desk }

// Name implements the page's interface.
func (s self) Name() string { return s.d.Settings.Name }

// SetName implements the page's interface.
func (s self) SetName(name string) {
	s.d.Settings.Name = name
	s.d.Keep(*s.d.Settings)
}
