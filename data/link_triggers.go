package data

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/thread"
)

// linkTriggers returns the triggers that keep the links of t whole: a link has
// both its ends, and goes when one of them goes.
//
// Links go BEFORE their record, whose own change is logged AFTER, so the
// history always has the links first, and undo, which goes backwards, brings
// the record back before its links. Of two AFTER triggers SQLite promises no
// order. An indicator that comes with the application is there without a
// record, so only an own one takes its links with it.
func (t table) linkTriggers() map[string]string {
	switch {
	case t.name == "links":
		return named(
			t.trigger("links", "whole", "BEFORE INSERT", missingEnd("from")+" OR "+missingEnd("to"),
				"SELECT raise(ABORT, 'a link needs both its records')"),
			t.trigger("links", "fixed", "BEFORE UPDATE", "", "SELECT raise(ABORT, 'a link does not change')"),
		)
	case !t.single():
		return nil
	}
	when := ""
	if t.name == thread.Indicator {
		when = "OLD.own"
	}
	return named(t.trigger("links", "delete", "BEFORE DELETE", when,
		fmt.Sprintf("DELETE FROM links WHERE from_kind = %s AND from_id = OLD.id", literal(t.name)),
		fmt.Sprintf("DELETE FROM links WHERE to_kind = %s AND to_id = OLD.id", literal(t.name))))
}

// missingEnd is the condition that a new link has no record at this end.
func missingEnd(end string) string {
	var kinds []string
	for _, k := range logged {
		is := fmt.Sprintf("(SELECT 1 FROM %s WHERE id = NEW.%s_id)", ident(k), end)
		switch k {
		case "links", "budgets":
			continue
		case thread.Indicator:
			is = "1"
		}
		kinds = append(kinds, fmt.Sprintf("WHEN %s THEN %s", literal(k), is))
	}
	return fmt.Sprintf("(CASE NEW.%s_kind %s END) IS NULL", end, strings.Join(kinds, " "))
}
