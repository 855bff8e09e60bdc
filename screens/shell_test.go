package screens

import (
	"context"
	"errors"
	"fmt"
	"strings"
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
	{ui.PageOverview, "Overzicht", look.Home, -1}, {ui.PageLabel, "Het label in het kort", look.Info, -1},
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

func TestShell_Navigation(t *testing.T) {
	p := started(t, nil)
	p.at(ui.PageOverview, "")
	p.shows("Pagina Overzicht", "Voorbeeldegem", "Vlaams label · ronde 2027", "16 %", "klaar", "EV", "Els Voorbeeld")

	p.tap("Actieplan")
	p.at(ui.PageActions, "")
	p.shows("Pagina Actieplan")
	p.hides("Pagina Overzicht")

	p.Host.Open(ui.To(ui.PageEvidence, thread.Evidence, "b7"))
	p.at(ui.PageEvidence, "evidence/b7")
	if got := fmt.Sprint(p.pages[ui.PageEvidence].shown); got != "[evidence/b7]" {
		t.Errorf("shown %s", got)
	}

	p.chooses("Terug")
	p.at(ui.PageActions, "")
	p.chooses("Terug")
	p.at(ui.PageOverview, "")
	p.chooses("Terug")
	p.at(ui.PageOverview, "")
	if n := p.pages[ui.PageOverview].reloads; n != 2 {
		t.Errorf("the first page was read %d times, want each time it is opened", n)
	}

	t.Run("a place that does not exist changes nothing", func(*testing.T) {
		p.Open(ui.Route{Page: "kelder"})
		p.at(ui.PageOverview, "")
	})
	t.Run("a field of the page that goes hands in what was typed", func(t *testing.T) {
		settled := ""
		field := p.pages[ui.PageOverview].entry
		field.OnSettled = func(s string) { settled = s }
		p.win.Canvas().Focus(field)
		uitest.Type(t, p.win, "half")
		p.chooses("Cijfers")
		if settled != "half" || p.win.Canvas().Focused() != nil {
			t.Errorf("settled %q, the keyboard is on %T", settled, p.win.Canvas().Focused())
		}
		p.chooses("Overzicht")
	})
	t.Run("a page is read again when the one before was still writing", func(t *testing.T) {
		p.chooses("Bewijs")
		before := p.pages[ui.PageEvidence].reloads
		p.chooses("Overzicht")
		ui.Do(p.runner, func(context.Context) error {
			p.Open(ui.Route{Page: ui.PageEvidence})
			p.Host.Changed()
			return nil
		}, func(error) {})
		if got := p.pages[ui.PageEvidence].reloads - before; got != 2 {
			t.Errorf("read %d times, want 2", got)
		}
		p.chooses("Overzicht")
	})
	t.Run("the keyboard stays on the navigation", func(t *testing.T) {
		p.win.Canvas().Focus(p.items[ui.PageLabel])
		p.press(fyne.KeyReturn)
		if p.win.Canvas().Focused() != fyne.Focusable(p.items[ui.PageLabel]) {
			t.Errorf("the keyboard is on %T", p.win.Canvas().Focused())
		}
		p.chooses("Overzicht")
	})
	t.Run("going back does not start a new action again", func(t *testing.T) {
		p.Open(ui.Route{Page: ui.PageActions, ID: "new/"})
		p.Open(ui.Route{Page: ui.PageDossier})
		p.chooses("Terug")
		p.at(ui.PageActions, "")
		if got := strings.Join(p.pages[ui.PageActions].shown, " "); strings.Count(got, "new/") != 1 {
			t.Errorf("shown %q, want one new action", got)
		}
	})
}

func TestShell_Fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		p := begin(t, w, func(p *play, x *Params) {
			p.store.state = history.State{Undo: "Actie gewijzigd"}
			p.settings.Name = "Marie-Antoinette van der Voorbeeldenhoeve-Vanwaterschoot"
			x.Dossier.Name = "Sint-Voorbeeldegem-aan-de-Lange-Rivier en omstreken"
			x.Dossier.IsExample = true
		})
		p.Start()
		uitest.Settle(w)
		return w.Content()
	})
}

func TestShell_Saved(t *testing.T) {
	now := time.Now()
	for _, c := range []struct {
		what string
		at   time.Time
		want string
	}{
		{"nothing yet", time.Time{}, "nog niets gewijzigd"},
		{"today", now, "bewaard om " + now.Format("15:04")},
		{"long ago", time.Date(2026, 3, 9, 12, 0, 0, 0, time.Local), "bewaard op 09/03/2026"},
	} {
		t.Run(c.what, func(t *testing.T) {
			p := started(t, func(p *play, _ *Params) { p.store.saved = c.at })
			p.shows(c.want)
		})
	}
	t.Run("Ctrl+S reassures", func(t *testing.T) {
		p := started(t, nil)
		p.chooses("Nu bewaren")
		p.shows("Alles is bewaard. Dat gebeurt vanzelf, ook zonder Ctrl+S.")
	})
	t.Run("a change shows the new time and who works here now", func(t *testing.T) {
		p := started(t, nil)
		p.store.saved = now
		p.settings.Name = "Jan Anders"
		p.Host.Changed()
		p.shows("bewaard om "+now.Format("15:04"), "Jan Anders", "JA")
	})
	t.Run("a change that cannot be read tells so", func(t *testing.T) {
		p := started(t, func(_ *play, x *Params) { x.Store = brokenState{x.Store} })
		p.shows("Dat is niet gelukt")
	})
}

type brokenState struct{ Store }

func (brokenState) UndoState(context.Context) (history.State, error) {
	return history.State{}, errors.New("disk I/O error: /secret/path")
}

func TestShell_Stop(t *testing.T) {
	p := started(t, nil)
	p.Stop()
	if p.win.Canvas().OnTypedKey() != nil || p.win.MainMenu() != nil {
		t.Error("keys or menu of the dossier are still there")
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{"": "?", "els": "E", "Els Voorbeeld": "EV", "Jan van den Berg": "JB", " é ": "É"} {
		if got := initials(name); got != want {
			t.Errorf("initials(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestShell_Leaves(t *testing.T) {
	p := started(t, nil)
	p.chooses("Dossier sluiten")
	if p.left != 1 {
		t.Error("the dossier is not closed")
	}
	t.Run("not below a dialog", func(t *testing.T) {
		ui.ShowMessage("Eerst dit", "Een antwoord.", p.win)
		p.chooses("Dossier sluiten")
		if p.left != 1 {
			t.Error("the dossier is closed below a dialog")
		}
	})
}
