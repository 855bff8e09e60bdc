package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/look"
)

func searchIcon() fyne.Resource { return look.Search.In(look.ColorMuted) }

// TypedRune implements [fyne.Focusable].
func (e *Entry) TypedRune(r rune) {
	if e.room() == 0 && e.SelectedText() == "" {
		return
	}
	e.Entry.TypedRune(r)
}

// room is how many characters still fit; below zero there is no limit.
func (e *Entry) room() int {
	if e.MaxLength == 0 {
		return -1
	}
	return max(e.MaxLength-len([]rune(e.Text)), 0)
}

// TypedKey implements [fyne.Focusable].
func (e *Entry) TypedKey(k *fyne.KeyEvent) {
	switch {
	case e.OnKey != nil && e.OnKey(k.Name):
		return
	case k.Name == fyne.KeyEscape || isFunctionKey(k.Name):
		passUp(e.self, k)
		return
	case e.MultiLine && isReturn(k.Name) && e.room() == 0 && e.SelectedText() == "":
		return
	}
	e.Entry.TypedKey(k)
	if !e.MultiLine && isReturn(k.Name) {
		e.Settle()
	}
}

func isReturn(k fyne.KeyName) bool { return k == fyne.KeyReturn || k == fyne.KeyEnter }

func isFunctionKey(k fyne.KeyName) bool {
	return len(k) >= 2 && k[0] == 'F' && k[1] >= '1' && k[1] <= '9'
}

// TypedShortcut implements [fyne.Shortcutable].
func (e *Entry) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutUndo:
		if !e.UndoText() {
			passShortcut(e.self, s)
		}
	case *fyne.ShortcutRedo:
		if !e.RedoText() {
			passShortcut(e.self, s)
		}
	case *fyne.ShortcutPaste:
		room := e.room()
		if room >= 0 {
			room += len([]rune(e.SelectedText()))
		}
		e.Entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: trimmed{s.Clipboard, room}})
	case *desktop.CustomShortcut:
		if e.onShortcut != nil && e.onShortcut(s) {
			return
		}
		if !e.moves(s.KeyName) {
			passShortcut(e.self, s)
			return
		}
		e.Entry.TypedShortcut(s)
	default:
		e.Entry.TypedShortcut(s)
	}
}

// moves reports whether a key with Ctrl means something in a text.
func (e *Entry) moves(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		return true
	}
	return false
}

// trimmed is a clipboard whose content fits in a field.
type trimmed struct {
	fyne.Clipboard
	most int
}

func (t trimmed) Content() string { return clean(t.Clipboard.Content(), t.most) }

// UndoText undoes the last typing in the field. It reports false when there
// was none, so that Ctrl+Z can mean the program's own undo.
func (e *Entry) UndoText() bool {
	before := e.Text
	e.Undo()
	return e.Text != before
}

// RedoText does again what UndoText undid.
func (e *Entry) RedoText() bool {
	before := e.Text
	e.Redo()
	return e.Text != before
}

// texter is a field with a text of its own to undo.
type texter interface {
	UndoText() bool
	RedoText() bool
}

// UndoText undoes typing in the field that has the keyboard. The menu item
// 'Ongedaan maken' calls it first and undoes a change of the dossier only when
// it reports false: the menu sees Ctrl+Z before any field does.
func UndoText(c fyne.Canvas) bool {
	field, ok := c.Focused().(texter)
	return ok && field.UndoText()
}

// RedoText is like [UndoText] for 'Opnieuw'.
func RedoText(c fyne.Canvas) bool {
	field, ok := c.Focused().(texter)
	return ok && field.RedoText()
}

// passShortcut hands a shortcut to the window, unless a dialog is open.
func passShortcut(from fyne.CanvasObject, s fyne.Shortcut) {
	c := canvasOf(from)
	if c == nil || c.Overlays().Top() != nil {
		return
	}
	if window, ok := c.(fyne.Shortcutable); ok {
		window.TypedShortcut(s)
	}
}
