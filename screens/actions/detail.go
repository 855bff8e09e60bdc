package actions

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Editor reads and changes one action.
type Editor interface {
	Detail(ctx context.Context, id string) (actions.Detail, error)
	Save(ctx context.Context, a actions.Action) error
	DeleteAction(ctx context.Context, id string) error
	SetBudget(ctx context.Context, actionID string, years []actions.Budget) error
	Report(ctx context.Context, e actions.Progress) (actions.Progress, error)
	DeleteProgress(ctx context.Context, id string) error
	// ActionOf finds the action that a measure or an entry of the log hangs on.
	ActionOf(ctx context.Context, kind, id string) (string, error)
}

// detail is the right half: one action, in four parts.
type detail struct {
	page   *Page
	id     string
	now    actions.Detail
	people []support.Person
	cancel func()

	title    *ui.Entry
	goal     *ui.Text
	pill     *ui.StatusPill
	plan     *planTab
	measures *measureTab
	log      *logTab
	why      *whyTab
	tabs     *ui.Tabs
	sheet    fyne.CanvasObject
	frame    *fyne.Container
}

func newDetail(p *Page) *detail {
	d := &detail{page: p, cancel: func() {}, title: ui.NewEntry(p.host.Run), goal: ui.NewLine(look.Caption, ""),
		pill: ui.NewStatusPill(ui.NogNiet), frame: container.NewStack()}
	d.title.OnSettled = func(s string) { d.save(func(a *actions.Action) { a.Title = s }) }
	d.plan, d.measures, d.log, d.why = newPlanTab(d), newMeasureTab(d), newLogTab(d), newWhyTab(d)
	d.tabs = ui.NewTabs([]string{"Plan", "Voortgang", "Meten", "Rode draad"}, d.plan.content, d.log.content, d.measures.content, d.why.content)
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van deze actie", func() { p.host.History(thread.Action, d.id, d.now.Title) }),
		ui.NewIconButton(look.Trash, "Verwijder deze actie", d.remove))
	head := ui.Stack(look.S2, ui.RowGrow(look.S2, 0, d.title, tools), ui.RowGrow(look.S2, 1, d.pill, d.goal))
	d.sheet = ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S3, head, d.tabs)))
	return d
}

// open shows another action. What was typed at the one before is kept first.
func (d *detail) open(id string) {
	if id == d.id {
		return
	}
	d.settle()
	d.id = id
	d.reload()
}

func (d *detail) settle() {
	d.title.Settle()
	d.plan.settle()
}

func (d *detail) reload() {
	d.cancel()
	if d.id == "" {
		d.frame.Objects = nil
		d.frame.Refresh()
		return
	}
	id := d.id
	type read struct {
		detail actions.Detail
		people []support.Person
	}
	d.cancel = ui.Run(d.page.host.Run, func(ctx context.Context) (r read, err error) {
		if r.people, err = d.page.Team.ListPeople(ctx); err != nil {
			return r, err
		}
		r.detail, err = d.page.Editor.Detail(ctx, id)
		return r, err
	}, func(r read, err error) {
		if err != nil {
			d.id = ""
			d.reload()
			return // it was deleted, or undone
		}
		d.people, d.now = r.people, r.detail
		d.redraw()
	})
}

// redraw shows what was read.
func (d *detail) redraw() {
	if d.id == "" || d.now.ID != d.id {
		return
	}
	d.title.SetText(d.now.Title)
	d.goal.SetText("Zonder doel")
	for _, g := range d.page.goals {
		if g.ID == d.now.GoalID {
			d.goal.SetText("Doel: " + g.Title)
		}
	}
	d.pill.SetStatus(status(d.now.Action, d.page.host.Today()))
	d.plan.show()
	d.log.show()
	d.measures.show()
	d.why.show()
	if len(d.frame.Objects) == 0 {
		d.frame.Objects = []fyne.CanvasObject{d.sheet}
	}
	d.frame.Refresh()
}

// save changes fields of the action as it is now. A field that can't be as it
// is keeps what was typed, with what is wrong below it.
func (d *detail) save(change func(*actions.Action)) {
	a := d.now.Action
	change(&a)
	d.now.Action = a
	d.page.host.Write("save an action", func(ctx context.Context) error { return d.page.Editor.Save(ctx, a) }, d.saved)
}

// saved brings list and detail up to date after a change.
func (d *detail) saved() { d.page.Reload() }

func (d *detail) remove() {
	id, title := d.id, d.now.Title
	d.page.host.Write("delete an action", func(ctx context.Context) error { return d.page.Editor.DeleteAction(ctx, id) }, func() {
		d.id = ""
		d.page.Reload()
		d.page.host.Say("‘" + title + "’ is verwijderd")
	})
}
