package screens

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/appearance"
)

// newMenu returns the menu bar. Every shortcut with a modifier stands here:
// Fyne asks the menu first, while a canvas shortcut is lost in a text field
// that does not pass it on.
func (s *Shell) newMenu() *fyne.MainMenu {
	file := []*fyne.MenuItem{
		s.item("Nu bewaren", ctrl(fyne.KeyS), s.reassure),
		s.item("Bewaar een kopie of ga terug naar een kopie", nil, func() { s.Open(ui.Route{Page: ui.PageDossier, ID: "copies/"}) }),
		fyne.NewMenuItemSeparator(),
		s.item("Dossier sluiten", ctrl(fyne.KeyW), func() { s.settle(s.Leave) }),
	}
	edit := []*fyne.MenuItem{
		menuItem("Ongedaan maken", &fyne.ShortcutUndo{}, s.undoKey),
		menuItem("Opnieuw", &fyne.ShortcutRedo{}, s.redoKey),
		fyne.NewMenuItemSeparator(),
		s.item("Zoeken in alles", ctrl(fyne.KeyK), s.openSearch),
	}
	help := []*fyne.MenuItem{
		s.item("Uitleg bij deze pagina (F1)", nil, s.help),
		s.item("Woorden op deze pagina (F2)", nil, s.showMeanings),
		s.item("Het programma in het kort", nil, func() { s.Open(ui.To(ui.PageKnowledge, "help", ui.PageKnowledge)) }),
		s.item("Toetsen", nil, s.showKeys),
		fyne.NewMenuItemSeparator(),
		s.item("Over Kindvriendelijk", nil, s.About),
	}
	return fyne.NewMainMenu(fyne.NewMenu("Bestand", file...), fyne.NewMenu("Bewerken", edit...),
		fyne.NewMenu("Beeld", s.viewItems()...), fyne.NewMenu("Ga naar", s.placeItems()...), fyne.NewMenu("Help", help...))
}

func (s *Shell) viewItems() []*fyne.MenuItem {
	return append([]*fyne.MenuItem{s.item("Tonen in een vergadering (F5)", nil, s.toggleMeeting), fyne.NewMenuItemSeparator()},
		s.looks.Items()...)
}

// placeItems are the rooms with Ctrl+1 and on, and the way back.
func (s *Shell) placeItems() []*fyne.MenuItem {
	var items []*fyne.MenuItem
	for i, r := range s.Rooms {
		var key fyne.Shortcut
		if i < 9 {
			key = ctrl(fyne.KeyName(fmt.Sprint(i + 1)))
		}
		items = append(items, s.item(r.Name, key, func() { s.Open(ui.Route{Page: r.Page}) }))
	}
	back := &desktop.CustomShortcut{KeyName: fyne.KeyLeft, Modifier: fyne.KeyModifierAlt}
	return append(items, fyne.NewMenuItemSeparator(), s.item("Terug", back, s.back))
}

// item is an entry that does nothing while a dialog wants an answer first: the
// menu sees its keys even then.
func (s *Shell) item(name string, key fyne.Shortcut, do func()) *fyne.MenuItem {
	return menuItem(name, key, func() {
		if s.Window.Canvas().Overlays().Top() == nil {
			do()
		}
	})
}

func menuItem(name string, key fyne.Shortcut, do func()) *fyne.MenuItem {
	m := fyne.NewMenuItem(name, do)
	m.Shortcut = key
	return m
}

func ctrl(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierControl}
}

// shortcuts are the keys of the menu, and other ways to type some of them. The
// window has them too, for a meeting has no menu.
func (s *Shell) shortcuts() map[fyne.Shortcut]func() {
	bigger := func() { s.looks.Grow(appearance.Step) }
	keys := map[fyne.Shortcut]func(){
		ctrl(fyne.KeyPlus): bigger,
		&desktop.CustomShortcut{KeyName: fyne.KeyEqual, Modifier: fyne.KeyModifierControl | fyne.KeyModifierShift}: bigger,
		&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: fyne.KeyModifierControl | fyne.KeyModifierShift}:     s.redoKey,
	}
	for _, m := range s.newMenu().Items {
		for _, i := range m.Items {
			if i.Shortcut != nil {
				keys[i.Shortcut] = i.Action
			}
		}
	}
	return keys
}

// undoKey undoes the typing in the field that has the keyboard first, and never
// changes the dossier below a dialog.
func (s *Shell) undoKey() {
	if c := s.Window.Canvas(); !ui.UndoText(c) && c.Overlays().Top() == nil {
		s.undo()
	}
}

func (s *Shell) redoKey() {
	if c := s.Window.Canvas(); !ui.RedoText(c) && c.Overlays().Top() == nil {
		s.redo()
	}
}

// reassure is for who presses Ctrl+S: everything is kept without it.
func (s *Shell) reassure() {
	s.settle(func() { s.toasts.Show("Alles is bewaard. Dat gebeurt vanzelf, ook zonder Ctrl+S.", nil) })
}
