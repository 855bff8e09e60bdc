package importing

import (
	"context"
	"errors"
	"fmt"
	"io"

	"kindvriendelijk/app/importing/cell"
	"kindvriendelijk/app/importing/table"
)

// run reads the rows of one sheet after its plan.
type run struct {
	layout  *layout
	placer  *placer
	account *account
	take    func(Value) error // may be nil
	topics  map[string]string // our indicator per name in the column of topics
	known   func(heading, source string) string

	code, name, level, period, part, topic int // columns; negative when absent
	monthly                                bool
	dims                                   []int // columns
	dimNames                               []string
	values                                 []int // columns
	levelName                              string
	topicNames                             bool // the column of topics names the indicators
	typed                                  bool

	value     Value
	rowDims   []Dim
	lastCell  string // of the period
	lastText  cell.Period
	lastOK    bool
	lastBlank bool
	body      bool // a row of figures was read
	ended     bool // a note stood below the figures
	merged    []int
	above     []string // the last text of each merged column
}

func newRun(l *layout, s *sample, known func(heading, source string) string, acc *account, take func(Value) error) *run {
	r := &run{layout: l, placer: newPlacer(l), account: acc, take: take, known: known, topics: map[string]string{},
		code: l.find(partArea), name: l.find(partAreaName), level: l.find(partLevel), period: l.find(partPeriod),
		topic: l.find(partTopic), typed: s.file.Typed, monthly: l.has(partMonth)}
	r.part = l.find(partQuarter)
	if r.monthly {
		r.part = l.find(partMonth)
	}
	r.topicNames = r.topic >= 0 && l.unnamed()
	r.value.Sheet = s.sheet
	r.merged = l.mergedLabels(s)
	r.above = make([]string, len(r.merged))
	taken := map[string]int{}
	if r.level >= 0 {
		r.levelName = unique(taken, dimName(l.columns[r.level].heading, r.level))
	}
	for col, c := range l.columns {
		switch {
		case c.part == partValue:
			r.values = append(r.values, col)
		case c.part == partDimension || c.part == partTopic && !r.topicNames:
			r.dims = append(r.dims, col)
			r.dimNames = append(r.dimNames, unique(taken, dimName(c.heading, col)))
		}
	}
	return r
}

// all reads the sheet from its first row to its last.
func (r *run) all(ctx context.Context, file *table.File, sheet string) error {
	rows, err := file.Rows(ctx, sheet)
	if err != nil {
		return err
	}
	defer rows.Close()
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			r.account.remarks = rows.Notes()
			return nil
		}
		if err != nil {
			return err
		}
		for i, c := range cells {
			cells[i] = cell.Clean(c)
		}
		reason, err := r.row(cells, rows.Row())
		if err != nil {
			return err
		}
		r.account.row(rows.Row(), cells, reason)
	}
}

const totalRow = "totaalrij: die telt wat al in andere rijen staat"

// row takes the values of one row, or returns in Dutch why it has none.
func (r *run) row(cells []string, number int) (reason string, err error) {
	if reason := r.skip(cells, number); reason != "" {
		return reason, nil
	}
	if isTotal(at(cells, r.code)) || isTotal(at(cells, r.name)) {
		return totalRow, nil
	}
	r.carry(cells)
	if r.layout.subtotals && r.sum(cells) {
		return totalRow, nil
	}
	p, reason := r.periodOf(cells)
	if reason != "" {
		return reason, nil
	}
	if r.layout.subtotals && r.subtotal(cells) {
		return totalRow, nil
	}
	r.rowDims = r.rowDims[:0]
	for i, col := range r.dims {
		if v := at(cells, col); v != "" {
			r.rowDims = append(r.rowDims, Dim{r.dimNames[i], v, r.layout.columns[col].attribute})
		}
	}
	r.body = true
	return r.cells(cells, number, p)
}

// skip says why a row is no row of figures at all.
func (r *run) skip(cells []string, number int) string {
	filled := 0
	for _, c := range cells {
		if c != "" {
			filled++
		}
	}
	wasBlank := r.lastBlank
	r.lastBlank = filled == 0
	switch {
	case filled == 0:
		return "lege rij"
	case number < r.layout.header:
		return "titel of kop boven de tabel"
	case number == r.layout.header:
		return "kop van de tabel"
	case filled == 1 && len(r.layout.columns) > 2 && r.note(cells, wasBlank):
		return "bron of toelichting onder de tabel"
	}
	return ""
}

// note reports whether a row of one cell is a remark: by its words, because it
// stands apart below the figures, or because it has fewer cells than they.
func (r *run) note(cells []string, apart bool) bool {
	if cells[0] == "" {
		return false
	}
	if !isNote(cells[0]) && (!r.body || !apart && !r.ended && (r.typed || len(cells) > 1)) {
		return false
	}
	r.ended = r.body
	return true
}

func at(cells []string, col int) string {
	if col < 0 || col >= len(cells) {
		return ""
	}
	return cells[col]
}

// sum reports whether the last label of the row is a total of the labels above
// it, as 'Izegem Totaal' with blank labels after it.
func (r *run) sum(cells []string) bool {
	last := ""
	for col, c := range r.layout.columns {
		if v := at(cells, col); c.part.labels() && v != "" {
			last = v
		}
	}
	return sumOf(last)
}

// subtotal reports whether a breakdown of the row is a word for a total.
func (r *run) subtotal(cells []string) bool {
	for _, col := range r.dims {
		if isTotal(at(cells, col)) {
			return true
		}
	}
	return false
}

// periodOf reads the period of a row. It is empty when the headings or the
// whole sheet tell it.
func (r *run) periodOf(cells []string) (cell.Period, string) {
	if r.period < 0 {
		return cell.Period{Text: r.layout.period.value}, ""
	}
	text := at(cells, r.period)
	if text != r.lastCell || text == "" {
		r.lastCell = text
		r.lastText, r.lastOK = r.readPeriod(text)
	}
	switch {
	case text == "":
		return cell.Period{}, "geen periode in deze rij"
	case isTotal(text):
		return cell.Period{}, totalRow
	case !r.lastOK:
		return cell.Period{}, fmt.Sprintf("'%s' is geen periode", short(text))
	}
	if r.lastText.Span {
		r.account.spans++
	}
	return r.withPart(r.lastText, cells)
}

// readPeriod reads a cell of the column of periods, which may hold days without
// anything between their parts, or as spreadsheets keep them.
func (r *run) readPeriod(text string) (cell.Period, bool) {
	p, ok := cell.ParsePeriod(text)
	if !ok {
		p, ok = cell.Compact(text)
	}
	if !ok && r.typed {
		p, ok = cell.SerialDay(text)
	}
	return p, ok
}

// withPart adds the quarter or the month that has a column of its own.
func (r *run) withPart(p cell.Period, cells []string) (cell.Period, string) {
	if r.part < 0 || len(p.Text) != 4 {
		return p, ""
	}
	text, ok := cell.WithPart(p.Text, at(cells, r.part), r.monthly)
	if !ok {
		return p, fmt.Sprintf("'%s' is geen kwartaal of maand", short(at(cells, r.part)))
	}
	p.Text = text
	return p, ""
}
