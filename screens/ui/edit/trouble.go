package edit

import (
	"context"
	"errors"
	"log/slog"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Trouble says above what a page shows that it could not be read anew. What was
// there stays.
type Trouble struct {
	box   *fyne.Container
	again func()
}

// NewTrouble returns an empty place; again reads once more.
func NewTrouble(again func()) *Trouble {
	t := &Trouble{box: container.NewVBox(), again: again}
	t.box.Hide()
	return t
}

// Content returns what stands above the page.
func (t *Trouble) Content() fyne.CanvasObject { return t.box }

// Show tells of an error, and nothing for nil or for a reading that was
// stopped. Doing says for the log what was tried.
func (t *Trouble) Show(doing string, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	t.box.Objects = nil
	if err != nil {
		slog.Error(doing, "error", err)
		words := ui.Stack(look.S1, ui.NewText(look.Strong, "Wat je ziet is misschien niet van nu"), ui.NewParagraph(look.Body, ui.Message(err)))
		t.box.Objects = []fyne.CanvasObject{ui.NewNotice(ui.Aandacht, ui.Aside(300, words, ui.Row(0, ui.NewSecondary("Probeer opnieuw", "", t.again)))), ui.Space(0, look.S1)}
	}
	t.box.Hidden = err == nil
	t.box.Refresh()
}
