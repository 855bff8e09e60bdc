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

// whyTab shows the thread: where the action comes from, and what proves it.
type whyTab struct {
	d       *detail
	rows    *fyne.Container
	content fyne.CanvasObject
	cancel  func()
	all     []thread.Ref
}

// tie is a kind of record that an action can be tied to.
type tie struct {
	kind, role, name, many, page string
	icon                         look.Icon
}

// causes are what an action answers; they stand before it on the thread, and
// proof after it.
var (
	causes = []tie{
		{thread.Quote, thread.Why, "Uitspraak van kinderen", "Uitspraken", ui.PagePortfolio, look.Voice},
		{thread.Indicator, thread.Why, "Cijfer", "Cijfers", ui.PageFigures, look.Chart},
	}
	proof = tie{thread.Evidence, thread.Proves, "Bewijs", "Bewijs", ui.PageEvidence, look.Clip}
)

func newWhyTab(d *detail) *whyTab {
	t := &whyTab{d: d, rows: container.NewVBox(), cancel: func() {}}
	var buttons []fyne.CanvasObject
	for _, k := range append(append([]tie{}, causes...), proof) {
		buttons = append(buttons, ui.NewSecondary(k.many, look.Link, func() { t.edit(k) }))
	}
	t.content = ui.Stack(look.S4, ui.NewParagraph(look.Muted, d.page.host.Judged("Van wat kinderen zeiden en wat de cijfers tonen, tot wat de jury leest.")),
		ui.Flow(look.S2, buttons...), t.rows)
	return t
}

// show reads the names of what can be tied, once the part is looked at.
func (t *whyTab) show() {
	t.cancel()
	if t.d.tabs.Opened() != whyPart {
		return
	}
	t.cancel = ui.Run(t.d.page.host.Run, func(ctx context.Context) ([]thread.Ref, error) {
		return t.d.page.Threads.Refs(ctx, thread.Quote, thread.Indicator, thread.Evidence)
	}, func(refs []thread.Ref, err error) {
		if err != nil {
			t.d.page.trouble.Show("list what can be tied", err)
			return
		}
		t.all = refs
		t.fill()
	})
}

// fill draws the thread through the action.
func (t *whyTab) fill() {
	a := t.d.now
	var knots []ui.Knot
	var opens []func()
	knot := func(icon look.Icon, kind, text string, open func()) {
		knots = append(knots, ui.Knot{Icon: icon, Kind: kind, Text: text, Here: open == nil})
		opens = append(opens, open)
	}
	add := func(k tie) {
		for _, l := range t.links(k) {
			knot(k.icon, k.name, t.name(l), func() { t.d.page.host.Open(ui.To(k.page, l.FromKind, l.FromID)) })
		}
	}
	for _, k := range causes {
		add(k)
	}
	for _, g := range t.d.page.goals {
		if g.ID == a.GoalID {
			knot(look.Target, "Doel", g.Title, func() { t.d.page.editGoal(g) })
		}
	}
	knot(look.Flag, "Deze actie", a.Title, nil)
	add(proof)
	if a.Showcase {
		knot(look.Book, "Portfolio", t.d.page.host.Judged("Uitgelicht: de jury leest deze actie in detail."), func() { t.d.page.host.Open(ui.Route{Page: ui.PagePortfolio}) })
	}
	t.rows.Objects = []fyne.CanvasObject{ui.NewThread(func(i int) {
		if opens[i] != nil {
			opens[i]()
		}
	}, knots...)}
	t.rows.Refresh()
}

// links are the ties of one kind whose record is still there.
func (t *whyTab) links(k tie) []thread.Link {
	var out []thread.Link
	for _, l := range append(append([]thread.Link{}, t.d.now.Causes...), t.d.now.Proofs...) {
		if l.FromKind == k.kind && t.name(l) != "" {
			out = append(out, l)
		}
	}
	return out
}

func (t *whyTab) name(l thread.Link) string {
	for _, r := range t.all {
		if r.Kind == l.FromKind && r.ID == l.FromID {
			return r.Title
		}
	}
	return ""
}

// edit shows what is tied, to untie it or to tie something else.
func (t *whyTab) edit(k tie) {
	host, id := t.d.page.host, t.d.now.ID
	rows := container.NewVBox()
	pick := ui.NewSearchSelect(t.untied(k), nil)
	pick.PlaceHolder = "Typ een woord"
	field := ui.NewField("Een draad leggen met", false, pick, "")
	d := ui.NewDialog(k.many+" bij deze actie", 560, ui.Stack(look.S4, rows, field))
	for _, l := range t.links(k) {
		rows.Add(ui.RowGrow(look.S2, 1, ui.NewIcon(k.icon, look.ColorAccentText, 18), ui.NewParagraph(look.Body, t.name(l)),
			ui.NewIconButton(look.Cross, "Maak deze draad los", func() {
				d.Close()
				host.Write("untie a record", func(ctx context.Context) error { return t.d.page.Threads.Unlink(ctx, l) }, func() {
					t.d.page.Reload()
					host.Say("De draad is los")
				})
			})))
	}
	if len(rows.Objects) == 0 {
		rows.Add(ui.NewParagraph(look.Muted, "Er hangt nog niets aan deze actie."))
	}
	d.SetButtons(ui.NewPrimary("Leg de draad", look.Link, func() {
		if pick.Chosen() == "" {
			field.SetError("Kies er eerst een uit de lijst.")
			return
		}
		l := thread.Link{FromKind: k.kind, FromID: pick.Chosen(), Role: k.role, ToKind: thread.Action, ToID: id}
		host.Write("tie a record", func(ctx context.Context) error { return t.d.page.Threads.Link(ctx, l) }, func() {
			d.Close()
			t.d.page.Reload()
		})
	}), ui.NewSecondary("Sluiten", "", d.Close))
	d.First = pick
	d.Show(host.Window)
}

// untied are the records of a kind that do not hang on the action yet.
func (t *whyTab) untied(k tie) []ui.Option {
	tied := map[string]bool{}
	for _, l := range t.links(k) {
		tied[l.FromID] = true
	}
	var out []ui.Option
	for _, r := range t.all {
		if r.Kind == k.kind && !tied[r.ID] {
			out = append(out, ui.Option{Code: r.ID, Label: r.Title, Detail: r.Detail})
		}
	}
	return out
}
