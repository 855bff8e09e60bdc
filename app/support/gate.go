package support

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/journey"
)

// Gate tells how far the decisions are that a candidature must have before a
// jury reads it: one formal decision with a mandate, a budget and a place in
// the multi-year plan, and one that approves the vision (criterion 1 of the
// Flemish label).
type Gate struct {
	Best   Decision // comes nearest to all three; without an ID there is none
	Lacks  []string // what the best decision lacks of the three, in their order
	Vision Decision // approves the vision; without an ID there is none
	// Unlinked are those of the two that have neither a document nor a link: a
	// jury can't look these up.
	Unlinked []Decision
}

// AllThree are the needs that one single decision must settle.
func AllThree() []string {
	return []string{journey.NeedMandate, journey.NeedBudget, journey.NeedPlan}
}

// OpenGate reads the gate from all decisions.
func OpenGate(decisions []Decision) Gate {
	var g Gate
	g.Best, g.Lacks = Nearest(decisions, AllThree())
	if vision, lacks := Nearest(decisions, []string{NeedVision}); len(lacks) == 0 {
		g.Vision = vision
	}
	for _, d := range g.used() {
		if d.EvidenceID == "" && d.Link == "" {
			g.Unlinked = append(g.Unlinked, d)
		}
	}
	return g
}

// used are the decisions that the gate rests on.
func (g Gate) used() []Decision {
	var out []Decision
	if len(g.Lacks) < len(AllThree()) {
		out = append(out, g.Best)
	}
	if g.Vision.ID != "" && (len(out) == 0 || g.Vision.ID != g.Best.ID) {
		out = append(out, g.Vision)
	}
	return out
}

// Admits reports whether nothing is missing.
func (g Gate) Admits() bool { return len(g.Lacks) == 0 && g.Vision.ID != "" }

// Missing says what is missing, a sentence each, in the words of the programme;
// nothing for a gate that admits. day writes a stored day.
func (g Gate) Missing(w Words, day func(string) string) []string {
	var out []string
	switch {
	case g.Best.ID == "":
		out = append(out, fmt.Sprintf("Er is nog geen %s. Nodig is één besluit met %s.", w.Word("decision"), g.lacking(w)))
	case len(g.Lacks) > 0:
		verb := "ontbreekt"
		if len(g.Lacks) > 1 {
			verb = "ontbreken"
		}
		out = append(out, fmt.Sprintf("In %s %s nog %s.", g.Best.Called(w.Word, day), verb, g.lacking(w)))
	}
	if g.Vision.ID == "" {
		out = append(out, "Er is nog geen besluit dat de visie goedkeurt.")
	}
	return out
}

// Met says what is in order, a sentence each.
func (g Gate) Met(w Words, day func(string) string) []string {
	var out []string
	if len(g.Lacks) < len(AllThree()) {
		var has []string
		for _, need := range AllThree() {
			if _, ok := g.Best.Settles(need); ok {
				has = append(has, NeedName(need, w))
			}
		}
		out = append(out, Capital(g.Best.Called(w.Word, day))+" regelt "+enumerate(has)+".")
	}
	if g.Vision.ID != "" {
		out = append(out, Capital(g.Vision.Called(w.Word, day))+" keurt de visie goed.")
	}
	return out
}

func (g Gate) lacking(w Words) string {
	names := make([]string, len(g.Lacks))
	for i, need := range g.Lacks {
		names[i] = NeedName(need, w)
	}
	return enumerate(names)
}

// Called is what a decision is called in a sentence: 'het collegebesluit van 3
// maart 2025'.
func (d Decision) Called(word func(key string) string, day func(string) string) string {
	words := "het " + d.Organ.Decree(word)
	switch {
	case d.On != "":
		return words + " van " + day(d.On)
	case strings.TrimSpace(d.Subject) != "":
		return words + " ‘" + strings.TrimSpace(d.Subject) + "’"
	}
	return words
}
