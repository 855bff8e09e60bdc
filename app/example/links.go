package example

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"kindvriendelijk/app/thread"
)

// reference is a number of evidence in a text, such as [B-3].
var reference = regexp.MustCompile(`\[B-(\d+)\]`)

// cited are the numbers of evidence in texts, each once, in order.
func cited(texts ...string) []int {
	var out []int
	for _, t := range texts {
		for _, m := range reference.FindAllStringSubmatch(t, -1) {
			if n, err := strconv.Atoi(m[1]); err == nil {
				out = append(out, n)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// links ties the thread: words and figures to actions and texts, and evidence
// to what it proves. Whatever a text cites is tied to it.
func (b *builder) links(ctx context.Context) error {
	for _, l := range b.content.thread() {
		if err := b.Link(ctx, l); err != nil {
			return fmt.Errorf("tie %s %s to %s %s: %w", l.FromKind, l.FromID, l.ToKind, l.ToID, err)
		}
	}
	return nil
}

func (c *content) thread() []thread.Link {
	var out []thread.Link
	tie := func(fromKind, from, role, toKind, to string) {
		out = append(out, thread.Link{FromKind: fromKind, FromID: from, Role: role, ToKind: toKind, ToID: to})
	}
	for _, q := range c.Quotes {
		for _, code := range q.Answers {
			tie(thread.Quote, id("quotes", q.Key), thread.Voice, thread.Answer, c.answerID(code))
		}
		for _, key := range q.Actions {
			tie(thread.Quote, id("quotes", q.Key), thread.Why, thread.Action, id("actions", key))
		}
	}
	for _, f := range c.Plans {
		for _, a := range f.Actions {
			for _, code := range a.Indicators {
				tie(thread.Indicator, indicatorCode(code), thread.Why, thread.Action, id("actions", a.Key))
			}
			for _, n := range c.proofsOf(a) {
				tie(thread.Evidence, proofID(n), thread.Proves, thread.Action, id("actions", a.Key))
			}
		}
	}
	for _, code := range c.codes() {
		for _, n := range cited(c.Answers[code].Text, c.Answers[code].NotYet) {
			tie(thread.Evidence, proofID(n), thread.Proves, thread.Answer, c.answerID(code))
		}
	}
	return out
}

// proofsOf are the numbers of the evidence of an action: what its texts cite
// and what names the action itself.
func (c *content) proofsOf(a action) []int {
	out := cited(a.Description, a.Why, a.Children)
	for _, p := range c.Proofs {
		if slices.Contains(p.Actions, a.Key) {
			out = append(out, p.Number)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
