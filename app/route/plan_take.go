package route

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app/dossier"
)

// Candidatures keeps the day of the submission.
type Candidatures interface {
	UpdateCandidature(ctx context.Context, c dossier.Candidature) error
}

// TakeOver writes a plan into the dossier as one action: the submission, the
// length of the route, and the dates of the steps with the codes.
func (s *Service) TakeOver(ctx context.Context, keep Candidatures, p Plan, codes []string) error {
	err := s.Store.Do(ctx, "Planning overgenomen", func(ctx context.Context) error {
		if c := p.Road.Candidature; c.Submission != p.Submission {
			c.Submission = p.Submission
			if err := keep.UpdateCandidature(ctx, c); err != nil {
				return err
			}
		}
		if err := s.lengthen(ctx, p); err != nil {
			return err
		}
		for _, l := range p.Lines {
			if !slices.Contains(codes, l.Code) || !l.Changes() {
				continue
			}
			now, err := s.stored(ctx, l.Progress)
			if err != nil {
				return err
			}
			now.StartOn, now.DueOn = l.Start, l.Due
			if err := s.Save(ctx, now); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("take over the plan: %w", err)
	}
	return nil
}

// lengthen makes the route as short or as long as the plan.
func (s *Service) lengthen(ctx context.Context, p Plan) error {
	switch {
	case p.Short && !p.Road.Short() && len(p.Road.CanShorten()) > 0:
		return s.Shorten(ctx)
	case !p.Short && p.Road.Short():
		return s.Widen(ctx)
	}
	return nil
}
