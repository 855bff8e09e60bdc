package document

// Kind of a column: numbers are right-aligned, status columns get a mark that
// also reads in black and white.
type Kind int

// Column kinds.
const (
	Words Kind = iota
	Number
	Status
)

// Column describes one column. Weight shifts spare width towards it (0 means
// automatic).
type Column struct {
	Title  string
	Kind   Kind
	Weight float64
}

// Table has typed columns; its header is repeated on each page. The first
// column names the row. A table that is too wide for the text uses the margin
// as well, then a landscape page, then is split with the first column repeated.
type Table struct {
	ID      string
	Title   string // states the finding
	Columns []Column
	Rows    []Row
	Source  string
	Wide    bool // use the margin column even when not needed
	Plain   bool // no number and no caption: part of a layout, not of the argument
}

// Row is one line; Total sets it apart as a sum, Group as a subheading that
// spans the columns and stays with the row after it.
type Row struct {
	Cells []Cell
	Total bool
	Group bool
}

// Cell holds rich text; a cell of a Status column also has a State. The word
// beside the mark is the cell's own text, or else the state's.
type Cell struct {
	Runs  []Run
	State State
}

// State of an action or a measure; each has its own mark.
type State int

// States.
const (
	None    State = iota
	Done          // gerealiseerd
	Busy          // in uitvoering
	Planned       // gepland
	Stuck         // loopt vast of is uitgesteld
	Stopped       // stopgezet
	Idea          // idee
)

// Cells makes a row of plain texts.
func Cells(texts ...string) Row {
	row := Row{Cells: make([]Cell, len(texts))}
	for i, s := range texts {
		row.Cells[i] = Cell{Runs: Text(s)}
	}
	return row
}
