package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// SearchSelect is a field to choose one thing from many. It shows the choice;
// a click, Enter, Space, the down key or just typing opens a list that gets
// shorter with every letter. Delete empties it when Optional is set.
type SearchSelect struct {
	touch

	OnChosen    func(code string) // "" after emptying
	OnAdded     func(text string) // lets the user add what is not in the list; nil: no
	PlaceHolder string
	Optional    bool

	options   []Option
	chosen    string
	box, ring *canvas.Rectangle
	over      *canvas.Rectangle
	words     *Text
	arrow     *Icon
	clear     *Button
}

// NewSearchSelect returns a field without a choice.
func NewSearchSelect(options []Option, chosen func(code string)) *SearchSelect {
	s := &SearchSelect{
		options: options, OnChosen: chosen, PlaceHolder: "Kies of typ om te zoeken",
		box: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil), over: canvas.NewRectangle(nil),
		words: NewLine(look.Body, ""), arrow: NewIcon(look.Down, look.ColorMuted, 14),
	}
	s.OnTapped = func() { s.open("") }
	s.onKey = s.key
	s.clear = NewIconButton(look.Cross, "Leegmaken (Delete)", func() { s.pick("") })
	s.extend(s)
	return s
}

// SetOptions replaces the options.
func (s *SearchSelect) SetOptions(options []Option) { s.options = options; s.Refresh() }

// Chosen returns the code of the choice, empty for none.
func (s *SearchSelect) Chosen() string { return s.chosen }

// SetChosen shows a choice without calling OnChosen.
func (s *SearchSelect) SetChosen(code string) {
	s.chosen = code
	s.Refresh()
}

// Text returns the words that are shown.
func (s *SearchSelect) Text() string { return s.words.Text() }

func (s *SearchSelect) pick(code string) {
	s.SetChosen(code)
	if s.OnChosen != nil {
		s.OnChosen(code)
	}
}

// TypedRune implements [fyne.Focusable]: typing opens the list.
func (s *SearchSelect) TypedRune(r rune) {
	if r != ' ' {
		s.open(string(r))
	}
}

func (s *SearchSelect) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyDown:
		s.open("")
	case fyne.KeyDelete, fyne.KeyBackspace:
		if s.Optional && s.chosen != "" {
			s.pick("")
		}
	default:
		return false
	}
	return true
}

func (s *SearchSelect) open(typed string) {
	if s.Disabled() {
		return
	}
	p := newPicker(s, s.options, func(o Option) { s.pick(o.Code) })
	p.added = s.OnAdded
	p.open(typed, s.chosen)
}

// CreateRenderer implements [fyne.Widget].
func (s *SearchSelect) CreateRenderer() fyne.WidgetRenderer {
	pad := func() float32 { return size(s, theme.SizeNameInnerPadding) }
	place := func(room fyne.Size) {
		put(s.box, 0.5, 0.5, room.Width-1.5, room.Height-1.5) // as Entry does
		put(s.over, 1, 1, room.Width-2, room.Height-2)
		put(s.ring, 0, 0, room.Width, room.Height)
		a, w, p := s.arrow.MinSize(), s.words.MinSize(), pad()
		right := room.Width - a.Width - p
		put(s.arrow, right, (room.Height-a.Height)/2, a.Width, a.Height)
		if !s.clear.Hidden {
			side := room.Height - 2
			right -= side
			put(s.clear, right, 1, side, side)
		}
		put(s.words, p+2, (room.Height-w.Height)/2, right-p-4, w.Height)
	}
	least := func() fyne.Size {
		return fyne.NewSize(120, s.words.MinSize().Height+2*pad())
	}
	return draw(place, least, s.restyle, s.box, s.over, s.words, s.arrow, s.clear, s.ring)
}

func (s *SearchSelect) restyle() {
	radius := size(s, theme.SizeNameInputRadius)
	s.box.CornerRadius, s.over.CornerRadius = radius, radius
	s.box.FillColor = colour(s, theme.ColorNameInputBackground)
	s.box.StrokeColor, s.box.StrokeWidth = colour(s, theme.ColorNameInputBorder), size(s, theme.SizeNameInputBorder)
	s.paintOver(s.over)
	s.paintRing(s.ring, radius, theme.ColorNamePrimary)
	kind, text := look.Body, optionWith(s.options, s.chosen).Label
	if s.chosen == "" {
		kind, text = look.Body.In(theme.ColorNamePlaceHolder), s.PlaceHolder
	}
	if s.Disabled() {
		kind = look.Body.In(theme.ColorNameDisabled)
	}
	s.words.SetType(kind)
	s.words.SetText(text)
	s.clear.Hidden = !s.Optional || s.chosen == "" || s.Disabled()
}
