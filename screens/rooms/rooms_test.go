package rooms

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/data"
	"kindvriendelijk/screens"
	screendossier "kindvriendelijk/screens/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// heard fails a test for every error that a page meets.
type heard struct {
	slog.Handler
	t testing.TB
}

func (h heard) Handle(_ context.Context, r slog.Record) error {
	if r.Level >= slog.LevelError {
		r.Attrs(func(a slog.Attr) bool { h.t.Errorf("%s: %v", r.Message, a.Value); return true })
	}
	return nil
}

func listen(t testing.TB) {
	before := slog.Default()
	slog.SetDefault(slog.New(heard{slog.NewTextHandler(os.Stderr, nil), t}))
	t.Cleanup(func() { slog.SetDefault(before) })
}

// noCopies is a dossier without backups.
type noCopies struct{ screendossier.Copies }

func (noCopies) ListCopies(context.Context) ([]screendossier.Copy, error) { return nil, nil }

// stores are made once for all tests, which only read: the example has many
// pictures to draw.
var stores = map[bool]*data.Store{}

func TestMain(m *testing.M) {
	root, err := os.MkdirTemp("", "João #1 50% ")
	if err != nil {
		panic(err)
	}
	for _, full := range []bool{true, false} {
		if stores[full], err = newStore(filepath.Join(root, fmt.Sprint(full)), full); err != nil {
			panic(err)
		}
	}
	code := m.Run()
	for _, s := range stores {
		_ = s.Close()
	}
	_ = os.RemoveAll(root)
	os.Exit(code)
}

// newStore returns a store with the example municipality, or an empty one.
func newStore(dir string, full bool) (*data.Store, error) {
	ctx, ids := context.Background(), example.IDs()
	s, err := data.Open(ctx, dir, data.Config{Device: "toets", Who: func() string { return "Els Voorbeeld" }, Now: example.Today, NewID: ids})
	if err != nil {
		return nil, err
	}
	if full {
		return s, s.Do(ctx, "Gemaakt", func(ctx context.Context) error { return example.Build(ctx, s, example.Today()) })
	}
	return s, s.Do(ctx, "Gemaakt", func(ctx context.Context) error { return begin(ctx, s, ids) })
}

// begin makes a dossier as the wizard does.
func begin(ctx context.Context, s *data.Store, newID func() string) error {
	x := dossier.Dossier{ID: newID(), Name: "Izegem", Country: dossier.Flanders, Code: "36008", Province: "West-Vlaanderen"}
	if err := s.SaveDossier(ctx, x); err != nil {
		return err
	}
	if err := s.SaveProgramme(ctx, "vlaams-label", "2024", journey.Source("vlaams-label", "2024")); err != nil {
		return err
	}
	if _, err := s.CreateCandidature(ctx, dossier.Candidature{Programme: "vlaams-label", ProgrammeVersion: "2024", Status: "exploration"}); err != nil {
		return err
	}
	return s.SaveArea(ctx, OwnArea(x))
}

// house is the whole window on a store.
type house struct {
	*screens.Shell
	t      testing.TB
	w      fyne.Window
	params Params
	copied string
}

func newHouse(t testing.TB, s *data.Store, w fyne.Window) *house {
	t.Helper()
	settings := &dossier.Settings{Name: "Els Voorbeeld", Scale: 1}
	h := &house{t: t, w: w}
	h.params = Params{Store: s, Copies: noCopies{}, Settings: settings, Keep: func(dossier.Settings) {}, Remove: func() {},
		Copy: func(text string) { h.copied = text }, Now: example.Today, NewID: example.IDs()}
	f, err := Open(t.Context(), h.params)
	if err != nil {
		t.Fatal(err)
	}
	host := HostFor(&pickertest.Picker{}, f, h.params.Now, Viewer{})
	h.Shell = screens.New(screens.Params{Window: w, Run: ui.NewInlineRunner(t.Context()), Store: s, Search: Search(h.params), Host: host,
		Dossier: f.Dossier, Subtitle: f.Subtitle, Rooms: List(h.params, f.Dossier.IsExample), Settings: settings,
		Restyle: func(dossier.Settings) {}, Keep: func(dossier.Settings) {}, Leave: func() {}})
	h.Start()
	uitest.Settle(w)
	return h
}

func open(t testing.TB, full bool) *house {
	t.Helper()
	listen(t)
	uitest.App(t)
	return newHouse(t, stores[full], uitest.Window(t, ui.Space(1, 1)))
}

func (h *house) calm() {
	h.t.Helper()
	if h.w.Canvas().Overlays().Top() != nil {
		h.t.Errorf("a message is open: %q", uitest.Texts(uitest.Top(h.w)))
	}
}

// pages are the pages of the navigation with words that must be on them, of
// the example and of a dossier without anything.
var pages = []struct{ page, full, empty string }{
	{ui.PageOverview, "Dag Els, dit kan vandaag", "Trekkers zoeken en een kernteam vormen"},
	{ui.PageRoute, "24 van 28 stappen klaar", "0 van 29 stappen klaar"},
	{ui.PageSupport, "Iedereen mee", "Iedereen mee"},
	{ui.PageFigures, "Cijfers", "Cijfers"},
	{ui.PageActions, "Actieplan", "Actieplan"},
	{ui.PagePortfolio, "28 van 30 onderdelen klaar", "0 van 30 onderdelen klaar"},
	{ui.PageEvidence, "Bewijs", "Bewijs"},
	{ui.PageMethods, "Help me kiezen", "Help me kiezen"},
	{ui.PageTemplates, "al half ingevuld", "al half ingevuld"},
	{ui.PageKnowledge, "Voorbeelden uit de praktijk", "Voorbeelden uit de praktijk"},
	{ui.PageGuidance, "Wat de scan zegt", "Wat de scan zegt"},
	{ui.PageDossier, "Voorbeeldegem", "West-Vlaanderen, code 36008."},
}

func TestRooms_Open(t *testing.T) {
	for _, full := range []bool{true, false} {
		name := map[bool]string{true: "the example", false: "a new dossier"}[full]
		for _, scale := range []float32{1, 1.5} {
			t.Run(fmt.Sprintf("%s at %.0f %%", name, 100*scale), func(t *testing.T) {
				listen(t)
				uitest.App(t)
				uitest.Style(look.ModeLight, scale)
				h := newHouse(t, stores[full], uitest.Window(t, ui.Space(1, 1)))
				for _, p := range pages {
					t.Run(p.page, func(t *testing.T) {
						h.t = t
						h.Open(ui.Route{Page: p.page})
						uitest.Settle(h.w)
						h.calm()
						if h.At().Page != p.page {
							t.Fatalf("at %v", h.At())
						}
						uitest.MustShow(t, h.w.Content(), map[bool]string{true: p.full, false: p.empty}[full])
						uitest.MustFit(t, h.w.Content())
					})
				}
			})
		}
	}
}

func TestRooms_Navigation(t *testing.T) {
	h := open(t, true)
	got := ""
	for i, r := range List(h.params, true) {
		if r.Page != pages[i].page {
			t.Errorf("entry %d is %s", i, r.Page)
		}
		if r.Share != nil {
			got += fmt.Sprintf("%s %.2f ", r.Page, r.Share(t.Context()))
		}
	}
	if !strings.HasPrefix(got, "route 0.86 actions 0.") || !strings.Contains(got, "portfolio 0.") {
		t.Errorf("shares %q", got)
	}
}

func TestOverview(t *testing.T) {
	d := newDesk(open(t, true).params)
	all, err := d.Overview(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	public, err := d.PublicOverview(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(all.Movers) == 0 || len(all.Tasks) == 0 || len(public.Movers) > len(all.Movers) {
		t.Errorf("%d movers and %d tasks, %d movers for others", len(all.Movers), len(all.Tasks), len(public.Movers))
	}
	for _, l := range public.Movers {
		for _, v := range l.Own.Values {
			if v.Missing == "" && l.Kind == figures.Count && l.Persons && v.Value > 0 && v.Value < float64(l.Threshold) {
				t.Errorf("%s shows others %v in %s", l.Name, v.Value, v.Period)
			}
		}
	}
}

func TestOwnArea(t *testing.T) {
	if a := OwnArea(dossier.Dossier{ID: "d1", Name: "Stadsdeel Oost"}); a.Code != "d1" || !a.Own {
		t.Errorf("a free organisation is %+v", a)
	}
	if a := OwnArea(dossier.Dossier{ID: "d1", Code: "36008"}); a.Code != "36008" {
		t.Errorf("a municipality is %+v", a)
	}
}

func TestHostFor(t *testing.T) {
	h := open(t, true)
	f, err := Open(t.Context(), h.params)
	if err != nil {
		t.Fatal(err)
	}
	host := HostFor(nil, f, func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }, Viewer{})
	if got := host.FileName("portfolio", "pdf"); got != "Voorbeeldegem – portfolio – 2026-11-21.pdf" {
		t.Errorf("a file is called %q", got)
	}
	if host.Today() != "2026-11-21" || host.Word("decision") != "collegebesluit" || f.Subtitle != "Vlaams label · ronde 2027" {
		t.Errorf("today %q, word %q, subtitle %q", host.Today(), host.Word("decision"), f.Subtitle)
	}
}
