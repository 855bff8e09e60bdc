package actions

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Threads ties records together.
type Threads interface {
	Refs(ctx context.Context, kinds ...string) ([]thread.Ref, error)
	Link(ctx context.Context, l thread.Link) error
	Unlink(ctx context.Context, l thread.Link) error
}

// whyTab shows where the action comes from and what proves it.
type whyTab struct {
	d       *detail
	rows    *fyne.Container
	content fyne.CanvasObject
	refs    map[string]thread.Ref // by kind and id
	all     []thread.Ref
}

// tied are the kinds of records an action can be tied to.
var tied = []struct {
	kind, role, name, page string
	icon                   look.Icon
}{
	{thread.Quote, thread.Why, "Uitspraak van kinderen", ui.PagePortfolio, look.Voice},
	{thread.Indicator, thread.Why, "Cijfer", ui.PageFigures, look.Chart},
	{thread.Evidence, thread.Proves, "Bewijs", ui.PageEvidence, look.Clip},
}

func newWhyTab(d *detail) *whyTab {
	t := &whyTab{d: d, rows: container.NewVBox()}
	buttons := make([]fyne.CanvasObject, len(tied))
	for i, k := range tied {
		buttons[i] = ui.NewSecondary(k.name, look.Plus, func() { t.choose(k.kind, k.role, k.name) })
	}
	t.content = ui.Stack(look.S4, ui.NewParagraph(look.Muted, "Waarop is deze actie een antwoord, en wat toont dat ze er is? Zo volgt de jury de draad van een woord van een kind tot een bladzijde."),
		ui.Flow(look.S2, buttons...), t.rows)
	return t
}

func (t *whyTab) show() {
	ui.Run(t.d.page.host.Run, func(ctx context.Context) ([]thread.Ref, error) {
		return t.d.page.Threads.Refs(ctx, thread.Quote, thread.Indicator, thread.Evidence)
	}, func(refs []thread.Ref, err error) {
		if err != nil {
			ui.ShowError("list what can be tied", err, t.d.page.host.Window)
			return
		}
		t.all, t.refs = refs, map[string]thread.Ref{}
		for _, r := range refs {
			t.refs[r.Kind+"/"+r.ID] = r
		}
		t.fill()
	})
}

func (t *whyTab) fill() {
	t.rows.Objects = nil
	links := append(append([]thread.Link{}, t.d.now.Causes...), t.d.now.Proofs...)
	for _, k := range tied {
		for _, l := range links {
			r, ok := t.refs[l.FromKind+"/"+l.FromID]
			if l.FromKind != k.kind || !ok {
				continue
			}
			line := ui.RowGrow(look.S3, 1, ui.NewIcon(k.icon, look.ColorAccentText, 18),
				ui.Stack(0, ui.NewText(look.Caption, k.name), ui.NewParagraph(look.Body, r.Title)),
				ui.NewIconButton(look.Cross, "Maak deze draad los", func() { t.unlink(l) }))
			t.rows.Add(ui.NewRowTile(line, func() { t.d.page.host.Open(ui.To(k.page, l.FromKind, l.FromID)) }))
		}
	}
	t.rows.Refresh()
}

func (t *whyTab) unlink(l thread.Link) {
	t.d.page.host.Write("untie a record", func(ctx context.Context) error { return t.d.page.Threads.Unlink(ctx, l) }, t.d.saved)
}

// choose ties a record that is picked from a list.
func (t *whyTab) choose(kind, role, name string) {
	var options []ui.Option
	for _, r := range t.all {
		if r.Kind == kind {
			options = append(options, ui.Option{Code: r.ID, Label: r.Title, Detail: r.Detail})
		}
	}
	pick := ui.NewSearchSelect(options, nil)
	pick.PlaceHolder = "Typ een woord"
	field := ui.NewField(name, true, pick, "")
	d := ui.NewDialog("Een draad leggen", 560, field)
	d.SetButtons(ui.NewPrimary("Leg de draad", look.Link, func() {
		if pick.Chosen() == "" {
			field.SetError("Kies er eerst een uit de lijst.")
			return
		}
		l := thread.Link{FromKind: kind, FromID: pick.Chosen(), Role: role, ToKind: thread.Action, ToID: t.d.id}
		d.Close()
		t.d.page.host.Write("tie a record", func(ctx context.Context) error { return t.d.page.Threads.Link(ctx, l) }, t.d.saved)
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = pick
	d.Show(t.d.page.host.Window)
}
