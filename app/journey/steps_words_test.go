package journey

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// mostWords is how many words a sentence that says what to do may have.
const mostWords = 30

func TestTheFlemishRoad(t *testing.T) {
	p := flemish(t)
	want := map[string][]string{
		"support":    {"0.1", "0.2", "0.3", "0.4", "0.5", "0.6"},
		"analysis":   {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"},
		"experience": {"2.1", "2.2", "2.3", "2.4", "2.5"},
		"strategy":   {"3.1", "3.2", "3.3", "3.4", "3.5"},
		"label":      {"4.1", "4.2", "4.3"},
		"follow_up":  {"5.1", "5.2", "5.3"},
	}
	for _, phase := range p.Phases {
		var codes []string
		for _, s := range p.StepsOf(phase.Code) {
			codes = append(codes, s.Code)
		}
		if !slices.Equal(codes, want[phase.Code]) {
			t.Errorf("phase %s has %v", phase.Code, codes)
		}
		if phase.Lane != (phase.Code == "support") {
			t.Errorf("phase %s is a lane: %v", phase.Code, phase.Lane)
		}
	}
	for _, s := range p.Steps {
		if !strings.Contains(s.Why, "jury") {
			t.Errorf("step %s does not say why the jury cares", s.Code)
		}
	}
	short := 0
	for _, s := range p.Steps {
		if s.Short {
			short++
		}
	}
	if short < 12 || short > 16 {
		t.Errorf("the short route has %d steps", short)
	}
}

// A jury judges every sub-criterion: some step must lead to each.
func TestEverySubCriterionHasAStep(t *testing.T) {
	p := flemish(t)
	var served, short []string
	for _, s := range p.Steps {
		if s.Code == "4.2" {
			continue // it writes all of them up, and earns none
		}
		served = append(served, s.Criteria...)
		if s.Short {
			short = append(short, s.Criteria...)
		}
	}
	for _, c := range p.Criteria {
		for _, sub := range c.Sub {
			if !slices.Contains(served, sub.Code) {
				t.Errorf("no step serves %s", sub.Code)
			}
		}
		if !slices.ContainsFunc(short, func(code string) bool { return strings.HasPrefix(code, c.Code) }) {
			t.Errorf("the short route does not serve %s", c.Code)
		}
	}
}

func TestBundledStepsSayWhatToDo(t *testing.T) {
	for _, p := range Programmes() {
		for _, s := range p.Steps {
			if len(s.How) < 5 || len(s.How) > 9 {
				t.Errorf("%s, step %s: %d small steps, not 5 to 9", p.Code, s.Code, len(s.How))
			}
			if len(s.Checks) < 3 || len(s.Checks) > 6 {
				t.Errorf("%s, step %s: %d checks, not 3 to 6", p.Code, s.Code, len(s.Checks))
			}
			if formal.MatchString(fmt.Sprintf("%+v", s)) {
				t.Errorf("%s, step %s uses the polite form", p.Code, s.Code)
			}
			for _, text := range append(slices.Clone(s.How), s.What, s.Why, s.Who, s.Result) {
				text = strings.ReplaceAll(text, "’", "") // a quoted sentence ends as any other
				if end := strings.TrimRight(text, ".?…"); end == text {
					t.Errorf("%s, step %s: %q does not end as a sentence", p.Code, s.Code, text)
				}
				for _, sentence := range sentences(text) {
					if n := len(strings.Fields(sentence)); n > mostWords {
						t.Errorf("%s, step %s: %d words in %q", p.Code, s.Code, n, sentence)
					}
				}
			}
		}
	}
}

func TestTheRoadLooksInTheDossierWhereItCan(t *testing.T) {
	byDossier, all := 0, 0
	var used []StepRule
	for _, p := range Programmes() {
		for _, s := range p.Steps {
			for _, c := range s.Checks {
				all++
				if c.Rule != "" {
					byDossier++
					used = append(used, c.Rule)
				}
			}
		}
	}
	if byDossier*2 < all {
		t.Errorf("the dossier answers %d of %d checks itself", byDossier, all)
	}
	for _, r := range StepRules() {
		if !slices.Contains(used, r) {
			t.Errorf("no step uses rule %s", r)
		}
	}
}
