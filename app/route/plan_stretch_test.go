package route

import (
	"testing"

	"kindvriendelijk/app/journey"
)

func TestStretch(t *testing.T) {
	step := func(before, weeks int, kept bool) Line {
		return Line{State: State{Step: journey.Step{Before: before, Weeks: weeks}}, Kept: kept}
	}
	s := stretchOf([]Line{step(10, 4, false), step(2, 3, false), step(20, 5, true), step(-8, 4, false), step(4, 0, false)})
	if n := s.busy(); n != 7 || len(s.weeks) != 14 {
		t.Errorf("%d of %d weeks are busy", n, len(s.weeks))
	}
	for _, test := range []struct {
		slack  float64
		before int
		want   float64
	}{{1, 10, 10}, {0, 10, 3}, {0.5, 10, 6.5}, {0, 14, 7}, {0, 2, 0}, {0.5, 20, 13.5}, {1, -3, 0}} {
		s.slack = test.slack
		if got := s.at(test.before); got != test.want {
			t.Errorf("with %v of the quiet weeks, %d weeks before is %v, want %v", test.slack, test.before, got, test.want)
		}
	}
}

func TestMeets(t *testing.T) {
	for name, test := range map[string]struct {
		check journey.Check
		want  meeting
	}{
		"a method for children":        {journey.Check{Rule: journey.MethodUsesMin, Kinds: []string{"focusgroep"}}, session},
		"any method":                   {journey.Check{Rule: journey.MethodUsesMin}, session},
		"a method of our own":          {journey.Check{Rule: journey.MethodUsesMin, Kinds: []string{"van ons"}}, session},
		"a method for colleagues":      {journey.Check{Rule: journey.MethodUsesMin, Kinds: []string{"beleidsindicatoren-invullen"}}, desk},
		"what children hear back":      {journey.Check{Rule: journey.QuotesFollowed}, session},
		"a vision that is approved":    {journey.Check{Rule: journey.DecisionVision}, decision},
		"what a person finds and says": {journey.Check{}, desk},
	} {
		if got := meets(State{Step: journey.Step{Checks: []journey.Check{test.check}}}); got != test.want {
			t.Errorf("%s: got %d, want %d", name, got, test.want)
		}
	}
}
