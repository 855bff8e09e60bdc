package cell

import (
	"strings"

	"kindvriendelijk/app/figures"
)

// The marks that stand for 'no figure'. The codes from -99999 up are those of
// the Swing viewers behind Provincies in Cijfers and the Dutch city monitors;
// the point is that of Statistics Netherlands; NA comes from R, N/A from
// questionnaires and Excel.
var marks = map[string]figures.Missing{
	"": figures.MissingEmpty, "-": figures.MissingEmpty, "–": figures.MissingEmpty, "—": figures.MissingEmpty,
	"-99996": figures.MissingEmpty, "null": figures.MissingEmpty,

	"x": figures.MissingHidden, "*": figures.MissingHidden, "-99997": figures.MissingHidden,
	"geheim": figures.MissingHidden, "afgeschermd": figures.MissingHidden, "verborgen": figures.MissingHidden,

	"?": figures.MissingUnknown, ".": figures.MissingUnknown, "..": figures.MissingUnknown, "...": figures.MissingUnknown,
	"…": figures.MissingUnknown, ":": figures.MissingUnknown, "-99999": figures.MissingUnknown, "na": figures.MissingUnknown,
	"nan": figures.MissingUnknown, "nb": figures.MissingUnknown, "n.b.": figures.MissingUnknown, "onbekend": figures.MissingUnknown,
	"#n/b": figures.MissingUnknown, "#n/a": figures.MissingUnknown,

	"-99998": figures.MissingNotApplicable, "n/a": figures.MissingNotApplicable, "nvt": figures.MissingNotApplicable,
	"n.v.t.": figures.MissingNotApplicable, "niet van toepassing": figures.MissingNotApplicable,
}

// longestMark bounds the work on long texts.
const longestMark = len("niet van toepassing")

// Missing tells whether a cleaned cell says that there is no figure, and why
// not. No such cell is ever a zero.
func Missing(s string) (figures.Missing, bool) {
	if s == "" {
		return figures.MissingEmpty, true
	}
	if len(s) > longestMark || (s[0] >= '0' && s[0] <= '9') {
		return "", false
	}
	if s[0] == '<' && allDigits(strings.TrimSpace(s[1:])) {
		return figures.MissingHidden, true // fewer than may be told
	}
	kind, ok := marks[strings.ToLower(s)]
	return kind, ok
}
