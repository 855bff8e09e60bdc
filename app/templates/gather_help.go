package templates

import (
	"cmp"
	"strings"

	"kindvriendelijk/app/guidance"
)

func (g *gathering) help() error {
	wishes, err := g.store.ListGuidances(g.ctx)
	if err != nil {
		return err
	}
	forms := map[string]string{guidance.Process: "Procesbegeleiding", guidance.Coaching: "Coaching", guidance.Training: "Vorming"}
	for _, w := range wishes {
		if w.Status != guidance.Wish && w.Status != guidance.Asked {
			continue
		}
		var steps []string
		for _, code := range w.Steps {
			steps = append(steps, g.step(code))
		}
		g.m.data.Guidance = append(g.m.data.Guidance, Guidance{Form: cmp.Or(forms[w.Form], "Iets anders"), Question: words(w.Question), Giver: words(w.Giver), Steps: strings.Join(steps, ", ")})
	}
	scan, err := g.store.ListCapacities(g.ctx)
	for _, c := range scan {
		if c.Candidature == g.candidature.ID {
			g.weak(c)
		}
	}
	return err
}

// weak notes a step in which at least one of the three is 0 or 1.
func (g *gathering) weak(c guidance.Capacity) {
	var short []string
	for _, x := range []struct {
		score int
		name  string
	}{{c.Competence, "kennis en ervaring"}, {c.Time, "tijd"}, {c.Means, "middelen"}} {
		if x.score == 0 || x.score == 1 {
			short = append(short, x.name)
		}
	}
	if len(short) > 0 {
		g.m.data.Weak = append(g.m.data.Weak, Weak{Step: g.step(c.Step), Short: enumerate(short)})
	}
}

func (g *gathering) step(code string) string {
	if s, ok := g.programme.Step(code); ok {
		return words(s.Title)
	}
	return words(code)
}
