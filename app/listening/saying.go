package listening

import (
	"slices"

	"kindvriendelijk/app/journey"
)

// Saying is the list in the words of a programme.
func (q Questionnaire) Saying(word func(key string) string) Questionnaire {
	say := func(s string) string { return journey.Fill(s, word) }
	each := func(texts []string) []string {
		out := slices.Clone(texts)
		for i := range out {
			out[i] = say(out[i])
		}
		return out
	}
	q.Title, q.Heading, q.About, q.Audience = say(q.Title), say(q.Heading), say(q.About), say(q.Audience)
	q.Intro, q.Closing, q.Guide, q.Notes = say(q.Intro), say(q.Closing), each(q.Guide), each(q.Notes)
	q.Blocks = slices.Clone(q.Blocks)
	for i, b := range q.Blocks {
		q.Blocks[i].Title, q.Blocks[i].Questions = say(b.Title), slices.Clone(b.Questions)
		for k, x := range b.Questions {
			q.Blocks[i].Questions[k].Text, q.Blocks[i].Questions[k].Options = say(x.Text), each(x.Options)
		}
	}
	return q
}
