// Package rooms builds the pages of a dossier that is open, and ties each to
// the part of the dossier it works with. It knows every page and no store.
package rooms

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens"
	screendossier "kindvriendelijk/screens/dossier"
	"kindvriendelijk/screens/look"
	screenoverview "kindvriendelijk/screens/overview"
	"kindvriendelijk/screens/ui"
)

// Store is a dossier that is open.
type Store interface {
	screens.Store
	Search(ctx context.Context, words string, limit int) ([]thread.Hit, error)
	actions.Store
	figures.Store
	figures.GapStore
	intake.Store
	portfolio.Shelf
	guidanceStore
	methods.UseStore
	routeStore
	templates.Store
	supportStore
	screendossier.Details
	journeyStore
	Evidence(ctx context.Context, id string) (evidence.Evidence, error)
	CreateEvidence(ctx context.Context, e evidence.Evidence) (evidence.Evidence, error)
	UpdateEvidence(ctx context.Context, e evidence.Evidence) error
	DeleteEvidence(ctx context.Context, id string) error
	PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error)
	FilePath(sha256 string) (string, error)
	CreateQuote(ctx context.Context, q listening.Quote) (listening.Quote, error)
	UpdateQuote(ctx context.Context, q listening.Quote) error
	DeleteQuote(ctx context.Context, id string) error
	SaveAnswer(ctx context.Context, a portfolio.Answer) error
	DeleteImport(ctx context.Context, id string) error
	Thread(ctx context.Context, kind, id string, depth int) ([]thread.Node, error)
	LinksFrom(ctx context.Context, kind, id string) ([]thread.Link, error)
}

// Params are what the pages are made of.
type Params struct {
	Store    Store
	Copies   screendossier.Copies
	Settings *dossier.Settings
	Keep     func(dossier.Settings)
	Remove   func()            // takes the example away
	Reopen   func()            // shows the dossier anew, on the page of the dossier
	Copy     func(text string) // puts a text on the clipboard
	Now      func() time.Time
	NewID    func() string
}

// desk is everything the pages share.
type desk struct {
	Params
	figures *figures.Desk
	office  *portfolio.Office
	plan    *actions.Plan
	refs    thread.Finder
}

// Front is what the window around the pages needs to know of the dossier.
type Front struct {
	Dossier   dossier.Dossier
	Subtitle  string // stands below the name
	Programme *journey.Programme
}

// Open reads the front of a dossier.
func Open(ctx context.Context, p Params) (f Front, err error) {
	if f.Dossier, err = p.Store.Dossier(ctx); err != nil {
		return f, fmt.Errorf("open rooms: %w", err)
	}
	c, programme, err := newDesk(p).office.Current(ctx)
	if err != nil {
		return f, fmt.Errorf("open rooms: %w", err)
	}
	f.Programme, f.Subtitle = programme, programme.Short
	if c.Round != "" {
		f.Subtitle += " · " + c.Round
	}
	return f, nil
}

func newDesk(p Params) *desk {
	f := &figures.Desk{Store: p.Store, Bundled: figures.Catalogue(), Now: p.Now, NewID: p.NewID}
	d := &desk{Params: p, figures: f, office: &portfolio.Office{Shelf: p.Store, Desk: f, Now: p.Now}, plan: &actions.Plan{Store: p.Store, Now: p.Now}}
	d.refs = thread.Finder{thread.Quote: d.quoteRefs, thread.Indicator: d.indicatorRefs, thread.Evidence: d.evidenceRefs}
	return d
}

// List returns the entries of the navigation, in its order.
func List(p Params, isExample bool) []screens.Room {
	d := newDesk(p)
	return []screens.Room{
		{Page: ui.PageOverview, Name: "Overzicht", Icon: look.Home, Build: func(h *ui.Host) ui.Page {
			return screenoverview.New(d, func() string { return p.Settings.Name }, h)
		}},
		{Page: ui.PageRoute, Name: "Stappenplan", Icon: look.Steps, Build: d.newRoute, Share: d.routeShare},
		{Page: ui.PageSupport, Name: "Iedereen mee", Icon: look.People, Build: d.newSupport},
		{Page: ui.PageFigures, Name: "Cijfers", Icon: look.Chart, Build: d.newFigures},
		{Page: ui.PageActions, Name: "Actieplan", Icon: look.Flag, Build: d.newActions, Share: d.actionShare},
		{Page: ui.PagePortfolio, Name: "Portfolio", Icon: look.Book, Build: d.newPortfolio, Share: d.portfolioShare},
		{Page: ui.PageEvidence, Name: "Bewijs", Icon: look.Clip, Build: d.newEvidence},
		{Page: ui.PageMethods, Name: "Methoden", Icon: look.Checklist, Build: d.newMethods},
		{Page: ui.PageTemplates, Name: "Sjablonen", Icon: look.TextFile, Build: d.newTemplates},
		{Page: ui.PageKnowledge, Name: "Kennisbank", Icon: look.Bulb, Build: d.newKnowledge},
		{Page: ui.PageGuidance, Name: "Begeleiding", Icon: look.Link, Build: d.newGuidance},
		{Page: ui.PageDossier, Name: "Dossier", Icon: look.Folder, Build: func(h *ui.Host) ui.Page { return d.newDossier(h, isExample) }},
	}
}

// HostFor returns a host with what belongs to the dossier; the shell fills in
// the rest. From then on the texts of the program explain their words as its
// programme does.
func HostFor(pick ui.FilePicker, f Front, now func() time.Time, v Viewer) *ui.Host {
	ui.Explain(explain(f.Dossier.Country, f.Programme.Word))
	return &ui.Host{Pick: pick, Country: f.Dossier.Country, Word: f.Programme.Word, Today: func() string { return app.Today(now()) }, OpenDoc: v.Doc, OpenAs: v.As, Municipality: f.Dossier.Name}
}

// OwnArea is the municipality as the place that figures are about. A free
// organisation has no code; its own id serves.
func OwnArea(d dossier.Dossier) figures.Area {
	return figures.Area{Code: cmp.Or(d.Code, d.ID), Name: d.Name, Level: "municipality", Own: true}
}
