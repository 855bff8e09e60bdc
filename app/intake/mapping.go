package intake

// Mapping remembers how a file of some source was read, so that the next one
// with the same headings is read the same way.
type Mapping struct {
	ID       string   // follows from the headings, see [MappingID]
	Source   string   // as printed under a chart
	Headings []string // folded, without periods
	Choices  string   // JSON of what the user decided
	UsedOn   string   // YYYY-MM-DD
}
