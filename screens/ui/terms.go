package ui

import (
	"cmp"
	"math"
	"slices"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Meaning is a word of the field that stands in a text, from byte Start up to
// End, and what it means.
type Meaning struct {
	Start, End int
	Word, Text string
}

// glossary explains the words of the field in every text that wraps. A text
// has no host, as it has no theme: both hold for the whole program. It is used
// on the UI goroutine only.
var glossary struct {
	find  func(text string) []Meaning
	shown map[*Text]bool // texts with words to explain
}

// Explain sets how words of the field are found in a text: pointing at one
// tells what it means, and [Meanings] lists those in sight. With nil nothing
// is explained.
func Explain(find func(text string) []Meaning) {
	glossary.find, glossary.shown = find, map[*Text]bool{}
}

// Meanings are the words of the field in the texts that a canvas shows, from
// top to bottom, each once.
func Meanings(c fyne.Canvas) []Meaning {
	type placed struct {
		at fyne.Position
		t  *Text
	}
	var texts []placed
	for t := range glossary.shown {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(t)
		if canvasOf(t) == c && !at.IsZero() { // Fyne places at zero what is not in sight
			texts = append(texts, placed{at, t})
		}
	}
	slices.SortFunc(texts, func(a, b placed) int { return cmp.Or(cmp.Compare(a.at.Y, b.at.Y), cmp.Compare(a.at.X, b.at.X)) })
	var out []Meaning
	seen := map[string]bool{}
	for _, p := range texts {
		for _, m := range p.t.meanings {
			if !seen[m.Word] {
				seen[m.Word] = true
				out = append(out, m)
			}
		}
	}
	return out
}

// explained reports whether words in the text are explained: headings and
// labels stay quiet.
func (t *Text) explained() bool {
	return glossary.find != nil && t.rich.Wrapping == fyne.TextWrapWord && t.segment.Style.Alignment == fyne.TextAlignLeading &&
		(t.kind == look.Body || t.kind == look.Muted)
}

// mark puts a spot on every word that is explained.
func (t *Text) mark(width float32) {
	t.spots.RemoveAll()
	delete(glossary.shown, t)
	if !t.explained() {
		return
	}
	if t.read != t.Text() {
		t.read, t.meanings = t.Text(), glossary.find(t.Text())
	}
	if len(t.meanings) == 0 {
		return
	}
	glossary.shown[t] = true
	measure := func(s string) fyne.Size {
		return fyne.MeasureText(s, size(t, t.kind.Size), t.kind.Style)
	}
	rows := breakLines(t.read, width, func(s string) float32 { return measure(s).Width })
	height := (t.rich.MinSize().Height - 2*size(t, theme.SizeNameInnerPadding)) / float32(len(rows))
	if math.Abs(float64(height-measure("M").Height)) > 2 {
		return // Fyne broke the lines elsewhere: better no spot than one beside its word
	}
	for _, m := range t.meanings {
		for i, row := range rows {
			from, to := max(m.Start, row.from), min(m.End, row.to)
			if from >= to {
				continue
			}
			s := newSpot(m.Word + ": " + m.Text)
			t.spots.Add(s)
			put(s, measure(t.read[row.from:from]).Width, float32(i)*height, measure(t.read[from:to]).Width, height)
		}
	}
}

// textRow is a line of a text, from byte from up to byte to.
type textRow struct{ from, to int }

// breakLines breaks a text at its spaces as Fyne does when it wraps.
func breakLines(text string, width float32, measure func(string) float32) []textRow {
	var rows []textRow
	from, end := 0, 0 // of the row, and of its last whole word
	word := false
	for i, r := range text + "\n" {
		if !unicode.IsSpace(r) {
			word = true
			continue
		}
		if word && end > from && measure(text[from:i]) > width {
			rows = append(rows, textRow{from, end})
			from = end
			for from < i && unicode.IsSpace(rune(text[from])) {
				from++
			}
		}
		if word {
			end, word = i, false
		}
		if r == '\n' {
			rows = append(rows, textRow{from, i})
			from, end = i+1, i+1
		}
	}
	return rows
}

// spot lies over a word and says what it means while the mouse is there.
type spot struct {
	widget.BaseWidget

	words string
	line  *canvas.Rectangle
}

func newSpot(words string) *spot {
	s := &spot{words: words, line: canvas.NewRectangle(nil)}
	s.ExtendBaseWidget(s)
	return s
}

// MouseIn implements [desktop.Hoverable].
func (s *spot) MouseIn(*desktop.MouseEvent) { showHint(s, s.words) }

// MouseMoved implements [desktop.Hoverable].
func (s *spot) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements [desktop.Hoverable].
func (s *spot) MouseOut() { hideHint(s) }

// CreateRenderer implements [fyne.Widget].
func (s *spot) CreateRenderer() fyne.WidgetRenderer {
	place := func(room fyne.Size) { put(s.line, 0, room.Height-1, room.Width, 1) }
	return draw(place, func() fyne.Size { return fyne.Size{} }, func() { s.line.FillColor = colour(s, look.ColorTrack) }, s.line)
}
