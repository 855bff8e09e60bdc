package data

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"
)

// optional is a column that refers to another record: NULL in the table is
// the empty id in the record.
type optional struct{ id *string }

// Scan implements [database/sql.Scanner].
func (o optional) Scan(src any) error {
	text, _ := src.(string)
	*o.id = text
	return nil
}

// Value implements [driver.Valuer].
func (o optional) Value() (driver.Value, error) {
	if *o.id == "" {
		return nil, nil
	}
	return *o.id, nil
}

// codes is a column with a list of codes, as JSON; an empty list is '[]'.
type codes[T any] struct{ list *[]T }

// Scan implements [database/sql.Scanner].
func (c codes[T]) Scan(src any) error {
	text, _ := src.(string)
	var list []T
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		return fmt.Errorf("list of codes: %w", err)
	}
	if len(list) == 0 {
		list = nil
	}
	*c.list = list
	return nil
}

// Value implements [driver.Valuer].
func (c codes[T]) Value() (driver.Value, error) {
	if len(*c.list) == 0 {
		return "[]", nil
	}
	b, err := json.Marshal(*c.list)
	return string(b), err
}

// instant is a column with a moment, to the millisecond in UTC, written so
// that the order of the texts is that of time.
type instant struct{ at *time.Time }

const instantLayout = "2006-01-02T15:04:05.000Z"

// Scan implements [database/sql.Scanner].
func (i instant) Scan(src any) (err error) {
	text, _ := src.(string)
	*i.at, err = time.Parse(instantLayout, text)
	return err
}

// Value implements [driver.Valuer].
func (i instant) Value() (driver.Value, error) { return i.at.UTC().Format(instantLayout), nil }
