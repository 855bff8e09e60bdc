package screens

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/appearance"
	"kindvriendelijk/screens/ui/uitest"
)

func TestMenu_Shortcuts(t *testing.T) {
	p := started(t, nil)
	seen := map[string]string{}
	for _, m := range p.win.MainMenu().Items {
		for _, i := range m.Items {
			if i.Shortcut == nil {
				continue
			}
			name := i.Shortcut.ShortcutName()
			if seen[name] != "" {
				t.Errorf("%s means both %q and %q", name, seen[name], i.Label)
			}
			seen[name] = i.Label
			if k, ok := i.Shortcut.(fyne.KeyboardShortcut); ok && k.Mod() == fyne.KeyModifierControl|fyne.KeyModifierAlt {
				t.Errorf("%q is AltGr on many keyboards", i.Label)
			}
		}
	}
	// The window turns Ctrl+Z and Ctrl+Y into these two, so only these work.
	if seen["Undo"] != "Ongedaan maken" || seen["Redo"] != "Opnieuw" {
		t.Errorf("Ctrl+Z is %q, Ctrl+Y is %q", seen["Undo"], seen["Redo"])
	}
	if seen[ctrl(fyne.Key4).ShortcutName()] != "Actieplan" {
		t.Error("Ctrl+4 does not open the fourth page")
	}
	if got := len(p.shortcuts()); got != len(seen)+3 {
		t.Errorf("the window has %d shortcuts, want those of the menu and three more", got)
	}
}

func TestMenu_View(t *testing.T) {
	p := started(t, nil)
	for range 20 {
		p.chooses("Tekst groter")
	}
	if p.settings.Scale != look.ScaleMax {
		t.Errorf("biggest is %.2f", p.settings.Scale)
	}
	p.shows("tekst 200 %")
	for range 20 {
		p.tap("A -")
	}
	if math.Abs(float64(p.settings.Scale-look.ScaleMin)) > 1e-6 {
		t.Errorf("smallest is %.2f", p.settings.Scale)
	}
	p.shows("tekst 90 %")
	p.tap("A +")
	p.chooses("Gewone tekst")
	p.shows("tekst 100 %")
	if p.settings.Scale != 1 {
		t.Errorf("normal is %v", p.settings.Scale)
	}
	if p.kept == 0 {
		t.Error("the size is not remembered")
	}

	for _, c := range appearance.Modes {
		p.chooses(c.Name)
		if p.settings.Mode != string(c.Mode) || p.styled[len(p.styled)-1].Mode != string(c.Mode) {
			t.Errorf("%s gives %q", c.Name, p.settings.Mode)
		}
		for _, i := range p.viewItems() {
			if i.Checked != (i.Label == c.Name) {
				t.Errorf("in %s the tick at %q is %v", c.Name, i.Label, i.Checked)
			}
		}
	}
	p.tap("Naar donker")
	p.tap("Naar licht")
	if p.settings.Mode != string(look.ModeLight) {
		t.Errorf("the button leads to %q", p.settings.Mode)
	}
}

func TestMenu_Help(t *testing.T) {
	p := started(t, nil)
	p.press(fyne.KeyF1)
	p.at(ui.PageKnowledge, "help/"+ui.PageOverview)
	p.chooses("Cijfers")
	p.chooses("Uitleg bij deze pagina (F1)")
	p.at(ui.PageKnowledge, "help/"+ui.PageFigures)
	p.chooses("Het programma in het kort")
	p.at(ui.PageKnowledge, "help/knowledge")
	p.chooses("Toetsen")
	p.shows("Ctrl+K", "zoek in alles")
	p.tap("Sluiten")
	p.chooses("Bewaar een kopie of ga terug naar een kopie")
	p.at(ui.PageDossier, "")
	if got := p.pages[ui.PageDossier].shown; got[0] != "copies/" {
		t.Errorf("shown %q", got)
	}
	p.tap("EV")
	if got := p.pages[ui.PageDossier].shown; got[1] != "people/" {
		t.Errorf("shown %q", got)
	}
}

func TestKeys_Fit(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		p := begin(t, w, nil)
		p.Start()
		p.showKeys()
		return w.Content()
	})
}

func TestShell_Meanings(t *testing.T) {
	t.Run("says so when there are none", func(t *testing.T) {
		p := started(t, nil)
		p.press(fyne.KeyF2)
		p.shows("Woorden op deze pagina", "Op deze pagina staan geen woorden die uitleg vragen.")
	})
	t.Run("lists those of the page", func(t *testing.T) {
		ui.Explain(func(text string) []ui.Meaning {
			return []ui.Meaning{{Start: 0, End: len(text), Word: "over " + text, Text: "Wat het betekent."}}
		})
		t.Cleanup(func() { ui.Explain(nil) })
		p := started(t, nil)
		p.chooses("Woorden op deze pagina (F2)")
		p.shows("over Wat hier staat", "Wat het betekent.")
		p.tap("Alle woorden")
		p.at(ui.PageKnowledge, "")
		if got := p.pages[ui.PageKnowledge].shown; len(got) == 0 || got[0] != "terms/" {
			t.Errorf("shown %q", got)
		}
	})
}

func TestMenu_About(t *testing.T) {
	told := 0
	p := started(t, func(_ *play, x *Params) { x.About = func() { told++ } })
	p.chooses("Over Kindvriendelijk")
	if told != 1 {
		t.Errorf("told %d times", told)
	}
}
