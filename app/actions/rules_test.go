package actions_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
)

// wrong are the fields that an error names, in order.
func wrong(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var invalid *app.InvalidError
	if !errors.As(err, &invalid) {
		t.Fatalf("got %v, want an error that names fields", err)
	}
	for field, text := range invalid.Fields {
		if !strings.HasSuffix(text, ".") {
			t.Errorf("%s: %q is no sentence", field, text)
		}
	}
	return slices.Sorted(maps.Keys(invalid.Fields))
}

func TestAction_Validate(t *testing.T) {
	tests := map[string]struct {
		edit func(*actions.Action)
		want []string
	}{
		"a title and a status are enough": {func(*actions.Action) {}, nil},
		"everything filled in": {func(a *actions.Action) {
			a.Start, a.End, a.AgeFrom, a.AgeTo, a.Progress = "2026-01-01", "2026-01-01", 6, 6, 100
		}, nil},
		"a title of blanks is none":    {func(a *actions.Action) { a.Title = " \t" }, []string{"Title"}},
		"200 letters with accents fit": {func(a *actions.Action) { a.Title = strings.Repeat("é", 200) }, nil},
		"201 letters don't":            {func(a *actions.Action) { a.Title = strings.Repeat("e", 201) }, []string{"Title"}},
		"10.000 letters fit in a text": {func(a *actions.Action) { a.Why = strings.Repeat("ë", 10_000) }, nil},
		"each text has its own limit": {func(a *actions.Action) {
			a.Description, a.Internal = strings.Repeat("e", 10_001), strings.Repeat("e", 10_001)
		}, []string{"Description", "Internal"}},
		"the reason and the children's part too": {func(a *actions.Action) { a.Why, a.Children = strings.Repeat("e", 10_001), strings.Repeat("e", 10_001) }, []string{"Children", "Why"}},
		"progress below nothing":                 {func(a *actions.Action) { a.Progress = -1 }, []string{"Progress"}},
		"progress beyond all":                    {func(a *actions.Action) { a.Progress = 101 }, []string{"Progress"}},
		"less than nobody":                       {func(a *actions.Action) { a.FTE = -0.1 }, []string{"FTE"}},
		"ages the wrong way round":               {func(a *actions.Action) { a.AgeFrom, a.AgeTo = 12, 6 }, []string{"AgeTo"}},
		"a lowest age alone is no band yet":      {func(a *actions.Action) { a.AgeFrom = 12 }, nil},
		"a code of 21 signs":                     {func(a *actions.Action) { a.PlanCode = strings.Repeat("1", 21) }, []string{"PlanCode"}},
		"days that are none":                     {func(a *actions.Action) { a.Start, a.End = "2026-13-01", "binnenkort" }, []string{"End", "Start"}},
		"an end before the start":                {func(a *actions.Action) { a.Start, a.End = "2026-05-02", "2026-05-01" }, []string{"End"}},
		"an end without a start":                 {func(a *actions.Action) { a.End = "2026-05-01" }, nil},
		"a status that does not exist":           {func(a *actions.Action) { a.Status = "klaar" }, []string{"Status"}},
		"no status":                              {func(a *actions.Action) { a.Status = "" }, []string{"Status"}},
		"all that is wrong at once":              {func(a *actions.Action) { a.Title, a.Progress, a.FTE = "", 200, -1 }, []string{"FTE", "Progress", "Title"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := actions.Action{Title: "Speelstraten", Status: actions.Idea}
			tt.edit(&a)
			if got := wrong(t, a.Validate()); !slices.Equal(got, tt.want) {
				t.Errorf("wrong are %v, want %v", got, tt.want)
			}
		})
	}
}

func TestProgress_Validate(t *testing.T) {
	tests := map[string]struct {
		edit func(*actions.Progress)
		want []string
	}{
		"one sentence is enough":              {func(*actions.Progress) {}, nil},
		"what was adjusted is enough as well": {func(e *actions.Progress) { e.Text, e.Adjusted = "", "Later op de dag." }, nil},
		"without a word":                      {func(e *actions.Progress) { e.Text = " " }, []string{"Text"}},
		"without a day":                       {func(e *actions.Progress) { e.Date = "" }, []string{"Date"}},
		"a day that is none":                  {func(e *actions.Progress) { e.Date = "2026-02-30" }, []string{"Date"}},
		"below nothing":                       {func(e *actions.Progress) { e.Percent = -5 }, []string{"Percent"}},
		"beyond all":                          {func(e *actions.Progress) { e.Percent = 101 }, []string{"Percent"}},
		"a status that does not exist":        {func(e *actions.Progress) { e.Status = "" }, []string{"Status"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			e := actions.Progress{Date: "2026-06-01", Status: actions.Running, Percent: 50, Text: "De helft doet mee."}
			tt.edit(&e)
			if got := wrong(t, e.Validate()); !slices.Equal(got, tt.want) {
				t.Errorf("wrong are %v, want %v", got, tt.want)
			}
		})
	}
}

func TestAction_Late(t *testing.T) {
	const today = "2026-11-21"
	tests := map[string]struct {
		end    string
		status actions.Status
		want   bool
	}{
		"its end was yesterday":                {"2026-11-20", actions.Running, true},
		"it was only planned":                  {"2026-11-20", actions.Planned, true},
		"an idea with a day is late too":       {"2026-11-20", actions.Idea, true},
		"it was put off, but promised by then": {"2026-11-20", actions.Postponed, true},
		"it ends today":                        {"2026-11-21", actions.Running, false},
		"nobody said when it ends":             {"", actions.Running, false},
		"it was achieved":                      {"2020-01-01", actions.Achieved, false},
		"it was stopped":                       {"2020-01-01", actions.Stopped, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := (actions.Action{End: tt.end, Status: tt.status}).Late(today); got != tt.want {
				t.Errorf("late is %v, want %v", got, tt.want)
			}
		})
	}
}

func TestStatus_Name(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range actions.Statuses {
		if s.Status.Name() != s.Name || seen[s.Name] {
			t.Errorf("%s is called %q", s.Status, s.Status.Name())
		}
		seen[s.Name] = true
	}
	if got := actions.Status("later").Name(); got != "later" {
		t.Errorf("a status of a newer program shows as %q", got)
	}
}

func TestOpen(t *testing.T) {
	want := []actions.Status{actions.Idea, actions.Planned, actions.Preparing, actions.Running, actions.Postponed}
	if got := actions.Open(); !slices.Equal(got, want) {
		t.Errorf("open are %v, want %v", got, want)
	}
}

func TestMeasureDetail_Reached(t *testing.T) {
	number := func(v float64) *float64 { return &v }
	tests := map[string]struct {
		baseline, target *float64
		values           []float64
		share            float64
		ok               bool
	}{
		"half way up":                     {number(10), number(30), []float64{12, 20}, 0.5, true},
		"half way down":                   {number(30), number(10), []float64{20}, 0.5, true},
		"further than the target":         {number(0), number(10), []float64{25}, 1, true},
		"back behind the start":           {number(10), number(20), []float64{5}, 0, true},
		"only the newest value counts":    {number(0), number(10), []float64{10, 2}, 0.2, true},
		"nothing measured yet":            {number(0), number(10), nil, 0, false},
		"without a baseline":              {nil, number(10), []float64{5}, 0, false},
		"without a target":                {number(0), nil, []float64{5}, 0, false},
		"a target that is where it began": {number(10), number(10), []float64{10}, 0, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			m := actions.MeasureDetail{Measure: actions.Measure{Baseline: tt.baseline, Target: tt.target}}
			for _, v := range tt.values {
				m.Measurements = append(m.Measurements, actions.Measurement{Value: v})
			}
			if share, ok := m.Reached(); share != tt.share || ok != tt.ok {
				t.Errorf("got %v, %v; want %v, %v", share, ok, tt.share, tt.ok)
			}
		})
	}
}

func TestTotal(t *testing.T) {
	if got := actions.Total([]actions.Budget{{Year: 2026, Cents: 150}, {Year: 2027, Cents: 50}}); got != 200 {
		t.Errorf("got %d cents, want 200", got)
	}
}
