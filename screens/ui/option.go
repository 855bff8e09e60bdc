package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// An Option is one thing to choose: the code is stored, the label is shown.
type Option struct {
	Code, Label string
	Detail      string // small print behind the label, such as a province; may be empty
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

// optionRow shows an option in a list.
type optionRow struct {
	widget.BaseWidget

	label, detail *Text
}

func newOptionRow() *optionRow {
	r := &optionRow{label: NewLine(look.Body, ""), detail: NewText(look.Caption, "")}
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
	return wrap(Inset(look.S2, look.S3, RowGrow(look.S3, 0, r.label, r.detail)), nil)
}
