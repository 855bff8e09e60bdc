package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// SearchSelect is a field to choose one thing from many. It shows the choice;
// a click, Enter, Space, the down key or just typing opens a list that gets
// shorter with every letter.
type SearchSelect struct {
	widget.BaseWidget

	Options     []string
	Chosen      string
	PlaceHolder string
	OnChosen    func(string)

	box     *canvas.Rectangle
	words   *Text
	arrow   *Icon
	focused bool
}

// NewSearchSelect returns a field without a choice.
func NewSearchSelect(options []string, chosen func(string)) *SearchSelect {
	s := &SearchSelect{
		Options: options, OnChosen: chosen, PlaceHolder: "Kies of typ om te zoeken",
		box: canvas.NewRectangle(nil), words: NewLine(look.Body, ""), arrow: NewIcon(look.Down, look.ColorMuted, 14),
	}
	s.ExtendBaseWidget(s)
	return s
}

// Choose sets the choice.
func (s *SearchSelect) Choose(option string) {
	s.Chosen = option
	s.Refresh()
	if s.OnChosen != nil {
		s.OnChosen(option)
	}
}

// Tapped implements [fyne.Tappable].
func (s *SearchSelect) Tapped(*fyne.PointEvent) { s.open("") }

// Cursor implements [desktop.Cursorable].
func (s *SearchSelect) Cursor() desktop.Cursor { return desktop.PointerCursor }

// FocusGained implements [fyne.Focusable].
func (s *SearchSelect) FocusGained() { s.focused = true; s.Refresh() }

// FocusLost implements [fyne.Focusable].
func (s *SearchSelect) FocusLost() { s.focused = false; s.Refresh() }

// TypedRune implements [fyne.Focusable].
func (s *SearchSelect) TypedRune(r rune) { s.open(string(r)) }

// TypedKey implements [fyne.Focusable].
func (s *SearchSelect) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyDown:
		s.open("")
	}
}

func (s *SearchSelect) open(typed string) {
	driver := fyne.CurrentApp().Driver()
	c := driver.CanvasForObject(s)
	if c == nil {
		return
	}
	p := newPicker(s, c)
	p.popup.ShowAtPosition(driver.AbsolutePositionForObject(s))
	p.fit()
	c.Focus(p.entry)
	if typed != "" {
		p.entry.SetText(typed)
		p.entry.CursorColumn = len([]rune(typed))
	}
}

// CreateRenderer implements [fyne.Widget].
func (s *SearchSelect) CreateRenderer() fyne.WidgetRenderer {
	pad := func() float32 { return size(s, theme.SizeNameInnerPadding) }
	place := func(room fyne.Size) {
		put(s.box, 0.5, 0.5, room.Width-1.5, room.Height-1.5) // as Entry does
		a, w, p := s.arrow.MinSize(), s.words.MinSize(), pad()
		put(s.words, p+2, (room.Height-w.Height)/2, room.Width-3*p-a.Width, w.Height)
		put(s.arrow, room.Width-a.Width-p, (room.Height-a.Height)/2, a.Width, a.Height)
	}
	least := func() fyne.Size {
		return fyne.NewSize(120, s.words.MinSize().Height+2*pad())
	}
	return draw(place, least, s.restyle, s.box, s.words, s.arrow)
}

func (s *SearchSelect) restyle() {
	s.box.FillColor = colour(s, theme.ColorNameInputBackground)
	s.box.CornerRadius = size(s, theme.SizeNameInputRadius)
	s.box.StrokeColor, s.box.StrokeWidth = colour(s, theme.ColorNameInputBorder), size(s, theme.SizeNameInputBorder)
	if s.focused {
		s.box.StrokeColor, s.box.StrokeWidth = colour(s, theme.ColorNamePrimary), 2
	}
	kind, text := look.Body, s.Chosen
	if text == "" {
		kind, text = look.Body.In(theme.ColorNamePlaceHolder), s.PlaceHolder
	}
	s.words.SetType(kind)
	s.words.SetText(text)
}
