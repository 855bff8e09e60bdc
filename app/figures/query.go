package figures

// Query says which values to read. What is left out does not limit; a list
// that is there but empty asks for nothing.
type Query struct {
	Indicators []string // codes; nil: all
	Areas      []string // codes; nil: all
	From, To   string   // periods of any kind, both included whole: To 2024 takes in December 2024
	Breakdown  *string  // canonical; a pointer to the empty text asks for totals only
}
