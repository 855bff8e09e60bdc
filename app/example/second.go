package example

import (
	"context"
	"fmt"
	"io/fs"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
)

// second is another programme that the municipality looks at, with what it adds
// to it.
type second struct {
	Programme string `toml:"programme"`
	Version   string `toml:"version"`
	Round     string `toml:"round"`
	Status    string `toml:"status"`
	Start     string `toml:"start"`
	Criteria  []struct {
		Key       string `toml:"key"`
		Criterion string `toml:"criterion"`
		Title     string `toml:"title"`
		Text      string `toml:"text"`
		Guidance  string `toml:"guidance"`
	} `toml:"criterion"`
	Steps []struct {
		Key    string `toml:"key"`
		Phase  string `toml:"phase"`
		Title  string `toml:"title"`
		Why    string `toml:"why"`
		How    string `toml:"how"`
		Result string `toml:"result"`
		Weeks  int    `toml:"weeks"`
	} `toml:"step"`
}

func (c *content) loadSecond(folder fs.FS) error { return decode(folder, "second.toml", &c.Second) }

func (b *builder) second(ctx context.Context) error {
	s := b.content.Second
	text, err := programme(s.Programme, s.Version)
	if err != nil {
		return err
	}
	if err := b.SaveProgramme(ctx, s.Programme, s.Version, text); err != nil {
		return err
	}
	_, err = b.CreateCandidature(ctx, dossier.Candidature{ID: id("candidatures", s.Programme), Programme: s.Programme,
		ProgrammeVersion: s.Version, Round: s.Round, Status: s.Status, Start: s.Start})
	if err != nil {
		return err
	}
	for _, c := range s.Criteria {
		_, err := b.CreateOwnCriterion(ctx, journey.OwnCriterion{ID: id("own_criteria", c.Key), Programme: s.Programme,
			Criterion: c.Criterion, Title: c.Title, Text: c.Text, Guidance: c.Guidance})
		if err != nil {
			return fmt.Errorf("own criterion %s: %w", c.Key, err)
		}
	}
	for _, x := range s.Steps {
		_, err := b.CreateOwnStep(ctx, journey.OwnStep{ID: id("own_steps", x.Key), Programme: s.Programme, Phase: x.Phase,
			Title: x.Title, Why: x.Why, How: x.How, Result: x.Result, Weeks: x.Weeks})
		if err != nil {
			return fmt.Errorf("own step %s: %w", x.Key, err)
		}
	}
	return nil
}
