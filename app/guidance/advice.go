package guidance

import (
	"fmt"
	"slices"

	"kindvriendelijk/app/journey"
)

// Need is a step that a municipality doesn't carry by itself.
type Need struct {
	Step     journey.Step
	Capacity Capacity
	Form     string // code of Forms: what helps best
	Why      string // in Dutch, why that form
	weight   int
}

// Group is one form of guidance with the steps that it would serve.
type Group struct {
	Form  string
	Steps []journey.Step
	Why   string // in Dutch, why these belong together
}

// Advice is what the scan says.
type Advice struct {
	Needs  []Need         // where guidance helps most first
	Groups []Group        // the needs by form, the one with most weight first
	Own    []journey.Step // what they can carry themselves
	Unsaid []journey.Step // nothing is said of these yet
}

// shared is how many steps of one phase must lack the same knowledge before a
// training for all of them is worth more than a coach for each.
const shared = 3

// Advise weighs what was said of the steps. A step is carried when no answer
// lies below [Carries]. What is lacking most decides the form: little time asks
// someone who works along, little knowledge a training or a coach, and only
// little means no guidance but means.
func Advise(steps []journey.Step, said []Capacity) Advice {
	var a Advice
	scores := map[string]Capacity{}
	for _, c := range said {
		scores[c.Step] = c
	}
	lacking := map[string]int{} // by phase: steps where knowledge lacks and time does not
	for _, s := range steps {
		if c, ok := scores[s.Code]; ok && below(c.Competence) && !below(c.Time) {
			lacking[s.Phase]++
		}
	}
	for _, s := range steps {
		c, ok := scores[s.Code]
		switch {
		case !ok || c.Said() == 0:
			a.Unsaid = append(a.Unsaid, s)
		case below(c.Competence) || below(c.Time) || below(c.Means):
			a.Needs = append(a.Needs, needOf(s, c, lacking[s.Phase]))
		default:
			a.Own = append(a.Own, s)
		}
	}
	slices.SortStableFunc(a.Needs, func(x, y Need) int { return y.weight - x.weight })
	a.Groups = groups(a.Needs, steps)
	return a
}

// below reports whether an answer says that something isn't carried.
func below(score int) bool { return score != Unsaid && score < Carries }

func needOf(s journey.Step, c Capacity, lacking int) Need {
	n := Need{Step: s, Capacity: c, weight: 3*short(c.Competence) + 3*short(c.Time) + short(c.Means)}
	switch {
	case below(c.Competence) && below(c.Time):
		n.Form = Process
		n.Why = "Jullie missen de kennis én de uren. Iemand die mee trekt, haalt de stap binnen, en jullie leren het terwijl ze gebeurt."
	case below(c.Time):
		n.Form = Process
		n.Why = "Jullie kunnen dit, maar hebben de uren niet. Iemand die plant, voorbereidt en verslag maakt, neemt het werk van jullie tafel."
	case below(c.Competence) && lacking >= shared:
		n.Form = Training
		n.Why = fmt.Sprintf("In deze fase zijn %d stappen nieuw voor jullie, en er is tijd. Een vorming met de hele ploeg helpt bij allemaal.", lacking)
	case below(c.Competence) && len(s.Methods) > 1:
		n.Form = Training
		n.Why = "Deze stap vraagt werkvormen die vaker terugkomen. Wie ze één keer leert en oefent, doet het daarna zelf."
	case below(c.Competence):
		n.Form = Coaching
		n.Why = "Jullie hebben tijd, maar doen dit voor het eerst. Een coach die vooraf en achteraf meekijkt, is genoeg."
	default:
		n.Form = Other
		n.Why = "Kennis en tijd zijn er, de middelen niet. Vraag eerst geld, materiaal of een plek bij jullie bestuur of bij een partner."
	}
	if n.Form != Other && below(c.Means) {
		n.Why += " Vraag ook de middelen: die zijn er nog niet."
	}
	return n
}

// short is how much is lacking.
func short(score int) int {
	if score == Unsaid {
		return 0
	}
	return most - score
}

// groups puts the needs together by form; the steps stand in the order of the
// road.
func groups(needs []Need, steps []journey.Step) []Group {
	weights, taken := map[string]int{}, map[string]map[string]bool{}
	for _, n := range needs {
		if taken[n.Form] == nil {
			taken[n.Form] = map[string]bool{}
		}
		taken[n.Form][n.Step.Code] = true
		weights[n.Form] += n.weight
	}
	var out []Group
	for _, f := range forms {
		if taken[f.Code] == nil {
			continue
		}
		g := Group{Form: f.Code, Why: f.About}
		for _, s := range steps {
			if taken[f.Code][s.Code] {
				g.Steps = append(g.Steps, s)
			}
		}
		out = append(out, g)
	}
	slices.SortStableFunc(out, func(a, b Group) int { return weights[b.Form] - weights[a.Form] })
	return out
}
