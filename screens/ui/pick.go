package ui

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
)

// errNoDialog means that the system has no dialog of its own, so that ours
// must do.
var errNoDialog = errors.New("no file dialog of the system")

// want is one question for a place on the disk.
type want struct {
	title  string
	kind   FileKind
	save   bool
	folder bool
	name   string // proposed, for save
	start  string // the folder to begin in
}

// filePicker asks the system, or else shows a dialog of our own.
type filePicker struct {
	run    *Runner
	win    fyne.Window
	system func(w want, parent uintptr) (path string, err error) // empty path: cancelled
	last   string                                                // the folder of the last choice
}

// NewFilePicker returns a picker that shows the system's own dialogs. Where
// there are none it shows one in the window, in which a path can be typed or
// pasted. The file itself is never touched.
func NewFilePicker(run *Runner, win fyne.Window) FilePicker {
	return &filePicker{run: run, win: win, system: systemDialog}
}

// OpenFile implements [FilePicker].
func (p *filePicker) OpenFile(title string, kind FileKind, picked func(string)) {
	p.ask(want{title: title, kind: kind}, picked)
}

// SaveFile implements [FilePicker].
func (p *filePicker) SaveFile(title, name string, kind FileKind, picked func(string)) {
	p.ask(want{title: title, kind: kind, save: true, name: safeName(name)}, picked)
}

// OpenFolder implements [FilePicker].
func (p *filePicker) OpenFolder(title string, picked func(string)) {
	p.ask(want{title: title, folder: true}, picked)
}

func (p *filePicker) ask(w want, picked func(string)) {
	w.start = p.last
	parent := nativeWindow(p.win)
	found := func(path string) {
		path = withExtension(path, w)
		p.last = filepath.Dir(path)
		if w.folder {
			p.last = path
		}
		picked(path)
	}
	Run(p.run, func(context.Context) (string, error) { return p.system(w, parent) }, func(path string, err error) {
		switch {
		case err != nil:
			newPathDialog(p.run, p.win, w, found).show()
		case path != "":
			found(path)
		}
	})
}

// withExtension adds the extension of the kind when a name to save has none.
func withExtension(path string, w want) string {
	if !w.save || len(w.kind.Extensions) == 0 || w.kind.fits(path) {
		return path
	}
	return path + "." + w.kind.Extensions[0]
}

// fits reports whether a file is of the kind, by its name.
func (k FileKind) fits(name string) bool {
	extension := strings.ToLower(strings.TrimPrefix(filepath.Ext(name), "."))
	for _, e := range k.Extensions {
		if e == extension {
			return true
		}
	}
	return len(k.Extensions) == 0
}

// safeName takes out what Windows does not allow in the name of a file.
func safeName(name string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`<>:"/\|?*`, r) {
			return '-'
		}
		return r
	}, name), " .")
}
