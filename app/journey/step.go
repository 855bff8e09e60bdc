package journey

import "slices"

// Phase is a part of the road through a programme.
type Phase struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// About says in one or two sentences what the phase is for.
	About string `toml:"about"`
	// Lane is true for a phase that runs along all the others.
	Lane bool `toml:"lane"`
}

// Step is one thing to do on the road through a programme.
type Step struct {
	// Code is short, unique in the programme and in the order of the road:
	// "1.4".
	Code string `toml:"code"`
	// Phase is the code of one of the programme's phases.
	Phase string `toml:"phase"`
	Title string `toml:"title"`
	// What says in a few sentences what the step is; Why what it is for, and
	// why the jury cares.
	What string `toml:"what"`
	Why  string `toml:"why"`
	// How holds the small steps, in their order.
	How []string `toml:"how"`
	// Who says who takes the lead and who else is needed.
	Who string `toml:"who"`
	// Weeks is how long the step usually takes.
	Weeks int `toml:"weeks"`
	// Before is how many weeks before the submission the step should be
	// ready; negative for a step after it.
	Before int `toml:"before"`
	// Result says what exists when the step is done.
	Result string `toml:"result"`
	// Criteria, Methods, Templates, Questionnaires and Articles hold the codes
	// of what the step serves and of what helps with it. Criteria may name
	// sub-criteria.
	Criteria  []string `toml:"criteria"`
	Methods   []string `toml:"methods"`
	Templates []string `toml:"templates"`
	Articles  []string `toml:"articles"`

	Questionnaires []string `toml:"questionnaires"`
	// Short is true for a step of the short route, for a small municipality.
	Short bool `toml:"short"`
	// Own is true for a step that the municipality added; its code is an id.
	Own    bool    `toml:"-"`
	Checks []Check `toml:"check"`
}

// Check is one sign by which a step is done.
type Check struct {
	// Code is the step's code, a dot and a letter: "1.4.a".
	Code string `toml:"code"`
	// Text says what must be so, as a sentence.
	Text string `toml:"text"`
	// Rule is what the dossier looks at to answer by itself; empty for a check
	// that a person ticks.
	Rule StepRule `toml:"rule"`
	// Min and Kinds are the parameters of the rule; what they mean stands with
	// each rule.
	Min   int      `toml:"min"`
	Kinds []string `toml:"kinds"`
	// Explain says how one knows: where the answer comes from, or what to look
	// at before ticking.
	Explain string `toml:"explain"`
}

// Step finds a step by its code.
func (p *Programme) Step(code string) (Step, bool) {
	for _, s := range p.Steps {
		if s.Code == code {
			return s, true
		}
	}
	return Step{}, false
}

// Phase finds a phase by its code.
func (p *Programme) Phase(code string) (Phase, bool) {
	for _, phase := range p.Phases {
		if phase.Code == code {
			return phase, true
		}
	}
	return Phase{}, false
}

// StepsOf returns the steps of a phase, in their order.
func (p *Programme) StepsOf(phase string) []Step {
	var steps []Step
	for _, s := range p.Steps {
		if s.Phase == phase {
			steps = append(steps, s)
		}
	}
	return steps
}

// WithSteps returns the programme itself when it has steps, and otherwise with
// the phases and steps of the bundled programme of the same code: of the same
// version, or else the newest. What these say of criteria that the programme
// does not have, is left out.
func (p *Programme) WithSteps() *Programme {
	if len(p.Steps) > 0 {
		return p
	}
	from, ok := Find(p.Code, p.Version)
	if !ok {
		from, ok = Find(p.Code, "")
	}
	if !ok {
		return p
	}
	with := *p
	with.Phases = slices.Clone(from.Phases)
	with.Steps = slices.Clone(from.Steps)
	for i := range with.Steps {
		with.Steps[i].Criteria = slices.DeleteFunc(slices.Clone(with.Steps[i].Criteria), func(code string) bool { return !p.asks(code) })
	}
	return &with
}

// asks reports whether a code is that of a criterion or a sub-criterion.
func (p *Programme) asks(code string) bool {
	_, criterion := p.Criterion(code)
	_, _, sub := p.SubCriterion(code)
	return criterion || sub
}
