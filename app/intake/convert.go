package intake

import (
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
	order      []*Topic
	request    Request
	file       string

	needs       UntoldError
	from, to    string // periods
	left, blank int    // numbers of columns that are left out; empty cells
}

type topicKey struct{ heading, known string }

// newConverter starts from what the dossier has.
func newConverter(have []figures.Area, records []figures.Record, fixed map[string]bool, r Request, file string) *converter {
	c := &converter{
		places: newPlaces(have), breakdowns: newBreakdowns(), ages: newAges(),
		known: map[string]figures.Indicator{}, topics: map[topicKey]*Topic{}, request: r, file: file,
	}
	c.breakdowns.fixed = fixed
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

// value converts one value. It reports false for what is left out: an empty
// cell says nothing, so it must not hide what the dossier has.
func (c *converter) value(v importing.Value) (figures.Value, bool) {
	t := c.topic(v.Indicator, v.Known)
	area := c.places.code(v.AreaCode, v.AreaName)
	c.needs.Period = c.needs.Period || v.Period == ""
	c.needs.Area = c.needs.Area || area == ""
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
	c.places.use(area)
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

// topic finds the indicator of a heading, or makes an own one.
func (c *converter) topic(heading, code string) *Topic {
	key := topicKey{heading, code}
	if t := c.topics[key]; t != nil {
		return t
	}
	t := &Topic{Heading: strings.Clone(heading)}
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
	c.topics[topicKey{t.Heading, strings.Clone(key.known)}] = t
	c.order = append(c.order, t)
	return t
}

// freeName keeps two columns of a file from getting the same short name.
func (c *converter) freeName(name, heading string) string {
	for _, t := range c.order {
		if t.New && t.Name == name {
			return heading
		}
	}
	return name
}

// all feeds what a file gives to yield, and the sums of ages after it.
func (c *converter) all(read func(take func(importing.Value) error) error, yield func(figures.Value) error) (sums int, err error) {
	if err := read(func(v importing.Value) error {
		out, ok := c.value(v)
		if c.needs != (UntoldError{}) {
			return &c.needs
		}
		if !ok {
			return nil
		}
		return yield(out)
	}); err != nil {
		return 0, err
	}
	err = c.ages.give(c.breakdowns.totals, func(v figures.Value) error {
		sums++
		return yield(v)
	})
	for _, t := range c.order {
		if t.New {
			t.guess()
		}
		t.judge()
	}
	return sums, err
}

// reported are the topics as the caller sees them.
func (c *converter) reported() []Topic {
	topics := make([]Topic, len(c.order))
	for i, t := range c.order {
		topics[i] = *t
	}
	return topics
}
