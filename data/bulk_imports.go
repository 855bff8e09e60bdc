package data

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"kindvriendelijk/app/figures"
)

var imports = records[figures.Import]{
	"imports", "id, kind, source, file, sha256, at, who, rows, vals, skipped, rejected, note",
	func(i *figures.Import) []any {
		return []any{
			&i.ID, &i.Kind, &i.Source, &i.File, &i.SHA256, &i.At, &i.Who,
			&i.Rows, &i.Values, &i.Skipped, &i.Rejected, &i.Note,
		}
	},
}

// ListImports lists the arrivals of figures that count, the latest first.
// Those that were undone are not among them.
func (s *Store) ListImports(ctx context.Context) ([]figures.Import, error) {
	return imports.list(ctx, s, `JOIN import_nums USING (id) ORDER BY num DESC`)
}

// DeleteImport takes an import back, however long ago it was: its values no
// longer count, and what they replaced does again. It is an action like any
// other and can be undone.
func (s *Store) DeleteImport(ctx context.Context, id string) error {
	return imports.delete(ctx, s, "Cijfers weggehaald", id)
}

// PurgeValues frees the room of values that can't come back: those of imports
// that were undone and, because something else was done since, can't be redone.
// It returns how many it removed.
func (s *Store) PurgeValues(ctx context.Context) (removed int64, err error) {
	err = s.inTx(ctx, func(tx *sql.Tx) error {
		nums, err := collect(ctx, tx, func(r row) (n int64, err error) { return n, r.Scan(&n) }, goneForGood)
		if err != nil || len(nums) == 0 {
			return err
		}
		list, err := json.Marshal(nums)
		if err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, `DELETE FROM vals WHERE import IN (SELECT value FROM json_each(?))`, string(list))
		if err != nil {
			return err
		}
		if removed, err = res.RowsAffected(); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM import_nums WHERE num IN (SELECT value FROM json_each(?))`, string(list))
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("purge values: %w", err)
	}
	return removed, nil
}

// goneForGood selects the imports that an undo took away and that no redo can
// bring back, because their device did something else since. An import that
// was taken away by an action stays, for that action can be undone.
const goneForGood = `
	SELECT n.num FROM import_nums n
	JOIN groups u ON u.id = (SELECT max(h.grp) FROM history h WHERE h.rec = n.id AND h.tbl = 'imports') AND u.kind = 'undo'
	WHERE NOT EXISTS (SELECT 1 FROM imports i WHERE i.id = n.id)
	  AND EXISTS (SELECT 1 FROM groups d WHERE d.device = u.device AND d.kind = 'do' AND d.id > u.id)`
