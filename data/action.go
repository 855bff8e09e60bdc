package data

import (
	"context"

	"kindvriendelijk/app/actions"
)

var plan = records[actions.Action]{"actions", "id, goal_id, title, description, why, theme, target_group, " +
	"age_from, age_to, service, owner_id, partners, start_on, end_on, status, progress, fte, staff_note, " +
	"rights, goal_areas, showcase, plan_code, children, internal", actionFields}

func actionFields(a *actions.Action) []any {
	return []any{&a.ID, optional{&a.GoalID}, &a.Title, &a.Description, &a.Why, &a.Theme, &a.TargetGroup,
		&a.AgeFrom, &a.AgeTo, &a.Service, optional{&a.OwnerID}, &a.Partners, &a.Start, &a.End, &a.Status, &a.Progress,
		&a.FTE, &a.StaffNote, codes[int]{&a.Rights}, codes[string]{&a.Goals}, &a.Showcase, &a.PlanCode, &a.Children, &a.Internal}
}

// Action returns the action with the id.
func (s *Store) Action(ctx context.Context, id string) (actions.Action, error) {
	return plan.get(ctx, s, id)
}

// CreateAction adds an action; without a status it is an idea.
func (s *Store) CreateAction(ctx context.Context, a actions.Action) (actions.Action, error) {
	a.ID = s.idOr(a.ID)
	if a.Status == "" {
		a.Status = actions.Idea
	}
	return a, plan.create(ctx, s, "Actie toegevoegd", a)
}

// UpdateAction writes an action.
func (s *Store) UpdateAction(ctx context.Context, a actions.Action) error {
	return plan.update(ctx, s, "Actie gewijzigd", a)
}

// DeleteAction removes an action with its budget, measures and progress.
func (s *Store) DeleteAction(ctx context.Context, id string) error {
	return plan.delete(ctx, s, "Actie verwijderd", id)
}
