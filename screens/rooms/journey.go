package rooms

import (
	"context"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	screendossier "kindvriendelijk/screens/dossier"
)

// journeyStore keeps the trajectories, and what a municipality adds to its
// programme.
type journeyStore interface {
	dossier.TrajectoryStore
	screendossier.Own
}

// candidature is what the page of the dossier needs of the trajectory.
type candidature struct {
	*portfolio.Office
	journeyStore
	dossier.Trajectories
}

func (d *desk) candidature() candidature {
	return candidature{d.office, d.Store, dossier.Trajectories{Store: d.Store}}
}

// Start implements the page's interface.
func (c candidature) Start(ctx context.Context, x dossier.Candidature) error {
	_, err := c.Trajectories.Start(ctx, x, journey.Source(x.Programme, x.ProgrammeVersion))
	return err
}

// ListCandidatures implements the page's interface.
func (c candidature) ListCandidatures(ctx context.Context) ([]dossier.Candidature, error) {
	return c.journeyStore.ListCandidatures(ctx)
}

// ListOwnSteps implements the page's interface.
func (c candidature) ListOwnSteps(ctx context.Context) ([]journey.OwnStep, error) {
	return c.journeyStore.ListOwnSteps(ctx)
}

// ListOwnCriteria implements the page's interface.
func (c candidature) ListOwnCriteria(ctx context.Context) ([]journey.OwnCriterion, error) {
	return c.journeyStore.ListOwnCriteria(ctx)
}
