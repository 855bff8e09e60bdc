package screens

import (
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func (p *play) press(keys ...fyne.KeyName) {
	uitest.Press(p.win, keys...)
	uitest.Settle(p.win)
}

func TestShell_Meeting(t *testing.T) {
	p := started(t, nil)
	p.press(fyne.KeyF5)
	if !p.win.FullScreen() || p.win.MainMenu() != nil {
		t.Error("the meeting is not on the full screen")
	}
	if got := p.styled[len(p.styled)-1].Scale; got != meetingScale {
		t.Errorf("texts are %.2f times as big, want %.2f", got, meetingScale)
	}
	p.shows("Pagina Overzicht", "1 van 7")
	p.hides("privé: Overzicht", "Zoek in alles (Ctrl+K)")

	p.press(fyne.KeyPageDown)
	p.at(ui.PageKnowledge, "")
	p.shows("Pagina Kennisbank", "2 van 7")
	p.hides("privé: Kennisbank")
	if p.pages[ui.PageOverview].note.Hidden {
		t.Error("the page before keeps its private parts hidden")
	}
	p.press(fyne.KeyPageUp, fyne.KeyLeft)
	p.at(ui.PageDossier, "")
	p.press(fyne.KeyRight, fyne.KeyLeft)
	p.at(ui.PageDossier, "")
	p.tap("Volgende pagina (Page Down)")
	p.at(ui.PageOverview, "")

	p.press(fyne.KeyEscape)
	if p.win.FullScreen() || p.win.MainMenu() == nil {
		t.Error("still on the full screen")
	}
	p.shows("Pagina Overzicht", "privé: Overzicht", "Zoek in alles (Ctrl+K)")
	if got := p.styled[len(p.styled)-1].Scale; got != 1 {
		t.Errorf("texts stay %.2f times as big", got)
	}
	if p.settings.Scale != 1 {
		t.Error("the size of a meeting is remembered")
	}
}

func TestShell_MeetingEnds(t *testing.T) {
	p := started(t, nil)
	t.Run("outside a meeting Esc and Page Down do nothing", func(t *testing.T) {
		p.press(fyne.KeyEscape, fyne.KeyPageDown)
		p.at(ui.PageOverview, "")
	})
	t.Run("Esc closes a dialog before the meeting", func(t *testing.T) {
		p.press(fyne.KeyF5)
		p.openSearch()
		p.press(fyne.KeyEscape)
		if !p.win.FullScreen() {
			t.Error("the meeting is closed too")
		}
		p.press(fyne.KeyEscape)
	})
	t.Run("leaving does not start a new action again", func(t *testing.T) {
		p.Open(ui.Route{Page: ui.PageActions, ID: "new/"})
		p.press(fyne.KeyF5, fyne.KeyEscape)
		if got := p.pages[ui.PageActions].shown; len(got) != 1 {
			t.Errorf("shown %q", got)
		}
	})
	t.Run("who reads bigger texts keeps them", func(t *testing.T) {
		p.settings.Scale = 2
		p.press(fyne.KeyF5)
		if got := p.styled[len(p.styled)-1].Scale; got != 2 {
			t.Errorf("texts are %.2f times as big", got)
		}
		p.press(fyne.KeyEscape)
	})
	t.Run("closing the dossier ends the meeting", func(t *testing.T) {
		p.press(fyne.KeyF5)
		before := p.pages[ui.PageActions].reloads
		p.Stop()
		if p.win.FullScreen() {
			t.Error("the welcome page is on the full screen")
		}
		if p.pages[ui.PageActions].reloads != before {
			t.Error("a page of a dossier that is closed is read")
		}
	})
}

func TestShell_MeetingKeys(t *testing.T) {
	p := started(t, nil)
	p.press(fyne.KeyF5)
	for key, do := range p.shortcuts() {
		if key.ShortcutName() == ctrl(fyne.KeyMinus).ShortcutName() {
			do()
		}
	}
	if p.settings.Scale != 0.9 || p.styled[len(p.styled)-1].Scale != meetingScale {
		t.Errorf("the settings have %.1f, the screen %.2f", p.settings.Scale, p.styled[len(p.styled)-1].Scale)
	}
}

func TestMeeting_Fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		p := begin(t, w, nil)
		p.Start()
		p.toggleMeeting()
		uitest.Settle(w)
		return w.Content()
	})
}
