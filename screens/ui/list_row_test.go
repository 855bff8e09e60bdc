package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

func TestListRow(t *testing.T) {
	uitest.App(t)
	r := NewListRow()
	w := uitest.Window(t, r)
	r.Set("Fotowandeling", "20 kinderen · een lesuur")
	uitest.MustShow(t, w.Content(), "Fotowandeling", "20 kinderen · een lesuur")
	high := r.MinSize().Height
	r.Set("Een babbelbox op het dorpsplein, aan de sporthal en bij de bib", "")
	uitest.MustNotShow(t, w.Content(), "Fotowandeling", "20 kinderen · een lesuur")
	if got := r.MinSize().Height; got != high {
		t.Errorf("a row of a list is %.0f high and then %.0f", high, got)
	}
}

func TestStatusRow(t *testing.T) {
	uitest.App(t)
	r := NewStatusRow()
	w := uitest.Window(t, r)
	r.Set("Stel een stuurgroep samen", Lopend, "2 van 5 punten")
	uitest.MustShow(t, w.Content(), "Stel een stuurgroep samen", "Lopend", "2 van 5 punten")
	r.Set("Wat de scan zegt", Status{}, "0 van 14 stappen")
	uitest.MustShow(t, w.Content(), "Wat de scan zegt", "0 van 14 stappen")
	uitest.MustNotShow(t, w.Content(), "Lopend")
}

func TestList_ShowIn(t *testing.T) {
	uitest.App(t)
	l := NewList(NewListRow, func(i int, r *ListRow) { r.Set([]string{"Speelstraat", "Kinderraad"}[i], "") })
	body := container.NewStack()
	w := uitest.Window(t, body)
	empty := func() fyne.CanvasObject { return NewText(look.Body, "Niets gevonden") }
	l.ShowIn(body, 2, empty)
	uitest.MustShow(t, w.Content(), "Speelstraat", "Kinderraad")
	uitest.MustNotShow(t, w.Content(), "Niets gevonden")
	l.ShowIn(body, 0, empty)
	uitest.MustShow(t, w.Content(), "Niets gevonden")
	uitest.MustNotShow(t, w.Content(), "Speelstraat")
}

func TestList_Mark(t *testing.T) {
	l, _ := numbers(t, 1000)
	l.Mark(900)
	if l.Selected() != 900 || l.scroll.Offset.Y == 0 {
		t.Fatalf("row %d is selected, the list is at %.0f", l.Selected(), l.scroll.Offset.Y)
	}
	l.ScrollToTop()
	l.Mark(900)
	if l.scroll.Offset.Y != 0 {
		t.Error("the list jumped back to the row that was selected already")
	}
	l.Mark(-1)
	if l.Selected() != -1 {
		t.Errorf("row %d is still selected", l.Selected())
	}
}
