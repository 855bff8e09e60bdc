package importing

import "kindvriendelijk/app/importing/table"

// Report is what the importer makes of a file: enough to show every decision
// and every row that was left out.
type Report struct {
	File      string // name without its folder
	Kind      Kind
	Encoding  string
	Delimiter string
	// Decimal is the decimal mark that was seen; empty when there was none.
	Decimal string
	Layout  string
	// Header is the 1-based row of the heading of the first sheet with figures;
	// 0 when none was found.
	Header int
	Sheets []Sheet // a text file has one, without a name
	Counts
	// Warnings are Dutch sentences on what was filled in, assumed or skipped.
	Warnings []string
	// NeedsPeriod and NeedsArea mean that the file does not say so anywhere
	// and that it was not chosen.
	NeedsPeriod, NeedsArea bool

	heard heard
}

// Counts of cells in the columns of figures.
type Counts struct {
	Values   int // numbers
	Missing  int
	Rejected int // neither a number nor a mark for 'missing'
}

// Sheet is what was made of one sheet.
type Sheet struct {
	Name   string
	Kind   Kind
	Layout string
	Header int // 1-based; 0 when none was found
	// Reason says in Dutch why there are no figures here; empty when there are.
	Reason  string
	Columns []Column
	// Period and Area hold for the whole sheet, when its rows don't tell.
	Period, Area string
	Counts
	Rows    int         // read, the heading included
	Taken   int         // rows that gave values
	Account []RowNote   // the first rows taken and the first rows left out
	LeftOut []Count     // rows left out, by reason
	Preview [][]string  // the first rows as they are
	Faults  []CellFault // the first rejected cells
	// Notes are on rows that were read in the best way, such as those with
	// quotes that don't close.
	Notes []table.Note
	// Repeats counts the values whose key came before, on this sheet or an
	// earlier one; the later value replaces the earlier. Only Inspect counts.
	Repeats  int
	Repeated []Repeat // the first of them
}

// Column is what was decided on one column.
type Column struct {
	Name string // heading as in the file
	Role Role
	// Indicator is the code of our indicator, for a column of figures.
	Indicator string
	// Decimal is the decimal mark, for a column of figures; Sure is false when
	// the numbers don't prove it.
	Decimal byte
	Sure    bool
	// Period and Area come from the heading, for tables that run across.
	Period, Area string
	Sample       string // the first filled cell
}

// RowNote tells what became of one row.
type RowNote struct {
	Row    int // 1-based
	Taken  bool
	Reason string // why it was left out, in Dutch
}

// Count is how often a reason occurred.
type Count struct {
	Reason string
	Rows   int
}

// CellFault is a cell in a column of figures that is no number.
type CellFault struct {
	Row    int // 1-based
	Column int // 0-based
	Text   string
}

// Repeat is a value with the same indicator, area, period and breakdown as one
// before it.
type Repeat struct {
	Indicator, Area, Period string
	Row                     int // 1-based
	FirstRow                int
	FirstSheet              string // empty in a text file
	Same                    bool   // both are the same number
}

// columns returns those of the first sheet with figures, else of the first.
func (r *Report) columns() []Column {
	for _, s := range r.Sheets {
		if s.Kind == Figures {
			return s.Columns
		}
	}
	if len(r.Sheets) > 0 {
		return r.Sheets[0].Columns
	}
	return nil
}
