package cell

import (
	"strings"

	"kindvriendelijk/app/figures"
)

// The marks that stand for 'no figure'. The codes from -99999 up are those of
// the Swing viewers behind Provincies in Cijfers and the Dutch city monitors;
// the point is that of Statistics Netherlands, the colon that of Eurostat; NA
// comes from R, N/A from questionnaires and Excel, None from Python.
var marks = map[figures.Missing][]string{
	figures.MissingEmpty: {"", "-", "–", "—", "−", "--", "-99996", "null", "(leeg)", "(blank)", "leeg"},
	figures.MissingHidden: {"x", "*", "-99997", "geheim", "afgeschermd", "verborgen", "vertrouwelijk", "confidentieel",
		":c"},
	figures.MissingUnknown: {"?", ".", "..", "...", "…", ":", ":u", "-99999", "na", "<na>", "nan", "nb", "n.b.", "n.a.",
		"none", "nat", "onbekend", "niet bekend", "niet beschikbaar", "geen gegevens", "ontbreekt", "#n/b", "#n/a"},
	figures.MissingNotApplicable: {"-99998", "n/a", "nvt", "n.v.t.", "n.v.t", "niet van toepassing", ":z"},
}

var kinds = func() map[string]figures.Missing {
	kinds := map[string]figures.Missing{}
	for kind, texts := range marks {
		for _, text := range texts {
			kinds[text] = kind
		}
	}
	return kinds
}()

// longestMark bounds the work on long texts.
const longestMark = len("niet van toepassing")

// Missing tells whether a cleaned cell says that there is no figure, and why
// not. No such cell is ever a zero, and [Number] refuses it.
func Missing(s string) (figures.Missing, bool) {
	if s == "" {
		return figures.MissingEmpty, true
	}
	if len(s) > longestMark || (s[0] >= '0' && s[0] <= '9') {
		return "", false
	}
	if below(s) {
		return figures.MissingHidden, true
	}
	if failed(s) {
		return figures.MissingUnknown, true
	}
	kind, ok := kinds[strings.Replace(strings.ToLower(s), ": ", ":", 1)] // Eurostat writes both
	return kind, ok
}

// below reports whether a cell says '<5' or '≤ 4': fewer than may be told.
func below(s string) bool {
	rest, ok := strings.CutPrefix(s, "<")
	if !ok {
		if rest, ok = strings.CutPrefix(s, "≤"); !ok {
			return false
		}
	}
	rest = strings.TrimSuffix(strings.TrimPrefix(rest, "="), "%")
	rest = strings.TrimFunc(rest, invisible)
	return rest != "" && rest[0] != ',' && strings.Trim(rest, "0123456789,.") == ""
}

// failed reports whether a cell holds what a spreadsheet shows instead of the
// outcome of a formula, in any language: #DIV/0!, #VERW!, #NAAM?, or the
// hatching of a column that was too narrow.
func failed(s string) bool {
	if len(s) < 2 || s[0] != '#' {
		return false
	}
	last := s[len(s)-1]
	return (last == '!' || last == '?') && s[1] >= 'A' && s[1] <= 'Z' || strings.Trim(s, "#") == ""
}
