package evidence

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// detail is one proof: what it is, what it proves, its file and its uses.
type detail struct {
	page *Page
	now  evidence.Evidence

	number                               *ui.Text
	kind                                 *ui.SearchSelect
	date                                 *ui.DateField
	texts                                []textField
	mandate, budget, plan, vision, share *ui.Checkbox
	decision, picture                    *fyne.Container
	file                                 *fyne.Container
	uses                                 *fyne.Container
	sheet                                fyne.CanvasObject
	frame                                *fyne.Container
}

// textField is a text of the proof that saves itself.
type textField struct {
	entry *ui.Entry
	get   func(*evidence.Evidence) *string
}

func newDetail(p *Page) *detail {
	d := &detail{page: p, number: ui.NewText(look.Heading.In(look.ColorAccentText), ""), file: container.NewStack(), uses: container.NewVBox(), frame: container.NewStack()}
	var kinds []ui.Option
	for _, k := range evidence.Kinds {
		kinds = append(kinds, ui.Option{Code: string(k.Kind), Label: k.Name})
	}
	d.kind = ui.NewSearchSelect(kinds, func(code string) { d.save(func(e *evidence.Evidence) { e.Kind = evidence.Kind(code) }) })
	d.date = ui.NewDateField(p.host.Run, p.host.Today(), p.host.Country)
	d.date.OnDay = func(day string) { d.save(func(e *evidence.Evidence) { e.Date = day }) }
	tick := func(words, help string, get func(*evidence.Evidence) *bool) *ui.Checkbox {
		return ui.NewCheckbox(words, help, func(on bool) { d.save(func(e *evidence.Evidence) { *get(e) = on }) })
	}
	d.mandate = tick("Dit besluit geeft een mandaat", "", func(e *evidence.Evidence) *bool { return &e.HasMandate })
	d.budget = tick("Dit besluit geeft een budget", "", func(e *evidence.Evidence) *bool { return &e.HasBudget })
	d.plan = tick("Dit besluit geeft een plaats in het meerjarenplan", "", func(e *evidence.Evidence) *bool { return &e.HasPlan })
	d.vision = tick("Dit besluit keurt de visie goed", "", func(e *evidence.Evidence) *bool { return &e.HasVision })
	d.share = tick("Mag ook buiten de jury getoond worden", "", func(e *evidence.Evidence) *bool { return &e.Public })
	d.decision = container.NewVBox(ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S2, ui.NewText(look.Label, "Wat staat erin? De jury let hierop."), d.mandate, d.budget, d.plan, d.vision)))
	d.picture = container.NewVBox(ui.Stack(look.S4,
		d.text("Wat toont de foto?", "Eén zin. Wie de foto niet ziet, krijgt deze zin voorgelezen.", func(e *evidence.Evidence) *string { return &e.Alt }),
		d.text("Hoe is toestemming gegeven?", "Zonder toestemming komt de foto in geen enkel document.", func(e *evidence.Evidence) *string { return &e.Consent })))
	d.sheet = ui.NewScroll(ui.Inset(look.S4, look.S4, d.newSheet()))
	return d
}

func (d *detail) newSheet() fyne.CanvasObject {
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van dit bewijs", func() { d.page.host.History(thread.Evidence, d.now.ID, d.now.Title) }),
		ui.NewIconButton(look.Trash, "Verwijder dit bewijs", d.remove))
	return ui.Stack(look.S4,
		ui.RowGrow(look.S2, 0, d.number, tools),
		d.text("Titel", "", func(e *evidence.Evidence) *string { return &e.Title }),
		d.text("Wat bewijst het?", "In één zin. Zo hoeft de jury niet te zoeken.", func(e *evidence.Evidence) *string { return &e.Proves }),
		ui.Fold(look.S4, 170, nil, ui.NewField("Soort", true, d.kind, ""), ui.NewField("Datum", false, d.date, "")),
		ui.Fold(look.S4, 170, nil,
			d.text("Van wie?", "De dienst of het orgaan.", func(e *evidence.Evidence) *string { return &e.Owner }),
			d.text("Nummer van het besluit", "", func(e *evidence.Evidence) *string { return &e.Reference })),
		d.decision, d.picture, ui.NewField("Bestand", false, d.file, ""), d.share,
		ui.NewSectionHeader("Waar het gebruikt wordt"), d.uses)
}

func (d *detail) text(label, help string, get func(*evidence.Evidence) *string) fyne.CanvasObject {
	entry := ui.NewEntry(d.page.host.Run)
	entry.OnSettled = func(s string) { d.save(func(e *evidence.Evidence) { *get(e) = s }) }
	d.texts = append(d.texts, textField{entry, get})
	return ui.NewField(label, false, entry, help)
}

// open shows a proof. What was typed at the one before is kept first.
func (d *detail) open(e evidence.Evidence) {
	if e.ID != d.now.ID {
		for _, t := range d.texts {
			t.entry.Settle()
		}
	}
	d.now = e
	d.number.SetText(fmt.Sprintf("B-%d", e.Number))
	d.kind.SetChosen(string(e.Kind))
	d.date.SetDay(e.Date)
	for _, t := range d.texts {
		t.entry.SetText(*t.get(&e))
	}
	d.mandate.SetOn(e.HasMandate)
	d.budget.SetOn(e.HasBudget)
	d.plan.SetOn(e.HasPlan)
	d.vision.SetOn(e.HasVision)
	d.share.SetOn(e.Public)
	show(d.decision, e.Kind == evidence.Decision || e.Kind == evidence.CouncilDecision || e.Kind == evidence.Vision)
	show(d.picture, e.Kind == evidence.Photo)
	d.showFile()
	d.showUses()
	d.frame.Objects = []fyne.CanvasObject{d.sheet}
	d.frame.Refresh()
}

func show(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

func (d *detail) clear() {
	d.now = evidence.Evidence{}
	d.frame.Objects = nil
	d.frame.Refresh()
}

// showFile shows the file, or how to add one.
func (d *detail) showFile() {
	f := d.now.File
	replace := ui.NewSecondary(map[bool]string{true: "Kies een bestand", false: "Vervang"}[f.SHA256 == ""], look.Upload, func() {
		d.page.host.Pick.OpenFile("Kies een bewijsstuk", Files, func(path string) {
			d.page.take(path, func(f evidence.File) { d.save(func(e *evidence.Evidence) { e.File = f }) })
		})
	})
	if f.SHA256 == "" {
		d.file.Objects = []fyne.CanvasObject{ui.Row(look.S2, replace)}
		d.file.Refresh()
		return
	}
	path, err := d.page.Store.FilePath(f.SHA256)
	words := fmt.Sprintf("%s · %.1f MB", f.Name, float64(f.Size)/1e6)
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Body, words)}
	if strings.HasPrefix(f.Type, "image/") && err == nil {
		img := canvas.NewImageFromFile(path)
		img.FillMode = canvas.ImageFillContain
		img.SetMinSize(fyne.NewSize(200, 180))
		parts = append(parts, img)
	}
	open := ui.NewSecondary("Open", look.Export, func() {
		if err != nil {
			ui.ShowError("open a file", err, d.page.host.Window)
			return
		}
		d.page.host.OpenDoc(path)
	})
	d.file.Objects = []fyne.CanvasObject{ui.Stack(look.S2, append(parts, ui.Row(look.S2, open, replace))...)}
	d.file.Refresh()
}

// showUses lists the texts and actions that this proof stands behind.
func (d *detail) showUses() {
	id := d.now.ID
	ui.Run(d.page.host.Run, func(ctx context.Context) ([]thread.Ref, error) { return d.page.Uses.UsesOf(ctx, id) },
		func(refs []thread.Ref, err error) {
			if err != nil || id != d.now.ID {
				return
			}
			d.uses.Objects = nil
			for _, r := range refs {
				page := map[string]string{thread.Action: ui.PageActions, thread.Answer: ui.PagePortfolio}[r.Kind]
				line := ui.RowGrow(look.S3, 0, ui.NewLine(look.Body, r.Title), ui.NewText(look.Caption, r.Detail))
				d.uses.Add(ui.NewSlimTile(line, func() { d.page.host.Open(ui.To(page, r.Kind, r.ID)) }))
			}
			if len(refs) == 0 {
				d.uses.Add(ui.NewParagraph(look.Muted, fmt.Sprintf("Nog nergens. Leg de draad bij een tekst van het portfolio of bij een actie, of schrijf [B-%d] in een tekst.", d.now.Number)))
			}
			d.uses.Refresh()
		})
}

func (d *detail) save(change func(*evidence.Evidence)) {
	e := d.now
	change(&e)
	if e == d.now {
		return
	}
	d.now = e
	d.page.host.Write("save evidence", func(ctx context.Context) error { return d.page.Store.UpdateEvidence(ctx, e) }, d.page.Reload)
}

func (d *detail) remove() {
	e := d.now
	d.page.host.Write("delete evidence", func(ctx context.Context) error { return d.page.Store.DeleteEvidence(ctx, e.ID) }, func() {
		d.now = evidence.Evidence{}
		d.page.Reload()
		d.page.host.Say(fmt.Sprintf("B-%d is verwijderd; het nummer komt niet terug", e.Number))
	})
}
