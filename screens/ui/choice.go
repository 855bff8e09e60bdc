package ui

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Choice offers a few options beside each other, of which one is on. For more
// than about seven, use [SearchSelect].
type Choice struct {
	widget.BaseWidget

	OnChosen func(code string)

	kind    ChipKind
	options []Option
	chosen  string
	chips   []*Chip
	row     *fyne.Container
}

// NewChoice returns a choice of which nothing is on.
func NewChoice(options []Option, chosen func(code string)) *Choice {
	c := &Choice{}
	c.extend(c, ChipRound, options)
	c.OnChosen = chosen
	return c
}

// extend is for widgets that are a Choice with more.
func (c *Choice) extend(self fyne.Widget, kind ChipKind, options []Option) {
	c.kind, c.row = kind, Flow(look.S2)
	if kind == ChipTab {
		c.row = Flow(0)
	}
	c.ExtendBaseWidget(self)
	c.SetOptions(options)
}

// SetOptions replaces the options; what was chosen stays so.
func (c *Choice) SetOptions(options []Option) {
	if len(options) == len(c.chips) {
		c.options = options
		for i, o := range options {
			c.chips[i].SetText(o.Label) // the same chips, so that the keyboard stays where it is
			c.chips[i].hint = o.Detail
		}
		c.SetChosen(c.chosen)
		return
	}
	c.options, c.chips, c.row.Objects = options, nil, nil
	for i, o := range options {
		chip := newChip(c.kind, o.Label, func() { c.pick(i) }, func(t *Text) fyne.CanvasObject { return t })
		chip.onKey = func(k fyne.KeyName) bool { return c.step(i, k) }
		chip.hint = o.Detail
		c.chips = append(c.chips, chip)
		c.row.Add(chip)
	}
	c.SetChosen(c.chosen)
}

// Chosen returns the code that is on, empty for none.
func (c *Choice) Chosen() string { return c.chosen }

// SetChosen switches an option on without calling OnChosen.
func (c *Choice) SetChosen(code string) {
	c.chosen = code
	for i, o := range c.options {
		c.chips[i].SetOn(o.Code == code)
	}
}

// OneLine is how big the choice is with all options beside each other.
func (c *Choice) OneLine() fyne.Size { return natural(c.row) }

func (c *Choice) pick(i int) {
	code := c.options[i].Code
	c.SetChosen(code)
	if c.OnChosen != nil {
		c.OnChosen(code)
	}
}

// step moves the keyboard with the arrow keys.
func (c *Choice) step(from int, k fyne.KeyName) bool {
	by := map[fyne.KeyName]int{fyne.KeyRight: 1, fyne.KeyDown: 1, fyne.KeyLeft: -1, fyne.KeyUp: -1}[k]
	if by == 0 {
		return false
	}
	to := (from + by + len(c.chips)) % len(c.chips)
	if canvas := canvasOf(c); canvas != nil {
		canvas.Focus(c.chips[to])
	}
	return true
}

// CreateRenderer implements [fyne.Widget].
func (c *Choice) CreateRenderer() fyne.WidgetRenderer { return wrap(c.row, nil) }

// Filters are chips of which one is on, such as 'Alle 24' and 'Te laat 3'.
type Filters struct{ Choice }

// NewFilters returns filters; pick gets the number of the one that is chosen.
func NewFilters(chosen int, words []string, pick func(int)) *Filters {
	f := &Filters{}
	f.extend(f, ChipRound, numbered(words))
	f.Pick(chosen)
	f.OnChosen = func(code string) { pick(number(code)) }
	return f
}

// SetWords replaces the words, with new counts for instance; the same filter
// stays on.
func (f *Filters) SetWords(words []string) { f.SetOptions(numbered(words)) }

// Pick switches a filter on without telling of it.
func (f *Filters) Pick(i int) { f.SetChosen(strconv.Itoa(i)) }

// Picked is the number of the filter that is on.
func (f *Filters) Picked() int { return number(f.Chosen()) }

// numbered makes options that are known by their place.
func numbered(words []string) []Option {
	out := make([]Option, len(words))
	for i, w := range words {
		out[i] = Option{Code: strconv.Itoa(i), Label: w}
	}
	return out
}

func number(code string) int {
	n, _ := strconv.Atoi(code)
	return n
}
