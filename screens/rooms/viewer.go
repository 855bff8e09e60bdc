package rooms

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
	"kindvriendelijk/screens/ui"
)

// Viewer shows files in the programs that the system has for them: documents of
// kinds that are known to be no programs, and nothing else.
type Viewer struct {
	Run    *ui.Runner
	Show   func(path string) error // hands a file or a folder to the system; called on another goroutine
	Dir    string                  // the data folder, for copies to look at
	Failed func(error)             // tells the user
}

// Doc shows a document that the user saved.
func (v Viewer) Doc(path string) {
	v.run(func() error {
		if err := files.Viewable(path); err != nil {
			return err
		}
		return v.open(path)
	})
}

// As shows a copy of a file of the dossier, which lies there without a name.
func (v Viewer) As(path, name string) {
	v.run(func() error {
		copied, err := files.CopyToView(v.Dir, path, name)
		if err != nil {
			return err
		}
		return v.open(copied)
	})
}

// Text shows a text that came along with the program, whatever its name.
func (v Viewer) Text(path string) {
	if filepath.Ext(path) == "" {
		v.As(path, filepath.Base(path)+".txt")
		return
	}
	v.Doc(path)
}

// Folder shows a folder of the program itself.
func (v Viewer) Folder(path string) { v.run(func() error { return v.open(path) }) }

// run does something in the background: the system may take seconds to start
// another program.
func (v Viewer) run(work func() error) {
	ui.Do(v.Run, func(context.Context) error { return work() }, func(err error) {
		if err != nil {
			v.Failed(err)
		}
	})
}

func (v Viewer) open(path string) error {
	whole, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("open document: %w", err)
	}
	err = v.Show(whole)
	if err != nil && !errors.As(err, new(*app.UserError)) {
		err = &app.UserError{Text: "Het bestand staat klaar, maar deze computer kan het niet tonen. Open het zelf vanuit de map waar het staat.", Err: err}
	}
	return err
}
