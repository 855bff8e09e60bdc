package ui

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Field is an input with its label above it and one line of help or of error
// below it. Fields for days, numbers and amounts show their errors in it by
// themselves, and a long text shows how much room is left.
type Field struct {
	widget.BaseWidget

	all     *fyne.Container
	label   *Text
	help    string
	below   *Text
	mark    *Icon
	bottom  *fyne.Container
	head    *fyne.Container
	counter *Text
	explain *fyne.Container // hidden until asked for
}

// NewField returns a field; help may be empty.
func NewField(label string, required bool, input fyne.CanvasObject, help string) *Field {
	f := &Field{
		label: NewText(look.Strong, label), help: help, below: NewParagraph(look.Caption, help),
		mark: NewIcon(look.Late, theme.ColorNameError, 14), counter: NewText(look.Caption, ""),
		explain: Stack(0), head: Row(look.S2),
	}
	f.head.Add(f.label)
	if required {
		f.head.Add(NewText(look.Caption, "nodig"))
	}
	f.mark.Hide()
	f.counter.Hide()
	f.explain.Hide()
	f.bottom = RowTop(look.S1, 1, f.mark, f.below, f.counter)
	f.all = Stack(look.S1, f.head, f.explain, input, f.bottom)
	f.ExtendBaseWidget(f)
	f.SetError("")
	if p, ok := input.(interface{ onProblem(func(string)) }); ok {
		p.onProblem(f.SetError)
	}
	if e, ok := input.(interface{ onLength(func(length, most int)) }); ok {
		e.onLength(f.count)
	}
	return f
}

// Explain adds a '?' behind the label that opens a longer explanation: what is
// asked, why, an example.
func (f *Field) Explain(text string) *Field {
	card := NewTint(look.ColorAccentSoft, NewParagraph(look.Body, text))
	f.explain.Objects = []fyne.CanvasObject{card}
	f.head.Add(NewIconButton(look.Question, "Uitleg bij ‘"+f.label.Text()+"’", func() {
		f.explain.Hidden = !f.explain.Hidden
		f.all.Refresh()
		f.Refresh()
	}))
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
	f.showBottom()
}

// Error is what the field says is wrong, empty when nothing is.
func (f *Field) Error() string {
	if f.mark.Hidden {
		return ""
	}
	return f.below.Text()
}

// count shows how long a text is once its end comes in sight.
func (f *Field) count(length, most int) {
	f.counter.Hidden = length < most/2
	kind := look.Caption
	if length >= most {
		kind = look.Caption.In(theme.ColorNameError)
	}
	f.counter.SetType(kind)
	f.counter.SetText(fmt.Sprintf("%s van %s tekens", thousands(fmt.Sprint(length)), thousands(fmt.Sprint(most))))
	f.showBottom()
}

func (f *Field) showBottom() {
	f.bottom.Hidden = f.below.Text() == "" && f.counter.Hidden
	f.all.Refresh()
	f.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (f *Field) CreateRenderer() fyne.WidgetRenderer { return wrap(f.all, nil) }
