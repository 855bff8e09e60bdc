package actions

import (
	"strings"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/ui"
)

// choice is a filter on a chip, by the code that routes use.
type choice struct {
	code, name string
	apply      func(*actions.Filter)
}

var choices = []choice{
	{"all", "Alle", func(*actions.Filter) {}},
	{"late", "Te laat", func(f *actions.Filter) { f.Late = true }},
	{"running", "In uitvoering", func(f *actions.Filter) { f.Status = []actions.Status{actions.Running} }},
	{"coming", "Komt eraan", func(f *actions.Filter) {
		f.Status = []actions.Status{actions.Idea, actions.Planned, actions.Preparing}
	}},
	{"achieved", "Gerealiseerd", func(f *actions.Filter) { f.Status = []actions.Status{actions.Achieved} }},
	{"unowned", "Zonder trekker", func(f *actions.Filter) { f.Unowned = true }},
	{"showcase", "Uitgelicht", func(f *actions.Filter) { f.Showcase = true }},
}

// narrow puts the chip on a filter in place of the one that was on.
func (c choice) narrow(f actions.Filter) actions.Filter {
	f.Late, f.Unowned, f.Showcase, f.Status = false, false, false, nil
	c.apply(&f)
	return f
}

// order is a way to sort. The rows stand in groups of the same thing where that
// makes sense.
type order struct{ code, name string }

var orders = []order{
	{"goal", "Per doel"}, {"status", "Per status"}, {"owner", "Per trekker"}, {"theme", "Per thema"},
	{"end", "Op einddatum"}, {"progress", "Op voortgang"}, {"title", "Op titel"},
}

func orderOptions() []ui.Option {
	var out []ui.Option
	for _, o := range orders {
		out = append(out, ui.Option{Code: o.code, Label: o.name})
	}
	return out
}

// What a list can be narrowed to stands before a code in the options.
const (
	byGoal  = "goal/"
	byOwner = "owner/"
	byTheme = "theme/"
)

// narrowOptions are the goals, owners and themes of which one can look at the
// actions only.
func (p *Page) narrowOptions() []ui.Option {
	var out []ui.Option
	for _, g := range p.goals {
		out = append(out, ui.Option{Code: byGoal + g.ID, Label: g.Title})
	}
	for _, x := range p.people {
		out = append(out, ui.Option{Code: byOwner + x.ID, Label: x.Name})
	}
	for _, t := range p.Themes {
		out = append(out, ui.Option{Code: byTheme + t.Code, Label: t.Name})
	}
	return out
}

// narrowed puts the choice of one goal, owner or theme on a filter.
func narrowed(f actions.Filter, code string) actions.Filter {
	f.GoalID, f.OwnerID, f.Theme = "", "", ""
	for prefix, to := range map[string]*string{byGoal: &f.GoalID, byOwner: &f.OwnerID, byTheme: &f.Theme} {
		if record, ok := strings.CutPrefix(code, prefix); ok {
			*to = record
		}
	}
	return f
}
