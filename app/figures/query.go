package figures

// Query chooses values; an empty list or string means all.
type Query struct {
	Indicators []string // codes
	Areas      []string // codes
	From, To   string   // periods, both included
	Breakdown  *string  // nil: every breakdown; "" the totals only
}
