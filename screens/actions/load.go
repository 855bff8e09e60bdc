package actions

import (
	"context"
	"fmt"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
)

// loaded is what a reading gives.
type loaded struct {
	rows   []actions.Row
	total  int
	goals  []actions.Goal
	people []support.Person
}

// first is how many rows come before all others, so that a long plan is on the
// screen at once.
const first = 200

// Reload reads everything anew; the action that is open stays open.
func (p *Page) Reload() {
	p.filter.Today = p.host.Today()
	p.read(first, func(v loaded) {
		p.show(v)
		p.countAll()
		if v.total > len(v.rows) {
			p.read(0, p.show)
		}
	})
	p.detail.reload()
}

func (p *Page) read(limit int, then func(loaded)) {
	f := p.filter
	f.Limit = limit
	p.cancel()
	p.cancel = ui.Run(p.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.rows, v.total, err = p.Plan.ListActions(ctx, f); err != nil {
			return v, err
		}
		if v.goals, err = p.Plan.ListGoals(ctx); err != nil {
			return v, err
		}
		v.people, err = p.Team.ListPeople(ctx)
		return v, err
	}, func(v loaded, err error) {
		p.trouble.Show("list the actions", err)
		if err == nil {
			then(v)
		}
	})
}

func (p *Page) show(v loaded) {
	p.rows, p.total, p.goals, p.people = v.rows, v.total, v.goals, v.people
	p.list.show()
	p.timeline.show()
	if p.detail.want == "" && len(p.rows) > 0 {
		p.detail.open(p.rows[0].ID)
		p.list.mark(p.rows[0].ID)
		return
	}
	p.detail.redraw()
}

// counted is how many actions there are: in all, late, and behind each chip.
type counted struct {
	all, late int
	chips     []int
}

// countAll says how many actions each chip would show. It comes after the rows,
// which do not wait for it.
func (p *Page) countAll() {
	f := p.filter
	p.count()
	p.count = ui.Run(p.host.Run, func(ctx context.Context) (n counted, err error) {
		number := func(f actions.Filter) (n int) {
			f.Limit, f.Today = 1, p.filter.Today
			if err == nil {
				_, n, err = p.Plan.ListActions(ctx, f)
			}
			return n
		}
		for _, c := range choices {
			n.chips = append(n.chips, number(c.narrow(f)))
		}
		n.all, n.late = number(actions.Filter{}), number(actions.Filter{Late: true})
		return n, err
	}, func(n counted, err error) {
		p.trouble.Show("count the actions", err)
		if err == nil {
			p.list.showCounts(n.chips)
			p.words.SetText(p.sentence(n))
		}
	})
}

// sentence says how large the plan is, below the title.
func (p *Page) sentence(n counted) string {
	words := fmt.Sprintf("%s voor %s", plural(n.all, "actie", "acties"), plural(len(p.goals), "doel", "doelen"))
	if n.late > 0 {
		words += fmt.Sprintf(", %d te laat", n.late)
	}
	return words
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return ui.Decimal(float64(n), 0) + " " + many
}

// write stores an action or its budget, whichever changed.
func (p *Page) write(ctx context.Context, was, to sheet) error {
	if !sameBudget(was.Budgets, to.Budgets) {
		return p.Editor.SetBudget(ctx, to.ID, to.Budgets)
	}
	return p.Editor.Save(ctx, to.Action)
}

// written follows a change: the list may have another order now.
func (p *Page) written(wrote bool) {
	p.detail.redraw()
	if wrote {
		p.Reload()
	}
}
