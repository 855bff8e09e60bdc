package evidence

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// decision is the kind of decisions, of which a proof can be the document.
const decision = "decisions"

// uses lists the texts and actions that a proof stands behind, and apart from
// these the decisions of which it is the document.
type uses struct {
	d       *detail
	decided *fyne.Container
	content *fyne.Container
	cancel  func()
}

func newUses(d *detail) *uses {
	return &uses{d: d, decided: container.NewVBox(), content: container.NewVBox(), cancel: func() {}}
}

func (u *uses) show() {
	u.cancel()
	id, number := u.d.now.ID, u.d.now.Number
	u.cancel = ui.Run(u.d.page.host.Run, func(ctx context.Context) ([]thread.Ref, error) { return u.d.page.Uses.UsesOf(ctx, id) },
		func(refs []thread.Ref, err error) {
			if err != nil {
				u.d.page.trouble.Show("list the uses of a proof", err)
				return
			}
			u.content.Objects, u.decided.Objects = nil, nil
			for _, r := range refs {
				if r.Kind == decision {
					u.decided.Add(u.row(r))
				} else {
					u.content.Add(u.row(r))
				}
			}
			if len(u.content.Objects) == 0 {
				u.content.Add(ui.NewParagraph(look.Muted, fmt.Sprintf("Nog nergens. Leg de draad bij een tekst van het portfolio of bij een actie, of schrijf [B-%d] in een tekst.", number)))
			}
			u.content.Refresh()
			u.decided.Refresh()
			show(u.decided, len(u.decided.Objects) > 0)
		})
}

func (u *uses) row(r thread.Ref) fyne.CanvasObject {
	page, icon := ui.PagePortfolio, look.Book
	switch r.Kind {
	case thread.Action:
		page, icon = ui.PageActions, look.Flag
	case decision:
		page, icon = ui.PageSupport, look.Medal
	}
	line := ui.RowGrow(look.S3, 1, ui.NewIcon(icon, look.ColorAccentText, 18), ui.NewParagraph(look.Body, r.Title), ui.NewText(look.Caption, r.Detail))
	return ui.NewSlimTile(line, func() { u.d.page.host.Open(ui.To(page, r.Kind, r.ID)) })
}
