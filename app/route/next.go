package route

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app"
)

// Pressing is how much a step presses.
type Pressing int

// How much a step presses, the most first.
const (
	PastDue Pressing = iota // its day has passed
	Begun                   // it is under way, or all that it needs is there
	Ahead                   // it comes next
)

// Advice is a step that is sensible to do now, with why.
type Advice struct {
	State
	Pressing Pressing
	Why      string
}

// Next are the n most sensible steps to do now: first those whose day has
// passed, then those that are under way, then what comes next on the road. A
// step that waits for somebody else is left alone until its day.
func (s *Service) Next(ctx context.Context, n int) ([]Advice, error) {
	road, err := s.Steps(ctx)
	if err != nil {
		return nil, err
	}
	return road.Next(n), nil
}

// Next is [Service.Next] for a road that was read already.
func (r Road) Next(n int) []Advice {
	var all []Advice
	for _, s := range r.All() {
		if a, ok := r.advise(s); ok {
			all = append(all, a)
		}
	}
	// Of what comes next, the steps that must be ready earliest come first: the
	// lane of support runs along the other phases.
	slices.SortStableFunc(all, func(a, b Advice) int {
		if a.Pressing != Ahead || b.Pressing != Ahead {
			return cmp.Or(cmp.Compare(a.Pressing, b.Pressing), compareDays(a.Progress.DueOn, b.Progress.DueOn))
		}
		return cmp.Or(compareDays(a.Progress.StartOn, b.Progress.StartOn), cmp.Compare(b.Before, a.Before))
	})
	return all[:min(n, len(all))]
}

// compareDays puts what has no day last.
func compareDays(a, b string) int {
	switch {
	case a == b:
		return 0
	case a == "":
		return 1
	case b == "":
		return -1
	}
	return cmp.Compare(a, b)
}

func (r Road) advise(s State) (Advice, bool) {
	p := s.Progress
	switch {
	case s.Closed():
		return Advice{}, false
	case s.Late(r.Today):
		return Advice{s, PastDue, fmt.Sprintf("Deze stap moest klaar zijn op %s. %s", app.LongDay(p.DueOn), s.needs())}, true
	case s.Ready():
		return Advice{s, Begun, "Alle punten zijn in orde. Kijk nog even en zet de stap op ‘klaar’."}, true
	case p.Status == Waiting:
		return Advice{}, false
	case p.Status == Busy:
		return Advice{s, Begun, fmt.Sprintf("Jullie zijn hiermee bezig: %d van %d punten in orde. %s", s.Met(), len(s.Checks), s.needs())}, true
	case p.StartOn != "" && p.StartOn <= r.Today:
		return Advice{s, Ahead, "Volgens jullie planning begin je hier nu aan. " + s.needs()}, true
	}
	return Advice{s, Ahead, "Dit komt nu aan de beurt. " + s.needs()}, true
}

// needs says what is needed first.
func (s State) needs() string {
	for _, t := range s.Tasks {
		if t.DoneOn == "" {
			return "Te doen: " + quoted(t.Title) + "."
		}
	}
	if c, ok := s.Open(); ok {
		return "Nog nodig: " + quoted(sentence(c.Text))
	}
	return "Open de stap om te zien hoe."
}
