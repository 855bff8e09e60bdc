package ui

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

func TestToasts(t *testing.T) {
	uitest.App(t)
	run := NewInlineRunner(t.Context())
	toasts := NewToasts(run)
	w := uitest.Window(t, container.NewStack(NewPage(), toasts.Layer()))
	undone := 0
	toasts.Show("Actie verwijderd", func() { undone++ })
	uitest.Tap(t, w, "Ongedaan maken")
	if undone != 1 {
		t.Errorf("undone %d times", undone)
	}
	uitest.MustNotShow(t, w.Content(), "Actie verwijderd")

	toasts.Show("Eerste", nil)
	run.Advance(4 * time.Second)
	toasts.Show("Tweede", nil)
	run.Advance(4 * time.Second)
	uitest.MustShow(t, w.Content(), "Tweede") // the clock of the first one does not take it away
	run.Advance(4 * time.Second)
	uitest.MustNotShow(t, w.Content(), "Tweede")
}

func TestToasts_fit(t *testing.T) {
	uitest.EveryScale(t, func(fyne.Window) fyne.CanvasObject {
		toasts := NewToasts(NewInlineRunner(t.Context()))
		toasts.Show("De actie ‘"+strings.Repeat("Een speelstraat in elke wijk ", 4)+"’ is verwijderd", func() {})
		return container.NewStack(NewBackdrop(look.ColorSurface), toasts.Layer())
	})
}

func TestHints(t *testing.T) {
	uitest.App(t)
	button := NewIconButton(look.Undo, "Ongedaan maken (Ctrl+Z)", func() {})
	other := NewPrimary("Verder", "", func() {})
	hints := NewHints()
	w := uitest.Window(t, container.NewStack(NewPage(button, other), hints))
	uitest.Press(w, fyne.KeyTab)
	uitest.MustShow(t, w.Content(), "Ongedaan maken (Ctrl+Z)")
	uitest.Press(w, fyne.KeyTab)
	uitest.MustNotShow(t, w.Content(), "Ongedaan maken")
	button.MouseIn(nil)
	uitest.MustShow(t, w.Content(), "Ongedaan maken")
	button.Hide()
	button.Show()
	if button.hovered {
		t.Error("the mouse sticks to a button that went away")
	}
	button.Tapped(nil)
	uitest.MustNotShow(t, w.Content(), "Ongedaan maken")
}

func TestScroll_followsTheKeyboard(t *testing.T) {
	uitest.App(t)
	first, last := NewPrimary("Eerste", "", nil), NewPrimary("Laatste", "", nil)
	page := NewPage(first, Space(0, 3000), last)
	w := uitest.Window(t, page)
	uitest.Press(w, fyne.KeyTab, fyne.KeyTab)
	if y := page.Offset.Y; y < 2000 {
		t.Errorf("scrolled to %.0f: the button with the keyboard is out of sight", y)
	}
	uitest.Press(w, fyne.KeyTab)
	if y := page.Offset.Y; y > 0 {
		t.Errorf("scrolled to %.0f: the button with the keyboard is out of sight", y)
	}
}

func TestDialog_followsTheKeyboard(t *testing.T) {
	uitest.App(t)
	page := NewPage(Space(0, 3000))
	w := uitest.Window(t, page)
	d := NewDialog("Lang", 300, Stack(0, NewPrimary("Eerste", "", nil), Space(0, 3000), NewPrimary("Laatste", "", nil)))
	d.Show(w)
	uitest.Press(w, fyne.KeyTab, fyne.KeyTab)
	if d.scroll.Offset.Y < 2000 || page.Offset.Y != 0 {
		t.Errorf("the dialog is at %.0f, the page below it at %.0f", d.scroll.Offset.Y, page.Offset.Y)
	}
}

func TestSplit(t *testing.T) {
	uitest.App(t)
	list := NewList(NewStatusRow, func(_ int, row *StatusRow) { row.Set("Speelstraat", Lopend, "Jeugddienst") })
	split := NewSplit("Alle acties", list, NewParagraph(look.Body, "Alles over deze actie"))
	list.OnOpened = func(int) { split.ShowDetail() }
	back := false
	split.OnBack = func() { back = true }
	w := uitest.Window(t, split)
	list.SetLength(3)
	uitest.MustShow(t, w.Content(), "Speelstraat", "Jeugddienst", "Alles over deze actie")
	uitest.MustNotShow(t, w.Content(), "Alle acties")

	uitest.Style(look.ModeLight, 2)
	uitest.Settle(w)
	uitest.MustShow(t, w.Content(), "Speelstraat", "Jeugddienst")
	uitest.MustNotShow(t, w.Content(), "Alles over deze actie")
	uitest.Focus(t, w, list)
	uitest.Press(w, fyne.KeyDown, fyne.KeyReturn)
	uitest.MustShow(t, w.Content(), "Alles over deze actie")
	uitest.MustNotShow(t, w.Content(), "Jeugddienst")
	uitest.Press(w, fyne.KeyReturn) // the way back has the keyboard
	uitest.MustShow(t, w.Content(), "Jeugddienst")
	if !back || w.Canvas().Focused() != list {
		t.Errorf("back %v, keyboard on %T", back, w.Canvas().Focused())
	}
}
