package importing

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/importing/table"
)

// What the account keeps of a file, however large it is.
const (
	keepTaken   = 200
	keepLeft    = 500
	keepFaults  = 100
	keepReasons = 200
	keepUnknown = 10_000
	keepPreview = 30
	keepRepeats = 20
	maxKeys     = 3_000_000
)

// account keeps what became of the rows and cells of one sheet.
type account struct {
	Counts
	rows, taken int
	remarks     []table.Note
	spans       int // rows of a school year
	notes       []RowNote
	kept        int // notes of rows taken
	reasons     map[string]int
	faults      []CellFault
	preview     [][]string
	unknown     map[string]bool // areas without a code
	keys        *keys           // nil when nobody asks for values that come twice
	repeats     int
	repeated    []Repeat
}

func newAccount(k *keys) *account {
	return &account{reasons: map[string]int{}, unknown: map[string]bool{}, keys: k}
}

// row notes what became of a row; an empty reason means that it was taken.
func (a *account) row(number int, cells []string, reason string) {
	a.rows++
	if len(a.preview) < keepPreview {
		a.preview = append(a.preview, slices.Clone(cells))
	}
	if reason == "" {
		a.taken++
		if a.kept < keepTaken {
			a.kept++
			a.notes = append(a.notes, RowNote{Row: number, Taken: true})
		}
		return
	}
	if len(a.reasons) >= keepReasons && a.reasons[reason] == 0 {
		reason = "andere reden"
	}
	a.reasons[reason]++
	if len(a.notes)-a.kept < keepLeft {
		a.notes = append(a.notes, RowNote{Row: number, Reason: reason})
	}
}

func (a *account) reject(row, col int, text string) {
	a.Rejected++
	if len(a.faults) < keepFaults {
		a.faults = append(a.faults, CellFault{Row: row, Column: col, Text: short(text)})
	}
}

// unplaced notes an area that has no code in the catalogue.
func (a *account) unplaced(cell, name string) {
	if name == "" {
		name = cell
	}
	if len(a.unknown) < keepUnknown && name != "" {
		a.unknown[strings.Clone(name)] = true
	}
}

// leftOut lists the reasons, the most frequent first.
func (a *account) leftOut() []Count {
	var counts []Count
	for reason, n := range a.reasons {
		counts = append(counts, Count{Reason: reason, Rows: n})
	}
	slices.SortFunc(counts, func(x, y Count) int {
		if x.Rows != y.Rows {
			return y.Rows - x.Rows
		}
		return strings.Compare(x.Reason, y.Reason)
	})
	return counts
}

// warnings says in Dutch what a user should know about the rows.
func (a *account) warnings() []string {
	var w []string
	add := func(n int, one, many string) {
		switch {
		case n == 1:
			w = append(w, one)
		case n > 1:
			w = append(w, fmt.Sprintf(many, n))
		}
	}
	w = append(w, remarked(a.remarks)...)
	add(a.spans, "1 rij gaat over een schooljaar: die staat bij het eerste jaar.", "%d rijen gaan over een schooljaar: die staan bij het eerste jaar.")
	add(a.Rejected, "1 cel is geen getal en geen teken voor 'ontbreekt'. Die cel komt niet mee.", "%d cellen zijn geen getal en geen teken voor 'ontbreekt'. Die cellen komen niet mee.")
	add(a.repeats, "1 cijfer komt dubbel voor: zelfde indicator, gebied, periode en opsplitsing. Het laatste telt.", "%d cijfers komen dubbel voor: zelfde indicator, gebied, periode en opsplitsing. Het laatste telt.")
	switch n := len(a.unknown); {
	case n == 1:
		for name := range a.unknown {
			w = append(w, fmt.Sprintf("Van het gebied %s kennen we geen code. Het blijft bij zijn naam.", short(name)))
		}
	case n > 1:
		names := make([]string, 0, n)
		for name := range a.unknown {
			names = append(names, short(name))
		}
		slices.Sort(names)
		w = append(w, fmt.Sprintf("Van %d gebieden kennen we geen code, bijvoorbeeld %s. Ze blijven bij hun naam.", n, strings.Join(names[:min(3, n)], ", ")))
	}
	return w
}

// remarked says each remark on how rows were read once, with the first row that
// it is about.
func remarked(notes []table.Note) []string {
	var w []string
	rows := map[string]int{}
	for _, n := range notes {
		rows[n.Text]++
	}
	for _, n := range notes {
		count := rows[n.Text]
		switch {
		case count == 0:
			continue
		case n.Row == 0:
			w = append(w, n.Text)
		case count == 1:
			w = append(w, fmt.Sprintf("Rij %d: %s", n.Row, n.Text))
		default:
			w = append(w, fmt.Sprintf("Rij %d en nog %d: %s", n.Row, count-1, n.Text))
		}
		rows[n.Text] = 0
	}
	return w
}
