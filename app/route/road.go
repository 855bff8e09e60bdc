package route

import (
	"slices"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
)

// Road is the route of a municipality as it stands: every phase of its
// programme with its steps.
type Road struct {
	Candidature dossier.Candidature
	Programme   *journey.Programme
	Today       string // YYYY-MM-DD
	Parts       []Part
}

// Part is a phase with its steps, in the order of the programme.
type Part struct {
	journey.Phase
	Steps []State
}

// State is a step with how far it is.
type State struct {
	journey.Step
	// Progress is as stored; of a step that nobody touched it holds only its
	// key and Todo.
	Progress Progress
	Checks   []CheckState
	Tasks    []Task // those that are due first in front
}

// CheckState is a check with what is known about it.
type CheckState struct {
	journey.Check
	Answer
	ByPerson bool // a person ticks it; the dossier answers the others
	Tick     Tick // of a person; the zero value when there is none
}

// All are the steps of all phases, in their order.
func (r Road) All() []State {
	var all []State
	for _, p := range r.Parts {
		all = append(all, p.Steps...)
	}
	return all
}

// Step finds a step by its code.
func (r Road) Step(code string) (State, bool) {
	for _, p := range r.Parts {
		for _, s := range p.Steps {
			if s.Code == code {
				return s, true
			}
		}
	}
	return State{}, false
}

// Share is how many of the steps that apply are done, from 0 to 1.
func (r Road) Share() float64 {
	done, all := Count(r.All())
	if all == 0 {
		return 0
	}
	return float64(done) / float64(all)
}

// Count is how many of the steps that apply are done, and how many apply.
func Count(steps []State) (done, apply int) {
	for _, s := range steps {
		if s.Progress.Status == Skipped {
			continue
		}
		apply++
		if s.Progress.Status == Done {
			done++
		}
	}
	return done, apply
}

// Closed reports whether nothing is expected of the step any more.
func (s State) Closed() bool { return s.Progress.Status == Done || s.Progress.Status == Skipped }

// Late reports whether the step should have been done before a day.
func (s State) Late(today string) bool {
	return !s.Closed() && s.Progress.DueOn != "" && s.Progress.DueOn < today
}

// Met is how many checks are met.
func (s State) Met() (met int) {
	for _, c := range s.Checks {
		if c.Verdict == Met {
			met++
		}
	}
	return met
}

// Ready reports whether a step that is still open has nothing left to check
// and nothing left to do.
func (s State) Ready() bool {
	open := slices.ContainsFunc(s.Tasks, func(t Task) bool { return t.DoneOn == "" })
	return !s.Closed() && len(s.Checks) > 0 && s.Met() == len(s.Checks) && !open
}

// Open is the first check that is not met.
func (s State) Open() (CheckState, bool) {
	for _, c := range s.Checks {
		if c.Verdict != Met {
			return c, true
		}
	}
	return CheckState{}, false
}

// join makes a road of what a programme asks and what was done.
func join(now Situation, progress []Progress, ticks []Tick, tasks []Task) Road {
	road := Road{Candidature: now.Candidature, Programme: now.Programme, Today: now.Facts.Today}
	known := map[string]Progress{}
	for _, p := range progress {
		known[p.ID] = p
	}
	ticked := map[string]Tick{}
	for _, t := range ticks {
		ticked[t.ID] = t
	}
	todo := map[string][]Task{}
	for _, t := range tasks {
		todo[t.StepID] = append(todo[t.StepID], t)
	}
	for _, phase := range now.Programme.Phases {
		part := Part{Phase: phase}
		for _, step := range now.Programme.StepsOf(phase.Code) {
			id := StepID(now.Candidature.ID, step.Code)
			s := State{Step: step, Progress: known[id], Tasks: todo[id]}
			if s.Progress.ID == "" {
				s.Progress = Progress{ID: id, Candidature: now.Candidature.ID, Step: step.Code, Status: Todo}
			}
			for _, c := range step.Checks {
				s.Checks = append(s.Checks, judge(now.Facts, c, ticked[TickID(id, c.Code)]))
			}
			part.Steps = append(part.Steps, s)
		}
		road.Parts = append(road.Parts, part)
	}
	return road
}

// judge answers a check from the dossier, or else from who ticked it.
func judge(f *Facts, c journey.Check, t Tick) CheckState {
	s := CheckState{Check: c, Answer: Evaluate(f, c), Tick: t}
	if s.Verdict != Unknown {
		return s
	}
	s.ByPerson, s.Verdict = true, verdict(t.ID != "")
	return s
}
