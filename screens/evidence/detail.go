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
	form edit.Form

	number, title *ui.Text
	kind          *ui.SearchSelect
	date          *ui.DateField
	texts         []textField
	ticks         []tick
	picture       *fyne.Container
	consent       fyne.CanvasObject
	file          *file
	uses          *uses
	scroll        *ui.Scroll
	frame         *fyne.Container
}

// textField is a text of the proof that saves itself, tick something that is
// so or not.
type (
	textField struct {
		entry *ui.Entry
		get   func(*evidence.Evidence) *string
	}
	tick struct {
		box *ui.Checkbox
		get func(*evidence.Evidence) *bool
	}
)

func newDetail(p *Page) *detail {
	d := &detail{page: p, number: ui.NewText(look.Heading.In(look.ColorAccentText), ""), title: ui.NewParagraph(look.Heading, ""), frame: container.NewStack()}
	d.kind = ui.NewSearchSelect(kindOptions(), func(code string) {
		d.change("Kind", func(e *evidence.Evidence) { e.Kind = evidence.Kind(code) })
	})
	d.date = ui.NewDateField(p.host.Run, p.host.Today(), p.host.Country)
	d.date.OnDay = func(day string) { d.change("Date", func(e *evidence.Evidence) { e.Date = day }) }
	d.consent = d.text("Consent", "Hoe is toestemming gegeven?", "Zonder toestemming komt de foto in geen enkel document.", func(e *evidence.Evidence) *string { return &e.Consent })
	d.picture = container.NewVBox(ui.Stack(look.S4,
		d.text("Alt", "Wat toont de foto?", "Eén zin. Wie de foto niet ziet, krijgt deze zin voorgelezen.", func(e *evidence.Evidence) *string { return &e.Alt }),
		d.consent))
	d.file, d.uses = newFile(d), newUses(d)
	d.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, d.newSheet()))
	return d
}

func (d *detail) newSheet() fyne.CanvasObject {
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van dit bewijs", func() { d.page.host.History(thread.Evidence, d.now.ID, d.now.Title) }),
		ui.NewIconButton(look.Trash, "Verwijder dit bewijs", d.remove))
	return ui.Stack(look.S4,
		ui.RowTop(look.S3, 1, d.number, d.title, tools),
		d.file.content, d.uses.decided,
		d.text("Proves", "Wat bewijst het?", d.page.host.Judged("In één zin. Zo hoeft de jury niet te zoeken."), func(e *evidence.Evidence) *string { return &e.Proves }),
		ui.Fold(look.S4, 170, nil, d.form.Add("Kind", ui.NewField("Soort", true, d.kind, "")), d.form.Add("Date", ui.NewField("Datum", false, d.date, ""))),
		d.picture,
		d.text("Title", "Titel", "", func(e *evidence.Evidence) *string { return &e.Title }),
		ui.Fold(look.S4, 170, nil,
			d.text("Owner", "Van wie?", "De dienst of het orgaan.", func(e *evidence.Evidence) *string { return &e.Owner }),
			d.text("Reference", "Nummer van het besluit", "", func(e *evidence.Evidence) *string { return &e.Reference })),
		d.tick("Public", d.page.host.Judged("Mag ook buiten de jury getoond worden"), "", func(e *evidence.Evidence) *bool { return &e.Public }),
		ui.NewSectionHeader("Waar het gebruikt wordt"), d.uses.content)
}

func (d *detail) text(name, label, help string, get func(*evidence.Evidence) *string) fyne.CanvasObject {
	entry := ui.NewEntry(d.page.host.Run)
	entry.OnSettled = func(s string) { d.change(name, func(e *evidence.Evidence) { *get(e) = s }) }
	d.texts = append(d.texts, textField{entry, get})
	return d.form.Add(name, ui.NewField(label, false, entry, help))
}

func (d *detail) tick(name, words, help string, get func(*evidence.Evidence) *bool) fyne.CanvasObject {
	box := ui.NewCheckbox(words, help, func(on bool) { d.change(name, func(e *evidence.Evidence) { *get(e) = on }) })
	d.ticks = append(d.ticks, tick{box, get})
	return box
}

// change changes a field of the proof on the screen; the name is the one that
// errors call it by.
func (d *detail) change(field string, apply func(*evidence.Evidence)) {
	d.page.keeper.Change(d.now.ID, field, apply)
}

// show puts the proof that is wanted on the screen. What was typed at the one
// before is kept first, for that one.
func (d *detail) show() {
	if d.want != d.now.ID {
		d.leave()
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

// leave hands in what was typed, and forgets what is no day.
func (d *detail) leave() {
	for _, t := range d.texts {
		t.entry.Settle()
	}
	d.date.Leave()
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
	d.kind.SetChosen(string(e.Kind))
	d.date.SetDay(e.Date)
	for _, t := range d.texts {
		t.entry.SetText(*t.get(&e))
	}
	for _, t := range d.ticks {
		t.box.SetOn(*t.get(&e))
	}
	show(d.picture, e.Kind == evidence.Photo)
	show(d.consent, !d.page.meeting)
	d.file.show()
	d.form.Show(d.page.keeper.Problems(e.ID))
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
	d.frame.Objects = nil
	d.frame.Refresh()
	d.page.frame.ShowList()
}

func (d *detail) remove() {
	e := d.now
	d.leave()
	d.page.host.Write("delete evidence", func(ctx context.Context) error { return d.page.Store.DeleteEvidence(ctx, e.ID) }, func() {
		next := d.page.list.neighbour(e.ID)
		d.page.keeper.Forget(e.ID)
		d.clear()
		d.want = next
		d.page.Reload()
		d.page.host.Say(fmt.Sprintf("B-%d is verwijderd; het nummer komt niet terug", e.Number))
	})
}
