package figures

import (
	"math"

	"kindvriendelijk/app/chart"
)

// Bars draws the quarters from high to low. Figures that can't be added up have
// that of the whole municipality as a line to compare with. ok is false when
// fewer than two quarters have a value.
func (d Districts) Bars() (c chart.BarChart, ok bool) {
	p := Page{Indicator: d.Indicator}
	c = chart.BarChart{Unit: p.unit(), Digits: d.Decimals,
		About: chart.About{ID: d.Code + "-wijken", Title: d.Finding(), Source: d.SourceName(), Year: d.Period}}
	ref := math.NaN()
	if !d.Summable() && d.Whole.Indicator != "" && d.Whole.Missing == "" {
		ref = d.Whole.Value
		c.RefName = "heel " + d.Own.Name + ": " + d.inText(ref)
	}
	for _, r := range d.Rows {
		value, mark := shown(r.Value, true)
		if r.Value.Missing == MissingHidden {
			c.Note = "Kleine aantallen zijn verborgen, zodat niemand herkenbaar is."
		}
		c.Bars = append(c.Bars, chart.Bar{Label: r.Area.Name, Value: value, Ref: ref, Mark: mark})
	}
	_, _, ok = d.Extremes()
	return c, ok
}

// Finding says how far the quarters lie apart.
func (d Districts) Finding() string {
	low, high, ok := d.Extremes()
	switch {
	case !d.Filled():
		return d.Indicator.Name
	case !ok:
		return d.Indicator.Name + " per wijk in " + d.Period
	case low.Value.Value == high.Value.Value:
		return d.Indicator.Name + ": in elke wijk " + d.inText(low.Value.Value) + " in " + d.Period
	}
	return d.Indicator.Name + ": van " + d.inText(low.Value.Value) + " in " + low.Area.Name +
		" tot " + d.inText(high.Value.Value) + " in " + high.Area.Name + " in " + d.Period
}

// Table writes the quarters as a table: a heading, a row per quarter with its
// value and, for counts, its share of the municipality, and then the whole.
func (d Districts) Table() [][]string {
	if !d.Filled() {
		return nil
	}
	p := Page{Indicator: d.Indicator}
	head := []string{p.tableHead(), d.Period}
	if d.Summable() {
		head = append(head, "Aandeel")
	}
	rows := [][]string{head}
	add := func(name string, v Value, share float64) {
		row := []string{name, p.tableCell(v, v.Indicator != "")}
		if d.Summable() {
			row = append(row, shareText(share))
		}
		rows = append(rows, row)
	}
	for _, r := range d.Rows {
		add(r.Area.Name, r.Value, r.Share)
	}
	if d.Unplaced.Indicator != "" {
		add(restArea.Name, d.Unplaced, math.NaN())
	}
	if d.Whole.Indicator != "" {
		add(d.Own.Name, d.Whole, math.NaN())
	}
	return rows
}

func shareText(share float64) string {
	if math.IsNaN(share) {
		return "–"
	}
	return Decimal(share, 1) + " %"
}
