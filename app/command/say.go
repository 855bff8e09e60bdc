package command

import (
	"errors"
	"io/fs"
	"path/filepath"

	"kindvriendelijk/app"
)

// say writes an error for people. What a person can do something about has a
// text of its own; the rest says what went wrong in the words of the system.
func say(err error) string {
	var own *app.UserError
	var later *app.TooNewError
	switch {
	case errors.As(err, &own):
		return own.Text
	case errors.As(err, &later):
		return "dit dossier is met een nieuwere versie van Kindvriendelijk bewaard; installeer de nieuwste versie"
	case errors.Is(err, app.ErrNotOurs):
		return "dit bestand is niet met Kindvriendelijk gemaakt"
	case errors.Is(err, app.ErrDamaged):
		return "dit bestand is beschadigd; er is niets gewijzigd"
	case errors.Is(err, app.ErrFull):
		return "de schijf is vol; er is niets gewijzigd"
	case errors.Is(err, app.ErrDisk):
		return "de schijf gaf een fout bij het lezen of schrijven"
	}
	return err.Error()
}

// reading says which file could not be read, and why.
func reading(path string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return &app.UserError{Text: filepath.Base(path) + " bestaat niet", Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &app.UserError{Text: filepath.Base(path) + " mag je niet lezen", Err: err}
	}
	return &app.UserError{Text: filepath.Base(path) + ": " + say(explain(err)), Err: err}
}

// writing says where nothing could be written, and why.
func writing(path string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &app.UserError{Text: "de map voor " + filepath.Base(path) + " bestaat niet; er is niets geschreven", Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &app.UserError{Text: "in de map voor " + filepath.Base(path) + " mag je niet schrijven; er is niets geschreven", Err: err}
	}
	return err
}

// explainer is an error that says in Dutch what a file is or what is wrong
// with it.
type explainer interface{ Explain() string }

func explain(err error) error {
	var e explainer
	var own *app.UserError
	if !errors.As(err, &own) && errors.As(err, &e) {
		return &app.UserError{Text: e.Explain(), Err: err}
	}
	return err
}
