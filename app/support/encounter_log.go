package support

import (
	"cmp"
	"slices"

	"kindvriendelijk/app"
)

// Stage is how far the talk with a stakeholder came at a moment.
type Stage int

// The stages, each further than the one before.
const (
	Nothing      Stage = iota // nobody spoke to them
	InformedOnly              // they know what it is about
	Spoke                     // they were heard
	Answered                  // they heard what was done with it
)

// Stage tells how far an encounter came on a day (YYYY-MM-DD). One that is
// planned is nothing yet.
func (e Encounter) Stage(today string) Stage {
	switch {
	case e.On > today:
		return Nothing
	case e.ToldOn != "" && e.ToldOn <= today:
		return Answered
	case !empty(e.Heard):
		return Spoke
	}
	return InformedOnly
}

// Waiting is how many days ago people spoke who were not told yet what was done
// with it; ok is false when nobody waits, or when nobody knows since when.
func (e Encounter) Waiting(today string) (days int, ok bool) {
	if e.Stage(today) != Spoke {
		return 0, false
	}
	return app.DaysUntil(e.On, today)
}

// LogRow is one stakeholder in the log, with what happened at each moment.
type LogRow struct {
	Name    string
	Partner string        // id; empty when the stakeholder is not a partner
	Cells   [][]Encounter // in the order of the moments, each by day
}

// Log arranges encounters by stakeholder and moment. Every partner has a row,
// so that the holes show; moments are codes, and encounters at another moment
// are left out. Rows are by name.
func Log(encounters []Encounter, partners []Partner, moments []string) []LogRow {
	rows := map[string]*LogRow{}
	row := func(key, name, partner string) *LogRow {
		if rows[key] == nil {
			rows[key] = &LogRow{Name: name, Partner: partner, Cells: make([][]Encounter, len(moments))}
		}
		return rows[key]
	}
	names := map[string]string{}
	for _, p := range partners {
		names[p.ID] = p.Name
		row(p.ID, p.Name, p.ID)
	}
	for _, e := range encounters {
		at := slices.Index(moments, e.Moment)
		if at < 0 {
			continue
		}
		var r *LogRow
		if name, known := names[e.PartnerID]; known {
			r = row(e.PartnerID, name, e.PartnerID)
		} else {
			r = row("who "+app.Fold(e.Who), e.Who, "")
		}
		r.Cells[at] = append(r.Cells[at], e)
	}
	return sortedLog(rows)
}

func sortedLog(rows map[string]*LogRow) []LogRow {
	var out []LogRow
	for _, r := range rows {
		for _, c := range r.Cells {
			slices.SortStableFunc(c, func(a, b Encounter) int { return cmp.Compare(a.On, b.On) })
		}
		out = append(out, *r)
	}
	slices.SortFunc(out, func(a, b LogRow) int {
		return cmp.Or(cmp.Compare(app.Fold(a.Name), app.Fold(b.Name)), cmp.Compare(a.Partner, b.Partner))
	})
	return out
}

// Furthest is how far the talk of a cell came on a day.
func Furthest(cell []Encounter, today string) Stage {
	stage := Nothing
	for _, e := range cell {
		stage = max(stage, e.Stage(today))
	}
	return stage
}
