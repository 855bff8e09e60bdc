package data

import (
	"fmt"
	"strings"
)

// searched is a kind of record that can be found. The two are SQL in which
// '@' stands for the row: a title, where a word counts ten times, and the
// rest. Private notes are not in it, as what is found is shown to everyone who
// looks along.
type searched struct{ table, title, body string }

var searchable = []searched{
	{"goals", "@title", "@why"},
	{"actions", "@title", "concat_ws(char(10), @description, @why, @target_group, @service, @partners, @children, @plan_code)"},
	{"measures", "@name", "@unit"},
	{"progress", "@text", "@adjusted"},
	{"evidence", "@title", "concat_ws(char(10), @proves, @owner, @reference, @alt, @file_name, 'B-' || @number)"},
	{"quotes", "@text", "concat_ws(char(10), @speaker, @place, @question, @followed)"},
	{"answers", "@sub_criterion", "concat_ws(char(10), @text, @not_yet)"},
	{"people", "@name", "concat_ws(char(10), @organisation, @service, @function)"},
	{"tasks", "@title", "@note"},
	{"decisions", "@subject", "concat_ws(char(10), @number, @result)"},
	{"services", "@name", "concat_ws(char(10), @domain, @note)"},
	{"bodies", "@name", "concat_ws(char(10), @mandate, @makeup)"},
	{"partners", "@name", "concat_ws(char(10), @wants, @brings, @reaches, @area, @note)"},
	{"involvements", "@who", "concat_ws(char(10), @informed, @heard, @used, @told)"},
	{"weighings", "@subject", "concat_ws(char(10), @children, @others, @outcome)"},
	{"trainings", "@title", "concat_ws(char(10), @giver, @audience, @changed)"},
	{"promises", "@subject", "concat_ws(char(10), @receiver, @note)"},
	{"guidance", "@question", "concat_ws(char(10), @giver, @delivered)"},
	{"network_meetings", "@title", "concat_ws(char(10), @place, @who, @lessons, @followed)"},
	{"contacts", "concat_ws(' ', @municipality, @name)", "concat_ws(char(10), @function, @about)"},
	{"bottlenecks", "@title", "concat_ws(char(10), @text, @receiver, @result)"},
	{"gaps", "@question", "concat_ws(char(10), @why, @approach, @answer)"},
	{"indicators", "@name", "concat_ws(char(10), @define, @source, @note, @meaning)"},
}

// onRow fills in the row.
func onRow(row, expression string) string { return strings.ReplaceAll(expression, "@", row+".") }

// searchTriggers returns the triggers that note which records must be indexed
// anew, with the words that the index has now: FTS5 wants exactly those to
// forget them. [indexDirty] writes the index once an action, as a trigger that
// does it would make FTS5 flush at every statement.
func (k searched) searchTriggers() map[string]string {
	t := table{name: k.table}
	changed := fmt.Sprintf("%s IS NOT %s OR %s IS NOT %s", onRow("OLD", k.title), onRow("NEW", k.title), onRow("OLD", k.body), onRow("NEW", k.body))
	return named(
		t.trigger("search", "insert", "AFTER INSERT", "",
			fmt.Sprintf("INSERT INTO search_map (kind, rec) VALUES (%s, NEW.id) ON CONFLICT (kind, rec) DO NOTHING", literal(k.table)),
			k.note("NEW", false)),
		t.trigger("search", "update", "AFTER UPDATE", changed, k.note("OLD", true)),
		t.trigger("search", "delete", "AFTER DELETE", "", k.note("OLD", true)),
	)
}

// note is the statement that notes a row; had tells whether the index has it.
func (k searched) note(row string, had bool) string {
	is := 0
	if had {
		is = 1
	}
	return fmt.Sprintf("INSERT INTO search_dirty (id, had, title, body) SELECT id, %d, %s, %s FROM search_map "+
		"WHERE kind = %s AND rec = %s.id ON CONFLICT (id) DO NOTHING", is, onRow(row, k.title), onRow(row, k.body), literal(k.table), row)
}

// searchView is the view through which the index reads the texts back.
func searchView() statement {
	var parts []string
	for _, k := range searchable {
		parts = append(parts, fmt.Sprintf("SELECT m.id, %s AS title, %s AS body FROM search_map m JOIN %s t ON t.id = m.rec WHERE m.kind = %s",
			onRow("t", k.title), onRow("t", k.body), ident(k.table), literal(k.table)))
	}
	return statement{"search_text", "CREATE VIEW search_text AS " + strings.Join(parts, " UNION ALL ")}
}
