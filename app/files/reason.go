package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"

	"kindvriendelijk/app"
)

// Windows' answers when another program holds a file.
const (
	sharingViolation = syscall.Errno(32)
	lockViolation    = syscall.Errno(33)
)

// Occupied gives the error of replacing a file the words for the user, when the
// file is there and read-only or open in another program. Other errors, and
// none, stay as they are.
func Occupied(path string, err error) error {
	held := runtime.GOOS == "windows" && (errors.Is(err, sharingViolation) || errors.Is(err, lockViolation))
	if !held && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	if _, missing := os.Stat(path); missing != nil {
		return err
	}
	return &app.UserError{Text: "‘" + filepath.Base(path) + "’ is nog open in een ander programma, of mag niet veranderen. Er is niets gewijzigd. Sluit het daar, of kies een andere naam.", Err: err}
}

// Explain gives the error of writing a file the words for the user, when that
// is something the user can do about: a place, a name or a disk that does not
// take it. What has words already, other errors, and none, stay as they are.
func Explain(path string, err error) error {
	return explain(Occupied(path, err))
}

func explain(err error) error {
	if err == nil || errors.As(err, new(*app.UserError)) {
		return err
	}
	var text string
	var no syscall.Errno
	there := errors.As(err, &no)
	switch {
	case there && slices.Contains(full, no) || errors.Is(err, app.ErrFull):
		text = "De schijf is vol. Het bestand is niet bewaard; je dossier zelf is veilig. Maak plaats of kies een andere map, en probeer het opnieuw."
		err = fmt.Errorf("%w: %w", app.ErrFull, err)
	case there && slices.Contains(badName, no):
		text = "Deze naam is te lang, of heeft tekens die hier niet mogen. Het bestand is niet bewaard; je dossier zelf is veilig. Kies een kortere, gewone naam."
	case there && slices.Contains(taken, no) || errors.Is(err, fs.ErrExist):
		text = "Op die plaats staat al een map met die naam. Het bestand is niet bewaard; je dossier zelf is veilig. Kies een andere naam."
	case there && slices.Contains(closed, no) || errors.Is(err, fs.ErrPermission):
		text = "In deze map mag je niet schrijven. Het bestand is niet bewaard; je dossier zelf is veilig. Kies een andere map."
	case there && slices.Contains(away, no) || errors.Is(err, fs.ErrNotExist):
		text = "Deze map is niet te bereiken. Het bestand is niet bewaard; je dossier zelf is veilig. Kijk of de map er nog is en de schijf verbonden, of kies een andere map."
	default:
		return err
	}
	return &app.UserError{Text: text, Err: err}
}
