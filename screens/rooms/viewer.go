package rooms

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
	"kindvriendelijk/screens/ui"
)

// Viewer shows files in the programs that the system has for them: documents of
// kinds that are known to be no programs, and nothing else.
type Viewer struct {
	Run    *ui.Runner
	Show   func(*url.URL) error // hands an address to the system
	Dir    string               // the data folder, for copies to look at
	Failed func(error)          // tells the user
}

// Doc shows a document that the user saved.
func (v Viewer) Doc(path string) {
	err := files.Viewable(path)
	if err == nil {
		err = v.open(path)
	}
	v.tell(err)
}

// As shows a copy of a file of the dossier, which lies there without a name.
func (v Viewer) As(path, name string) {
	ui.Run(v.Run, func(context.Context) (string, error) { return files.CopyToView(v.Dir, path, name) }, func(copied string, err error) {
		if err == nil {
			err = v.open(copied)
		}
		v.tell(err)
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
func (v Viewer) Folder(path string) { v.tell(v.open(path)) }

func (v Viewer) tell(err error) {
	if err != nil {
		v.Failed(err)
	}
}

func (v Viewer) open(path string) error {
	whole, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("open document: %w", err)
	}
	if err := v.Show(address(whole)); err != nil {
		return &app.UserError{Text: "Het bestand staat klaar, maar deze computer kan het niet tonen. Open het zelf vanuit de map waar het staat.", Err: err}
	}
	return nil
}

// address is a whole path as an address: C:\map as file:///C:/map, and a share
// \\server\map as file://server/map.
func address(whole string) *url.URL {
	slashed := filepath.ToSlash(whole)
	if share, ok := strings.CutPrefix(slashed, "//"); ok {
		host, path, _ := strings.Cut(share, "/")
		return &url.URL{Scheme: "file", Host: host, Path: "/" + path}
	}
	return &url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(slashed, "/")}
}
