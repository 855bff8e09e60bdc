package importing

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"kindvriendelijk/app/figures"
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
	topicNames                             bool  // the column of topics names the indicators
	typed                                  bool

	value     Value
	rowDims   []Dim
	lastCell  string // of the period
	lastText  cell.Period
	lastOK    bool
	lastBlank bool
	body      bool // a row of figures was read
}

func newRun(l *layout, s *sample, c Choices, acc *account, take func(Value) error) *run {
	r := &run{layout: l, placer: newPlacer(l), account: acc, take: take, known: c.Known, topics: map[string]string{},
		code: l.find(partArea), name: l.find(partAreaName), level: l.find(partLevel), period: l.find(partPeriod),
		topic: l.find(partTopic), typed: s.file.Typed, monthly: l.has(partMonth)}
	r.part = l.find(partQuarter)
	if r.monthly {
		r.part = l.find(partMonth)
	}
	r.topicNames = r.topic >= 0 && l.unnamed()
	r.value.Sheet = s.sheet
	taken := map[string]int{}
	for col, col2 := range l.columns {
		switch {
		case col2.part == partValue:
			r.values = append(r.values, col)
		case col2.part == partDimension || col2.part == partTopic && !r.topicNames:
			r.dims = append(r.dims, col)
			r.dimNames = append(r.dimNames, unique(taken, dimName(col2.heading, col)))
		}
	}
	return r
}

// unnamed reports whether the headings of the figures name no indicator, so
// that a column of topics must.
func (l *layout) unnamed() bool {
	n := 0
	for _, c := range l.columns {
		if c.part != partValue {
			continue
		}
		n++
		if c.indicator != "" && !isValueWord(c.indicator) {
			return false
		}
	}
	return n > 0
}

func isValueWord(s string) bool {
	for _, w := range valueWords {
		if strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

func dimName(heading string, col int) string {
	if heading == "" {
		return fmt.Sprintf("kolom %d", col+1)
	}
	return heading
}

// unique numbers a name that occurs again.
func unique(taken map[string]int, name string) string {
	taken[name]++
	if n := taken[name]; n > 1 {
		return fmt.Sprintf("%s (%d)", name, n)
	}
	return name
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
			r.account.damaged = rows.Damaged()
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

// row takes the values of one row, or returns in Dutch why it has none.
func (r *run) row(cells []string, number int) (reason string, err error) {
	if reason := r.skip(cells, number); reason != "" {
		return reason, nil
	}
	p, reason := r.periodOf(cells)
	if reason != "" {
		return reason, nil
	}
	if r.layout.subtotals && r.subtotal(cells) {
		return "totaalrij: die telt wat al in andere rijen staat", nil
	}
	r.rowDims = r.rowDims[:0]
	for i, col := range r.dims {
		if v := at(cells, col); v != "" {
			r.rowDims = append(r.rowDims, Dim{r.dimNames[i], v})
		}
	}
	r.body = true
	return r.cells(cells, number, p)
}

// skip says why a row is no row of figures at all.
func (r *run) skip(cells []string, number int) string {
	filled, first := 0, ""
	for _, c := range cells {
		if c != "" {
			if filled == 0 {
				first = c
			}
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
	case filled == 1 && at(cells, 0) != "" && len(r.layout.columns) > 2 && (isNote(first) || r.body && (wasBlank || !r.typed && len(cells) == 1)):
		return "bron of toelichting onder de tabel"
	}
	return ""
}

func at(cells []string, col int) string {
	if col < 0 || col >= len(cells) {
		return ""
	}
	return cells[col]
}

// subtotal reports whether a label of the row is a word for a total.
func (r *run) subtotal(cells []string) bool {
	for _, col := range r.dims {
		if isTotal(at(cells, col)) {
			return true
		}
	}
	return isTotal(at(cells, r.code))
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
		r.lastText, r.lastOK = cell.ParsePeriod(text)
		if !r.lastOK && r.typed {
			r.lastText, r.lastOK = cell.SerialDay(text)
		}
	}
	switch {
	case text == "":
		return cell.Period{}, "geen periode in deze rij"
	case isTotal(text):
		return cell.Period{}, "totaalrij: die telt wat al in andere rijen staat"
	case !r.lastOK:
		return cell.Period{}, fmt.Sprintf("'%s' is geen periode", short(text))
	}
	p := r.lastText
	if r.part >= 0 && len(p.Text) == 4 {
		text, ok := cell.WithPart(p.Text, at(cells, r.part), r.monthly)
		if !ok {
			return p, fmt.Sprintf("'%s' is geen kwartaal of maand", short(at(cells, r.part)))
		}
		p.Text = text
	}
	if p.Span {
		r.account.spans++
	}
	return p, ""
}

// cells gives the value of every column of figures.
func (r *run) cells(cells []string, number int, p cell.Period) (string, error) {
	l := r.layout
	area := place{l.area.value, l.area.name}
	if r.code >= 0 || r.name >= 0 {
		area = r.placer.place(at(cells, r.code), at(cells, r.name), at(cells, r.level), p.Text)
		if area.code == "" && r.code >= 0 {
			r.account.unplaced(at(cells, r.code), area.name)
		}
	}
	topic := ""
	if r.topicNames {
		topic = at(cells, r.topic)
	}
	numbers := 0
	for _, col := range r.values {
		c := &l.columns[col]
		v := &r.value
		v.Row, v.Column, v.AreaCode, v.AreaName, v.Period = number, col, area.code, area.name, p.Text
		v.Provisional = p.Provisional
		if c.area.known {
			v.AreaCode, v.AreaName = c.area.value, c.area.name
		}
		if c.period != "" {
			v.Period, v.Provisional = c.period, c.provisional
		}
		r.nameOf(v, c, topic)
		v.Dimensions = r.rowDims
		if len(c.dims) > 0 {
			v.Dimensions = append(r.rowDims[:len(r.rowDims):len(r.rowDims)], c.dims...)
		}
		if !r.number(v, c, at(cells, col)) {
			continue
		}
		if v.Missing == "" {
			numbers++
		}
		if err := r.give(); err != nil {
			return "", err
		}
	}
	if numbers == 0 {
		return "geen enkel cijfer in deze rij", nil
	}
	return "", nil
}

// nameOf says which indicator a value is of.
func (r *run) nameOf(v *Value, c *column, topic string) {
	switch {
	case topic != "":
		v.Indicator, v.Known = topic, c.known
		if c.known == "" {
			v.Known = r.knownTopic(topic)
		}
	case c.indicator != "":
		v.Indicator, v.Known = c.indicator, c.known
	default:
		v.Indicator = r.layout.indicator
		if v.Known = c.known; v.Known == "" {
			v.Known = r.knownTopic(v.Indicator)
		}
	}
}

// knownTopic asks once per name which of our indicators it is.
func (r *run) knownTopic(topic string) string {
	if r.known == nil {
		return ""
	}
	code, ok := r.topics[topic]
	if !ok {
		code = r.known(topic, r.layout.source)
		r.topics[strings.Clone(topic)] = code
	}
	return code
}

// number reads the cell of a value, and reports false when it is neither a
// number nor a mark for a missing one.
func (r *run) number(v *Value, c *column, text string) bool {
	v.Number, v.Missing = 0, ""
	var ok bool
	if v.Missing, ok = cell.Missing(text); ok {
		r.account.Missing++
		return true
	}
	if stars := strings.TrimRight(text, "*"); stars != text {
		text, v.Provisional = cell.Clean(stars), true
	}
	if v.Number, ok = cell.Number(text, c.decimal); !ok {
		r.account.reject(v.Row, v.Column, text)
		return false
	}
	if f := r.layout.forecast; f != "" && v.Period >= f {
		v.Provisional = true
	}
	r.account.Values++
	return true
}

func (r *run) give() error {
	if r.value.Missing == figures.Missing("") {
		r.account.key(&r.value)
	}
	if r.take == nil {
		return nil
	}
	return r.take(r.value)
}

// short keeps a quoted cell readable in a message.
func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
