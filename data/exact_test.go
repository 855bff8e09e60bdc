package data_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/data/datatest"
)

// Every value of every column type must come back from the history as it was.
func TestHistory_KeepsEveryValueExactly(t *testing.T) {
	floats := []float64{0, 0.1, 1, -1, 1.0 / 3, 5e-324, math.MaxFloat64, math.Inf(1), math.Inf(-1), 1e15, 1e16, 123456789012345680}
	ints := []int64{0, math.MaxInt64, math.MinInt64, 1 << 53, 1<<53 + 1, -1}
	texts := []string{"", "'\"\\ \t\r\n", "Één ☃ 😀", "a\x00b", "null", "1.0", "\u2028\x7f\x01", strings.Repeat("x", 5000), "\ufeff", `{"a":1}`, "\xff\xfe"}
	r := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		if f := math.Float64frombits(r.Uint64()); !math.IsNaN(f) { // SQLite has no NaN
			floats = append(floats, f)
		}
		ints = append(ints, int64(r.Uint64()))
	}
	s := datatest.Open(t)
	a := datatest.Action(t, s)
	var queries []string
	for i, f := range floats {
		target := "NULL"
		if i%3 > 0 {
			target = fmt.Sprintf("%d", 0)
		}
		queries = append(queries,
			fmt.Sprintf(`INSERT INTO measures VALUES ('m%d', '%s', %s, '', %s, '', %s, '')`, i, a.ID, quoted(texts[i%len(texts)]), real(f), target),
			fmt.Sprintf(`INSERT INTO goals VALUES ('g%d', 'x', %s, %d)`, i, quoted(texts[(i+1)%len(texts)]), ints[i%len(ints)]))
	}
	run(t, s, queries...)
	before := dump(t, s)
	run(t, s, `UPDATE measures SET baseline = 1, target = NULL, name = 'z'`, `UPDATE goals SET why = 'z', position = 7`)
	run(t, s, `DELETE FROM measures`, `DELETE FROM goals`)
	for range 2 {
		_, err := s.Undo(t.Context())
		must(t, err)
	}
	if dump(t, s) != before {
		t.Error("a value came back changed")
	}
	_, err := s.Undo(t.Context())
	must(t, err)
	_, err = s.Redo(t.Context())
	must(t, err)
	if dump(t, s) != before {
		t.Error("a value came back changed from a redo")
	}
	whole(t, s)
}

// quoted writes any bytes as an SQL text.
func quoted(s string) string { return fmt.Sprintf("CAST(x'%x' AS TEXT)", s) }

// real writes any number so that SQL reads the same one.
func real(f float64) string {
	if math.IsInf(f, 0) {
		return strings.TrimPrefix(fmt.Sprintf("%+f", f)[:1]+"9e999", "+")
	}
	return fmt.Sprintf("%.17e", f)
}

// One record with every column filled, changed and deleted through the verbs.
func TestHistory_OfAWholeRecord(t *testing.T) {
	s := datatest.Open(t)
	a := fullAction(t, s)
	before := dump(t, s)
	b := actions.Action{ID: a.ID, Title: "Leeg", Status: actions.Idea}
	must(t, s.UpdateAction(t.Context(), b))
	must(t, s.DeleteAction(t.Context(), a.ID))
	for range 2 {
		_, err := s.Undo(t.Context())
		must(t, err)
	}
	if got, err := s.Action(t.Context(), a.ID); err != nil || fmt.Sprint(got) != fmt.Sprint(a) || dump(t, s) != before {
		t.Errorf("got %+v %v, want %+v", got, err, a)
	}
	cs, err := s.History(t.Context(), "actions", a.ID)
	if err != nil || len(cs) != 5 {
		t.Fatalf("%d changes, %v", len(cs), err)
	}
	made := cs[0]
	if made.Op != "I" || made.Label != "Actie toegevoegd" || made.Who != "Voorbeeldpersoon" || made.Action != "do" || made.Kind != "actions" {
		t.Errorf("got %+v", made)
	}
	if len(made.Fields) != 24 {
		t.Errorf("%d fields of 24: %+v", len(made.Fields), made.Fields)
	}
	fields := map[string][2]string{}
	for _, f := range cs[1].Fields {
		fields[f.Name] = [2]string{f.Old, f.New}
	}
	for name, want := range map[string][2]string{
		"title": {"Eén straat", "Leeg"}, "fte": {"0.25", "0.0"}, "goal_id": {a.GoalID, ""}, "rights": {"[12,31]", "[]"},
		"progress": {"40", "0"}, "status": {"running", "idea"}, "showcase": {"1", "0"},
	} {
		if fields[name] != want {
			t.Errorf("%s: got %q, want %q", name, fields[name], want)
		}
	}
}
