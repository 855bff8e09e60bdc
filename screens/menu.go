package screens

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newMenu returns the menu bar. Every shortcut with a modifier stands here:
// Fyne asks the menu first, while a canvas shortcut is lost as soon as a text
// field has the keyboard.
func (s *Shell) newMenu() *fyne.MainMenu {
	file := []*fyne.MenuItem{
		item("Nu bewaren", fyne.KeyS, func() {
			s.settle(func() { s.toasts.Show("Alles is bewaard. Dat gebeurt vanzelf, ook zonder Ctrl+S.", nil) })
		}),
	}
	file = append(file, s.Extra...)
	file = append(file, fyne.NewMenuItemSeparator(), item("Dossier sluiten", fyne.KeyW, func() { s.settle(s.Leave) }))
	return fyne.NewMainMenu(
		fyne.NewMenu("Bestand", file...),
		fyne.NewMenu("Bewerken",
			item("Ongedaan maken", fyne.KeyZ, s.undoKey),
			item("Opnieuw", fyne.KeyY, s.redoKey),
			fyne.NewMenuItemSeparator(),
			item("Zoeken in alles", fyne.KeyK, s.openSearch)),
		fyne.NewMenu("Beeld", s.viewItems()...),
		fyne.NewMenu("Ga naar", s.placeItems()...),
		fyne.NewMenu("Help",
			fyne.NewMenuItem("Het label in het kort (F1)", func() { s.Open(ui.Route{Page: ui.PageLabel}) }),
			fyne.NewMenuItem("Toetsen", s.showKeys)),
	)
}

func (s *Shell) viewItems() []*fyne.MenuItem {
	return []*fyne.MenuItem{
		fyne.NewMenuItem("Tonen in een vergadering (F5)", s.toggleMeeting),
		fyne.NewMenuItemSeparator(),
		item("Tekst groter", fyne.KeyEqual, func() { s.grow(0.1) }),
		item("Tekst kleiner", fyne.KeyMinus, func() { s.grow(-0.1) }),
		item("Gewone tekst", fyne.Key0, func() { s.grow(1 - s.Settings.Scale) }),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItem("Licht", func() { s.setMode(look.ModeLight) }),
		fyne.NewMenuItem("Donker", func() { s.setMode(look.ModeDark) }),
		fyne.NewMenuItem("Hoog contrast", func() { s.setMode(look.ModeContrast) }),
	}
}

// placeItems are the rooms with Ctrl+1 and on, and the way back.
func (s *Shell) placeItems() []*fyne.MenuItem {
	var items []*fyne.MenuItem
	for i, r := range s.Rooms {
		open := func() { s.Open(ui.Route{Page: r.Page}) }
		if i < 9 {
			items = append(items, item(r.Name, fyne.KeyName(fmt.Sprint(i+1)), open))
			continue
		}
		items = append(items, fyne.NewMenuItem(r.Name, open))
	}
	back := fyne.NewMenuItem("Terug", s.back)
	back.Shortcut = &desktop.CustomShortcut{KeyName: fyne.KeyLeft, Modifier: fyne.KeyModifierAlt}
	return append(items, fyne.NewMenuItemSeparator(), back)
}

// item is a menu entry with Ctrl and a key.
func item(name string, key fyne.KeyName, do func()) *fyne.MenuItem {
	m := fyne.NewMenuItem(name, do)
	m.Shortcut = &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierControl}
	return m
}

// undoer is a field with changes of its own: they are undone before anything
// in the dossier is.
type undoer interface {
	CanUndo() bool
	CanRedo() bool
	Undo()
	Redo()
}

func (s *Shell) undoKey() {
	if f, ok := s.Window.Canvas().Focused().(undoer); ok && f.CanUndo() {
		f.Undo()
		return
	}
	s.undo()
}

func (s *Shell) redoKey() {
	if f, ok := s.Window.Canvas().Focused().(undoer); ok && f.CanRedo() {
		f.Redo()
		return
	}
	s.redo()
}
