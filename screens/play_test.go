package screens

import (
	"context"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/history"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// fakeStore is a dossier of which undo and redo only tell that they were
// called.
type fakeStore struct {
	state   history.State
	saved   time.Time
	changes []history.Change
	calls   []string
	err     error
}

func (f *fakeStore) Undo(context.Context) (string, error) {
	f.calls = append(f.calls, "undo")
	return "Actie gewijzigd", f.err
}

func (f *fakeStore) Redo(context.Context) (string, error) {
	f.calls = append(f.calls, "redo")
	return "Actie gewijzigd", f.err
}

func (f *fakeStore) UndoState(context.Context) (history.State, error) { return f.state, nil }
func (f *fakeStore) LastSaved(context.Context) (time.Time, error)     { return f.saved, nil }
func (f *fakeStore) History(_ context.Context, kind, id string) ([]history.Change, error) {
	f.calls = append(f.calls, "history "+kind+"/"+id)
	return f.changes, f.err
}

// fakePage is a page with a heading, a field and a private note.
type fakePage struct {
	name    string
	entry   *ui.Entry
	note    *ui.Text
	content fyne.CanvasObject
	reloads int
	homes   int
	shown   []string
}

func newFakePage(name string) *fakePage {
	p := &fakePage{name: name, entry: ui.NewEntry(nil), note: ui.NewText(look.Muted, "privé: "+name)}
	p.content = ui.NewPage(ui.NewPageHeader("Pagina "+name, "Wat hier staat"), p.entry, p.note)
	return p
}

func (p *fakePage) Content() fyne.CanvasObject { return p.content }
func (p *fakePage) Reload()                    { p.reloads++ }
func (p *fakePage) Show(id string)             { p.shown = append(p.shown, id) }
func (p *fakePage) Home()                      { p.homes++ }
func (p *fakePage) SetMeeting(on bool)         { p.note.Hidden = on; p.note.Refresh() }

// play is a shell in a window with fake rooms.
type play struct {
	*Shell
	t        *testing.T
	win      fyne.Window
	store    *fakeStore
	runner   *ui.Runner
	pages    map[string]*fakePage
	hits     []thread.Hit
	searched string
	searchOK error
	settings dossier.Settings
	styled   []dossier.Settings
	kept     int
	left     int
}

var rooms = []struct {
	page, name string
	icon       look.Icon
	share      float64
}{
	{ui.PageOverview, "Overzicht", look.Home, -1}, {ui.PageKnowledge, "Kennisbank", look.Bulb, -1},
	{ui.PageFigures, "Cijfers", look.Chart, -1}, {ui.PageActions, "Actieplan", look.Flag, 0.16},
	{ui.PagePortfolio, "Portfolio", look.Book, 1}, {ui.PageEvidence, "Bewijs", look.Clip, -1},
	{ui.PageDossier, "Dossier", look.Folder, -1},
}

// begin prepares a shell in a window; change may alter what it is made of.
func begin(t *testing.T, w fyne.Window, change func(*play, *Params)) *play {
	t.Helper()
	p := &play{t: t, win: w, store: &fakeStore{}, runner: ui.NewInlineRunner(t.Context()), pages: map[string]*fakePage{},
		settings: dossier.Settings{Name: "Els Voorbeeld", Scale: 1, Mode: string(look.ModeLight)}}
	params := Params{Window: w, Run: p.runner, Store: p.store, Settings: &p.settings,
		Search: func(_ context.Context, words string, _ int) ([]thread.Hit, error) {
			p.searched = words
			return p.hits, p.searchOK
		},
		Host:    &ui.Host{Country: dossier.Flanders, Today: func() string { return "2026-11-21" }, Word: func(s string) string { return s }},
		Dossier: dossier.Dossier{Name: "Voorbeeldegem", Country: dossier.Flanders}, Subtitle: "Vlaams label · ronde 2027",
		Restyle: func(s dossier.Settings) {
			p.styled = append(p.styled, s)
			uitest.Style(look.Mode(s.Mode), s.Scale)
		},
		Keep:  func(dossier.Settings) { p.kept++ },
		Leave: func() { p.left++ },
	}
	for _, r := range rooms {
		room := Room{Page: r.page, Name: r.name, Icon: r.icon, Build: func(*ui.Host) ui.Page {
			p.pages[r.page] = newFakePage(r.name)
			return p.pages[r.page]
		}}
		if r.share >= 0 {
			room.Share = func(context.Context) float64 { return r.share }
		}
		params.Rooms = append(params.Rooms, room)
	}
	if change != nil {
		change(p, &params)
	}
	p.Shell = New(params)
	return p
}

func started(t *testing.T, change func(*play, *Params)) *play {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, ui.Space(10, 10))
	p := begin(t, w, change)
	p.Start()
	uitest.Settle(w)
	return p
}

func (p *play) tap(words string) {
	p.t.Helper()
	uitest.Tap(p.t, p.win, words)
	uitest.Settle(p.win)
}

func (p *play) shows(words ...string) {
	p.t.Helper()
	uitest.MustShow(p.t, uitest.Top(p.win), words...)
}

func (p *play) hides(words ...string) {
	p.t.Helper()
	uitest.MustNotShow(p.t, uitest.Top(p.win), words...)
}

func (p *play) at(page, id string) {
	p.t.Helper()
	if got := p.At(); got != (ui.Route{Page: page, ID: id}) {
		p.t.Errorf("at %+v, want %s %s", got, page, id)
	}
}

// chooses uses an entry of the menu bar.
func (p *play) chooses(name string) {
	p.t.Helper()
	for _, m := range p.win.MainMenu().Items {
		for _, i := range m.Items {
			if i.Label == name {
				i.Action()
				uitest.Settle(p.win)
				return
			}
		}
	}
	p.t.Fatalf("the menu has no %q", name)
}
