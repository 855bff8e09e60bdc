package data

import (
	"context"
	"fmt"
	"strings"
)

// logged are the tables with a history. A new column needs nothing but a
// migration: the triggers follow from the columns.
var logged = []string{"dossier", "programmes", "candidatures", "people", "goals", "actions", "budgets", "measures",
	"measurements", "progress", "evidence", "quotes", "answers", "indicators", "imports", "gaps", "mappings",
	"steps", "ticks", "tasks", "own_steps", "own_criteria", "own_methods", "method_uses", "decisions", "services", "service_roles",
	"bodies", "memberships", "partners", "partner_roles", "involvements", "weighings", "trainings", "promises", "capacities",
	"guidance", "network_meetings", "contacts", "bottlenecks", "practices", "links"}

// table is what triggers and undo need to know of a table.
type table struct {
	name string
	key  []string // columns of the primary key
	cols []string // stored columns, the key included
}

// readTable reads the columns. Generated ones are left out, as they can't be
// written back; table_xinfo marks them, table_info would hide them.
func readTable(ctx context.Context, q querier, name string) (table, error) {
	t := table{name: name}
	type column struct {
		name string
		pk   int
	}
	scan := func(r row) (c column, err error) { return c, r.Scan(&c.name, &c.pk) }
	cols, err := collect(ctx, q, scan, `SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid`, name)
	if err != nil {
		return t, err
	}
	for _, c := range cols {
		t.cols = append(t.cols, c.name)
		if c.pk > 0 {
			t.key = append(t.key, c.name) // our keys stand in the order of the columns
		}
	}
	if len(t.key) == 0 {
		return t, fmt.Errorf("table %s has no primary key", name)
	}
	return t, nil
}

// single reports whether one column is the key.
func (t table) single() bool { return len(t.key) == 1 }

// record is the SQL of a row's id in the history: its key, or a JSON array of
// a key of several columns.
func (t table) record(row string) string {
	if t.single() {
		return row + "." + ident(t.key[0])
	}
	var parts []string
	for _, k := range t.key {
		parts = append(parts, row+"."+ident(k))
	}
	return "json_array(" + strings.Join(parts, ", ") + ")"
}

// where is the SQL that finds the row by its id in the history, which is the
// parameter with this number.
func (t table) where(parameter int) string {
	if t.single() {
		return fmt.Sprintf("%s = ?%d", ident(t.key[0]), parameter)
	}
	var parts []string
	for i, k := range t.key {
		parts = append(parts, fmt.Sprintf("%s = (?%d ->> %d)", ident(k), parameter, i))
	}
	return strings.Join(parts, " AND ")
}

// ident quotes a name for SQL.
func ident(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// literal quotes a text for SQL.
func literal(s string) string { return `'` + strings.ReplaceAll(s, `'`, `''`) + `'` }
