package example

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
)

// spent adds the budgets that match, in cents.
func (r *recorder) spent(match func(actions.Budget) bool) int64 {
	var sum int64
	for _, b := range r.budgets {
		if match(b) {
			sum += b.Cents
		}
	}
	return sum
}

func (r *recorder) wants(t *testing.T, codes []string, text string) {
	t.Helper()
	for _, code := range codes {
		if !strings.Contains(r.answers[code].Text+r.answers[code].NotYet, text) {
			t.Errorf("%s does not say %q", code, text)
		}
	}
}

func TestAmountsInTheTextsAreThoseOfTheActions(t *testing.T) {
	r := built(t)
	coming := func(b actions.Budget) bool { return b.Year >= 2026 }
	total := app.Euro(r.spent(coming))
	r.wants(t, []string{"c1.4", "c5", "c5.3"}, total)
	for _, year := range []int{2026, 2027, 2028} {
		r.wants(t, []string{"c5.3"}, app.Euro(r.spent(func(b actions.Budget) bool { return b.Year == year })))
	}
	r.wants(t, []string{"c5.3"}, app.Euro(r.spent(func(b actions.Budget) bool { return b.Year < 2026 })))
	council := string(r.files["meerjarenplan_bd4.pdf"])
	for _, g := range r.goals {
		sum := app.Euro(r.spent(func(b actions.Budget) bool {
			return coming(b) && slices.ContainsFunc(r.actions, func(a actions.Action) bool { return a.ID == b.ActionID && a.GoalID == g.ID })
		}))
		r.wants(t, []string{"c5.3"}, sum)
		if !strings.Contains(council, strings.TrimPrefix(sum, "€ ")) {
			t.Errorf("the council's decision does not say %s for %q", sum, g.Title)
		}
	}
	table := string(r.files["kredieten.csv"])
	if !strings.Contains(table, ";Samen;24500;124000;619400;883500;669500\r\n") {
		t.Errorf("the table of budgets ends otherwise: %s", table[len(table)-80:])
	}
}

func TestCountsInTheTextsAreThoseOfTheActions(t *testing.T) {
	r := built(t)
	count := func(match func(actions.Action) bool) (n int) {
		for _, a := range r.actions {
			if match(a) {
				n++
			}
		}
		return n
	}
	status := func(all ...actions.Status) int {
		return count(func(a actions.Action) bool { return slices.Contains(all, a.Status) })
	}
	got := fmt.Sprint(len(r.goals), len(r.actions), status(actions.Achieved), status(actions.Running),
		status(actions.Planned, actions.Preparing), status(actions.Idea), status(actions.Postponed), status(actions.Stopped))
	if got != "5 32 5 13 8 2 2 2" {
		t.Errorf("goals and actions by status are %s, and c5 says otherwise", got)
	}
	if late := count(func(a actions.Action) bool { return a.Late(today) }); late != 4 {
		t.Errorf("%d actions are late, and c5 says 4", late)
	}
	if free := count(func(a actions.Action) bool { return a.OwnerID == "" }); free != 4 {
		t.Errorf("%d actions have no owner, and c5.4 says 4", free)
	}
	bare, themes, services := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, m := range r.measures {
		if m.Baseline == nil {
			bare[m.ActionID] = true
		}
	}
	for _, a := range r.actions {
		themes[a.Theme], services[a.Service] = true, true
	}
	if len(bare) != 5 || len(themes) != 11 || len(services) != 10 {
		t.Errorf("%d actions without a baseline, %d themes, %d services; the texts say 5, 11 and 10", len(bare), len(themes), len(services))
	}
}

func TestShowcaseActionsHaveBudgetAndStaff(t *testing.T) {
	r, shown := built(t), 0
	for _, a := range r.actions {
		if !a.Showcase {
			continue
		}
		shown++
		if a.FTE == 0 || a.StaffNote == "" || a.Children == "" || r.spent(func(b actions.Budget) bool { return b.ActionID == a.ID }) == 0 {
			t.Errorf("%s is not told in full", a.Title)
		}
	}
	if shown != 2 {
		t.Errorf("%d actions are shown in full", shown)
	}
}

func TestTheLogEndsWhereTheActionStands(t *testing.T) {
	r := built(t)
	for _, a := range r.actions {
		var last actions.Progress
		for _, e := range r.log {
			if e.ActionID != a.ID {
				continue
			}
			if e.Date < last.Date || e.Percent < last.Percent {
				t.Errorf("%s: the entry of %s goes back", a.Title, e.Date)
			}
			last = e
		}
		if last.Status != a.Status || last.Percent != a.Progress {
			t.Errorf("%s is %s %d %%, and its log ends with %s %d %%", a.Title, a.Status, a.Progress, last.Status, last.Percent)
		}
	}
}

func TestFiguresAgreeWithOneAnother(t *testing.T) {
	r := built(t)
	at := map[string]figures.Value{}
	indicators := map[string]bool{}
	for _, v := range r.values {
		at[v.Indicator+"|"+v.Area+"|"+v.Period+"|"+v.Breakdown] = v
		if v.Area == "voorbeeldegem" && v.Missing == "" {
			indicators[v.Indicator] = true
		}
	}
	r.wants(t, []string{"c2.2"}, fmt.Sprintf("%d indicatoren", len(indicators)))
	for code := range indicators {
		in, bundled := figures.ByCode(code)
		if !bundled && !slices.ContainsFunc(r.records, func(f figures.Record) bool { return f.ID == code && f.Own }) {
			t.Errorf("no indicator %q", code)
		}
		for key, v := range at {
			if v.Indicator != code || v.Missing != "" {
				continue
			}
			rest := strings.TrimPrefix(key, code)
			checkSum(t, in, at, rest, v)
			checkShare(t, in, at, rest, v)
		}
	}
}

// checkSum looks whether a count is the sum of its parts.
func checkSum(t *testing.T, in figures.Indicator, at map[string]figures.Value, rest string, v figures.Value) {
	t.Helper()
	var sum float64
	for _, part := range in.Parts {
		p, ok := at[part+rest]
		if !ok {
			return
		}
		sum += p.Value
	}
	if len(in.Parts) > 0 && sum != v.Value {
		t.Errorf("%s%s is %g, and its parts are %g", in.Code, rest, v.Value, sum)
	}
}

// checkShare looks whether a share follows from its counts, but for rounding.
func checkShare(t *testing.T, in figures.Indicator, at map[string]figures.Value, rest string, v figures.Value) {
	t.Helper()
	top, ok1 := at[in.Numerator+rest]
	whole, ok2 := at[in.Denominator+rest]
	base := map[figures.Kind]float64{figures.Percentage: 100, figures.Permille: 1000}[in.Kind]
	if !ok1 || !ok2 || base == 0 || whole.Value == 0 {
		return
	}
	if want := top.Value / whole.Value * base; math.Abs(want-v.Value) > 0.051 {
		t.Errorf("%s%s is %g, and its counts give %.2f", in.Code, rest, v.Value, want)
	}
}

func TestBreakdownsAndDistrictsAddUp(t *testing.T) {
	r := built(t)
	sums, whole := map[string]float64{}, map[string]float64{}
	for _, v := range r.values {
		in, _ := figures.ByCode(v.Indicator)
		district := strings.HasPrefix(v.Area, "wijk-")
		if in.Kind != figures.Count || (!district && v.Area != "voorbeeldegem") {
			continue
		}
		key := v.Indicator + " " + v.Period
		switch {
		case district:
			sums[key+" per district"] += v.Value
		case v.Breakdown == "":
			whole[key] = v.Value
		default:
			var names []string
			for _, part := range strings.Split(v.Breakdown, ";") {
				name, _, _ := strings.Cut(part, "=")
				names = append(names, name)
			}
			sums[key+" by "+strings.Join(names, " and ")] += v.Value
		}
	}
	if len(sums) < 10 {
		t.Fatalf("only %d breakdowns", len(sums))
	}
	for key, sum := range sums {
		parts := strings.Fields(key)
		if want := whole[parts[0]+" "+parts[1]]; sum != want {
			t.Errorf("%s is %g together, and the total is %g", key, sum, want)
		}
	}
}

func TestEveryValueHasAKnownPlace(t *testing.T) {
	r := built(t)
	var own, peers int
	for _, a := range r.areas {
		if a.Own {
			own++
		}
		if a.Peer {
			peers++
		}
	}
	if own != 1 || peers != 2 {
		t.Errorf("%d own places and %d to compare with, want 1 and 2", own, peers)
	}
	for _, v := range r.values {
		if !slices.ContainsFunc(r.areas, func(a figures.Area) bool { return a.Code == v.Area }) {
			t.Errorf("%s: no place %q", v.Indicator, v.Area)
		}
	}
}

func TestSmallAndMissingFiguresOccur(t *testing.T) {
	var small, missing, provisional bool
	for _, v := range built(t).values {
		in, _ := figures.ByCode(v.Indicator)
		small = small || figures.Small(in, v)
		missing = missing || v.Missing != ""
		provisional = provisional || v.Provisional
	}
	if !small || !missing || !provisional {
		t.Errorf("small %v, missing %v, provisional %v", small, missing, provisional)
	}
}
