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

// reason is why a place takes no file.
type reason struct {
	codes []syscall.Errno // of this system
	like  error           // that means the same
	text  string
}

var reasons = []reason{
	{full, app.ErrFull, "De schijf is vol. Het bestand is niet bewaard; je dossier zelf is veilig. Maak plaats of kies een andere map, en probeer het opnieuw."},
	{badName, nil, "Deze naam is te lang, of heeft tekens die hier niet mogen. Het bestand is niet bewaard; je dossier zelf is veilig. Kies een kortere, gewone naam."},
	{taken, fs.ErrExist, "Op die plaats staat al een map met die naam. Het bestand is niet bewaard; je dossier zelf is veilig. Kies een andere naam."},
	{closed, fs.ErrPermission, "In deze map mag je niet schrijven. Het bestand is niet bewaard; je dossier zelf is veilig. Kies een andere map."},
	{away, fs.ErrNotExist, "Deze map is niet te bereiken. Het bestand is niet bewaard; je dossier zelf is veilig. Kijk of de map er nog is en de schijf verbonden, of kies een andere map."},
}

func (r reason) fits(err error) bool {
	var no syscall.Errno
	return errors.As(err, &no) && slices.Contains(r.codes, no) || r.like != nil && errors.Is(err, r.like)
}

func explain(err error) error {
	if err == nil || errors.As(err, new(*app.UserError)) {
		return err
	}
	i := slices.IndexFunc(reasons, func(r reason) bool { return r.fits(err) })
	if i < 0 {
		return err
	}
	if reasons[i].like == app.ErrFull { // which the system does not call so
		err = fmt.Errorf("%w: %w", app.ErrFull, err)
	}
	return &app.UserError{Text: reasons[i].text, Err: err}
}
