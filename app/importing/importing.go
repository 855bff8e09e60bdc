// Package importing turns a foreign file into figures: it finds the heading,
// says what each column is, and gives every value with its area, period and
// breakdown. What it decides, the user can decide otherwise, one thing at a
// time. It knows neither the dossier nor how figures are stored.
package importing

import (
	"kindvriendelijk/app/figures"
)

// Kind says what a file holds.
type Kind string

// The kinds. Only figures have values.
const (
	Figures   Kind = "figures"
	Answers   Kind = "answers"   // of a survey, one respondent a row
	CodeList  Kind = "codelist"  // areas, accounts or other codes without figures
	Catalogue Kind = "catalogue" // of indicators and their definitions
	Unknown   Kind = "unknown"
)

// Role is what a column is for.
type Role string

// The roles that a user can give.
const (
	Area      Role = "area"
	Period    Role = "period"
	Dimension Role = "dimension"
	Indicator Role = "indicator"
	Ignored   Role = "ignored"
)

// Choices are the decisions of the user. The zero value leaves all of them to
// the program.
type Choices struct {
	// Delimiter is one of ; , | and tab.
	Delimiter byte
	// Sheet is the only sheet to read.
	Sheet string
	// Header is the 1-based row with the names of the columns.
	Header int
	// Period is the period of all values, in any spelling, for a file that
	// does not tell.
	Period string
	// Area is the code or the name of the area of all values, likewise.
	Area string
	// Columns are decisions on single columns.
	Columns []ColumnChoice
	// Known returns the code of our indicator for a heading of a source, or
	// nothing. Source is swing, cbs, statbel or empty. It may be nil.
	Known func(heading, source string) string
	// TempDir is where a workbook is unpacked, in a folder of its own that is
	// removed afterwards. Empty is the system's.
	TempDir string
}

// ColumnChoice is a decision on one column. What is left at its zero value is
// still decided by the program.
type ColumnChoice struct {
	Sheet     string // empty in a text file
	Column    int    // 0-based
	Role      Role
	Decimal   byte    // '.' or ','
	Indicator *string // code of our indicator; empty for none
}

// Dim is one property by which a value is broken down.
type Dim struct {
	Name, Value string
	// Attribute is true when it only describes the area of its row, such as
	// the province around it, and so breaks nothing down.
	Attribute bool
}

// Value is one cell of figures.
type Value struct {
	// AreaCode is a NIS code, a Dutch code (GM, PV, WK, BU, NL), a postcode,
	// or empty when the area is unknown.
	AreaCode string
	AreaName string // as in the file; may be empty when there is a code
	// Period is YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD or empty.
	Period string
	// Indicator is the heading as in the file.
	Indicator string
	// Known is the code of our indicator, or empty.
	Known string
	// Dimensions are in the order of the columns. The slice is used again for
	// the next value.
	Dimensions []Dim
	// Number holds only when Missing is empty.
	Number      float64
	Missing     figures.Missing
	Provisional bool
	Sheet       string
	Row         int // 1-based
	Column      int // 0-based
}
