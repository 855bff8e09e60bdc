package actions

import (
	"context"
	"errors"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
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

// sheet is the part of an action that is written field by field.
type sheet struct {
	actions.Action
	Budgets []actions.Budget
}

// detail is the right half: one action, in four parts.
type detail struct {
	page   *Page
	want   string         // the action that is or will be shown
	now    actions.Detail // what is shown
	cancel func()

	title    *ui.Text
	goal     *ui.Text
	pill     *ui.StatusPill
	plan     *planTab
	measures *measureTab
	log      *logTab
	why      *whyTab
	tabs     *ui.Tabs
	scroll   *ui.Scroll
	frame    *fyne.Container
}

// The parts of a detail, by their place.
const (
	planPart = iota
	logPart
	measurePart
	whyPart
)

func newDetail(p *Page) *detail {
	d := &detail{page: p, cancel: func() {}, title: ui.NewParagraph(look.Heading, ""), goal: ui.NewParagraph(look.Caption, ""),
		pill: ui.NewStatusPill(ui.NogNiet), frame: container.NewStack()}
	d.plan, d.measures, d.log, d.why = newPlanTab(d), newMeasureTab(d), newLogTab(d), newWhyTab(d)
	d.tabs = ui.NewTabs(d.partNames(), d.plan.content, d.log.content, d.measures.content, d.why.content)
	d.tabs.OnOpened = func(int) { d.why.show() }
	tools := ui.Row(0,
		ui.NewIconButton(look.History, "Geschiedenis van deze actie", func() { p.host.History(thread.Action, d.now.ID, d.now.Title) }),
		ui.NewIconButton(look.Trash, "Verwijder deze actie", d.remove))
	head := ui.Stack(look.S1, ui.RowTop(look.S2, 0, d.title, tools), ui.RowTop(look.S2, 1, d.pill, d.goal))
	d.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S3, head, d.tabs)))
	return d
}

// partNames are the names of the parts, with how much is in them.
func (d *detail) partNames() []string {
	name := func(word string, n int) string {
		if n == 0 {
			return word
		}
		return fmt.Sprintf("%s %d", word, n)
	}
	return []string{"Plan", name("Voortgang", len(d.now.Log)), name("Meten", len(d.now.Measures)),
		name("Rode draad", len(d.now.Causes)+len(d.now.Proofs))}
}

// open shows another action.
func (d *detail) open(id string) {
	if id != d.want {
		d.want = id
		d.reload()
	}
}

// settle hands in what was typed.
func (d *detail) settle() { d.plan.settle() }

// reload reads the action that must be shown.
func (d *detail) reload() {
	d.cancel()
	if d.want == "" {
		return
	}
	id, mark := d.want, d.page.keeper.Mark()
	d.cancel = ui.Run(d.page.host.Run, func(ctx context.Context) (actions.Detail, error) { return d.page.Editor.Detail(ctx, id) },
		func(r actions.Detail, err error) {
			switch {
			case errors.Is(err, app.ErrNotFound): // it was deleted, or never made after all
				d.page.keeper.Forget(id)
				d.clear()
			case err != nil:
				d.page.trouble.Show("read an action", err)
			default:
				d.show(r, mark)
			}
		})
}

// show puts an action on the screen. What was typed at the one before is kept
// first, for that one.
func (d *detail) show(r actions.Detail, read edit.Mark) {
	if d.now.ID != r.ID {
		d.plan.leave()
		d.scroll.ScrollToTop()
	}
	d.now = r
	d.page.keeper.ReadAt(r.ID, read, sheet{r.Action, r.Budgets})
	d.redraw()
}

// redraw shows the action as the user must see it: in the fields with what is
// not written yet, above them as the store holds it.
func (d *detail) redraw() {
	if d.now.ID == "" {
		return
	}
	s, stored := d.page.keeper.Now(d.now.ID), d.page.keeper.Stored(d.now.ID)
	d.now.Action, d.now.Budgets = s.Action, s.Budgets
	d.title.SetText(stored.Title)
	d.goal.SetText("Zonder doel")
	for _, g := range d.page.goals {
		if g.ID == d.now.GoalID {
			d.goal.SetText("Doel: " + g.Title)
		}
	}
	d.pill.SetStatus(status(stored.Action, d.page.host.Today()))
	d.tabs.SetNames(d.partNames())
	d.plan.show(stored)
	d.log.show()
	d.measures.show()
	d.why.show()
	if len(d.frame.Objects) == 0 {
		d.frame.Objects = []fyne.CanvasObject{d.scroll}
	}
	d.frame.Refresh()
}

// clear shows no action.
func (d *detail) clear() {
	d.want, d.now = "", actions.Detail{}
	d.frame.Objects = nil
	d.frame.Refresh()
	d.page.frame.ShowList()
}

// change changes a field of the action on the screen; the name is the one that
// errors call it by.
func (d *detail) change(field string, apply func(*sheet)) {
	d.page.keeper.Change(d.now.ID, field, apply)
}

func (d *detail) remove() {
	id, title, next := d.now.ID, d.now.Title, d.page.list.neighbour(d.now.ID)
	d.settle()
	d.page.host.Write("delete an action", func(ctx context.Context) error { return d.page.Editor.DeleteAction(ctx, id) }, func() {
		d.page.keeper.Forget(id)
		d.clear()
		if next != "" {
			d.open(next)
		}
		d.page.Reload()
		d.page.host.Say("‘" + title + "’ is verwijderd")
	})
}
