package ui

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

// answer says what there is at a path.
type answer struct {
	path string // whole, with the ending of its kind
	is   thing
}

type thing int

const (
	free    thing = iota // it can be had
	taken                // a file that would be replaced
	aFolder              // a folder, where a file is wanted
)

// try finds out whether a path answers a question. The error has words for the
// user, unless nothing is there.
func try(path string, w want) (answer, error) {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir() && !w.folder:
		return answer{path, aFolder}, nil
	case err == nil && !info.IsDir() && w.folder:
		return answer{}, &app.UserError{Text: "Dit is een bestand. Kies een map."}
	case w.save:
		return trySave(withExtension(path, w))
	}
	return answer{path: path}, err
}

func trySave(path string) (answer, error) {
	if err := files.Fits(filepath.Base(path)); err != nil {
		return answer{}, err
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return answer{}, files.Explain(path, fs.ErrExist)
	case err == nil:
		return answer{path, taken}, files.Writable(path)
	case errors.Is(err, fs.ErrNotExist):
		return answer{path: path}, files.CanMake(filepath.Dir(path))
	}
	return answer{}, files.Explain(path, err)
}

// placeProblem says what is wrong with a place.
func placeProblem(err error) string {
	if !errors.As(err, new(*app.UserError)) && errors.Is(err, fs.ErrNotExist) {
		return "Dit bestand of deze map is er niet. Kijk het pad na, of kies in de lijst."
	}
	return Message(err)
}

// selectStem selects a name without its ending, so that what is typed comes in
// its place.
func selectStem(e *Entry) {
	shift := &fyne.KeyEvent{Name: desktop.KeyShiftLeft}
	e.CursorColumn = len([]rune(strings.TrimSuffix(e.Text, filepath.Ext(e.Text))))
	e.KeyDown(shift)
	e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	e.KeyUp(shift)
}
