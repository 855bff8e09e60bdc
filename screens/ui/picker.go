package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
)

// picker is the open list of a [SearchSelect]: a field to type in with the
// options that fit below it. The keyboard stays in the field; the arrow keys
// move through the list.
type picker struct {
	options []Option
	chosen  func(Option)
	added   func(text string) // nil: only what is in the list

	shown []Option
	typed string
	entry *pickerEntry
	list  *List
	none  *Text
	sheet *dropdown
}

// newPicker returns a list for an anchor that is not open yet.
func newPicker(anchor fyne.CanvasObject, options []Option, chosen func(Option)) *picker {
	p := &picker{options: options, chosen: chosen}
	p.entry = newPickerEntry(p)
	p.list = NewList(newOptionRow, func(i int, row *optionRow) { row.set(p.row(i)) })
	p.list.OnOpened = p.pick
	p.none = NewParagraph(look.Muted, "Niets gevonden. Typ een ander woord.")
	below := container.NewStack(p.list, Inset(look.S3, look.S3, p.none))
	content := container.NewBorder(Inset(0, look.S1, p.entry), nil, nil, nil, below)
	p.sheet = newDropdown(anchor, content, p.high)
	p.filter("")
	return p
}

// open shows the list with what was typed already.
func (p *picker) open(typed string, code string) {
	if !p.sheet.open(p.entry) {
		return
	}
	p.entry.fill(typed)
	p.entry.CursorColumn = len([]rune(typed))
	for i, o := range p.shown {
		if typed == "" && code != "" && o.Code == code {
			p.list.Select(i)
		}
	}
}

// row is an option, or the last one: to add what was typed.
func (p *picker) row(i int) Option {
	if i < len(p.shown) {
		return p.shown[i]
	}
	return Option{Label: "Voeg ‘" + p.typed + "’ toe"}
}

// filter keeps what has all the typed words; what begins with them comes first.
func (p *picker) filter(typed string) {
	p.typed = strings.TrimSpace(typed)
	p.shown = matching(p.options, p.typed)
	n := len(p.shown)
	if p.added != nil && p.typed != "" && !hasLabel(p.shown, p.typed) {
		n++
	}
	p.none.Hidden = n > 0
	p.list.SetLength(n)
	if n > 0 {
		p.list.Select(0)
		p.list.ScrollToTop()
	}
	p.sheet.fit()
}

// matching returns the options with all words of a text in them, those that
// begin with it first. Accents and signs need not be typed.
func matching(options []Option, text string) []Option {
	typed := app.Fold(text)
	words := strings.Fields(typed)
	var begins, holds []Option
	for _, o := range options {
		switch {
		case !hasAll(app.Fold(o.Label+" "+o.Detail+" "+o.Also), words):
		case strings.HasPrefix(app.Fold(o.Label), typed), strings.HasPrefix(app.Fold(o.Also), typed):
			begins = append(begins, o)
		default:
			holds = append(holds, o)
		}
	}
	return append(begins, holds...)
}

func hasAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

func hasLabel(options []Option, label string) bool {
	for _, o := range options {
		if strings.EqualFold(o.Label, label) {
			return true
		}
	}
	return false
}

// high is as high as what it shows, seven rows at most.
func (p *picker) high() float32 {
	rows := float32(min(max(p.list.Length(), 2), 7))
	return p.entry.MinSize().Height + look.S2 + rows*p.list.template.MinSize().Height
}

func (p *picker) pick(i int) {
	if i >= p.list.Length() {
		return
	}
	text := p.typed
	o, own := p.row(i), i >= len(p.shown)
	p.sheet.close()
	if own {
		p.added(text)
		return
	}
	p.chosen(o)
}

// pickerEntry is the field of the list.
type pickerEntry struct {
	Entry
	picker *picker
}

func newPickerEntry(p *picker) *pickerEntry {
	e := &pickerEntry{picker: p}
	e.extend(e, nil)
	e.SetPlaceHolder("Zoek")
	e.Icon = searchIcon()
	e.OnChanged = p.filter
	return e
}

// TypedKey implements [fyne.Focusable].
func (e *pickerEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown, fyne.KeyPageUp:
		e.picker.list.move(k.Name)
	case fyne.KeyReturn, fyne.KeyEnter:
		e.picker.pick(max(e.picker.list.Selected(), 0))
	default:
		e.Entry.TypedKey(k)
	}
}
