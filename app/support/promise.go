package support

// Training is something that people learned about children's rights.
type Training struct {
	ID       string
	Title    string
	On       string // YYYY-MM-DD or empty
	Giver    string
	Minutes  int
	Audience string
	People   int    // how many took part; 0: not said
	Changed  string // what is done otherwise since
}

// Promise is a report that was promised to an organ or a group.
type Promise struct {
	ID       string
	To       string // to whom it is reported
	Subject  string
	Months   int    // how often; 0: once
	LastOn   string // YYYY-MM-DD or empty: when it was done last
	NextOn   string // YYYY-MM-DD or empty: when it is due
	PersonID string
	Note     string
}
