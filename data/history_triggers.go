package data

import (
	"fmt"
	"strings"
)

// historyTriggers returns the triggers that write what happens to t into the
// history, by name.
//
// Columns are compared BINARY, as a NOCASE column would hide 'a' to 'A'. The
// group is a subselect: without one it is NULL, which history.grp refuses, so
// that no write goes unseen. Values go to JSON inside SQLite, which keeps
// every one of them exactly.
func (t table) historyTriggers() map[string]string {
	var changed, pairs, moved []string
	for _, c := range t.cols {
		pairs = append(pairs, fmt.Sprintf("iif(%s, %s || json_array(OLD.%[3]s, NEW.%[3]s), '')",
			differs(c), literal(`,"`+c+`":`), ident(c)))
		changed = append(changed, differs(c))
	}
	for _, k := range t.key {
		moved = append(moved, differs(k))
	}
	diff := "'{' || substr(" + strings.Join(pairs, " || ") + ", 2) || '}'"
	return named(
		t.trigger("log", "insert", "AFTER INSERT", "", t.log("I", "NEW", t.object("NEW"))),
		t.trigger("log", "delete", "AFTER DELETE", "", t.log("D", "OLD", t.object("OLD"))),
		t.trigger("log", "update", "AFTER UPDATE", strings.Join(changed, " OR "), t.log("U", "NEW", diff)),
		t.trigger("log", "key", "BEFORE UPDATE", strings.Join(moved, " OR "), "SELECT raise(ABORT, 'a record keeps its id')"),
	)
}

// log is the statement that writes one change.
func (t table) log(op, row, changes string) string {
	return fmt.Sprintf("INSERT INTO history (grp, tbl, rec, op, changes) VALUES ((SELECT grp FROM context), %s, %s, '%s', %s)",
		literal(t.name), t.record(row), op, changes)
}

// object is the SQL of a whole row as JSON.
func (t table) object(row string) string {
	var parts []string
	for _, c := range t.cols {
		parts = append(parts, literal(c)+", "+row+"."+ident(c))
	}
	return "json_object(" + strings.Join(parts, ", ") + ")"
}

// differs is the condition that an update changes the column.
func differs(col string) string {
	return fmt.Sprintf("OLD.%[1]s IS NOT NEW.%[1]s COLLATE BINARY", ident(col))
}

// appendOnly are the triggers that keep the history as it was written.
func appendOnly() map[string]string {
	t := table{name: "history"}
	const refuse = "SELECT raise(ABORT, 'history is append-only')"
	return named(
		t.trigger("keep", "update", "BEFORE UPDATE", "", refuse),
		t.trigger("keep", "delete", "BEFORE DELETE", "", refuse),
	)
}

// statement is a piece of the schema that we make ourselves.
type statement struct{ name, sql string }

// named returns the statements by name.
func named(list ...statement) map[string]string {
	m := make(map[string]string, len(list))
	for _, s := range list {
		m[s.name] = s.sql
	}
	return m
}

// trigger makes a trigger on t called 'what_table_event'.
func (t table) trigger(what, event, on, when string, do ...string) statement {
	name := what + "_" + t.name + "_" + event
	if when != "" {
		when = "WHEN " + when + " "
	}
	return statement{name, fmt.Sprintf("CREATE TRIGGER %s %s ON %s %sBEGIN %s; END",
		ident(name), on, ident(t.name), when, strings.Join(do, "; "))}
}
