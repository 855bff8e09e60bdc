package portfolio

import (
	"slices"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
)

// Finding is something that is missing at a sub-criterion.
type Finding struct {
	Code   string // of the sub-criterion
	Rule   journey.RuleName
	Text   string // in Dutch, with what exactly is missing
	Advice bool   // does not keep the sub-criterion from being complete
}

// SubState is how far one sub-criterion is.
type SubState struct {
	journey.SubCriterion
	Status   Status
	Findings []Finding
	Complete bool
}

// State is how far one criterion is.
type State struct {
	journey.Criterion
	Subs     []SubState
	Complete int // number of complete sub-criteria
	Missing  int // findings that are no advice, and texts that are not ready
}

// Check carries out the programme's rules. It blocks nothing; it says what is
// missing.
func Check(m *Material) []State {
	var out []State
	for _, c := range m.Programme.Criteria {
		s := State{Criterion: c}
		for _, sub := range c.Sub {
			x := m.checkSub(sub)
			if x.Complete {
				s.Complete++
			}
			s.Missing += len(required(x.Findings))
			if !x.Status.done() {
				s.Missing++
			}
			s.Subs = append(s.Subs, x)
		}
		out = append(out, s)
	}
	return out
}

func (s Status) done() bool { return s == Ready || s == Checked }

func (m *Material) checkSub(sub journey.SubCriterion) SubState {
	x := SubState{SubCriterion: sub, Status: Empty}
	if a, ok := m.Answers[sub.Code]; ok && a.Status != "" {
		x.Status = a.Status
	}
	for _, r := range sub.Rules {
		check, ok := rules[r.Name]
		if !ok {
			continue // a rule of a newer programme file; the loader has said so
		}
		if missing, fine := check(m, sub, r); !fine {
			x.Findings = append(x.Findings, Finding{sub.Code, r.Name, remark(r, missing), r.Advice})
		}
	}
	if missing := m.unknownRefs(m.Answers[sub.Code].Text); len(missing) > 0 {
		x.Findings = append(x.Findings, Finding{Code: sub.Code, Rule: KnownProofs,
			Text: "De tekst noemt bewijs dat er niet is: " + enumerate(missing) + ". Verbeter het nummer of voeg het bewijs toe."})
	}
	x.Complete = x.Status.done() && len(required(x.Findings)) == 0
	return x
}

// KnownProofs is a rule of every programme: a text calls on proofs that exist.
const KnownProofs journey.RuleName = "known_proofs"

// unknownRefs are the evidence numbers in a text that no proof has.
func (m *Material) unknownRefs(s string) []string {
	var out []string
	for _, r := range document.Linked(s) {
		known := slices.ContainsFunc(m.Evidence, func(e evidence.Evidence) bool { return ref(e) == r.Ref })
		if r.Ref != "" && !known && !slices.Contains(out, r.Ref) {
			out = append(out, r.Ref)
		}
	}
	return out
}

func required(fs []Finding) []Finding {
	var out []Finding
	for _, f := range fs {
		if !f.Advice {
			out = append(out, f)
		}
	}
	return out
}

// Admissible reports whether the criteria that decide about admissibility are
// complete, and what is missing.
func Admissible(states []State) (ok bool, missing []Finding) {
	ok = true
	for _, s := range states {
		if !s.Admissibility {
			continue
		}
		for _, x := range s.Subs {
			if !x.Required || x.Complete {
				continue
			}
			ok = false
			if !x.Status.done() {
				missing = append(missing, Finding{Code: x.Code, Text: "De tekst bij ‘" + x.Title + "’ is nog niet klaar."})
			}
			missing = append(missing, required(x.Findings)...)
		}
	}
	return ok, missing
}

// Share is how much of the portfolio is complete, 0 to 1.
func Share(states []State) float64 {
	done, all := 0, 0
	for _, s := range states {
		done += s.Complete
		all += len(s.Subs)
	}
	if all == 0 {
		return 0
	}
	return float64(done) / float64(all)
}
