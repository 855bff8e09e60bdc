package ui

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

func TestTouch(t *testing.T) {
	uitest.App(t)
	tapped := 0
	count := func() { tapped++ }
	button := NewSecondary("Knop", look.Plus, count)
	tile := NewRowTile(NewText(look.Body, "Tegel"), count)
	nav := NewNavItem(look.Chart, "Cijfers", 0.8, count)
	chip := NewChip(look.Clip, "besluit.pdf", count)
	w := uitest.Window(t, NewPage(button, tile, nav, chip))
	for range 4 {
		uitest.Press(w, fyne.KeyTab, fyne.KeySpace, fyne.KeyReturn)
	}
	if tapped != 8 {
		t.Errorf("pressed %d times, want 8", tapped)
	}
	uitest.MustShow(t, nav, "80 %")
	nav.SetShare(1)
	uitest.MustShow(t, nav, "klaar")

	w.Canvas().Unfocus()
	button.Tapped(&fyne.PointEvent{})
	tapped--
	if !button.ring.Hidden || w.Canvas().Focused() != button {
		t.Error("a click shows the ring, or leaves the keyboard nowhere")
	}
	uitest.Press(w, fyne.KeyRight)
	if button.ring.Hidden {
		t.Error("no ring after a key")
	}

	button.Disable()
	button.Tapped(nil)
	if tapped != 8 || button.Cursor() != desktop.DefaultCursor {
		t.Error("a button that is off can be pressed")
	}
	button.MouseIn(nil)
	if button.over.FillColor != nil {
		t.Error("a button that is off lights up")
	}
	tile.MouseIn(nil)
	tile.MouseOut()
	if tile.over.FillColor != nil {
		t.Error("a tile stays lit")
	}
}

func TestMonth(t *testing.T) {
	uitest.App(t)
	day := func(s string) time.Time { d, _ := time.Parse(time.DateOnly, s); return d }
	var got time.Time
	m := NewMonth(day("2026-01-31"), day("2026-01-15"))
	m.OnPicked = func(d time.Time) { got = d }
	w := uitest.Window(t, m)
	uitest.Focus(t, w, m)
	for _, tt := range []struct {
		keys []fyne.KeyName
		want string
	}{
		{[]fyne.KeyName{fyne.KeyPageDown}, "2026-02-28"}, // February has no 31st
		{[]fyne.KeyName{fyne.KeyRight}, "2026-03-01"},
		{[]fyne.KeyName{fyne.KeyUp}, "2026-02-22"},
		{[]fyne.KeyName{fyne.KeyLeft, fyne.KeyPageUp}, "2026-01-21"},
		{[]fyne.KeyName{fyne.KeyHome}, "2026-01-15"},
	} {
		uitest.Press(w, append(tt.keys, fyne.KeyReturn)...)
		if got != day(tt.want) {
			t.Errorf("%v leads to %s, want %s", tt.keys, got.Format(time.DateOnly), tt.want)
		}
	}
	cell := m.cell()
	m.Tapped(&fyne.PointEvent{Position: fyne.NewPos(cell*0.5, cell*3.5)}) // the second Monday shown
	if got != day("2026-01-05") {
		t.Errorf("a click leads to %s", got.Format(time.DateOnly))
	}
	uitest.Tap(t, w, "Volgende maand (Page Down)")
	uitest.MustShow(t, w.Content(), "februari 2026")
}

func TestOverlay(t *testing.T) {
	uitest.App(t)
	page := NewPrimary("Verwijder", "", nil)
	w := uitest.Window(t, NewPage(page))
	w.Canvas().Focus(page)
	said, closed := 0, 0
	w.Canvas().SetOnTypedKey(func(*fyne.KeyEvent) { said++ })
	d := NewDialog("Titel", 300, NewParagraph(look.Body, "Tekst"))
	d.OnClosed = func() { closed++ }
	d.SetButtons(NewPrimary("Goed", "", d.Close))
	d.Show(w)
	if page.focused {
		t.Error("the page looks as if it had the keyboard")
	}
	uitest.Press(w, fyne.KeyF5)
	if said != 0 {
		t.Error("a key went through the dialog to the shell")
	}
	uitest.Press(w, fyne.KeyEscape)
	d.Close()
	if closed != 1 || w.Canvas().Focused() != page {
		t.Errorf("closed %d times, keyboard on %T", closed, w.Canvas().Focused())
	}
	if PassKey(w.Canvas(), &fyne.KeyEvent{Name: fyne.KeyEscape}) {
		t.Error("a dialog that is closed takes keys")
	}
	uitest.Press(w, fyne.KeyF5)
	if said != 1 {
		t.Error("F5 did not reach the shell from a button")
	}

	s := NewSearchSelect(Options("a", "b"), nil)
	w.SetContent(Stack(0, s))
	uitest.Settle(w)
	uitest.Tap(t, w, "Kies of typ om te zoeken")
	top := uitest.Top(w).(*overlay)
	top.Tapped(&fyne.PointEvent{Position: top.content.Position().AddXY(5, 5)})
	if w.Canvas().Overlays().Top() == nil {
		t.Fatal("a click in the list closes it")
	}
	top.Tapped(&fyne.PointEvent{Position: fyne.NewPos(1200, 700)})
	if w.Canvas().Overlays().Top() != nil {
		t.Error("a click elsewhere does not close the list")
	}
}
