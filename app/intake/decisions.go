package intake

import (
	"fmt"
	"slices"

	"kindvriendelijk/app/importing"
)

// columnName is what a column goes by in the files of a source.
type columnName struct{ sheet, heading string }

// spot is where a column stands in one file.
type spot struct {
	sheet  string
	column int
}

// spots finds the columns of a report by their names.
func spots(report *importing.Report) map[columnName][]spot {
	found := map[columnName][]spot{}
	for _, s := range report.Sheets {
		for i, c := range s.Columns {
			name := columnName{foldHeading(s.Name), foldHeading(c.Name)}
			found[name] = append(found[name], spot{s.Name, i})
		}
	}
	return found
}

// decisions is what the user decided in a request, now or for an earlier file.
func (r Request) decisions(report *importing.Report) Decisions {
	c := r.Choices
	d := Decisions{Sheet: c.Sheet, Header: c.Header, Area: c.Area, KnownOnly: r.KnownOnly, Theme: r.Theme}
	if c.Delimiter != 0 {
		d.Delimiter = string(c.Delimiter)
	}
	if r.Source != SourceOf(report) {
		d.Source = r.Source
	}
	d.Columns = columnDecisions(c.Columns, report)
	return d
}

// columnDecisions writes choices on columns by their headings. Columns of one
// heading that were decided alike become one decision, which holds for the
// years to come.
func columnDecisions(choices []importing.ColumnChoice, report *importing.Report) []ColumnDecision {
	var all []ColumnDecision
	places := spots(report)
	for _, c := range choices {
		name, nth, ok := nameOf(c, report, places)
		if !ok {
			continue
		}
		d := ColumnDecision{Sheet: name.sheet, Heading: name.heading, Nth: nth, Role: c.Role, Indicator: c.Indicator}
		if c.Decimal != 0 {
			d.Decimal = string(c.Decimal)
		}
		all = append(all, d)
	}
	alike := map[decisionKey]int{}
	for _, d := range all {
		alike[d.key()]++
	}
	var merged []ColumnDecision
	for _, d := range all {
		switch n := alike[d.key()]; {
		case n == 0: // stands there already
			continue
		case n == len(places[columnName{d.Sheet, d.Heading}]):
			d.Nth, alike[d.key()] = 0, 0
		}
		merged = append(merged, d)
	}
	return merged
}

// decisionKey is a decision without the number of its column.
type decisionKey struct {
	columnName
	role               importing.Role
	decimal, indicator string
	chosen             bool
}

func (d ColumnDecision) key() decisionKey {
	k := decisionKey{columnName{d.Sheet, d.Heading}, d.Role, d.Decimal, "", d.Indicator != nil}
	if k.chosen {
		k.indicator = *d.Indicator
	}
	return k
}

// nameOf names the column of a choice; it reports false for one that is not in
// the file.
func nameOf(c importing.ColumnChoice, report *importing.Report, places map[columnName][]spot) (columnName, int, bool) {
	for _, s := range report.Sheets {
		if s.Name != c.Sheet || c.Column < 0 || c.Column >= len(s.Columns) {
			continue
		}
		name := columnName{foldHeading(s.Name), foldHeading(s.Columns[c.Column].Name)}
		return name, 1 + slices.Index(places[name], spot{c.Sheet, c.Column}), true
	}
	return columnName{}, 0, false
}

// recallColumns puts remembered decisions on columns under those of the
// request, and warns for columns that are gone.
func (r *Request) recallColumns(decisions []ColumnDecision, report *importing.Report) {
	places := spots(report)
	for _, d := range decisions {
		at := places[columnName{d.Sheet, d.Heading}]
		if d.Nth > 0 {
			at = at[min(d.Nth-1, len(at)):min(d.Nth, len(at))]
		}
		if len(at) == 0 {
			r.warn(fmt.Sprintf("Over de kolom ‘%s’ besliste je de vorige keer iets. Die staat niet in dit bestand.", d.Heading))
		}
		for _, p := range at {
			r.recallColumn(p, d)
		}
	}
}

// recallColumn fills in what was not decided now on one column.
func (r *Request) recallColumn(at spot, d ColumnDecision) {
	i := slices.IndexFunc(r.Choices.Columns, func(c importing.ColumnChoice) bool { return c.Sheet == at.sheet && c.Column == at.column })
	if i < 0 {
		i = len(r.Choices.Columns)
		r.Choices.Columns = append(r.Choices.Columns, importing.ColumnChoice{Sheet: at.sheet, Column: at.column})
	}
	c := &r.Choices.Columns[i]
	if c.Role == "" {
		c.Role = d.Role
	}
	if c.Decimal == 0 && d.Decimal != "" {
		c.Decimal = d.Decimal[0]
	}
	if c.Indicator == nil {
		c.Indicator = d.Indicator
	}
}
