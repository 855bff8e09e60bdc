package ui

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Text is a piece of text in one of the types of the look, without the
// padding that Fyne puts around a label.
type Text struct {
	widget.BaseWidget

	rich    *widget.RichText
	segment *widget.TextSegment
	kind    look.Type

	spots    *fyne.Container // over the words that are explained: see [Explain]
	read     string          // the text whose words these are
	meanings []Meaning
}

// NewText returns text on one line that takes the room it needs.
func NewText(kind look.Type, text string) *Text {
	t := &Text{segment: &widget.TextSegment{Text: text}, spots: container.NewWithoutLayout()}
	t.rich = widget.NewRichText(t.segment)
	t.ExtendBaseWidget(t)
	t.SetType(kind)
	return t
}

// NewParagraph returns text that wraps at words.
func NewParagraph(kind look.Type, text string) *Text {
	t := NewText(kind, text)
	t.rich.Wrapping = fyne.TextWrapWord
	return t
}

// NewLine returns text on one line that ends in … when the room is short.
func NewLine(kind look.Type, text string) *Text {
	t := NewText(kind, text)
	t.rich.Truncation = fyne.TextTruncateEllipsis
	return t
}

// Align sets where the lines begin.
func (t *Text) Align(a fyne.TextAlign) *Text {
	t.segment.Style.Alignment = a
	return t
}

// whole is how wide the text is on one line.
func (t *Text) whole() float32 {
	style := t.segment.Style
	w := fyne.MeasureText(t.segment.Text, size(t, style.SizeName), style.TextStyle).Width
	return float32(math.Ceil(float64(w))) + 1
}

// Text returns what is shown.
func (t *Text) Text() string { return t.segment.Text }

// SetText replaces the text.
func (t *Text) SetText(text string) {
	if t.segment.Text == text {
		return
	}
	t.segment.Text = text
	t.rich.Refresh()
	t.Refresh()
}

// SetType replaces size, colour and weight.
func (t *Text) SetType(kind look.Type) {
	if t.kind == kind {
		return
	}
	t.kind = kind
	s := &t.segment.Style
	s.SizeName, s.ColorName, s.TextStyle = kind.Size, kind.Color, kind.Style
	t.rich.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	pad := func() float32 { return size(t, theme.SizeNameInnerPadding) }
	place := func(s fyne.Size) {
		p := pad()
		put(t.rich, -p, -p, s.Width+2*p, s.Height+2*p)
		t.mark(s.Width)
	}
	least := func() fyne.Size {
		p := 2 * pad()
		m := t.rich.MinSize()
		return fyne.NewSize(max(m.Width-p, look.S4), max(m.Height-p, 0))
	}
	return &textRenderer{draw(place, least, func() {}, t.rich, t.spots), t}
}

// textRenderer forgets the text when it is no longer shown.
type textRenderer struct {
	fyne.WidgetRenderer
	text *Text
}

// Destroy implements [fyne.WidgetRenderer].
func (r *textRenderer) Destroy() { delete(glossary.shown, r.text) }
