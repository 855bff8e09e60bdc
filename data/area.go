package data

import (
	"context"
	"fmt"

	"kindvriendelijk/app/figures"
)

const (
	selectAreas = `SELECT code, name, level, own, peer FROM areas `
	insertArea  = `INSERT INTO areas (code, name, level, own, peer) VALUES (?, ?, ?, ?, ?) `
)

func scanArea(r row) (a figures.Area, err error) {
	err = r.Scan(&a.Code, &a.Name, &a.Level, &a.Own, &a.Peer)
	return a, err
}

// Areas lists all places the dossier has figures of or compares with: its own
// first, then those to compare with, each by name.
func (s *Store) Areas(ctx context.Context) ([]figures.Area, error) {
	as, err := collect(ctx, s.reader(ctx), scanArea, selectAreas+`ORDER BY own DESC, peer DESC, name, code`)
	return as, during("list areas", err)
}

// AreasWithValues lists the places of [Store.Areas] that have a value from an
// import that is not undone, in the same order.
func (s *Store) AreasWithValues(ctx context.Context) ([]figures.Area, error) {
	as, err := collect(ctx, s.reader(ctx), scanArea, selectAreas+`WHERE EXISTS (SELECT 1 FROM indicator_nums i WHERE EXISTS (
			SELECT 1 FROM vals v WHERE v.indicator = i.num AND v.area = areas.num AND +v.import IN (SELECT num FROM import_nums JOIN imports USING (id))))
		ORDER BY own DESC, peer DESC, name, code`)
	return as, during("list areas with values", err)
}

// OwnArea returns the municipality of the dossier as a place of figures, or
// [app.ErrNotFound] when none is chosen.
func (s *Store) OwnArea(ctx context.Context) (figures.Area, error) {
	a, err := scanArea(s.reader(ctx).QueryRowContext(ctx, selectAreas+`WHERE own = 1`))
	return a, during("own area", err)
}

// SaveArea adds a place or writes its name, level and marks. There is one own
// place: marking another one moves the mark. Places are not records: undo does
// not touch them.
func (s *Store) SaveArea(ctx context.Context, a figures.Area) error {
	if a.Code == "" {
		return fmt.Errorf("save area: no code")
	}
	return s.write(ctx, "Gebied bewaard", func(ctx context.Context, q querier) error {
		if a.Own {
			if _, err := q.ExecContext(ctx, `UPDATE areas SET own = 0 WHERE own = 1 AND code <> ?`, a.Code); err != nil {
				return fmt.Errorf("save area: %w", err)
			}
		}
		_, err := q.ExecContext(ctx, insertArea+`ON CONFLICT (code) DO UPDATE
			SET name = excluded.name, level = excluded.level, own = excluded.own, peer = excluded.peer`,
			a.Code, a.Name, a.Level, a.Own, a.Peer)
		return during("save area", err)
	})
}

// SetPeers chooses the places to compare with, by code; all others are no
// longer. Codes the dossier does not know are left out.
func (s *Store) SetPeers(ctx context.Context, codes []string) error {
	return s.write(ctx, "Vergelijking gekozen", func(ctx context.Context, q querier) error {
		if _, err := q.ExecContext(ctx, `UPDATE areas SET peer = 0 WHERE peer = 1`); err != nil {
			return fmt.Errorf("set peers: %w", err)
		}
		for _, code := range codes {
			if _, err := q.ExecContext(ctx, `UPDATE areas SET peer = 1 WHERE code = ?`, code); err != nil {
				return fmt.Errorf("set peers: %w", err)
			}
		}
		return nil
	})
}

// during says what was being done when an error came.
func during(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, translate(err))
}
