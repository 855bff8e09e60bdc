package figures

import "cmp"

// Show writes a value as people read it, or why it is not there.
func (in Indicator) Show(v Value) string {
	if v.Missing != "" {
		return v.Missing.Name()
	}
	return in.Format(v.Value)
}

// Number writes a number without its unit.
func (in Indicator) Number(v float64) string { return Decimal(v, in.Decimals) }

// ShortUnit is the unit that stands small behind a big number.
func (in Indicator) ShortUnit() string {
	switch in.Kind {
	case Percentage:
		return "%"
	case Permille:
		return "‰"
	}
	if in.Unit == "aantal" {
		return "" // an own indicator whose source names no unit
	}
	return in.Unit
}

// Newest is the newest value of the own municipality, the zero value when
// there is none.
func (p Page) Newest() Value {
	if len(p.Series) == 0 {
		return Value{}
	}
	v, _ := p.Series[0].Last()
	return v
}

// SourceName is where the figures come from, as printed below them.
func (p Page) SourceName() string {
	if len(p.Imports) > 0 {
		return cmp.Or(p.Imports[0].Source, p.Indicator.Source)
	}
	return p.Indicator.Source
}

// Finding says what the figure did. The name stands before a colon, since names
// are singular and plural.
func (p Page) Finding() string {
	t := p.Trend
	last := p.Newest()
	switch t.Verdict {
	case NoChange:
		if last.Period == "" {
			return p.Indicator.Name
		}
		return p.Indicator.Name + ": " + p.inText(last.Value) + " in " + last.Period
	case Stable:
		return p.Indicator.Name + ": ongeveer gelijk, " + p.inText(t.From.Value) + " in " + t.From.Period + " en " + p.inText(t.To.Value) + " in " + t.To.Period
	}
	verb := ": gestegen van "
	if t.Change < 0 {
		verb = ": gedaald van "
	}
	return p.Indicator.Name + verb + p.inText(t.From.Value) + " in " + t.From.Period + " naar " + p.inText(t.To.Value) + " in " + t.To.Period
}

// Compared says how the newest value lies beside the first other area that has
// one in the same period; empty when none has.
func (p Page) Compared() string {
	last := p.Newest()
	for _, s := range p.Series[min(1, len(p.Series)):] {
		if v, ok := s.At(last.Period); ok && v.Missing == "" {
			return s.Area.Name + ": " + p.inText(v.Value)
		}
	}
	return ""
}
