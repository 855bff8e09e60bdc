package importing

import "slices"

// choose puts the user's decisions on single columns over our own.
func (l *layout) choose(sheet string, choices []ColumnChoice) {
	for _, c := range choices {
		if c.Sheet != sheet || c.Column < 0 || c.Column >= len(l.columns) {
			continue
		}
		col := &l.columns[c.Column]
		if c.Role != "" && c.Role != col.part.role() {
			l.reassign(c.Column, c.Role)
		}
		if c.Decimal != 0 {
			col.decimal, col.sure = c.Decimal, true
		}
		if c.Indicator != nil {
			col.known = *c.Indicator
		}
	}
}

var chosenParts = map[Role]part{Area: partArea, Period: partPeriod, Dimension: partDimension, Indicator: partValue, Ignored: partIgnored}

// reassign gives a column another role. There is one column of the area and
// one of the period; the one that had the role becomes a breakdown.
func (l *layout) reassign(col int, role Role) {
	p, ok := chosenParts[role]
	if !ok {
		return
	}
	for was := range l.columns {
		c := &l.columns[was]
		if p == partPeriod && c.part == partPeriod || p == partArea && (c.part == partArea || c.part == partAreaName) {
			c.part = partDimension
		}
	}
	c := &l.columns[col]
	c.part = p
	if p == partValue && c.indicator == "" {
		c.indicator = c.heading
	}
}

// settle fills in our indicators where the user has not chosen.
func (l *layout) settle(c Choices, sheet string) {
	if c.Known == nil {
		return
	}
	for col := range l.columns {
		chosen := slices.ContainsFunc(c.Columns, func(o ColumnChoice) bool {
			return o.Sheet == sheet && o.Column == col && o.Indicator != nil
		})
		if v := &l.columns[col]; v.part == partValue && !chosen && v.indicator != "" {
			v.known = c.Known(v.indicator, l.source)
		}
	}
}

// resolveHeads finds the codes of the areas that stand in headings.
func (l *layout) resolveHeads() {
	p := newPlacer(l)
	for col := range l.columns {
		if c := &l.columns[col]; c.area.known {
			c.area.value = p.place(c.area.name, "", "", c.period).code
		}
	}
}
