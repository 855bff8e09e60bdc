package welcome

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/ui/appearance"
)

// newMenu returns the menu bar: the three ways to begin, how the program looks
// and which it is.
func (p *Page) newMenu() *fyne.MainMenu {
	looks := &appearance.Appearance{Settings: p.Settings, Apply: p.Restyle, Keep: p.Keep,
		Changed: func() { p.Window.SetMainMenu(p.newMenu()) }}
	return fyne.NewMainMenu(
		fyne.NewMenu("Bestand",
			p.item("Nieuw dossier", fyne.KeyN, p.openWizard),
			p.item("Open een dossier", fyne.KeyO, p.openPackage),
			p.item("Bekijk het voorbeeld", "", p.openExample)),
		fyne.NewMenu("Beeld", looks.Items()...),
		fyne.NewMenu("Help", p.item("Over Kindvriendelijk", "", p.About)))
}

// item is an entry that does nothing while a dialog wants an answer first.
func (p *Page) item(name string, key fyne.KeyName, do func()) *fyne.MenuItem {
	m := fyne.NewMenuItem(name, func() {
		if p.Window.Canvas().Overlays().Top() == nil {
			do()
		}
	})
	if key != "" {
		m.Shortcut = &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierControl}
	}
	return m
}
