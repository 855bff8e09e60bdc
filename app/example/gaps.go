package example

import (
	"context"
	"io/fs"

	"kindvriendelijk/app/figures"
)

// gap is what the municipality does not know yet.
type gap struct {
	Key      string `toml:"key"`
	Theme    string `toml:"theme"`
	Question string `toml:"question"`
	Why      string `toml:"why"`
	Approach string `toml:"approach"`
	Person   string `toml:"person"` // key
	Due      string `toml:"due"`
	Status   string `toml:"status"`
	Answer   string `toml:"answer"`
}

func (c *content) loadGaps(folder fs.FS) error {
	var file struct {
		Gaps []gap `toml:"gap"`
	}
	err := decode(folder, "gaps.toml", &file)
	c.Gaps = file.Gaps
	return err
}

func (b *builder) gaps(ctx context.Context) error {
	for _, g := range b.content.Gaps {
		_, err := b.CreateGap(ctx, figures.Gap{ID: id("gaps", g.Key), Theme: g.Theme, Question: g.Question, Why: g.Why, Approach: g.Approach,
			PersonID: id("people", g.Person), DueOn: g.Due, Status: figures.GapStatus(g.Status), Answer: g.Answer})
		if err != nil {
			return err
		}
	}
	return nil
}
