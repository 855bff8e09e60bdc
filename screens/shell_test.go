package screens

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"kindvriendelijk/app/history"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

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

// filePage is a page that takes files.
type filePage struct {
	*fakePage
	opened []string
}

func (p *filePage) Open(path string) { p.opened = append(p.opened, path) }

func TestShell_Dropped(t *testing.T) {
	files := &filePage{fakePage: newFakePage("Cijfers")}
	p := started(t, func(_ *play, x *Params) { x.Rooms[2].Build = func(*ui.Host) ui.Page { return files } })
	drop := func() {
		p.dropped(fyne.Position{}, []fyne.URI{storage.NewFileURI("/map/João 50%.xlsx"), storage.NewFileURI("/map/b.xlsx")})
	}
	drop()
	p.shows("Open eerst de pagina Cijfers en sleep het bestand daarnaartoe.")
	p.tap("Cijfers")
	drop()
	p.dropped(fyne.Position{}, nil)
	p.openSearch()
	drop()
	if !slices.Equal(files.opened, []string{"/map/João 50%.xlsx", "/map/b.xlsx"}) {
		t.Errorf("opened %q", files.opened)
	}
}
