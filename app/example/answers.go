package example

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"kindvriendelijk/app/portfolio"
)

// answer is the text at a criterion or sub-criterion; its head says how far it
// is.
type answer struct {
	Status string `toml:"status"`
	NotYet string `toml:"notyet"`
	Text   string `toml:"-"`
}

func (c *content) loadAnswers(folder fs.FS) error {
	names, err := fs.Glob(folder, "answers/*.md")
	if err != nil {
		return fmt.Errorf("list the answers: %w", err)
	}
	for _, name := range names {
		var a answer
		if a.Text, err = prose(folder, name, &a); err != nil {
			return err
		}
		c.Answers[strings.TrimSuffix(path.Base(name), ".md")] = a
	}
	return nil
}

func (c *content) answerID(code string) string {
	return portfolio.AnswerID(candidatureID(), c.Place.Programme, code)
}

// codes are the codes of the answers, in order.
func (c *content) codes() []string { return slices.Sorted(maps.Keys(c.Answers)) }

func (b *builder) answers(ctx context.Context) error {
	for _, code := range b.content.codes() {
		a := b.content.Answers[code]
		err := b.SaveAnswer(ctx, portfolio.Answer{ID: b.content.answerID(code), Candidature: candidatureID(),
			Programme: b.content.Place.Programme, SubCriterion: code, Text: a.Text, NotYet: a.NotYet,
			Status: portfolio.Status(a.Status)})
		if err != nil {
			return fmt.Errorf("answer %s: %w", code, err)
		}
	}
	return nil
}
