package data

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"kindvriendelijk/app/actions"
)

// ListActions returns the actions that the filter chooses, in its order and
// from its page, and how many there are on all pages.
func (s *Store) ListActions(ctx context.Context, f actions.Filter) (rows []actions.Row, total int, err error) {
	if err := s.indexNow(ctx); err != nil {
		return nil, 0, fmt.Errorf("list actions: %w", err)
	}
	where, args := s.actionFilter(f)
	q := s.reader(ctx)
	if err := q.QueryRowContext(ctx, `SELECT count(*) FROM actions a `+where, args...).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count actions: %w", translate(err))
	}
	limit := f.Limit
	if limit <= 0 {
		limit = -1 // SQLite's way to say all
	}
	rows, err = collect(ctx, q, scanActionRow, actionPage(where, actionOrder(f)), append(args, limit, f.Offset)...)
	if err != nil {
		return nil, 0, fmt.Errorf("list actions: %w", err)
	}
	return rows, total, nil
}

// actionPage is the query of one page. The page is found first, from the index
// alone; then only its own actions are read whole, and put in order again.
func actionPage(where, order string) string {
	const around = ` LEFT JOIN goals g ON g.id = a.goal_id LEFT JOIN people p ON p.id = a.owner_id `
	return `
		WITH page AS MATERIALIZED (
			SELECT a.id AS row_id FROM actions a` + around + where + ` ORDER BY ` + order + ` LIMIT ? OFFSET ?)
		SELECT a.` + strings.ReplaceAll(plan.columns, `, `, `, a.`) + `, coalesce(g.title, ''), coalesce(p.name, ''),
			coalesce((SELECT sum(cents) FROM budgets WHERE action_id = a.id), 0)
		FROM page CROSS JOIN actions a ON a.id = row_id` + around + `ORDER BY ` + order
}

func scanActionRow(r row) (a actions.Row, err error) {
	return a, r.Scan(append(actionFields(&a.Action), &a.GoalTitle, &a.OwnerName, &a.Cents)...)
}

// actionFilter is the WHERE of a filter. Only fixed pieces go into the SQL,
// what was typed goes into the arguments.
func (s *Store) actionFilter(f actions.Filter) (where string, args []any) {
	var conditions []string
	add := func(condition string, values ...any) {
		conditions = append(conditions, condition)
		args = append(args, values...)
	}
	if match := matchAll(f.Text); match != "" {
		add(`a.id IN (SELECT m.rec FROM search JOIN search_map m ON m.id = search.rowid
			WHERE search MATCH ? AND +m.kind = 'actions')`, match)
	}
	if len(f.Status) > 0 {
		list, _ := json.Marshal(f.Status) // texts always can be
		add(`a.status IN (SELECT value FROM json_each(?))`, string(list))
	}
	for _, c := range []struct{ condition, value string }{
		{`a.goal_id = ?`, f.GoalID}, {`a.theme = ?`, f.Theme}, {`a.owner_id = ?`, f.OwnerID}, {`a.service = ?`, f.Service},
	} {
		if c.value != "" {
			add(c.condition, c.value)
		}
	}
	if f.Late {
		today := f.Today
		if today == "" {
			today = s.Now().Format(time.DateOnly)
		}
		add(`a.end_on <> '' AND a.end_on < ? AND a.status NOT IN (?, ?)`, today, string(actions.Achieved), string(actions.Stopped))
	}
	if f.Unowned {
		add(`a.owner_id IS NULL`)
	}
	if f.Showcase {
		add(`a.showcase`)
	}
	if len(conditions) == 0 {
		return "", nil
	}
	return `WHERE ` + strings.Join(conditions, ` AND `), args
}

// actionOrders are what a list can be sorted on. What is not filled in comes
// last, and title and id make the order the same every time.
var actionOrders = map[string]string{
	"":         `a.goal_id IS NULL, g.position @, sortkey(g.title) @, g.id @`,
	"goal":     `a.goal_id IS NULL, g.position @, sortkey(g.title) @, g.id @`,
	"title":    `sortkey(a.title) @`,
	"owner":    `a.owner_id IS NULL, sortkey(p.name) @`,
	"end":      `a.end_on = '', a.end_on @`,
	"status":   statusOrder() + ` @`,
	"progress": `a.progress @`,
	"theme":    `a.theme = '', a.theme @`,
}

// actionOrder is the ORDER BY of a filter; an order it does not know is that
// of the goals.
func actionOrder(f actions.Filter) string {
	order, ok := actionOrders[f.Sort]
	if !ok {
		order = actionOrders[""]
	}
	direction := "ASC"
	if f.Desc {
		direction = "DESC"
	}
	return strings.ReplaceAll(order, "@", direction) + `, sortkey(a.title), a.id`
}

// statusOrder is the SQL of a status's place in the order of the work.
func statusOrder() string {
	var b strings.Builder
	b.WriteString("CASE a.status")
	for i, st := range actions.Statuses {
		fmt.Fprintf(&b, " WHEN %s THEN %d", literal(string(st.Status)), i)
	}
	return b.String() + " END"
}
