package templates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/look"
)

// rich is a paragraph in which what is to be filled in stands out.
func rich(runs []document.Run) fyne.CanvasObject {
	var segments []widget.RichTextSegment
	for _, r := range runs {
		style := widget.RichTextStyleInline
		style.TextStyle = fyne.TextStyle{Bold: r.Bold, Italic: r.Italic}
		if templates.IsGap(r) {
			style.ColorName = look.ColorWarn
		}
		segments = append(segments, &widget.TextSegment{Text: r.Text, Style: style})
	}
	text := widget.NewRichText(segments...)
	text.Wrapping = fyne.TextWrapWord
	return container.New(&bare{}, text)
}

// bare takes away the room that Fyne leaves around a text, so that it lines up
// with the other texts.
type bare struct{}

// MinSize implements [fyne.Layout].
func (*bare) MinSize(o []fyne.CanvasObject) fyne.Size {
	room, least := 2*theme.InnerPadding(), o[0].MinSize()
	return fyne.NewSize(max(least.Width-room, look.S4), max(least.Height-room, 0))
}

// Layout implements [fyne.Layout].
func (*bare) Layout(o []fyne.CanvasObject, s fyne.Size) {
	room := theme.InnerPadding()
	o[0].Move(fyne.NewPos(-room, -room))
	o[0].Resize(fyne.NewSize(s.Width+2*room, s.Height+2*room))
}
