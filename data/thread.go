package data

import (
	"context"
	"fmt"

	"kindvriendelijk/app/thread"
)

// Thread follows the links from a record both ways, at most depth steps, and
// returns the records on the way with the one it started at, from where the
// thread comes to where it goes. Titles are those of [Store.Search]. The
// recursion ends also when links go round.
func (s *Store) Thread(ctx context.Context, kind, id string, depth int) ([]thread.Node, error) {
	scan := func(r row) (n thread.Node, err error) {
		var distance int
		return n, r.Scan(&n.Kind, &n.ID, &n.Title, &n.Depth, &distance)
	}
	nodes, err := collect(ctx, s.reader(ctx), scan, threadQuery, kind, id, depth)
	if err != nil {
		return nil, fmt.Errorf("thread of %s: %w", kind, err)
	}
	return nodes, nil
}

// threadQuery takes from each record its shortest way: min decides which row
// the bare columns come from.
var threadQuery = `
	WITH RECURSIVE
	down (kind, id, depth) AS (
		VALUES (?1, ?2, 0) UNION
		SELECT l.to_kind, l.to_id, d.depth + 1 FROM down d
		JOIN links l ON l.from_kind = d.kind AND l.from_id = d.id WHERE d.depth < ?3),
	up (kind, id, depth) AS (
		VALUES (?1, ?2, 0) UNION
		SELECT l.from_kind, l.from_id, u.depth - 1 FROM up u
		JOIN links l ON l.to_kind = u.kind AND l.to_id = u.id WHERE u.depth > -?3)
	SELECT kind, id, ` + titleOf("n.kind", "n.id") + `, depth, min(abs(depth))
	FROM (SELECT * FROM down UNION SELECT * FROM up) n
	GROUP BY kind, id ORDER BY depth, kind, id`

// titleOf is the SQL of the title of the record with this kind and id.
func titleOf(kind, id string) string {
	q := "CASE " + kind
	for _, k := range searchable {
		q += fmt.Sprintf(" WHEN %s THEN coalesce((SELECT %s FROM %s t WHERE t.id = %s), '')",
			literal(k.table), onRow("t", k.title), ident(k.table), id)
	}
	return q + " ELSE '' END"
}
