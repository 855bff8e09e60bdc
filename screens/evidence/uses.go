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

// uses lists the texts and actions that a proof stands behind.
type uses struct {
	d       *detail
	content *fyne.Container
	cancel  func()
}

func newUses(d *detail) *uses { return &uses{d: d, content: container.NewVBox(), cancel: func() {}} }

func (u *uses) show() {
	u.cancel()
	id, number := u.d.now.ID, u.d.now.Number
	u.cancel = ui.Run(u.d.page.host.Run, func(ctx context.Context) ([]thread.Ref, error) { return u.d.page.Uses.UsesOf(ctx, id) },
		func(refs []thread.Ref, err error) {
			if err != nil {
				u.d.page.trouble.Show("list the uses of a proof", err)
				return
			}
			u.content.Objects = nil
			for _, r := range refs {
				u.content.Add(u.row(r))
			}
			if len(refs) == 0 {
				u.content.Add(ui.NewParagraph(look.Muted, fmt.Sprintf("Nog nergens. Leg de draad bij een tekst van het portfolio of bij een actie, of schrijf [B-%d] in een tekst.", number)))
			}
			u.content.Refresh()
		})
}

func (u *uses) row(r thread.Ref) fyne.CanvasObject {
	page, icon := ui.PagePortfolio, look.Book
	switch r.Kind {
	case thread.Action:
		page, icon = ui.PageActions, look.Flag
	case "decisions":
		page, icon = ui.PageSupport, look.Medal
	}
	line := ui.RowGrow(look.S3, 1, ui.NewIcon(icon, look.ColorAccentText, 18), ui.NewParagraph(look.Body, r.Title), ui.NewText(look.Caption, r.Detail))
	return ui.NewSlimTile(line, func() { u.d.page.host.Open(ui.To(page, r.Kind, r.ID)) })
}
