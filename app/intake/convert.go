package intake

import (
	"path/filepath"
	"slices"
	"strings"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// converter turns the values of one file into those of the dossier, one by
// one, and keeps account of what it met.
type converter struct {
	places     *places
	breakdowns *breakdowns
	ages       *ages
	known      map[string]figures.Indicator // of the catalogue and the dossier
	topics     map[topicKey]*Topic
	names      map[string]bool // of new own indicators
	order      []*Topic
	request    Request
	file       string

	from, to    string // periods
	left, blank int    // numbers of columns that are left out; empty cells
	untold      int    // values without a period or an area in a file that has them
	sums        int    // values made by adding up ages

	same  *sameness         // nil when it is known what is the same everywhere
	held  []importing.Value // the first values, until that is judged
	holds bool

	byColumn []*Topic // the topic that the last value of each column had
}

type topicKey struct{ heading, known string }

// newConverter starts from what the dossier has. Fixed are the properties that
// say the same in the whole file; nil when nobody knows that yet.
func newConverter(have []figures.Area, records []figures.Record, fixed map[string]bool, r Request) *converter {
	c := &converter{
		places: newPlaces(have), breakdowns: newBreakdowns(), ages: newAges(),
		known: map[string]figures.Indicator{}, topics: map[topicKey]*Topic{}, names: map[string]bool{}, request: r, file: filepath.Base(r.Path),
	}
	c.breakdowns.fixed = fixed
	if fixed == nil {
		c.same, c.holds = newSameness(), true
		c.breakdowns.fixed = c.same.fixed
	}
	for _, in := range figures.Catalogue() {
		c.known[in.Code] = in
	}
	for _, rec := range records {
		if rec.Own {
			c.known[rec.ID] = rec.Indicator()
		}
	}
	return c
}

type yieldFunc = func(figures.Value) error

// take converts a value and gives it on.
func (c *converter) take(v importing.Value, yield yieldFunc) error {
	if c.same != nil {
		if name := c.same.see(v.Dimensions); name != "" && c.breakdowns.dropped[name] {
			return errVaries
		}
	}
	if !c.holds {
		return c.give(v, yield)
	}
	v.Dimensions = slices.Clone(v.Dimensions)
	if c.held = append(c.held, v); len(c.held) < probe {
		return nil
	}
	return c.release(yield)
}

// release gives on the values that were held.
func (c *converter) release(yield yieldFunc) error {
	held := c.held
	c.holds, c.held = false, nil
	for _, v := range held {
		if err := c.give(v, yield); err != nil {
			return err
		}
	}
	return nil
}

func (c *converter) give(v importing.Value, yield yieldFunc) error {
	if out, ok := c.value(v); ok {
		return yield(out)
	}
	return nil
}

// end gives on what is still held and the sums of ages, and judges what came.
func (c *converter) end(yield yieldFunc) error {
	if err := c.release(yield); err != nil {
		return err
	}
	err := c.ages.give(c.breakdowns.totals, func(v figures.Value) error {
		c.sums++
		return yield(v)
	})
	for _, t := range c.order {
		if t.New {
			t.guess()
		}
		t.judge()
	}
	return err
}

// value converts one value. It reports false for what is left out: an empty
// cell says nothing, so it must not hide what the dossier has.
func (c *converter) value(v importing.Value) (figures.Value, bool) {
	t := c.topicOf(&v)
	area := c.places.code(v.AreaCode, v.AreaName)
	if v.Period == "" || area == "" {
		if v.Missing == "" {
			c.untold++
		}
		return figures.Value{}, false
	}
	w := c.breakdowns.of(v.Dimensions, t.Own)
	out := figures.Value{Indicator: t.Code, Area: area, Period: v.Period, Breakdown: w.text,
		Value: v.Number, Missing: v.Missing, Provisional: v.Provisional}
	if t.Code == population {
		c.ages.add(out, w)
	}
	switch {
	case t.Left:
		if v.Missing == "" {
			c.left++
		}
		return out, false
	case v.Missing == figures.MissingEmpty:
		c.blank++
		return out, false
	}
	c.places.use(area, v.Period)
	if v.Missing == "" {
		t.see(v.Number)
	}
	if c.from == "" || v.Period < c.from {
		c.from = strings.Clone(v.Period)
	}
	if v.Period > c.to {
		c.to = strings.Clone(v.Period)
	}
	return out, true
}

// topicOf is the topic of a value. In most files it is that of the value before
// it in its column.
func (c *converter) topicOf(v *importing.Value) *Topic {
	if v.Column >= len(c.byColumn) {
		c.byColumn = append(c.byColumn, make([]*Topic, v.Column+1-len(c.byColumn))...)
	}
	t := c.byColumn[v.Column]
	if t == nil || t.Heading != v.Indicator || t.known != v.Known {
		t = c.topic(v.Indicator, v.Known)
		c.byColumn[v.Column] = t
	}
	return t
}

// topic finds the indicator of a heading, or makes an own one.
func (c *converter) topic(heading, code string) *Topic {
	key := topicKey{heading, code}
	if t := c.topics[key]; t != nil {
		return t
	}
	t := &Topic{Heading: strings.Clone(heading), known: strings.Clone(code)}
	in, ok := c.known[code]
	if !ok {
		code = OwnCode(heading, c.file)
		in, ok = c.known[code]
	}
	if ok {
		t.Indicator = in
	} else {
		t.New, t.Left = true, c.request.KnownOnly
		t.Indicator = figures.Indicator{Code: code, Name: c.freeName(ownName(t.Heading, c.file), t.Heading), Theme: c.request.Theme, Own: true}
	}
	c.topics[topicKey{t.Heading, t.known}] = t
	c.order = append(c.order, t)
	return t
}

// freeName keeps two columns of a file from getting the same short name.
func (c *converter) freeName(name, heading string) string {
	if c.names[name] {
		return heading
	}
	c.names[name] = true
	return name
}
