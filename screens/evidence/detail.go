package evidence

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// detail is one proof: its file, what it is and proves, and where it is used.
type detail struct {
	page *Page
	want string            // the proof that is or will be shown
	now  evidence.Evidence // what is shown
	*edit.Fields[evidence.Evidence]

	number, title *ui.Text
	picture       *fyne.Container
	consent       fyne.CanvasObject
	file          *file
	uses          *uses
	scroll        *ui.Scroll
	frame         *fyne.Container
}

func newDetail(p *Page) *detail {
	d := &detail{page: p, Fields: edit.NewFields(p.host, p.keeper), number: ui.NewText(look.Heading.In(look.ColorAccentText), ""), title: ui.NewParagraph(look.Heading, ""), frame: container.NewStack()}
	d.consent = d.Line("Consent", "Hoe is toestemming gegeven?", "Zonder toestemming komt de foto in geen enkel document.", func(e *evidence.Evidence) *string { return &e.Consent })
	d.picture = container.NewVBox(ui.Stack(look.S4,
		d.Line("Alt", "Wat toont de foto?", "Eén zin. Wie de foto niet ziet, krijgt deze zin voorgelezen.", func(e *evidence.Evidence) *string { return &e.Alt }),
		d.consent))
	d.file, d.uses = newFile(d), newUses(d)
	d.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, d.newSheet()))
	return d
}

func (d *detail) newSheet() fyne.CanvasObject {
	kind := ui.NewSearchSelect(kindOptions(), func(code string) {
		d.Change("Kind", func(e *evidence.Evidence) { e.Kind = evidence.Kind(code) })
	})
	d.OnFill(func(e evidence.Evidence) { kind.SetChosen(string(e.Kind)) })
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van dit bewijs", func() { d.page.host.History(thread.Evidence, d.now.ID, d.now.Title) }),
		ui.NewIconButton(look.Trash, "Verwijder dit bewijs", d.remove))
	return ui.Stack(look.S4,
		ui.RowTop(look.S3, 1, d.number, d.title, tools),
		d.file.content, d.uses.decided,
		d.Line("Proves", "Wat bewijst het?", d.page.host.Judged("In één zin. Zo hoeft de jury niet te zoeken."), func(e *evidence.Evidence) *string { return &e.Proves }),
		ui.Fold(look.S4, 170, nil, d.Add("Kind", ui.NewField("Soort", true, kind, "")),
			d.Day("Date", "Datum", "", func(e *evidence.Evidence) *string { return &e.Date })),
		d.picture,
		d.Line("Title", "Titel", "", func(e *evidence.Evidence) *string { return &e.Title }),
		ui.Fold(look.S4, 170, nil,
			d.Line("Owner", "Van wie?", "De dienst of het orgaan.", func(e *evidence.Evidence) *string { return &e.Owner }),
			d.Line("Reference", "Nummer van het besluit", "", func(e *evidence.Evidence) *string { return &e.Reference })),
		d.Tick("Public", d.page.host.Judged("Mag ook buiten de jury getoond worden"), "", func(e *evidence.Evidence) *bool { return &e.Public }),
		ui.NewSectionHeader("Waar het gebruikt wordt"), d.uses.content)
}

// show puts the proof that is wanted on the screen. What was typed at the one
// before is kept first, for that one.
func (d *detail) show() {
	if d.want != d.now.ID {
		d.Leave()
	}
	e, ok := d.page.find(d.want)
	if !ok {
		return
	}
	if e.ID != d.now.ID {
		d.scroll.ScrollToTop()
	}
	d.now = d.page.keeper.ReadAt(e.ID, d.page.read, e)
	d.redraw()
	d.uses.show()
}

// redraw shows the proof as the user must see it: as it was read, with what is
// not written yet on top.
func (d *detail) redraw() {
	if d.now.ID == "" {
		return
	}
	d.now = d.page.keeper.Now(d.now.ID)
	e := d.now
	d.number.SetText(fmt.Sprintf("B-%d", e.Number))
	d.title.SetText(d.page.keeper.Stored(e.ID).Title)
	d.Fill(e.ID)
	show(d.picture, e.Kind == evidence.Photo)
	show(d.consent, !d.page.meeting)
	d.file.show()
	d.frame.Objects = []fyne.CanvasObject{d.scroll}
	d.frame.Refresh()
}

func show(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// clear shows no proof.
func (d *detail) clear() {
	d.want, d.now = "", evidence.Evidence{}
	d.Fill("")
	d.frame.Objects = nil
	d.frame.Refresh()
	d.page.frame.ShowList()
}

func (d *detail) remove() {
	e := d.now
	d.Leave()
	d.page.host.Write("delete evidence", func(ctx context.Context) error { return d.page.Store.DeleteEvidence(ctx, e.ID) }, func() {
		next := d.page.list.neighbour(e.ID)
		d.page.keeper.Forget(e.ID)
		d.clear()
		d.want = next
		d.page.Reload()
		d.page.host.Say(fmt.Sprintf("B-%d is verwijderd; het nummer komt niet terug", e.Number))
	})
}
