package route

import (
	"context"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// addOwn asks for a step of our own.
func (p *Page) addOwn() {
	phase := ""
	if s, ok := p.road.Step(p.want); ok {
		phase = s.Phase
	}
	if p.road.Programme == nil || len(p.road.Programme.Phases) == 0 {
		return
	}
	p.askOwn(journey.OwnStep{Programme: p.road.Programme.Code, Phase: phase})
}

// editOwn changes a step of our own.
func (p *Page) editOwn(id string) {
	ui.Run(p.host.Run, func(ctx context.Context) (journey.OwnStep, error) { return p.Own.OwnStep(ctx, id) }, func(s journey.OwnStep, err error) {
		if err != nil {
			ui.ShowError("read an own step", err, p.host.Window)
			return
		}
		p.askOwn(s)
	})
}

func (p *Page) askOwn(s journey.OwnStep) {
	edit.OwnStep{Host: p.host, Store: p.Own, Phases: p.road.Programme.Phases, Saved: func(s journey.OwnStep, added bool) {
		p.want = s.ID
		p.Reload()
		p.open(s.ID)
		if added {
			p.host.Say("De eigen stap is toegevoegd")
		}
	}}.Open(s)
}

func (p *Page) removeOwn(s route.State) {
	p.host.Write("remove an own step", func(ctx context.Context) error { return p.Own.DeleteOwnStep(ctx, s.Code) }, func() {
		p.want = ""
		p.frame.ShowList()
		p.Reload()
		p.host.Say("‘" + s.Title + "’ is verwijderd")
	})
}
