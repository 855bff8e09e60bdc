package data

import (
	"context"
	"fmt"
	"strings"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
)

const linkColumns = `from_kind, from_id, role, to_kind, to_id`

func scanLink(r row) (l thread.Link, err error) {
	return l, r.Scan(&l.FromKind, &l.FromID, &l.Role, &l.ToKind, &l.ToID)
}

// Link ties two records; tying them twice is no change. Both must be there, or
// it returns [app.ErrNotFound]; but an answer that has no text yet is made,
// and an indicator may be one that comes with the application.
func (s *Store) Link(ctx context.Context, l thread.Link) error {
	err := s.write(ctx, "Koppeling gelegd", func(ctx context.Context, q querier) error {
		for _, end := range [][2]string{{l.FromKind, l.FromID}, {l.ToKind, l.ToID}} {
			if end[0] != thread.Answer {
				continue
			}
			if err := ensureAnswer(ctx, q, end[1]); err != nil {
				return err
			}
		}
		_, err := q.ExecContext(ctx, `INSERT INTO links (`+linkColumns+`) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			l.FromKind, l.FromID, l.Role, l.ToKind, l.ToID)
		return err
	})
	if err != nil {
		return fmt.Errorf("link %s to %s: %w", l.FromKind, l.ToKind, err)
	}
	return nil
}

// ensureAnswer makes the answer with the id when it is not there.
func ensureAnswer(ctx context.Context, q querier, id string) error {
	key := strings.SplitN(id, "/", 3)
	if len(key) < 3 {
		return nil // the link will be refused
	}
	_, err := q.ExecContext(ctx, `
		INSERT INTO answers (id, candidature, programme, sub_criterion, text, not_yet, status) VALUES (?, ?, ?, ?, '', '', ?)
		ON CONFLICT DO NOTHING`, id, key[0], key[1], key[2], string(portfolio.Empty))
	return err
}

// Unlink unties two records; when they are not tied nothing changes.
func (s *Store) Unlink(ctx context.Context, l thread.Link) error {
	err := s.write(ctx, "Koppeling losgemaakt", func(ctx context.Context, q querier) error {
		_, err := q.ExecContext(ctx, `DELETE FROM links WHERE (`+linkColumns+`) = (?, ?, ?, ?, ?)`,
			l.FromKind, l.FromID, l.Role, l.ToKind, l.ToID)
		return err
	})
	if err != nil {
		return fmt.Errorf("unlink %s from %s: %w", l.FromKind, l.ToKind, err)
	}
	return nil
}

// LinksFrom returns the links that start at a record.
func (s *Store) LinksFrom(ctx context.Context, kind, id string) ([]thread.Link, error) {
	return s.links(ctx, `from_kind = ? AND from_id = ?`, kind, id)
}

// LinksTo returns the links that end at a record.
func (s *Store) LinksTo(ctx context.Context, kind, id string) ([]thread.Link, error) {
	return s.links(ctx, `to_kind = ? AND to_id = ?`, kind, id)
}

// AllLinks returns the links with a role, or all when it is empty.
func (s *Store) AllLinks(ctx context.Context, role string) ([]thread.Link, error) {
	return s.links(ctx, `?1 = '' OR role = ?1`, role)
}

func (s *Store) links(ctx context.Context, where string, args ...any) ([]thread.Link, error) {
	ls, err := collect(ctx, s.reader(ctx), scanLink,
		`SELECT `+linkColumns+` FROM links WHERE `+where+` ORDER BY `+linkColumns, args...)
	if err != nil {
		return nil, fmt.Errorf("list links: %w", err)
	}
	return ls, nil
}
