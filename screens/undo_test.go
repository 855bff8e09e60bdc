package screens

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/history"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestShell_Undo(t *testing.T) {
	t.Run("the buttons say what they would undo", func(t *testing.T) {
		p := started(t, func(p *play, _ *Params) { p.store.state = history.State{Undo: "Actie gewijzigd"} })
		if got := p.top.undo.Hint(); got != "Ongedaan maken: Actie gewijzigd (Ctrl+Z)" {
			t.Errorf("undo says %q", got)
		}
		if got := p.top.redo.Hint(); got != "Opnieuw (Ctrl+Y): er is niets" || !p.top.redo.Disabled() {
			t.Errorf("redo says %q", got)
		}
	})
	t.Run("undo tells what it did and reads the page again", func(t *testing.T) {
		p := started(t, func(p *play, _ *Params) { p.store.state = history.State{Undo: "Actie gewijzigd"} })
		before := p.pages[ui.PageOverview].reloads
		p.tap("Ongedaan maken: Actie gewijzigd (Ctrl+Z)")
		p.shows("Ongedaan gemaakt: Actie gewijzigd")
		if p.pages[ui.PageOverview].reloads != before+1 {
			t.Error("the page still shows what was undone")
		}
	})
	t.Run("redo does the same", func(t *testing.T) {
		p := started(t, func(p *play, _ *Params) { p.store.state = history.State{Redo: "Actie gewijzigd"} })
		p.tap("Opnieuw: Actie gewijzigd (Ctrl+Y)")
		p.shows("Opnieuw gedaan: Actie gewijzigd")
	})
	t.Run("nothing to undo is said calmly", func(t *testing.T) {
		p := started(t, nil)
		p.store.err = app.ErrNothing
		p.chooses("Ongedaan maken")
		p.shows("Er valt niets meer ongedaan te maken of opnieuw te doen.")
		p.hides("Dat is niet gelukt")
	})
	t.Run("a later change is not overwritten", func(t *testing.T) {
		p := started(t, nil)
		p.store.err = &app.ConflictError{}
		p.chooses("Ongedaan maken")
		p.shows("Dat is niet gelukt")
		p.hides("Ongedaan gemaakt")
	})
	t.Run("a message after a change has the way back", func(t *testing.T) {
		p := started(t, nil)
		p.Host.Say("Actie verwijderd")
		p.tap("Ongedaan maken")
		if strings.Join(p.store.calls, " ") != "undo" {
			t.Errorf("calls %v", p.store.calls)
		}
		p.Host.Tell("De kopie is bewaard")
		p.shows("De kopie is bewaard")
		p.hides("Ongedaan maken")
	})
}

func TestShell_UndoKey(t *testing.T) {
	p := started(t, nil)
	entry := p.pages[ui.PageOverview].entry
	p.win.Canvas().Focus(entry)
	uitest.Type(t, p.win, "speel")
	p.chooses("Ongedaan maken")
	if entry.Text != "" || len(p.store.calls) > 0 {
		t.Errorf("the field has %q and the dossier saw %v", entry.Text, p.store.calls)
	}
	p.chooses("Opnieuw")
	if entry.Text != "speel" || len(p.store.calls) > 0 {
		t.Errorf("the field has %q and the dossier saw %v", entry.Text, p.store.calls)
	}
	p.chooses("Ongedaan maken")
	p.chooses("Ongedaan maken")
	if got := strings.Join(p.store.calls, " "); got != "undo" {
		t.Errorf("with an empty field the dossier saw %q", got)
	}

	t.Run("a field hands in what was typed before the dossier is undone", func(t *testing.T) {
		p := started(t, nil)
		var order []string
		e := ui.NewEntry(p.Run)
		e.OnSettled = func(string) { order = append(order, "typed") }
		p.body.Objects = []fyne.CanvasObject{e}
		p.win.Canvas().Focus(e)
		uitest.Type(t, p.win, "x")
		p.undo()
		if got := strings.Join(append(order, p.store.calls...), " "); got != "typed undo" {
			t.Errorf("%q", got)
		}
	})
	t.Run("nothing is undone below a dialog", func(t *testing.T) {
		p := started(t, nil)
		ui.ShowMessage("Eerst dit", "Een antwoord.", p.win)
		p.chooses("Ongedaan maken")
		p.chooses("Opnieuw")
		if len(p.store.calls) > 0 {
			t.Errorf("calls %v", p.store.calls)
		}
	})
}

func TestShell_UndoFails(t *testing.T) {
	p := started(t, nil)
	p.store.err = errors.New("disk I/O error: /secret/path")
	p.chooses("Opnieuw")
	p.shows("Dat is niet gelukt")
	p.hides("/secret/path")
}
