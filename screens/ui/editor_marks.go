package ui

import (
	"strings"

	"fyne.io/fyne/v2"
)

// fixed is a clipboard with one text: pasting is the only way into Fyne's
// entry that can be undone and that replaces what is selected.
type fixed string

func (f fixed) Content() string { return string(f) }
func (fixed) SetContent(string) {}

// insert puts a text where the cursor is, in place of what is selected.
func (e *Editor) insert(text string) {
	e.entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: fixed(text)})
	e.focusEntry()
}

func (e *Editor) focusEntry() {
	if c := canvasOf(e.entry); c != nil {
		c.Focus(e.entry)
	}
}

// wrapIn puts a mark around what is selected, or takes it away; without a
// selection the cursor ends up between two marks.
func (e *Editor) wrapIn(mark string) {
	selected := e.entry.SelectedText()
	if selected == "" {
		e.insert(mark + mark)
		for range mark {
			e.press(fyne.KeyLeft)
		}
		return
	}
	inner, marked := strings.CutPrefix(selected, mark)
	if inner, ended := strings.CutSuffix(inner, mark); marked && ended {
		e.insert(inner)
		return
	}
	room := len(selected) - len(strings.TrimLeft(selected, " \n")) // a mark may not stand before a space
	end := len(strings.TrimRight(selected, " \n"))
	if room >= end {
		return
	}
	e.insert(selected[:room] + mark + selected[room:end] + mark + selected[end:])
}

// begin puts a mark at the beginning of the line, or of each line that is
// selected; a line that has it loses it.
func (e *Editor) begin(mark string) {
	if selected := e.entry.SelectedText(); strings.Contains(selected, "\n") {
		lines := strings.Split(selected, "\n")
		for i, l := range lines {
			if strings.TrimSpace(l) != "" && !strings.HasPrefix(l, mark) {
				lines[i] = mark + l
			}
		}
		e.insert(strings.Join(lines, "\n"))
		return
	}
	e.lineStart()
	at := e.entry.CursorTextOffset()
	rest := string([]rune(e.entry.Text)[at:])
	if strings.HasPrefix(rest, mark) {
		for range mark {
			e.press(fyne.KeyDelete)
		}
	} else {
		e.insert(mark)
	}
	e.lineEnd()
	e.focusEntry()
}

// lineStart moves the cursor to the beginning of the line that was typed,
// which may be shown as several.
func (e *Editor) lineStart() {
	for {
		e.press(fyne.KeyHome)
		at := e.entry.CursorTextOffset()
		if at == 0 || []rune(e.entry.Text)[at-1] == '\n' {
			return
		}
		e.press(fyne.KeyLeft)
		if e.entry.CursorTextOffset() >= at {
			return
		}
	}
}

func (e *Editor) lineEnd() {
	text := []rune(e.entry.Text)
	for {
		e.press(fyne.KeyEnd)
		at := e.entry.CursorTextOffset()
		if at >= len(text) || text[at] == '\n' {
			return
		}
		e.press(fyne.KeyRight)
		if e.entry.CursorTextOffset() <= at {
			return
		}
	}
}

func (e *Editor) press(key fyne.KeyName) { e.entry.Entry.TypedKey(&fyne.KeyEvent{Name: key}) }
