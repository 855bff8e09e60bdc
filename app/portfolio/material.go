package portfolio

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
)

// Store is what a portfolio is made from.
type Store interface {
	BoardStore
	Dossier(ctx context.Context) (dossier.Dossier, error)
	ListPeople(ctx context.Context) ([]support.Person, error)
	ListGoals(ctx context.Context) ([]actions.Goal, error)
	ListActions(ctx context.Context, f actions.Filter) ([]actions.Row, int, error)
	ListBudgets(ctx context.Context) ([]actions.Budget, error)
	ListMeasures(ctx context.Context, actionID string) ([]actions.Measure, error)
	ListMeasurements(ctx context.Context, measureID string) ([]actions.Measurement, error)
	ListProgress(ctx context.Context, actionID string) ([]actions.Progress, error)
	ListEvidence(ctx context.Context) ([]evidence.Evidence, error)
	ListQuotes(ctx context.Context) ([]listening.Quote, error)
	ListAnswers(ctx context.Context, candidature, programme string) ([]Answer, error)
	AllLinks(ctx context.Context, role string) ([]thread.Link, error)
	ListGaps(ctx context.Context) ([]figures.Gap, error)
}

// Material is everything the portfolio draws from, read once. Figures are as
// readers may see them: small numbers are hidden already.
type Material struct {
	Dossier     dossier.Dossier
	Candidature dossier.Candidature
	Programme   *journey.Programme
	Today       string // YYYY-MM-DD

	Board
	People   []support.Person
	Goals    []actions.Goal
	Actions  []actions.Detail // by goal
	Evidence []evidence.Evidence
	Quotes   []listening.Quote
	Answers  map[string]Answer // by code of the sub-criterion
	Figures  []figures.Page    // with a value of the own municipality
	Themes   []figures.Theme
	Gaps     []figures.Gap // those that are asked first; without those put aside

	proofs map[string][]string // id of an answer or action → ids of evidence
	voices map[string][]string // id of an answer → ids of quotes
	causes map[string][]thread.Link

	// Picture returns the bytes of a stored picture.
	Picture func(sha256 string) ([]byte, error)
}

// Desk gives the figures; see [figures.Desk].
type Desk interface {
	Readers(ctx context.Context) ([]figures.Page, error)
}

// Gather reads the material of a candidature.
func Gather(ctx context.Context, s Store, desk Desk, c dossier.Candidature, p *journey.Programme, today string) (*Material, error) {
	m := &Material{Candidature: c, Programme: p, Today: today}
	var err error
	if m.Dossier, err = s.Dossier(ctx); err != nil {
		return nil, fmt.Errorf("gather: %w", err)
	}
	if m.People, err = s.ListPeople(ctx); err != nil {
		return nil, fmt.Errorf("gather people: %w", err)
	}
	if m.Board, err = gatherBoard(ctx, s); err != nil {
		return nil, err
	}
	if m.Evidence, err = s.ListEvidence(ctx); err != nil {
		return nil, fmt.Errorf("gather evidence: %w", err)
	}
	slices.SortFunc(m.Evidence, func(a, b evidence.Evidence) int { return a.Number - b.Number })
	if m.Quotes, err = s.ListQuotes(ctx); err != nil {
		return nil, fmt.Errorf("gather quotes: %w", err)
	}
	if err := m.gatherAnswers(ctx, s); err != nil {
		return nil, err
	}
	if err := m.gatherActions(ctx, s); err != nil {
		return nil, err
	}
	if err := m.gatherLinks(ctx, s); err != nil {
		return nil, err
	}
	if err := m.gatherGaps(ctx, s); err != nil {
		return nil, err
	}
	if m.Figures, err = desk.Readers(ctx); err != nil {
		return nil, fmt.Errorf("gather figures: %w", err)
	}
	m.Themes = figures.Themes()
	return m, nil
}

func (m *Material) gatherAnswers(ctx context.Context, s Store) error {
	answers, err := s.ListAnswers(ctx, m.Candidature.ID, m.Programme.Code)
	if err != nil {
		return fmt.Errorf("gather texts: %w", err)
	}
	m.Answers = make(map[string]Answer, len(answers))
	for _, a := range answers {
		m.Answers[a.SubCriterion] = a
	}
	return nil
}

// gatherActions reads every table once and ties the rows together, so that the
// number of queries does not grow with the plan.
func (m *Material) gatherActions(ctx context.Context, s Store) error {
	var err error
	if m.Goals, err = s.ListGoals(ctx); err != nil {
		return fmt.Errorf("gather goals: %w", err)
	}
	rows, _, err := s.ListActions(ctx, actions.Filter{})
	if err != nil {
		return fmt.Errorf("gather actions: %w", err)
	}
	budgets, err := s.ListBudgets(ctx)
	if err != nil {
		return fmt.Errorf("gather budgets: %w", err)
	}
	log, err := s.ListProgress(ctx, "")
	if err != nil {
		return fmt.Errorf("gather progress: %w", err)
	}
	measures, err := gatherMeasures(ctx, s)
	if err != nil {
		return err
	}
	byAction := group(budgets, func(b actions.Budget) string { return b.ActionID })
	logs := group(log, func(p actions.Progress) string { return p.ActionID })
	for _, r := range rows {
		d := actions.Detail{Action: r.Action, Budgets: byAction[r.ID], Measures: measures[r.ID], Log: logs[r.ID]}
		slices.SortFunc(d.Budgets, func(a, b actions.Budget) int { return a.Year - b.Year })
		slices.SortStableFunc(d.Log, func(a, b actions.Progress) int { return strings.Compare(b.Date, a.Date) })
		m.Actions = append(m.Actions, d)
	}
	return nil
}

func gatherMeasures(ctx context.Context, s Store) (map[string][]actions.MeasureDetail, error) {
	all, err := s.ListMeasures(ctx, "")
	if err != nil {
		return nil, fmt.Errorf("gather measures: %w", err)
	}
	values, err := s.ListMeasurements(ctx, "")
	if err != nil {
		return nil, fmt.Errorf("gather measurements: %w", err)
	}
	byMeasure := group(values, func(v actions.Measurement) string { return v.MeasureID })
	out := map[string][]actions.MeasureDetail{}
	for _, x := range all {
		vs := byMeasure[x.ID]
		slices.SortStableFunc(vs, func(a, b actions.Measurement) int { return strings.Compare(a.Date, b.Date) })
		out[x.ActionID] = append(out[x.ActionID], actions.MeasureDetail{Measure: x, Measurements: vs})
	}
	return out, nil
}

func (m *Material) gatherLinks(ctx context.Context, s Store) error {
	m.proofs, m.voices, m.causes = map[string][]string{}, map[string][]string{}, map[string][]thread.Link{}
	for _, role := range []string{thread.Proves, thread.Voice, thread.Why} {
		links, err := s.AllLinks(ctx, role)
		if err != nil {
			return fmt.Errorf("gather links: %w", err)
		}
		for _, l := range links {
			switch role {
			case thread.Proves:
				m.proofs[l.ToID] = append(m.proofs[l.ToID], l.FromID)
			case thread.Voice:
				m.voices[l.ToID] = append(m.voices[l.ToID], l.FromID)
			case thread.Why:
				m.causes[l.ToID] = append(m.causes[l.ToID], l)
			}
		}
	}
	return nil
}

func group[T any](rows []T, key func(T) string) map[string][]T {
	m := map[string][]T{}
	for _, r := range rows {
		m[key(r)] = append(m[key(r)], r)
	}
	return m
}

// answerID is the id of the answer to a sub-criterion, there or not.
func (m *Material) answerID(code string) string {
	return AnswerID(m.Candidature.ID, m.Programme.Code, code)
}

// Proofs returns the evidence tied to a record, by number.
func (m *Material) Proofs(id string) []evidence.Evidence {
	ids := m.proofs[id]
	var out []evidence.Evidence
	for _, e := range m.Evidence {
		if slices.Contains(ids, e.ID) {
			out = append(out, e)
		}
	}
	return out
}

// VoicesOf returns the quotes tied to a record, also those that may not be
// shown to readers.
func (m *Material) VoicesOf(id string) []listening.Quote {
	ids := m.voices[id]
	var out []listening.Quote
	for _, q := range m.Quotes {
		if slices.Contains(ids, q.ID) {
			out = append(out, q)
		}
	}
	return out
}

// Voices returns the quotes tied to a sub-criterion that may be shown.
func (m *Material) Voices(code string) []listening.Quote {
	return slices.DeleteFunc(m.VoicesOf(m.answerID(code)), func(q listening.Quote) bool { return !q.Consent })
}
