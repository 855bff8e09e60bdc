package edit

import (
	"context"
	"errors"
	"log/slog"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Trouble says above what a page shows that it could not be read, or not anew.
// What was there stays.
type Trouble struct {
	box    *fyne.Container
	again  func()
	isRead bool // something was read before
	inset  bool // the place has no margins of its own
}

// NewTrouble returns an empty place; again reads once more.
func NewTrouble(again func()) *Trouble {
	t := &Trouble{box: container.NewVBox(), again: again}
	t.box.Hide()
	return t
}

// Content returns what stands above the page.
func (t *Trouble) Content() fyne.CanvasObject { return t.box }

// Over returns the place above a page that has its own margins.
func (t *Trouble) Over(page fyne.CanvasObject) *fyne.Container {
	t.inset = true
	return container.NewBorder(t.box, nil, nil, nil, page)
}

// Show tells of an error, and nothing for nil or for a reading that was
// stopped. Doing says for the log what was tried.
func (t *Trouble) Show(doing string, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	t.box.Objects = nil
	if err != nil {
		slog.Error(doing, "error", err)
		t.box.Objects = []fyne.CanvasObject{t.notice(err), ui.Space(0, look.S1)}
	}
	t.isRead = t.isRead || err == nil
	t.box.Hidden = err == nil
	t.box.Refresh()
}

// Clear takes away what is said, as something else is shown now.
func (t *Trouble) Clear() {
	t.Show("", nil)
	t.isRead = false
}

// notice says what went wrong, and offers to try again.
func (t *Trouble) notice(err error) fyne.CanvasObject {
	title := "Dit kon niet gelezen worden"
	if t.isRead {
		title = "Wat je ziet is misschien niet van nu"
	}
	words := ui.Stack(look.S1, ui.NewText(look.Strong, title), ui.NewParagraph(look.Body, told(err)))
	notice := ui.NewNotice(ui.Aandacht, ui.Aside(300, words, ui.Row(0, ui.NewSecondary("Probeer opnieuw", "", t.again))))
	if t.inset {
		return ui.Inset(look.S4, look.S6, notice)
	}
	return notice
}

// told is what went wrong, of a page: what is damaged is then the dossier
// itself, whose copies are at hand.
func told(err error) string {
	if errors.Is(err, app.ErrDamaged) {
		return "Dit dossier is beschadigd. Wijzig er nu niets in. Open een eerdere kopie: je vindt ze bij Dossier, onder Kopieën."
	}
	return ui.Message(err)
}
