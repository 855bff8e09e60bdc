package figures

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// GapStore keeps questions.
type GapStore interface {
	ListGaps(ctx context.Context) ([]Gap, error)
	CreateGap(ctx context.Context, g Gap) (Gap, error)
	UpdateGap(ctx context.Context, g Gap) error
	DeleteGap(ctx context.Context, id string) error
}

// Gaps are the questions that the figures leave open, together with those that
// the dossier itself suggests.
type Gaps struct {
	Store GapStore
	Desk  *Desk
}

// ThemeGaps are the questions of one theme. The theme is the zero value for
// questions without one.
type ThemeGaps struct {
	Theme       Theme
	Gaps        []Gap // those that are asked first, then the answered, then those put aside
	Suggestions []Suggestion
}

// Count is how many questions have a status; those put aside count nowhere.
func (t ThemeGaps) Count(s GapStatus) int {
	n := 0
	for _, g := range t.Gaps {
		if g.Status == s && !g.Dismissed() {
			n++
		}
	}
	return n
}

// Read returns the questions of all themes, in the order of the themes, with
// what the dossier of a country suggests. Themes with nothing are there too;
// questions without a theme come last.
func (g *Gaps) Read(ctx context.Context, country Country) ([]ThemeGaps, error) {
	gaps, err := g.Store.ListGaps(ctx)
	if err != nil {
		return nil, fmt.Errorf("list gaps: %w", err)
	}
	suggested, err := g.Desk.suggestions(ctx, country, gaps)
	if err != nil {
		return nil, err
	}
	SortGaps(gaps)
	var out []ThemeGaps
	for _, t := range append(Themes(), Theme{}) {
		mine := ThemeGaps{Theme: t, Suggestions: suggested[t.Code]}
		for _, x := range gaps {
			if x.Theme == t.Code {
				mine.Gaps = append(mine.Gaps, x)
			}
		}
		if t.Code != "" || len(mine.Gaps) > 0 {
			out = append(out, mine)
		}
	}
	return out, nil
}

// SortGaps puts the questions that are asked first, by when the answer is due,
// then the answered ones, and last those that were put aside.
func SortGaps(gaps []Gap) {
	rank := func(g Gap) int {
		switch {
		case g.Dismissed():
			return 2
		case g.Status == GapClosed:
			return 1
		}
		return 0
	}
	due := func(g Gap) string { return cmp.Or(g.DueOn, "9999") }
	slices.SortStableFunc(gaps, func(a, b Gap) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(due(a), due(b))) })
}

// Add makes a question. It returns an [app.InvalidError], see [Gap.Validate].
func (g *Gaps) Add(ctx context.Context, gap Gap) (Gap, error) {
	gap.Status = cmp.Or(gap.Status, GapOpen)
	if err := gap.Validate(); err != nil {
		return gap, err
	}
	gap, err := g.Store.CreateGap(ctx, gap)
	if err != nil {
		return gap, fmt.Errorf("add a question: %w", err)
	}
	return gap, nil
}

// Update writes a question. It returns an [app.InvalidError], see
// [Gap.Validate].
func (g *Gaps) Update(ctx context.Context, gap Gap) error {
	if err := gap.Validate(); err != nil {
		return err
	}
	if err := g.Store.UpdateGap(ctx, gap); err != nil {
		return fmt.Errorf("change a question: %w", err)
	}
	return nil
}

// Delete removes a question. One that was suggested may be suggested again.
func (g *Gaps) Delete(ctx context.Context, id string) error {
	if err := g.Store.DeleteGap(ctx, id); err != nil {
		return fmt.Errorf("delete a question: %w", err)
	}
	return nil
}

// Take makes a question of a suggestion.
func (g *Gaps) Take(ctx context.Context, s Suggestion) (Gap, error) {
	return g.Add(ctx, s.gap(GapOpen))
}

// Dismiss puts a suggestion aside: as a question that is closed without an
// answer, so that it does not come back and can still be found.
func (g *Gaps) Dismiss(ctx context.Context, s Suggestion) error {
	if _, err := g.Store.CreateGap(ctx, s.gap(GapClosed)); err != nil {
		return fmt.Errorf("put a question aside: %w", err)
	}
	return nil
}
