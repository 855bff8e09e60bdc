package intake

import (
	"errors"
	"strings"

	"kindvriendelijk/app"
)

// UntoldError means that a file tells nowhere of which period or area its
// figures are, and that nobody chose it.
type UntoldError struct{ Period, Area bool }

func (e *UntoldError) Error() string {
	return "the file does not tell its " + strings.Join(e.what("period", "area"), " and ")
}

// Explain says in Dutch what is missing.
func (e *UntoldError) Explain() string {
	return "In het bestand staat niet bij " + strings.Join(e.what("welke periode", "welk gebied"), " en ") +
		" de cijfers horen. Er is niets ingelezen. Kies het zelf."
}

func (e *UntoldError) what(period, area string) []string {
	var w []string
	if e.Period {
		w = append(w, period)
	}
	if e.Area {
		w = append(w, area)
	}
	return w
}

// explained gives an error that can explain itself to users a text that can be
// shown as it is.
func explained(err error) error {
	var e interface{ Explain() string }
	var user *app.UserError
	if errors.As(err, &user) || !errors.As(err, &e) {
		return err
	}
	return &app.UserError{Text: e.Explain(), Err: err}
}
