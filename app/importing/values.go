package importing

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing/cell"
)

// cells gives the value of every column of figures.
func (r *run) cells(cells []string, number int, p cell.Period) (string, error) {
	area := r.areaOf(cells, p)
	if area.level != "" {
		r.rowDims = append(r.rowDims, Dim{Name: r.levelName, Value: area.level})
	}
	topic := ""
	if r.topicNames {
		topic = at(cells, r.topic)
	}
	numbers, fault := 0, ""
	v := &r.value
	v.Row = number
	for _, col := range r.values {
		c := &r.layout.columns[col]
		v.Column, v.AreaCode, v.AreaName, v.Period, v.Provisional = col, area.code, area.name, p.Text, p.Provisional || p.Forecast
		r.fromHead(v, c)
		r.nameOf(v, c, topic)
		if !r.number(v, c, at(cells, col)) {
			fault = at(cells, col)
			continue
		}
		if v.Missing == "" {
			numbers++
		}
		if err := r.give(); err != nil {
			return "", err
		}
	}
	switch {
	case numbers > 0:
		r.unplaced(cells, area)
		return "", nil
	case fault != "":
		return fmt.Sprintf("'%s' is geen getal", short(fault)), nil
	}
	return "geen enkel cijfer in deze rij", nil
}

// areaOf is the area that the row tells, else that of the sheet.
func (r *run) areaOf(cells []string, p cell.Period) place {
	if r.code < 0 && r.name < 0 {
		return place{code: r.layout.area.value, name: r.layout.area.name}
	}
	return r.placer.place(at(cells, r.code), at(cells, r.name), at(cells, r.level), p.Text)
}

// unplaced notes the area of a row with figures when nothing tells its code.
func (r *run) unplaced(cells []string, area place) {
	if (r.code >= 0 || r.name >= 0) && area.code == "" && area.level == "" {
		r.account.unplaced(at(cells, r.code), area.name)
	}
}

// fromHead takes over what the heading of a column tells.
func (r *run) fromHead(v *Value, c *column) {
	if c.area.known {
		v.AreaCode, v.AreaName = c.area.value, c.area.name
	}
	if c.period != "" {
		v.Period, v.Provisional = c.period, c.provisional
	}
	v.Dimensions = r.rowDims
	if len(c.dims) > 0 {
		v.Dimensions = append(r.rowDims[:len(r.rowDims):len(r.rowDims)], c.dims...)
	}
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
	if v.Number, ok = cell.Number(text, c.decimal); !ok {
		r.account.reject(v.Row, v.Column, text)
		return false
	}
	if last := text[len(text)-1]; last < '0' || last > '9' {
		v.Provisional = v.Provisional || cell.Provisional(text)
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

// short keeps a quoted cell readable in a message.
func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
