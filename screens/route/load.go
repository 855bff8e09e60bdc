package route

import (
	"context"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// loaded is what a reading gives.
type loaded struct {
	road   route.Road
	people []support.Person
}

// Reload reads everything anew; the step that is open stays open.
func (p *Page) Reload() {
	if p.tab == planningTab {
		p.plan.Reload()
	}
	mark := p.keeper.Mark()
	p.cancel()
	p.cancel = ui.Run(p.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.road, err = p.Steps.Steps(ctx); err != nil {
			return v, err
		}
		v.people, err = p.Team.ListPeople(ctx)
		return v, err
	}, func(v loaded, err error) {
		p.trouble.Show("read the route", err)
		if err == nil {
			p.show(v, mark)
		}
	})
}

func (p *Page) show(v loaded, read edit.Mark) {
	p.road, p.people = v.road, v.people
	for _, s := range p.road.All() {
		p.keeper.ReadAt(s.Code, read, s.Progress)
	}
	p.words.SetText(p.sentence())
	if p.strip.show() {
		p.frame.Content().Refresh() // the list must know its height to bring a row into sight
	}
	p.list.show()
	p.follow()
	if _, ok := p.road.Step(p.want); !ok {
		p.want = p.first()
	}
	p.list.mark(p.want)
	p.detail.redraw()
}

// follow opens the step of the task that was asked for.
func (p *Page) follow() {
	for _, s := range p.road.All() {
		for _, t := range s.Tasks {
			if t.ID == p.jump && p.jump != "" {
				p.jump = ""
				p.open(s.Code)
				p.detail.tabs.Open(agreedPart)
			}
		}
	}
}

// first is the step that is most sensible to do now.
func (p *Page) first() string {
	if next := p.road.Next(1); len(next) > 0 {
		return next[0].Code
	}
	if all := p.road.All(); len(all) > 0 {
		return all[0].Code
	}
	return ""
}

// written follows a change: the list and what comes next may be others now.
func (p *Page) written(wrote bool) {
	p.detail.redraw()
	if wrote {
		p.Reload()
	}
}
