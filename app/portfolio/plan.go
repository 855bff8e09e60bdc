package portfolio

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/thread"
)

// states tells how each status is drawn.
var states = map[actions.Status]struct {
	chart chart.State
	table document.State
}{
	actions.Idea: {chart.Idea, document.Idea}, actions.Planned: {chart.Planned, document.Planned},
	actions.Preparing: {chart.Planned, document.Planned}, actions.Running: {chart.Busy, document.Busy},
	actions.Achieved: {chart.Done, document.Done}, actions.Postponed: {chart.Stuck, document.Stuck}, actions.Stopped: {chart.Stopped, document.Stopped},
}

// ChartState is how a timeline draws an action on a day.
func ChartState(a actions.Action, today string) chart.State {
	if a.Late(today) && a.Status != actions.Postponed {
		return chart.Late
	}
	return states[a.Status].chart
}

// plan is the whole action plan: one table, one timeline.
func (b builder) plan() []document.Block {
	if len(b.Actions) == 0 {
		return nil
	}
	t := document.Table{ID: "acties", Title: b.planFinding(), Wide: true, Columns: []document.Column{
		{Title: "Actie", Weight: 1.6}, {Title: "Trekker"}, {Title: "Looptijd"}, {Title: "Stand", Kind: document.Status},
		{Title: "%", Kind: document.Number}, {Title: "Budget", Kind: document.Number},
	}}
	owners := b.names()
	var sum int64
	for _, g := range append(slices.Clip(b.Goals), actions.Goal{Title: "Zonder doel"}) {
		first := true
		for _, a := range b.Actions {
			if a.GoalID != g.ID {
				continue
			}
			if first {
				t.Rows = append(t.Rows, document.Row{Group: true, Cells: []document.Cell{{Runs: document.Text(g.Title)}}})
				first = false
			}
			t.Rows = append(t.Rows, b.planRow(a, owners[a.OwnerID]))
			sum += actions.Total(a.Budgets)
		}
	}
	total := cells("Samen", "", "", "", "", app.Euro(sum))
	total.Total = true
	t.Rows = append(t.Rows, total)
	out := append([]document.Block{t}, b.timelines()...)
	if m := b.measures(); len(m.Rows) > 0 {
		out = append(out, document.Heading{Level: 2, Text: "Wat we meten"}, m)
	}
	return out
}

// planFinding counts the plan in one sentence.
func (b builder) planFinding() string {
	n := map[actions.Status]int{}
	for _, a := range b.Actions {
		n[a.Status]++
	}
	var parts []string
	for _, s := range actions.Statuses {
		if n[s.Status] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[s.Status], strings.ToLower(s.Name)))
		}
	}
	return counted(len(b.Actions), "actie", "acties") + ": " + enumerate(parts)
}

func (b builder) planRow(a actions.Detail, owner string) document.Row {
	title := a.Title
	for _, e := range b.Proofs(a.ID) {
		title += " [" + ref(e) + "]"
	}
	r := cells(title, owner, years(a.Action), a.Status.Name(), strconv.Itoa(a.Progress), app.Euro(actions.Total(a.Budgets)))
	r.Cells[3].State = states[a.Status].table
	return r
}

// measures lists baseline, newest measurement and target of every measure.
func (b builder) measures() document.Table {
	t := document.Table{ID: "metingen", Title: "Per meting: waar we begonnen, waar we staan, waar we heen willen", Wide: true, Columns: []document.Column{
		{Title: "Actie", Weight: 1}, {Title: "Meting", Weight: 1}, {Title: "Begin", Kind: document.Number}, {Title: "Nu", Kind: document.Number}, {Title: "Doel", Kind: document.Number},
	}}
	for _, a := range b.Actions {
		for _, m := range a.Measures {
			now := "–"
			if n := len(m.Measurements); n > 0 {
				now = number(&m.Measurements[n-1].Value, m.Unit)
			}
			t.Rows = append(t.Rows, cells(a.Title, m.Name, number(m.Baseline, m.Unit), now, number(m.Target, m.Unit)))
		}
	}
	return t
}

// showcase tells the chosen actions in full.
func (b builder) showcase() []document.Block {
	var out []document.Block
	for _, a := range b.Actions {
		if !a.Showcase {
			continue
		}
		if len(out) > 0 {
			out = append(out, document.PageBreak{})
		}
		out = append(out, document.Heading{Level: 2, ID: "actie-" + a.ID, Text: a.Title})
		out = append(out, b.facts(a))
		out = append(out, side("Waarom", append(text(a.Why), b.origin(a)...)...)...)
		out = append(out, side("Wat we doen", text(a.Description)...)...)
		out = append(out, side("Hoe kinderen meedoen", text(a.Children)...)...)
		out = append(out, side("Budget en personeel", b.means(a)...)...)
		out = append(out, side("Wat het oplevert", b.outcome(a)...)...)
		if len(a.Log) > 0 && a.Log[0].Adjusted != "" {
			out = append(out, learned("Wat we bijstuurden", a.Log[0].Adjusted)...)
		}
	}
	return out
}

// facts are the lines a juror looks for first.
func (b builder) facts(a actions.Detail) document.Block {
	row := func(name, value string) document.Row { return cells(name, value) }
	t := document.Table{ID: "kaart-" + a.ID, Plain: true, Columns: []document.Column{{Title: "Wat"}, {Title: "Antwoord", Weight: 1}}}
	owner := b.names()[a.OwnerID]
	if a.Service != "" {
		owner = strings.TrimPrefix(owner+", "+a.Service, ", ")
	}
	group := a.TargetGroup
	if a.AgeTo > 0 {
		group = strings.TrimPrefix(fmt.Sprintf("%s, %d tot %d jaar", group, a.AgeFrom, a.AgeTo), ", ")
	}
	for _, r := range [][2]string{
		{"Trekker", owner}, {"Partners", a.Partners}, {"Voor wie", group}, {"Looptijd", years(a.Action)},
		{"Stand", fmt.Sprintf("%s, %d %%", a.Status.Name(), a.Progress)}, {capital(b.Programme.Word("plan")), a.PlanCode},
	} {
		if r[1] != "" {
			t.Rows = append(t.Rows, row(r[0], r[1]))
		}
	}
	return t
}

// origin is the thread back: the figures and the words an action answers.
func (b builder) origin(a actions.Detail) []document.Block {
	var out []document.Block
	for _, l := range b.causes[a.ID] {
		switch l.FromKind {
		case thread.Indicator:
			for _, p := range b.Figures {
				if p.Code == l.FromID {
					out = append(out, document.Paragraph{Runs: document.Text("Het cijfer erachter: " + p.Finding() + ".")})
				}
			}
		case thread.Quote:
			for _, q := range b.Quotes {
				if q.ID == l.FromID && q.Consent {
					out = append(out, b.quote(q))
				}
			}
		}
	}
	return out
}

// means are budget by year and staff: the label asks for both.
func (b builder) means(a actions.Detail) []document.Block {
	t := document.Table{ID: "budget-" + a.ID, Title: "Budget per jaar", Columns: []document.Column{{Title: "Jaar"}, {Title: "Bedrag", Kind: document.Number}}}
	for _, y := range a.Budgets {
		t.Rows = append(t.Rows, cells(strconv.Itoa(y.Year), app.Euro(y.Cents)))
	}
	total := cells("Samen", app.Euro(actions.Total(a.Budgets)))
	total.Total = true
	t.Rows = append(t.Rows, total)
	staff := number(&a.FTE, "voltijds equivalent")
	if a.StaffNote != "" {
		staff += ": " + a.StaffNote
	}
	return []document.Block{t, document.Paragraph{Runs: document.Text("Personeel: " + strings.TrimSuffix(staff, ".") + ".")}}
}

// outcome draws the measures and tells the newest entries of the log.
func (b builder) outcome(a actions.Detail) []document.Block {
	var out []document.Block
	for _, m := range a.Measures {
		c := chart.LineChart{About: chart.About{ID: "meting-" + m.ID, Title: m.Name, Source: "eigen meting", Note: target(m)}, Unit: m.Unit, Digits: digits(m)}
		s := chart.Series{Name: b.Dossier.Name, Own: true}
		if m.Baseline != nil && m.BaselineDate != "" {
			c.Periods = append(c.Periods, moment(m.BaselineDate))
			s.Values = append(s.Values, *m.Baseline)
		}
		for _, x := range m.Measurements {
			if p := moment(x.Date); len(c.Periods) == 0 || p.At > c.Periods[len(c.Periods)-1].At {
				c.Periods, s.Values = append(c.Periods, p), append(s.Values, x.Value)
			}
		}
		if len(c.Periods) > 1 {
			c.Series = []chart.Series{s}
			out = append(out, document.Chart{Chart: c, Table: true})
		}
	}
	list := document.List{}
	for _, e := range a.Log[:min(4, len(a.Log))] {
		list.Items = append(list.Items, document.Linked(b.show(e.Date)+": "+e.Text))
	}
	if len(list.Items) > 0 {
		out = append(out, list)
	}
	return out
}

// digits is 0 when everything that was measured is whole.
func digits(m actions.MeasureDetail) int {
	for _, x := range m.Measurements {
		if x.Value != math.Trunc(x.Value) {
			return 1
		}
	}
	return 0
}

func target(m actions.MeasureDetail) string {
	if m.Target == nil {
		return ""
	}
	s := "Doel: " + number(m.Target, m.Unit)
	if len(m.TargetDate) >= 4 {
		s += " in " + m.TargetDate[:4]
	}
	return s
}

// moment places a day on the axis of time.
func moment(s string) chart.Period {
	t := day(s)
	return chart.Period{At: float64(t.Year()) + float64(t.YearDay()-1)/365.25, Label: t.Format("01/2006")}
}

// day is the instant of a stored day, zero when there is none.
func day(s string) time.Time {
	t, _ := time.Parse(time.DateOnly, s)
	return t
}

// years is the time an action takes, by month.
func years(a actions.Action) string {
	from, to := "", ""
	if a.Start != "" {
		from = day(a.Start).Format("01/2006")
	}
	if a.End != "" {
		to = day(a.End).Format("01/2006")
	}
	switch {
	case from == "" && to == "":
		return "nog niet gepland"
	case from == "":
		return "tot " + to
	case to == "":
		return "vanaf " + from
	}
	return from + " – " + to
}

// number writes a number with a decimal comma and its unit; nil is a dash.
func number(v *float64, unit string) string {
	if v == nil {
		return "–"
	}
	s := strings.Replace(strconv.FormatFloat(*v, 'f', -1, 64), ".", ",", 1)
	return strings.TrimSpace(s + " " + unit)
}

func (b builder) names() map[string]string {
	m := map[string]string{"": "nog niemand"}
	for _, p := range b.People {
		m[p.ID] = p.Name
	}
	return m
}

// counted is '1 actie' or '3 acties'.
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
