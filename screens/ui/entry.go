package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// MaxText is how many characters a long text may have. Fyne's entry gets slow
// beyond it, and so does a reader.
const MaxText = 10_000

// maxLine is how many characters a line may have: more than any title, and as
// many as a path. Fyne measures a line anew at every key, and a whole document
// pasted into one would stop the window.
const maxLine = 4_000

// settleAfter is how long after the last key a text counts as settled. The
// screen then still has time to write within two seconds.
const settleAfter = 1500 * time.Millisecond

// Entry is a field for text. Unlike Fyne's it shows clearly that it has the
// keyboard, saves itself through OnSettled, leaves F-keys and Esc to the
// dialog or shell around it, and Ctrl+Z too when it has nothing to undo.
type Entry struct {
	widget.Entry

	// OnChanged is called at every change, also by SetText.
	OnChanged func(string)
	// OnSettled is called with a text the user changed, shortly after the
	// last key or when the field loses the keyboard; never for SetText.
	OnSettled func(string)
	// OnKey sees each key first, such as the arrows that move through a list
	// below the field, and reports whether it used it; may be nil.
	OnKey func(fyne.KeyName) bool
	// MaxLength is the most characters that can be typed or pasted; 0: no limit.
	MaxLength int

	run        *Runner
	self       fyne.Widget
	typed      bool // the user changed the text since it last settled
	filling    bool // SetText is at work
	focused    bool
	pressed    bool   // the mouse is at work
	stop       func() // stops the clock that settles
	ring       *canvas.Rectangle
	onShortcut func(*desktop.CustomShortcut) bool // of an editor around it
	length     func(length, most int)             // shows the counter of a long text
}

// NewEntry returns a field of one line, at most maxLine characters. Without a runner it settles only when
// it loses the keyboard or Enter is pressed.
func NewEntry(run *Runner) *Entry {
	e := &Entry{MaxLength: maxLine}
	e.extend(e, run)
	return e
}

// NewMultiLine returns a field for a long text, at most [MaxText] characters.
func NewMultiLine(run *Runner) *Entry {
	e := &Entry{MaxLength: MaxText}
	e.MultiLine = true
	e.Wrapping = fyne.TextWrapWord
	e.extend(e, run)
	e.SetMinRowsVisible(4)
	return e
}

// NewSearch returns a field to search with, with a looking glass.
func NewSearch(run *Runner, placeholder string, changed func(string)) *Entry {
	e := NewEntry(run)
	e.SetPlaceHolder(placeholder)
	e.Icon = searchIcon()
	e.OnChanged = changed
	return e
}

// extend is for widgets that are an Entry with more.
func (e *Entry) extend(self fyne.Widget, run *Runner) {
	e.run, e.self, e.stop = run, self, func() {}
	e.ring = canvas.NewRectangle(nil)
	e.Entry.OnChanged = e.changed
	e.ExtendBaseWidget(self)
}

// SetText shows another text. It leaves the field alone when that is what it
// shows, which keeps the cursor and what can be undone, and while the user is
// typing in it: what is typed goes before what comes back from the store. A
// screen that turns to another record calls [Entry.Leave] first.
func (e *Entry) SetText(text string) {
	if e.typed && e.OnSettled != nil {
		return
	}
	e.fill(text)
}

// fill shows a text whatever the user is doing.
func (e *Entry) fill(text string) {
	if text == e.Text {
		return
	}
	e.filling = true
	e.Entry.SetText(text)
	e.filling = false
}

// Settle hands a text that the user changed to OnSettled now.
func (e *Entry) Settle() {
	e.stop()
	if !e.typed {
		return
	}
	e.typed = false
	if e.OnSettled != nil {
		e.OnSettled(e.Text)
	}
}

// Leave settles the field and empties it, before it shows another record.
func (e *Entry) Leave() {
	e.Settle()
	e.fill("")
}

func (e *Entry) changed(text string) {
	if e.length != nil && e.MaxLength > 0 {
		e.length(len([]rune(text)), e.MaxLength)
	}
	if !e.filling {
		e.typed = true
		e.stop()
		if e.run != nil && e.OnSettled != nil {
			e.stop = e.run.After(settleAfter, e.Settle)
		}
	}
	if e.OnChanged != nil {
		e.OnChanged(text)
	}
}

// onLength lets a [Field] show how much room is left.
func (e *Entry) onLength(show func(length, most int)) { e.length = show }

// FocusGained implements [fyne.Focusable].
func (e *Entry) FocusGained() {
	e.focused = true
	e.Entry.FocusGained()
	if !e.pressed {
		reveal(e.self)
	}
}

// MouseDown implements [desktop.Mouseable]; the page stays where it is below
// the mouse.
func (e *Entry) MouseDown(m *desktop.MouseEvent) {
	e.pressed = true
	e.Entry.MouseDown(m)
	e.pressed = false
}

// FocusLost implements [fyne.Focusable]; the text settles.
func (e *Entry) FocusLost() {
	e.focused = false
	e.Entry.FocusLost()
	e.Settle()
}

// AcceptsTab implements [fyne.Tabbable]: Tab leads on, also from a long text.
func (e *Entry) AcceptsTab() bool { return false }
