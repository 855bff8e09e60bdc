package example

import (
	"context"
	"io/fs"

	"kindvriendelijk/app/support"
)

// decision is a formal decision; what it settles is the article that does so.
type decision struct {
	Key      string `toml:"key"`
	Organ    string `toml:"organ"`
	Date     string `toml:"date"`
	Number   string `toml:"number"`
	Subject  string `toml:"subject"`
	Result   string `toml:"result"`
	Mandate  string `toml:"mandate"`
	Budget   string `toml:"budget"`
	Plan     string `toml:"plan"`
	Vision   string `toml:"vision"`
	Link     string `toml:"link"`
	Evidence int    `toml:"evidence"` // number of its document; 0: none
}

func (c *content) loadDecisions(folder fs.FS) error {
	var file struct {
		Decisions []decision `toml:"decision"`
	}
	err := decode(folder, "decisions.toml", &file)
	c.Decisions = file.Decisions
	return err
}

func (b *builder) decisions(ctx context.Context) error {
	for _, d := range b.content.Decisions {
		made := support.Decision{ID: id("decisions", d.Key), Organ: support.Organ(d.Organ), On: d.Date, Number: d.Number,
			Subject: d.Subject, Result: d.Result, HasMandate: d.Mandate != "", MandateAt: d.Mandate,
			HasBudget: d.Budget != "", BudgetAt: d.Budget, HasPlan: d.Plan != "", PlanAt: d.Plan,
			HasVision: d.Vision != "", VisionAt: d.Vision, Link: d.Link}
		if d.Evidence > 0 {
			made.EvidenceID = proofID(d.Evidence)
		}
		if _, err := b.CreateDecision(ctx, made); err != nil {
			return err
		}
	}
	return nil
}
