package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestSideways_leavesTheWheelToThePage(t *testing.T) {
	uitest.App(t)
	table := ui.NewSideways(ui.Space(4000, 100))
	page := ui.NewPage(table, ui.Space(10, 3000))
	w := uitest.Window(t, page)
	uitest.Settle(w)
	table.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -40)})
	if page.Offset.Y != 40 || table.Offset.X != 0 {
		t.Errorf("the wheel brought the page to %v and the table to %v", page.Offset.Y, table.Offset.X)
	}
	table.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(-30, 0)})
	if page.Offset.Y != 40 || table.Offset.X != 30 {
		t.Errorf("to the side: the page is at %v and the table at %v", page.Offset.Y, table.Offset.X)
	}
}

func TestAside_keepsButtonsOnOneLine(t *testing.T) {
	uitest.App(t)
	first, second := ui.NewSecondary("Kopieer", "", func() {}), ui.NewSecondary("Bewaar", "", func() {})
	w := uitest.Window(t, ui.NewPageHeader("Cijfers", "", first, second))
	uitest.Settle(w)
	if first.Position().Y != second.Position().Y {
		t.Errorf("the buttons stand at %v and %v", first.Position(), second.Position())
	}
	chips := ui.NewFilters(0, []string{"Met cijfers 24", "Alle 136"}, func(int) {})
	if one, wrapped := chips.OneLine(), chips.MinSize(); one.Width <= wrapped.Width || one.Height >= wrapped.Height {
		t.Errorf("on one line the filters are %v, wrapped %v", one, wrapped)
	}
}
