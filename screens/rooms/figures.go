package rooms

import (
	"context"
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/themesheet"
)

// sheets makes theme sheets that are called after the municipality.
type sheets struct {
	*themesheet.Service
	d *desk
}

// FileName implements the page's interface.
func (s sheets) FileName(ctx context.Context, theme, ending string) (string, error) {
	own, err := s.d.Store.Dossier(ctx)
	if err != nil {
		return "", fmt.Errorf("name a theme sheet: %w", err)
	}
	return themesheet.FileName(own.Name, theme, app.Today(s.d.Now()), ending), nil
}

// gaps are the questions, with the people who can answer them.
type gaps struct {
	*figures.Gaps
	store Store
}

// ListPeople implements the page's interface.
func (g gaps) ListPeople(ctx context.Context) ([]support.Person, error) {
	return g.store.ListPeople(ctx)
}
