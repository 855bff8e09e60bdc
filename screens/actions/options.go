package actions

import (
	"strconv"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
)

func statusOptions() []ui.Option {
	var out []ui.Option
	for _, s := range actions.Statuses {
		out = append(out, ui.Option{Code: string(s.Status), Label: s.Name})
	}
	return out
}

func personOptions(people []support.Person) []ui.Option {
	var out []ui.Option
	for _, p := range people {
		out = append(out, ui.Option{Code: p.ID, Label: p.Name, Detail: p.Service})
	}
	return out
}

func goalChoices(goals []actions.Goal) []ui.Option {
	var out []ui.Option
	for _, g := range goals {
		out = append(out, ui.Option{Code: g.ID, Label: g.Title})
	}
	return out
}

func themeOptions(themes []figures.Theme) []ui.Option {
	var out []ui.Option
	for _, t := range themes {
		out = append(out, ui.Option{Code: t.Code, Label: t.Name})
	}
	return out
}

// rightOptions are the articles of the Convention on the Rights of the Child.
func rightOptions() []ui.Option {
	var out []ui.Option
	for _, r := range journey.Rights() {
		out = append(out, ui.Option{Code: strconv.Itoa(r.Article), Label: "Art. " + strconv.Itoa(r.Article) + " " + r.Title})
	}
	return out
}

// areaOptions are the goal areas of UNICEF's Child Friendly Cities.
func areaOptions() []ui.Option {
	var out []ui.Option
	for _, g := range journey.Goals() {
		out = append(out, ui.Option{Code: g.Code, Label: g.Title})
	}
	return out
}

func articles(codes []string) []int {
	var out []int
	for _, c := range codes {
		if n, err := strconv.Atoi(c); err == nil {
			out = append(out, n)
		}
	}
	return out
}
