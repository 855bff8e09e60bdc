package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Field is an input with its label above it and one line of help or of error
// below it.
type Field struct {
	widget.BaseWidget

	all    *fyne.Container
	help   string
	below  *Text
	mark   *Icon
	bottom *fyne.Container
}

// NewField returns a field; help may be empty.
func NewField(label string, required bool, input fyne.CanvasObject, help string) *Field {
	head := []fyne.CanvasObject{NewText(look.Strong, label)}
	if required {
		head = append(head, NewText(look.Caption, "nodig"))
	}
	f := &Field{help: help, below: NewParagraph(look.Caption, help), mark: NewIcon(look.Late, theme.ColorNameError, 14)}
	f.mark.Hide()
	f.bottom = RowTop(look.S1, 1, f.mark, f.below)
	f.all = Stack(look.S1, Row(look.S2, head...), input, f.bottom)
	f.ExtendBaseWidget(f)
	f.SetError("")
	return f
}

// SetError shows what is wrong and how to put it right; empty shows the help
// again.
func (f *Field) SetError(text string) {
	kind, shown := look.Caption.In(theme.ColorNameError), text
	if text == "" {
		kind, shown = look.Caption, f.help
	}
	f.below.SetType(kind)
	f.below.SetText(shown)
	f.mark.Hidden = text == ""
	f.bottom.Hidden = shown == ""
	f.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (f *Field) CreateRenderer() fyne.WidgetRenderer { return wrap(f.all, nil) }
