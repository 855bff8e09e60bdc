package ui

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Editor is a field for a long text in Markdown, with a small toolbar, a
// preview and a counter. 'Groot' gives it the whole window, so that there is
// room to write at any text size.
type Editor struct {
	widget.BaseWidget

	// OnSettled is called with a text the user changed, see [Entry.OnSettled].
	OnSettled func(string)
	// OnChanged is called at every change, also by SetText.
	OnChanged func(string)
	// OnEvidence lets the user choose what to refer to, and calls insert with
	// the reference, such as '[B7]'. Nil: no such button. Set it before the
	// editor is shown.
	OnEvidence func(insert func(ref string))

	entry    *Entry
	preview  *widget.RichText
	reading  *Scroll
	tools    *fyne.Container
	view     *Button
	big      *Button
	evidence *Button
	count    *Text
	bar      *Bar
	foot     *fyne.Container
	frame    *fyne.Container // all of it
	home     *fyne.Container // where frame is when it is not big
	large    *overlay
	title    string
}

// editorRows is how many lines of text an editor shows at least.
const editorRows = 10

// NewEditor returns an empty editor for at most [MaxText] characters. The title
// stands above the text when the editor has the whole window.
func NewEditor(run *Runner, title string) *Editor {
	e := &Editor{title: title, entry: NewMultiLine(run), preview: widget.NewRichText(), count: NewText(look.Caption, ""), bar: NewBar(0)}
	e.preview.Wrapping = fyne.TextWrapWord
	e.reading = NewScroll(e.preview)
	e.reading.Hide()
	e.entry.SetMinRowsVisible(editorRows)
	e.entry.OnSettled = func(s string) {
		if e.OnSettled != nil {
			e.OnSettled(s)
		}
	}
	e.entry.OnChanged = e.changed
	e.entry.onShortcut = e.shortcut
	e.tools = e.newTools()
	e.foot = RowGrow(look.S3, 1, e.count, e.bar)
	e.frame = container.NewBorder(e.tools, Inset(look.S1, 0, e.foot), nil, nil, container.New(steady{}, e.entry, e.reading))
	e.home = container.NewStack(e.frame)
	e.ExtendBaseWidget(e)
	e.changed("")
	return e
}

func (e *Editor) newTools() *fyne.Container {
	e.evidence = NewIconButton(look.Clip, "Verwijs naar een bewijsstuk", func() {
		if e.OnEvidence != nil {
			e.OnEvidence(e.insert)
		}
	})
	e.view = NewQuiet("Voorbeeld", look.Eye, e.toggleView)
	e.big = NewIconButton(look.Fullscreen, "Groot schrijven, op het hele venster", e.toggleBig)
	left := Row(0,
		NewIconButton(look.Bold, "Vet (Ctrl+B)", func() { e.wrapIn("**") }),
		NewIconButton(look.Italic, "Cursief (Ctrl+I)", func() { e.wrapIn("*") }),
		NewIconButton(look.HeadingMark, "Tussenkop", func() { e.begin("### ") }),
		NewIconButton(look.List, "Opsomming", func() { e.begin("- ") }),
		NewIconButton(look.QuoteMark, "Citaat van een kind", func() { e.begin("> ") }),
		e.evidence)
	return RowGrow(0, 1, left, Space(0, 0), e.view, e.big)
}

// Entry returns the field itself, to give it the keyboard.
func (e *Editor) Entry() *Entry { return e.entry }

// Text returns the text in Markdown.
func (e *Editor) Text() string { return e.entry.Text }

// SetText shows another text, see [Entry.SetText].
func (e *Editor) SetText(text string) { e.entry.SetText(text) }

// Leave settles and empties the editor, before it shows another text.
func (e *Editor) Leave() {
	e.entry.Leave()
	e.show(false)
}

// AddFoot puts things at the right of the counter, such as a status.
func (e *Editor) AddFoot(objects ...fyne.CanvasObject) {
	e.foot.Objects = append(e.foot.Objects, objects...)
	e.foot.Refresh()
}

// changed counts the characters.
func (e *Editor) changed(text string) {
	n := len([]rune(text))
	share := float64(n) / MaxText
	kind, ink := look.Caption, theme.ColorNamePrimary
	switch {
	case n >= MaxText:
		kind, ink = look.Caption.In(theme.ColorNameError), look.ColorLate
	case share > 0.9:
		ink = look.ColorWarn
	}
	e.count.SetType(kind)
	e.count.SetText(fmt.Sprintf("%s van %s tekens", thousands(fmt.Sprint(n)), thousands(fmt.Sprint(MaxText))))
	e.bar.Colour = ink
	e.bar.Set(share)
	if e.OnChanged != nil {
		e.OnChanged(text)
	}
}

func (e *Editor) shortcut(s *desktop.CustomShortcut) bool {
	if s.Modifier != fyne.KeyModifierControl {
		return false
	}
	switch s.KeyName {
	case fyne.KeyB:
		e.wrapIn("**")
	case fyne.KeyI:
		e.wrapIn("*")
	default:
		return false
	}
	return true
}

// CreateRenderer implements [fyne.Widget].
func (e *Editor) CreateRenderer() fyne.WidgetRenderer {
	e.evidence.Hidden = e.OnEvidence == nil
	return wrap(e.home, nil)
}
