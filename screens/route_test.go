package screens

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

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

	t.Run("the entry of the page that is shown leads to its beginning", func(t *testing.T) {
		p.tap("Actieplan")
		if n := p.pages[ui.PageActions].homes; n != 0 {
			t.Errorf("coming from elsewhere went to the beginning %d times", n)
		}
		p.tap("Actieplan")
		if n := p.pages[ui.PageActions].homes; n != 1 {
			t.Errorf("went to the beginning %d times, want once", n)
		}
		p.at(ui.PageActions, "")
		p.tap("Overzicht")
	})
	t.Run("a place that does not exist changes nothing", func(*testing.T) {
		p.Open(ui.Route{Page: "kelder"})
		p.at(ui.PageOverview, "")
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

func TestShell_LeavesPage(t *testing.T) {
	p := started(t, nil)
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
		p.win.Canvas().Focus(p.items[ui.PageKnowledge])
		p.press(fyne.KeyReturn)
		if p.win.Canvas().Focused() != fyne.Focusable(p.items[ui.PageKnowledge]) {
			t.Errorf("the keyboard is on %T", p.win.Canvas().Focused())
		}
		p.chooses("Overzicht")
	})
}

// With big text not every entry fits; the one of the page that is shown does.
func TestNavigation_followsThePage(t *testing.T) {
	p := started(t, nil)
	uitest.Style(look.ModeLight, 2)
	p.win.Resize(fyne.NewSize(900, 420))
	uitest.Settle(p.win)
	for _, page := range []string{ui.PageDossier, ui.PageOverview} {
		p.Open(ui.Route{Page: page})
		item := p.items[page]
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(item)
		if at.Y < 0 || at.Y+item.Size().Height > p.win.Canvas().Size().Height {
			t.Errorf("the entry of %s is at %.0f, outside the window", page, at.Y)
		}
	}
}
