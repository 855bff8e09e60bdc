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
