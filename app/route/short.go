package route

import (
	"context"
	"fmt"
)

// ShortReason is why the short route leaves a step out.
const ShortReason = "Korte route: voor een kleine gemeente is deze stap niet nodig, of hij zit in een andere stap."

// Short reports whether the short route was chosen.
func (r Road) Short() bool {
	for _, s := range r.All() {
		if s.leftOut() {
			return true
		}
	}
	return false
}

// CanShorten are the steps that the short route would leave out: those that do
// not belong to it and that nobody touched.
func (r Road) CanShorten() []State {
	var out []State
	for _, s := range r.All() {
		if !s.Short && s.Progress.Status == Todo {
			out = append(out, s)
		}
	}
	return out
}

func (s State) leftOut() bool {
	return s.Progress.Status == Skipped && s.Progress.Reason == ShortReason
}

// Shorten chooses the short route: it leaves out what only a bigger
// municipality needs. Widen takes that back.
func (s *Service) Shorten(ctx context.Context) error {
	return s.eachOf(ctx, "Korte route gekozen", Road.CanShorten, func(p *Progress) { p.Status, p.Reason = Skipped, ShortReason })
}

// Widen chooses all steps again.
func (s *Service) Widen(ctx context.Context) error {
	leftOut := func(r Road) (out []State) {
		for _, x := range r.All() {
			if x.leftOut() {
				out = append(out, x)
			}
		}
		return out
	}
	return s.eachOf(ctx, "Alle stappen gekozen", leftOut, func(p *Progress) { p.Status = Todo })
}

func (s *Service) eachOf(ctx context.Context, label string, which func(Road) []State, change func(*Progress)) error {
	road, err := s.Steps(ctx)
	if err != nil {
		return err
	}
	err = s.Store.Do(ctx, label, func(ctx context.Context) error {
		for _, x := range which(road) {
			p := x.Progress
			change(&p)
			if err := s.Save(ctx, p); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("change the length of the route: %w", err)
	}
	return nil
}
