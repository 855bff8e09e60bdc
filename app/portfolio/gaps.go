package portfolio

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
)

// gatherGaps reads the questions that the figures leave open.
func (m *Material) gatherGaps(ctx context.Context, s Store) error {
	gaps, err := s.ListGaps(ctx)
	if err != nil {
		return fmt.Errorf("gather gaps: %w", err)
	}
	m.Gaps = slices.DeleteFunc(gaps, figures.Gap.Dismissed)
	figures.SortGaps(m.Gaps)
	return nil
}

// gaps tells honestly what the figures do not say: the questions that are open,
// with how and by whom they are looked into, and what was found since.
func (b builder) gaps() []document.Block {
	if len(b.Gaps) == 0 {
		return nil
	}
	out := []document.Block{document.Heading{Level: 2, ID: "open-vragen", Text: "Wat we nog niet weten"}}
	open := document.Table{ID: "vragen", Title: "De vragen die nog openstaan", Wide: true, Columns: []document.Column{
		{Title: "Wat we willen weten", Weight: 1.4}, {Title: "Hoe we het te weten komen", Weight: 1.4}, {Title: "Wie"}, {Title: "Tegen"}, {Title: "Stand", Kind: document.Status},
	}}
	found := document.List{}
	names := b.names()
	for _, g := range b.Gaps {
		if !g.Asked() {
			found.Items = append(found.Items, append([]document.Run{bold(g.Question)}, document.Linked(" "+oneLine(g.Answer))...))
			continue
		}
		row := cells(g.Question, cmp.Or(oneLine(g.Approach), "–"), names[g.PersonID], cmp.Or(b.show(g.DueOn), "–"), g.Status.Name())
		row.Cells[4].State = document.Planned
		if g.Status == figures.GapBusy {
			row.Cells[4].State = document.Busy
		}
		open.Rows = append(open.Rows, row)
	}
	if len(open.Rows) > 0 {
		out = append(out, open)
	}
	if len(found.Items) > 0 {
		out = append(out, document.Heading{Level: 3, Text: "Wat we intussen wel weten"}, found)
	}
	return out
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
