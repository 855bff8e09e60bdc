package templates_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/templates"
	screen "kindvriendelijk/screens/templates"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// store is a dossier that knows a few people and groups; words make what it
// knows long.
type store struct {
	words  string
	people int
}

func (s store) Dossier(context.Context) (dossier.Dossier, error) {
	return dossier.Dossier{Name: "Proefdorp" + s.words, Country: dossier.Flanders}, nil
}

func (s store) ListPeople(context.Context) (out []support.Person, err error) {
	for i := range s.people {
		out = append(out, support.Person{ID: fmt.Sprint("p", i), Name: fmt.Sprint("Els ", i, s.words), Function: "Trekker", Service: "Jeugd" + s.words})
	}
	return out, nil
}

func (s store) ListBodies(context.Context) ([]support.Body, error) {
	return []support.Body{{ID: "w", Kind: support.Working, Name: "Werkgroep" + s.words}, {ID: "s", Kind: support.Platform, Name: "Het platform", Mandate: "Kiezen en opvolgen" + s.words}}, nil
}

func (s store) ListActions(context.Context, actions.Filter) ([]actions.Row, int, error) {
	return []actions.Row{{Action: actions.Action{ID: "a", Title: "Speelstraat" + s.words, Theme: "ruimte", Status: actions.Running, Showcase: true}, Cents: 120_000}}, 1, nil
}

func (s store) ListQuotes(context.Context) ([]listening.Quote, error) {
	return []listening.Quote{{Text: "Meer bomen." + s.words, Speaker: "jongen, 8 jaar", Consent: true}, {Text: "Geheim.", Speaker: "meisje, 9 jaar"}}, nil
}

func (store) ListServices(context.Context) ([]support.Service, error)          { return nil, nil }
func (store) ListServiceRoles(context.Context) ([]support.ServiceRole, error)  { return nil, nil }
func (store) ListMemberships(context.Context) ([]support.Membership, error)    { return nil, nil }
func (store) ListPartners(context.Context) ([]support.Partner, error)          { return nil, nil }
func (store) ListDecisions(context.Context) ([]support.Decision, error)        { return nil, nil }
func (store) ListEncounters(context.Context) ([]support.Encounter, error)      { return nil, nil }
func (store) ListWeighings(context.Context) ([]support.Weighing, error)        { return nil, nil }
func (store) ListTrainings(context.Context) ([]support.Training, error)        { return nil, nil }
func (store) ListPromises(context.Context) ([]support.Promise, error)          { return nil, nil }
func (store) ListGoals(context.Context) ([]actions.Goal, error)                { return nil, nil }
func (store) ListProgress(context.Context, string) ([]actions.Progress, error) { return nil, nil }
func (store) ListGaps(context.Context) ([]figures.Gap, error)                  { return nil, nil }
func (store) ListGuidances(context.Context) ([]guidance.Guidance, error)       { return nil, nil }
func (store) ListCapacities(context.Context) ([]guidance.Capacity, error)      { return nil, nil }
func (store) ReaderLines(context.Context) ([]figures.Line, error)              { return nil, nil }

// desk is a page with what stands around it, and what it tells and writes.
type desk struct {
	*screen.Page
	store    store
	lost     error // makes reading fail
	fail     error // makes writing fail
	warnings []string
	w        fyne.Window
	pick     *pickertest.Picker
	told     []string
	opened   []string
	routes   []ui.Route
	written  []*document.Document
	tables   []string
}

func build(t *testing.T, s store, w fyne.Window) *desk {
	t.Helper()
	p, ok := journey.Find("vlaams-label", "")
	if !ok {
		t.Fatal("the programme is missing")
	}
	d := &desk{store: s, w: w, pick: &pickertest.Picker{}}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: d.pick, Country: dossier.Flanders, Word: p.Word, Today: func() string { return "2026-11-22" },
		Open: func(r ui.Route) { d.routes = append(d.routes, r) }, OpenDoc: func(p string) { d.opened = append(d.opened, p) }, Tell: func(text string) { d.told = append(d.told, text) }}
	d.Page = screen.New(screen.Params{Set: templates.Default(),
		Read: func(ctx context.Context) (*templates.Material, error) {
			if d.lost != nil {
				return nil, d.lost
			}
			return templates.Gather(ctx, d.store, d.store, dossier.Candidature{}, &p, "2026-11-22")
		},
		Write: func(_ context.Context, doc *document.Document, _ string) ([]string, error) {
			d.written = append(d.written, doc)
			return d.warnings, d.fail
		},
		Lists: listening.DefaultQuestionnaires(), Save: func(path string, write func(io.Writer) error) error {
			var b strings.Builder
			err := write(&b)
			d.tables = append(d.tables, b.String())
			return err
		},
		Article: func(code string) (string, bool) { return "Lees over " + code, code != "lundy" }}, host)
	return d
}

func open(t *testing.T) *desk {
	t.Helper()
	uitest.App(t)
	d := build(t, store{people: 2}, uitest.Window(t, ui.Space(0, 0)))
	uitest.InShell(d.w, d)
	return d
}

// long makes everything that the dossier knows too long.
func long() store {
	return store{people: 9, words: " " + strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 8)}
}
