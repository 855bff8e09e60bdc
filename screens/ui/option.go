package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// An Option is one thing to choose: the code is stored, the label is shown.
type Option struct {
	Code, Label string
	Detail      string // small print behind the label, such as a province; may be empty
	Also        string // other names to find it by, which are not shown; may be empty
}

// Options makes options of which the code is the label.
func Options(labels ...string) []Option {
	out := make([]Option, len(labels))
	for i, l := range labels {
		out[i] = Option{Code: l, Label: l}
	}
	return out
}

// optionWith finds the option with a code. A code that is not among the
// options shows itself, so that stored data never becomes invisible.
func optionWith(options []Option, code string) Option {
	if i := slices.IndexFunc(options, func(o Option) bool { return o.Code == code }); i >= 0 {
		return options[i]
	}
	return Option{Code: code, Label: code}
}

// optionRow shows an option in a list: the label whole, and the small print
// in the room that is left, at the right.
type optionRow struct {
	widget.BaseWidget

	label, detail *Text
}

func newOptionRow() *optionRow {
	r := &optionRow{label: NewLine(look.Body, ""), detail: NewLine(look.Caption, "")}
	r.ExtendBaseWidget(r)
	return r
}

func (r *optionRow) set(o Option) {
	r.label.SetText(o.Label)
	r.detail.SetText(o.Detail)
	r.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (r *optionRow) CreateRenderer() fyne.WidgetRenderer {
	return wrap(Inset(look.S2, look.S3, container.New(optionLayout{r}, r.label, r.detail)), nil)
}

type optionLayout struct{ row *optionRow }

// Layout implements [fyne.Layout].
func (l optionLayout) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	first := min(l.row.label.whole(), s.Width)
	rest := s.Width - first - look.S3
	second := min(l.row.detail.whole(), rest)
	l.row.detail.Hidden = second < 2*look.S5
	for o, at := range map[*Text][2]float32{l.row.label: {0, first}, l.row.detail: {s.Width - second, max(second, 0)}} {
		high := o.MinSize().Height
		put(o, at[0], (s.Height-high)/2, at[1], high)
	}
}

// MinSize implements [fyne.Layout].
func (l optionLayout) MinSize([]fyne.CanvasObject) fyne.Size { return l.row.label.MinSize() }
