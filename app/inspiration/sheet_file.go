package inspiration

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

// Text writes a sheet as the text of a file. What is not in order is an
// [app.InvalidError].
func (s Sheet) Text() (string, error) {
	s = s.cleaned()
	s.Format = SheetFormat
	if err := s.Validate(); err != nil {
		return "", fmt.Errorf("write practice sheet: %w", err)
	}
	text, err := toml.Marshal(s)
	if err != nil {
		return "", fmt.Errorf("write practice sheet: %w", err)
	}
	return string(text), nil
}

// FileName is how the file of a sheet is called that is made on a day.
func (s Sheet) FileName(day string) string {
	return files.Name("toml", s.Municipality, "praktijkfiche", s.Title, day)
}

// ReadSheet reads the file of a sheet of at most 1 MB. What is wrong with it is
// an [app.UserError] in Dutch.
func ReadSheet(r io.Reader) (Sheet, error) {
	raw, err := io.ReadAll(io.LimitReader(r, mostOfAllText+1))
	if err != nil {
		return Sheet{}, refused("Dit bestand kon niet gelezen worden. Kijk of het nog op zijn plaats staat.", err)
	}
	if len(raw) > mostOfAllText {
		return Sheet{}, refused("Dit bestand is groter dan 1 MB. Een praktijkfiche is veel kleiner. Kies een ander bestand.", nil)
	}
	text := strings.TrimPrefix(string(raw), "\ufeff")
	if !utf8.ValidString(text) {
		return Sheet{}, refused("Dit bestand is geen praktijkfiche: het is geen gewone tekst.", nil)
	}
	return ParseSheet(text)
}

// ParseSheet reads the text of a sheet; see [ReadSheet].
func ParseSheet(text string) (Sheet, error) {
	var s Sheet
	meta, err := toml.Decode(text, &s)
	var bad toml.ParseError
	switch {
	case errors.As(err, &bad):
		return Sheet{}, refused(fmt.Sprintf("Dit bestand is geen praktijkfiche, of het is beschadigd: regel %d klopt niet.", bad.Position.Line), err)
	case err != nil:
		return Sheet{}, refused("Dit bestand is geen praktijkfiche, of het is beschadigd.", err)
	case s.Format > SheetFormat:
		return Sheet{}, refused("Deze praktijkfiche is gemaakt met een nieuwere versie van het programma. Werk het programma eerst bij.", nil)
	case s.Format < 1:
		return Sheet{}, refused("Dit bestand is geen praktijkfiche.", nil)
	}
	if left := meta.Undecoded(); len(left) > 0 {
		return Sheet{}, refused(fmt.Sprintf("In dit bestand staat iets dat niet in een praktijkfiche hoort: ‘%s’. Vraag een nieuwe fiche aan wie ze maakte.", left[0]), nil)
	}
	s = s.cleaned()
	var invalid *app.InvalidError
	if err := s.Validate(); errors.As(err, &invalid) {
		fields := slices.Sorted(maps.Keys(invalid.Fields))
		return Sheet{}, refused("Deze praktijkfiche is niet in orde. "+invalid.Fields[fields[0]], err)
	}
	return s, nil
}

func refused(text string, err error) error {
	return &app.UserError{Text: text + " Er is niets toegevoegd.", Err: err}
}

// cleaned is the sheet without spaces around its texts and without signs that
// nobody sees.
func (s Sheet) cleaned() Sheet {
	for _, p := range s.Parts() {
		*p.Text = clean(*p.Text)
		if p.longest <= 2*longestLine {
			*p.Text = strings.Join(strings.Fields(*p.Text), " ")
		}
	}
	s.Measures = slices.Clone(s.Measures)
	for i, m := range s.Measures {
		s.Measures[i] = Outcome{clean(m.Name), clean(m.Unit), clean(m.Outcome)}
	}
	return s
}

func clean(text string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control)) {
			return -1
		}
		return r
	}, text))
}
