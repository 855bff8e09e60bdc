package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A picker is the open list of a [SearchSelect]. A pop-up takes the keyboard,
// so the field that is typed in is part of the pop-up.
type picker struct {
	owner *SearchSelect
	shown []string
	at    int

	canvas fyne.Canvas
	popup  *widget.PopUp
	entry  *pickerEntry
	list   *widget.List
}

func newPicker(owner *SearchSelect, c fyne.Canvas) *picker {
	p := &picker{owner: owner, shown: owner.Options, canvas: c}
	p.entry = newPickerEntry(p)
	p.list = widget.NewList(func() int { return max(len(p.shown), 1) },
		func() fyne.CanvasObject { return newPickerRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) { o.(*pickerRow).set(p, i) })
	p.list.HideSeparators = true
	content := container.NewBorder(p.entry, nil, nil, nil, p.list)
	p.popup = widget.NewPopUp(content, c)
	return p
}

// filter keeps what has all the typed words; what begins with them comes first.
func (p *picker) filter(typed string) {
	words := strings.Fields(strings.ToLower(typed))
	var begins, holds []string
	for _, o := range p.owner.Options {
		low := strings.ToLower(o)
		switch {
		case !hasAll(low, words):
		case strings.HasPrefix(low, strings.ToLower(typed)):
			begins = append(begins, o)
		default:
			holds = append(holds, o)
		}
	}
	p.shown, p.at = append(begins, holds...), 0
	p.list.Refresh()
	p.list.ScrollToTop()
	p.fit()
}

// fit makes the list as high as what it shows, six rows at most.
func (p *picker) fit() {
	rows := float32(min(max(len(p.shown), 1), 6))
	one := newPickerRow().MinSize().Height + theme.Padding()
	p.popup.Resize(fyne.NewSize(p.owner.Size().Width, p.entry.MinSize().Height+theme.Padding()+rows*one+look.S1))
}

func hasAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

func (p *picker) move(by int) {
	if len(p.shown) == 0 {
		return
	}
	p.at = (p.at + by + len(p.shown)) % len(p.shown)
	p.list.Refresh()
	p.list.ScrollTo(p.at)
}

func (p *picker) pick(i int) {
	if i >= len(p.shown) {
		return
	}
	p.owner.Choose(p.shown[i])
	p.close()
}

func (p *picker) close() {
	p.popup.Hide()
	p.canvas.Focus(p.owner)
}

// pickerRow is one row of the list.
type pickerRow struct {
	Tile
	words *Text
}

func newPickerRow() *pickerRow {
	r := &pickerRow{words: NewLine(look.Body, "")}
	r.setup(Inset(look.S1, look.S2, r.words), true, nil)
	r.extend(r)
	return r
}

func (r *pickerRow) set(p *picker, i int) {
	if len(p.shown) == 0 {
		r.words.SetText("Niets gevonden. Typ een ander woord.")
		r.OnTapped = nil
		r.SetSelected(false)
		return
	}
	r.words.SetText(p.shown[i])
	r.OnTapped = func() { p.pick(i) }
	r.SetSelected(i == p.at)
}

// pickerEntry is the field in the pop-up.
type pickerEntry struct {
	widget.Entry
	picker *picker
}

func newPickerEntry(p *picker) *pickerEntry {
	e := &pickerEntry{picker: p}
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder("Typ om te zoeken")
	e.Icon = look.Search.In(look.ColorMuted)
	e.OnChanged = p.filter
	return e
}

// TypedKey implements [fyne.Focusable].
func (e *pickerEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDown:
		e.picker.move(1)
	case fyne.KeyUp:
		e.picker.move(-1)
	case fyne.KeyReturn, fyne.KeyEnter:
		e.picker.pick(e.picker.at)
	case fyne.KeyEscape:
		e.picker.close()
	default:
		e.Entry.TypedKey(k)
	}
}
