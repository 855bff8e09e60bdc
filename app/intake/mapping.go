package intake

import (
	"encoding/json"
	"fmt"

	"kindvriendelijk/app/importing"
)

// Mapping remembers how a file of some source was read, so that the next one
// with the same headings is read the same way.
type Mapping struct {
	ID       string   // follows from the headings, see [MappingID]
	Source   string   // as printed under a chart
	Headings []string // folded, without periods
	Choices  string   // JSON of what the user decided, see [Decisions]
	UsedOn   string   // YYYY-MM-DD; the store fills in today when it is empty
}

// Decisions is what a user decided about the files of a source. What is left
// at its zero value was left to the program. The period is never among them,
// for the next file is of another one.
type Decisions struct {
	Delimiter string           `json:"delimiter,omitempty"`
	Sheet     string           `json:"sheet,omitempty"`
	Header    int              `json:"header,omitempty"` // 1-based
	Area      string           `json:"area,omitempty"`   // code or name
	Columns   []ColumnDecision `json:"columns,omitempty"`
	KnownOnly bool             `json:"known_only,omitempty"`
	Theme     string           `json:"theme,omitempty"`
	Source    string           `json:"source,omitempty"`
}

// ColumnDecision is a decision on a column, which goes by its heading: in the
// next file it may stand elsewhere.
type ColumnDecision struct {
	Sheet   string `json:"sheet,omitempty"` // folded
	Heading string `json:"heading"`         // folded, without periods
	// Nth counts the columns with this heading on the sheet from 1, such as one
	// for each year; 0 means all of them.
	Nth       int            `json:"nth,omitempty"`
	Role      importing.Role `json:"role,omitempty"`
	Decimal   string         `json:"decimal,omitempty"`
	Indicator *string        `json:"indicator,omitempty"` // code; empty for none
}

// Decisions reads what the user decided.
func (m Mapping) Decisions() (d Decisions, err error) {
	if err := json.Unmarshal([]byte(m.Choices), &d); err != nil {
		return d, fmt.Errorf("read remembered layout: %w", err)
	}
	return d, nil
}

// none reports whether nothing was decided.
func (d Decisions) none() bool {
	return d.Delimiter == "" && d.Sheet == "" && d.Header == 0 && d.Area == "" && len(d.Columns) == 0 &&
		!d.KnownOnly && d.Theme == "" && d.Source == ""
}

// write turns decisions into the text that is kept.
func (d Decisions) write() string {
	b, err := json.Marshal(d)
	if err != nil {
		panic(fmt.Sprintf("intake: decisions can't be written: %v", err)) // texts and numbers always can
	}
	return string(b)
}
