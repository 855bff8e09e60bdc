package data

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"
)

// syncSchema makes the triggers and views what they should be. Only one whose
// text differs is written, and one that should not be there is dropped: a
// package from elsewhere may carry any.
func (s *Store) syncSchema(ctx context.Context) error {
	want, err := wantedSchema(ctx, s.ro)
	if err != nil {
		return err
	}
	type object struct{ kind, name, sql string }
	scan := func(r row) (o object, err error) { return o, r.Scan(&o.kind, &o.name, &o.sql) }
	have, err := collect(ctx, s.ro, scan, `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')`)
	if err != nil {
		return err
	}
	var script []string
	for _, o := range have {
		if want[o.name] == o.sql {
			delete(want, o.name)
			continue
		}
		script = append(script, "DROP "+o.kind+" IF EXISTS "+ident(o.name)) // triggers on a view go with it
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		script = append(script, want[name])
	}
	if len(script) == 0 {
		return nil
	}
	return s.inTx(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, strings.Join(script, ";\n"))
		return err
	})
}

// wantedSchema returns our triggers and views, by name.
func wantedSchema(ctx context.Context, q querier) (map[string]string, error) {
	want := appendOnly()
	for _, name := range logged {
		t, err := readTable(ctx, q, name)
		if err != nil {
			return nil, err
		}
		maps.Copy(want, t.historyTriggers())
		maps.Copy(want, t.linkTriggers())
	}
	for _, k := range searchable {
		maps.Copy(want, k.searchTriggers())
	}
	maps.Copy(want, named(searchView()))
	return want, nil
}
