package portfolio

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
)

// chapters are the chapters of the criteria, all laid out in the same way, so
// that a juror finds the same thing at the same place.
func (b builder) chapters(p journey.Part) []document.Part {
	var out []document.Part
	for i, c := range b.Programme.Criteria {
		part := document.Part{ID: c.Code, Key: fmt.Sprintf("C%d", i+1), Number: fmt.Sprintf("C%d", i+1), Title: c.Title, Annex: !p.Core}
		if a := b.Answers[c.Code]; strings.TrimSpace(a.Text) != "" {
			part.Lead = markdown.Inline(strings.Join(strings.Fields(a.Text), " "))
		}
		part.Blocks = append(part.Blocks, document.CallOut{Kind: document.CriterionText, Title: b.asks(),
			Blocks: text(c.Question + " " + c.About)})
		for _, sub := range c.Sub {
			part.Blocks = append(part.Blocks, b.section(sub)...)
		}
		part.Blocks = append(part.Blocks, learned(b.heading("not_yet"), b.Answers[c.Code].NotYet)...)
		if t, ok := b.proofTable(c); ok {
			part.Blocks = append(part.Blocks, t)
		}
		out = append(out, part)
	}
	return out
}

// judge is who reads the document in the end: 'de jury', or who a programme
// without one names.
func (b builder) judge() string {
	if who := b.Programme.Word("jury"); who != "jury" {
		return who
	}
	return "de jury"
}

// asks is the title above what a criterion asks.
func (b builder) asks() string {
	if b.judge() == "de jury" {
		return "Wat het label vraagt"
	}
	return "Wat " + b.judge() + " vraagt"
}

func (b builder) heading(key string) string { return b.Programme.Template.Headings[key] }

// section is one sub-criterion: claim and proof, what children said, what was
// done with it, what does not work yet.
func (b builder) section(sub journey.SubCriterion) []document.Block {
	a := b.Answers[sub.Code]
	out := []document.Block{document.Heading{Level: 2, ID: sub.Code, Number: sub.Number(), Text: sub.Title}}
	claim := text(a.Text)
	if len(claim) == 0 {
		claim = []document.Block{document.Paragraph{Runs: []document.Run{{Text: "Hierover schreven wij nog niets.", Italic: true}}}}
	}
	if more := b.unmentioned(sub.Code, a.Text); len(more) > 0 {
		claim = append(claim, document.Paragraph{Runs: document.Linked("Zie ook " + strings.Join(more, " "))})
	}
	out = append(out, side(b.heading("proof"), claim...)...)
	out = append(out, b.seeOnBoard(sub)...)
	out = append(out, b.whoWhen(sub)...)
	for _, q := range b.Voices(sub.Code) {
		out = append(out, side(b.heading("children"), b.quote(q))...)
		out = append(out, side(b.heading("done"), text(q.Followed)...)...)
	}
	return append(out, learned(b.heading("not_yet"), a.NotYet)...)
}

// unmentioned are the proofs tied to a sub-criterion that its text does not
// call on by number.
func (b builder) unmentioned(code, s string) []string {
	var out []string
	for _, e := range b.Proofs(b.answerID(code)) {
		if r := "[" + ref(e) + "]"; !strings.Contains(s, r) {
			out = append(out, r)
		}
	}
	return out
}

// called is what a proof is called, with its kind where the title does not say
// it.
func called(e evidence.Evidence) string {
	if strings.HasPrefix(strings.ToLower(e.Title), strings.ToLower(e.Kind.Name())) {
		return e.Title
	}
	return e.Kind.Name() + ": " + e.Title
}

// proofTable lists the evidence of a criterion.
func (b builder) proofTable(c journey.Criterion) (document.Table, bool) {
	t := document.Table{ID: "bewijs-" + c.Code, Title: b.heading("evidence") + " bij ‘" + c.Title + "’",
		Columns: []document.Column{{Title: "Nr."}, {Title: "Wat", Weight: 1}, {Title: "Wat het bewijst", Weight: 1}, {Title: "Datum"}}}
	var all []evidence.Evidence
	for _, sub := range c.Sub {
		for _, e := range b.Proofs(b.answerID(sub.Code)) {
			if !slices.ContainsFunc(all, func(x evidence.Evidence) bool { return x.ID == e.ID }) {
				all = append(all, e)
			}
		}
	}
	slices.SortFunc(all, func(x, y evidence.Evidence) int { return x.Number - y.Number })
	for _, e := range all {
		t.Rows = append(t.Rows, cells("["+ref(e)+"]", called(e), e.Proves, b.show(e.Date)))
	}
	return t, len(all) > 0
}
