package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// MultiSelect is a field for any number of things from a list: what is chosen
// stands there as chips, each with a cross; a button opens the list of the
// others.
type MultiSelect struct {
	widget.BaseWidget

	OnChanged func(codes []string)
	OnAdded   func(text string) // lets the user add what is not in the list; nil: no

	options []Option
	chosen  []string
	row     *fyne.Container
	add     *Chip
}

// NewMultiSelect returns a field without a choice; word says on the button
// what can be added, as in 'Partner toevoegen'.
func NewMultiSelect(word string, options []Option, changed func(codes []string)) *MultiSelect {
	m := &MultiSelect{OnChanged: changed, options: options, row: Flow(look.S2)}
	m.add = NewChip(look.Plus, word, m.open)
	m.ExtendBaseWidget(m)
	m.fill()
	return m
}

// SetOptions replaces the options.
func (m *MultiSelect) SetOptions(options []Option) { m.options = options; m.fill() }

// Chosen returns the codes, in the order in which they were chosen.
func (m *MultiSelect) Chosen() []string { return slices.Clone(m.chosen) }

// SetChosen shows a choice without calling OnChanged.
func (m *MultiSelect) SetChosen(codes []string) {
	if !slices.Equal(m.chosen, codes) {
		m.chosen = slices.Clone(codes)
		m.fill()
	}
}

func (m *MultiSelect) fill() {
	m.row.Objects = nil
	for _, code := range m.chosen {
		m.row.Add(NewTag(optionWith(m.options, code).Label, func() { m.drop(code) }))
	}
	m.row.Add(m.add)
	m.row.Refresh()
	m.Refresh()
}

func (m *MultiSelect) drop(code string) {
	m.change(slices.DeleteFunc(m.Chosen(), func(c string) bool { return c == code }))
	if c := canvasOf(m); c != nil {
		c.Focus(m.add) // the chip that had the keyboard is gone
	}
}

func (m *MultiSelect) change(codes []string) {
	m.SetChosen(codes)
	if m.OnChanged != nil {
		m.OnChanged(codes)
	}
}

func (m *MultiSelect) open() {
	left := slices.DeleteFunc(slices.Clone(m.options), func(o Option) bool { return slices.Contains(m.chosen, o.Code) })
	p := newPicker(m.add, left, func(o Option) { m.change(append(m.Chosen(), o.Code)) })
	p.added = m.OnAdded
	p.sheet.least = 480
	p.open("", "")
}

// CreateRenderer implements [fyne.Widget].
func (m *MultiSelect) CreateRenderer() fyne.WidgetRenderer { return wrap(m.row, nil) }

// NewTag returns a chip with a cross; a click, Delete or Backspace takes it
// away.
func NewTag(words string, drop func()) *Chip {
	c := newChip(ChipRound, words, drop, func(t *Text) fyne.CanvasObject {
		return Row(look.S1, t, NewIcon(look.Cross, look.ColorMuted, 12))
	})
	c.hint = words + " weghalen (Delete)"
	c.onKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDelete || k == fyne.KeyBackspace {
			drop()
			return true
		}
		return false
	}
	return c
}
