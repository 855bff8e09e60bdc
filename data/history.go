package data

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"kindvriendelijk/app/history"
)

// History returns all changes of a record, the oldest first. Fields carry the
// names of their columns; of a new or deleted record those that were empty are
// left out.
func (s *Store) History(ctx context.Context, kind, id string) ([]history.Change, error) {
	return s.changes(ctx, `WHERE h.rec = ? AND h.tbl = ? ORDER BY g.hlc, h.id`, id, kind)
}

// Recent returns the last changes of the dossier, the newest first.
func (s *Store) Recent(ctx context.Context, limit int) ([]history.Change, error) {
	return s.changes(ctx, `ORDER BY h.id DESC LIMIT ?`, limit)
}

// LastSaved returns when the last change was saved; the zero time when there
// was none.
func (s *Store) LastSaved(ctx context.Context) (time.Time, error) {
	var at time.Time
	err := s.reader(ctx).QueryRowContext(ctx, `SELECT at FROM groups ORDER BY id DESC LIMIT 1`).Scan(instant{&at})
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return at, fmt.Errorf("last saved: %w", translate(err))
	}
	return at, nil
}

func (s *Store) changes(ctx context.Context, rest string, args ...any) ([]history.Change, error) {
	cs, err := collect(ctx, s.reader(ctx), scanChange, `
		SELECT h.id, h.grp, g.at, g.who, g.label, g.kind, h.tbl, h.rec, h.op, h.changes
		FROM history h JOIN groups g ON g.id = h.grp `+rest, args...)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	return cs, nil
}

func scanChange(r row) (c history.Change, err error) {
	var doc []byte
	if err := r.Scan(&c.ID, &c.Group, instant{&c.At}, &c.Who, &c.Label, &c.Action, &c.Kind, &c.Record, &c.Op, &doc); err != nil {
		return c, err
	}
	c.Fields, err = fieldsOf(c.Op, doc)
	return c, err
}

// fieldsOf reads the changes of one record, in the order of its columns.
func fieldsOf(op history.Op, doc []byte) ([]history.Field, error) {
	var fields []history.Field
	err := eachMember(doc, func(name string, value json.RawMessage) error {
		pair := []json.RawMessage{nil, value}
		switch op {
		case history.Update:
			if err := json.Unmarshal(value, &pair); err != nil || len(pair) != 2 {
				return fmt.Errorf("field %s: not a pair", name)
			}
		case history.Delete:
			pair = []json.RawMessage{value, nil}
		}
		f := history.Field{Name: name, Old: plain(pair[0]), New: plain(pair[1])}
		if f.Old != f.New {
			fields = append(fields, f)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("changes of a record: %w", err)
	}
	return fields, nil
}

// eachMember calls do with the members of a JSON object, in their order, which
// a map would lose.
func eachMember(doc []byte, do func(name string, value json.RawMessage) error) error {
	d := json.NewDecoder(bytes.NewReader(doc))
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return err
		}
		if err := do(fmt.Sprint(name), value); err != nil {
			return err
		}
	}
	return nil
}

// plain is a JSON value as text: a string without its quotes, nothing for null.
func plain(value json.RawMessage) string {
	var text string
	switch {
	case len(value) == 0 || string(value) == "null":
		return ""
	case json.Unmarshal(value, &text) == nil:
		return text
	}
	return string(value)
}
