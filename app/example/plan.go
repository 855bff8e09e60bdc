package example

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strconv"

	"kindvriendelijk/app/actions"
)

// planFile is one goal with its actions.
type planFile struct {
	Goal struct {
		Key   string `toml:"key"`
		Title string `toml:"title"`
		Why   string `toml:"why"`
	} `toml:"goal"`
	Actions []action `toml:"action"`
}

type action struct {
	Key         string   `toml:"key"`
	Title       string   `toml:"title"`
	Description string   `toml:"description"`
	Why         string   `toml:"why"`
	Indicators  []string `toml:"indicators"` // codes of figures it answers
	Theme       string   `toml:"theme"`
	Target      string   `toml:"target"`
	Ages        [2]int   `toml:"ages"`
	Service     string   `toml:"service"`
	Owner       string   `toml:"owner"` // key of a person
	Partners    string   `toml:"partners"`
	Start       string   `toml:"start"`
	End         string   `toml:"end"`
	Status      string   `toml:"status"`
	Progress    int      `toml:"progress"`
	FTE         float64  `toml:"fte"`
	Staff       string   `toml:"staff"`
	Rights      []int    `toml:"rights"`
	Goals       []string `toml:"goals"`
	Showcase    bool     `toml:"showcase"`
	Code        string   `toml:"code"`
	Children    string   `toml:"children"`
	Internal    string   `toml:"internal"`

	Budget   map[string]int64 `toml:"budget"` // whole euros by year
	Measures []measure        `toml:"measure"`
	Log      []entry          `toml:"log"`
}

type measure struct {
	Name         string   `toml:"name"`
	Unit         string   `toml:"unit"`
	Baseline     *float64 `toml:"baseline"`
	BaselineDate string   `toml:"baseline_date"`
	Target       *float64 `toml:"target"`
	TargetDate   string   `toml:"target_date"`
	Points       []point  `toml:"points"`
}

type point struct {
	Date  string  `toml:"date"`
	Value float64 `toml:"value"`
	Note  string  `toml:"note"`
}

type entry struct {
	Date     string `toml:"date"`
	Status   string `toml:"status"`
	Percent  int    `toml:"percent"`
	Text     string `toml:"text"`
	Adjusted string `toml:"adjusted"`
	Who      string `toml:"who"` // key of a person
}

func (c *content) loadPlans(folder fs.FS) (err error) {
	c.Plans, err = decodeAll[planFile](folder, "actions")
	return err
}

func (c *content) personID(key string) string {
	if key == "" {
		return ""
	}
	return id("people", key)
}

func (c *content) personName(key string) string {
	for _, p := range c.Place.People {
		if p.Key == key {
			return p.Name
		}
	}
	return key
}

func (b *builder) plan(ctx context.Context) error {
	for i, f := range b.content.Plans {
		goal := actions.Goal{ID: id("goals", f.Goal.Key), Title: f.Goal.Title, Why: f.Goal.Why, Position: i + 1}
		if _, err := b.CreateGoal(ctx, goal); err != nil {
			return err
		}
		for _, a := range f.Actions {
			if err := b.action(ctx, goal.ID, a); err != nil {
				return fmt.Errorf("action %s: %w", a.Key, err)
			}
		}
	}
	return nil
}

func (b *builder) action(ctx context.Context, goal string, a action) error {
	r := actions.Action{ID: id("actions", a.Key), GoalID: goal, Title: a.Title, Description: a.Description, Why: a.Why,
		Theme: a.Theme, TargetGroup: a.Target, AgeFrom: a.Ages[0], AgeTo: a.Ages[1], Service: a.Service,
		OwnerID: b.content.personID(a.Owner), Partners: a.Partners, Start: a.Start, End: a.End,
		Status: actions.Status(a.Status), Progress: a.Progress, FTE: a.FTE, StaffNote: a.Staff, Rights: a.Rights,
		Goals: a.Goals, Showcase: a.Showcase, PlanCode: a.Code, Children: a.Children, Internal: a.Internal}
	if err := r.Validate(); err != nil {
		return err
	}
	if _, err := b.CreateAction(ctx, r); err != nil {
		return err
	}
	if years := budget(r.ID, a.Budget); len(years) > 0 {
		if err := b.SetBudget(ctx, r.ID, years); err != nil {
			return err
		}
	}
	for i, m := range a.Measures {
		if err := b.measure(ctx, fmt.Sprintf("%s/%d", a.Key, i+1), r.ID, m); err != nil {
			return err
		}
	}
	for i, e := range a.Log {
		_, err := b.CreateProgress(ctx, actions.Progress{ID: id("progress", fmt.Sprintf("%s/%d", a.Key, i+1)), ActionID: r.ID,
			Date: e.Date, Status: actions.Status(e.Status), Percent: e.Percent, Text: e.Text, Adjusted: e.Adjusted,
			Who: b.content.personName(e.Who)})
		if err != nil {
			return err
		}
	}
	return nil
}

// budget makes the years of a budget, oldest first.
func budget(action string, euros map[string]int64) []actions.Budget {
	var out []actions.Budget
	for year, amount := range euros {
		n, err := strconv.Atoi(year)
		if err == nil {
			out = append(out, actions.Budget{ActionID: action, Year: n, Cents: amount * 100})
		}
	}
	slices.SortFunc(out, func(a, b actions.Budget) int { return a.Year - b.Year })
	return out
}

func (b *builder) measure(ctx context.Context, key, action string, m measure) error {
	r := actions.Measure{ID: id("measures", key), ActionID: action, Name: m.Name, Unit: m.Unit,
		Baseline: m.Baseline, BaselineDate: m.BaselineDate, Target: m.Target, TargetDate: m.TargetDate}
	if _, err := b.CreateMeasure(ctx, r); err != nil {
		return err
	}
	for i, p := range m.Points {
		_, err := b.CreateMeasurement(ctx, actions.Measurement{ID: id("measurements", fmt.Sprintf("%s/%d", key, i+1)),
			MeasureID: r.ID, Date: p.Date, Value: p.Value, Note: p.Note})
		if err != nil {
			return err
		}
	}
	return nil
}
