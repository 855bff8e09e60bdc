package data

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"kindvriendelijk/app/thread"
)

// Search finds the records that have all words, the best first, at most limit.
// Accents and case make no difference, the last word may be half typed, and a
// word in the title counts ten times. The title of an answer is the code of
// its sub-criterion; that of an indicator that comes with the application is
// empty.
func (s *Store) Search(ctx context.Context, words string, limit int) ([]thread.Hit, error) {
	match := matchAll(words)
	if match == "" {
		return nil, nil
	}
	if err := s.indexNow(ctx); err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	scan := func(r row) (h thread.Hit, err error) { return h, r.Scan(&h.Kind, &h.ID, &h.Title, &h.Snippet) }
	// The snippet reads the text back through the view, which costs more than
	// the search itself, so it is made for the rows that are shown only.
	hits, err := collect(ctx, s.reader(ctx), scan, `
		WITH best AS MATERIALIZED (SELECT rowid AS id, rank FROM search
			WHERE search MATCH ?1 AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?2)
		SELECT m.kind, m.rec, search.title, snippet(search, -1, '[', ']', '…', 12)
		FROM best JOIN search ON search.rowid = best.id JOIN search_map m ON m.id = best.id
		WHERE search MATCH ?1 ORDER BY best.rank, m.id`, match, limit)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return hits, nil
}

// matchAll turns what was typed into the language of FTS5, or the empty text
// when there is no word in it. Words are quoted, because a bare AND or a
// hyphen means something else or is an error.
func matchAll(words string) string {
	fields := strings.FieldsFunc(words, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	})
	if len(fields) == 0 {
		return ""
	}
	return `"` + strings.Join(fields, `" "`) + `"*`
}

// indexNow brings the index up to date in the middle of an action.
func (s *Store) indexNow(ctx context.Context) error {
	r := s.running(ctx)
	if r == nil {
		return nil
	}
	return indexDirty(ctx, r.tx)
}

// indexDirty brings the index up to date with what the triggers noted, inside
// the transaction of the action.
func indexDirty(ctx context.Context, q querier) error {
	var dirty bool
	if err := q.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM search_dirty)`).Scan(&dirty); err != nil || !dirty {
		return err
	}
	for _, sql := range indexSteps {
		if _, err := q.ExecContext(ctx, sql); err != nil {
			return fmt.Errorf("index: %w", err)
		}
	}
	return nil
}

// indexSteps forget the old words, learn the new ones and forget records that
// are gone. They go table by table, as joining with the view would read all of
// it; '+kind' keeps SQLite from walking the index on (kind, rec), which is as
// long.
var indexSteps = func() []string {
	steps := []string{`INSERT INTO search (search, rowid, title, body) SELECT 'delete', id, title, body FROM search_dirty WHERE had = 1`}
	for _, k := range searchable {
		steps = append(steps,
			fmt.Sprintf(`INSERT INTO search (rowid, title, body) SELECT m.id, %s, %s FROM search_dirty d
				CROSS JOIN search_map m ON m.id = d.id JOIN %s t ON t.id = m.rec WHERE +m.kind = %s`,
				onRow("t", k.title), onRow("t", k.body), ident(k.table), literal(k.table)),
			fmt.Sprintf(`DELETE FROM search_map WHERE id IN (SELECT id FROM search_dirty) AND +kind = %s
				AND NOT EXISTS (SELECT 1 FROM %s t WHERE t.id = search_map.rec)`, literal(k.table), ident(k.table)))
	}
	return append(steps, `DELETE FROM search_dirty`)
}()
