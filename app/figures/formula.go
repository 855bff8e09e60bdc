package figures

// Formula says how a computed indicator follows from others. The empty formula
// is for indicators whose values are brought in.
type Formula string

// The formulas, as stored.
const (
	Share   Formula = "share"   // numerator / denominator × 100, in %
	Per1000 Formula = "per1000" // numerator / denominator × 1,000
	Growth  Formula = "growth"  // (value − value of the base) / value of the base × 100, in %
	IndexOf Formula = "index"   // value / value of the base × 100
)

// Formulas lists every formula in the order in which a form offers them.
func Formulas() []Formula { return []Formula{Share, Per1000, Growth, IndexOf} }

// Name is the Dutch name of the formula; empty for one that does not exist.
func (f Formula) Name() string {
	return map[Formula]string{
		Share:   "aandeel in procent",
		Per1000: "aantal per 1.000",
		Growth:  "groei sinds een jaar",
		IndexOf: "index tegenover een jaar",
	}[f]
}

// Needs tells what the formula asks for beside its numerator: a denominator or
// the period to count from.
func (f Formula) Needs() (denominator, base bool) {
	return f == Share || f == Per1000, f == Growth || f == IndexOf
}

// Kind is the kind of number that the formula gives.
func (f Formula) Kind() Kind {
	switch f {
	case Share, Growth:
		return Percentage
	case Per1000:
		return Permille
	case IndexOf:
		return Index
	}
	return ""
}

// Follows is the formula by which the values of an indicator can be computed:
// that of an own one, or the share that a bundled one is of two counts of the
// catalogue. It is empty when there is none.
func (i Indicator) Follows() Formula {
	switch {
	case i.Formula != "":
		return i.Formula
	case i.Numerator == "" || i.Denominator == "":
		return ""
	case i.Kind == Percentage:
		return Share
	case i.Kind == Permille:
		return Per1000
	}
	return ""
}

// of computes the formula of a value and the one that it is measured by, which
// is not zero.
func (f Formula) of(value, by float64) float64 {
	switch f {
	case Per1000:
		return value / by * 1000
	case Growth:
		return (value - by) / by * 100
	}
	return value / by * 100
}
