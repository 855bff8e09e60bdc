package resources

import (
	"bytes"

	"fyne.io/fyne/v2/theme"
)

// Face is one of the fonts the app brings along: the same as the window's, so
// that screen and paper match.
type Face int

// The faces. Signs is a monospaced font that has the arrows, marks and
// mathematical signs (→ ✓ ● ≥ ≈) which Noto Sans lacks.
const (
	Regular Face = iota
	Bold
	Italic
	BoldItalic
	Signs
)

// Font gives a copy of a font file (TrueType). It is the caller's own: some
// libraries write into the bytes they are given.
func Font(f Face) []byte {
	switch f {
	case Bold:
		return bytes.Clone(theme.DefaultTextBoldFont().Content())
	case Italic:
		return bytes.Clone(theme.DefaultTextItalicFont().Content())
	case BoldItalic:
		return bytes.Clone(theme.DefaultTextBoldItalicFont().Content())
	case Signs:
		return bytes.Clone(theme.DefaultTextMonospaceFont().Content())
	}
	return bytes.Clone(theme.DefaultTextFont().Content())
}
