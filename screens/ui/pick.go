package ui

import (
	"context"
	"errors"
	"os"
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
	start  string // the folder to begin in; empty: the user's documents
}

// filePicker asks the system, or else shows a dialog of our own.
type filePicker struct {
	run    *Runner
	win    fyne.Window
	system func(ctx context.Context, w want, parent uintptr) (path string, err error) // empty path: cancelled
	modal  bool                                                                       // the system's dialog keeps the user from the window
	last   string                                                                     // the folder of the last choice
	asking bool                                                                       // the system has a question
	ours   bool                                                                       // the system is not asked any more
}

// NewFilePicker returns a picker that shows the system's own dialogs. Where
// there are none it shows one in the window, in which a path can be typed or
// pasted. The file itself is never touched.
func NewFilePicker(run *Runner, win fyne.Window) FilePicker {
	return &filePicker{run: run, win: win, system: systemDialog, modal: systemModal}
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

// ask puts a question, unless the one before is still open: a double click
// asks once.
func (p *filePicker) ask(w want, picked func(string)) {
	if p.asking {
		return
	}
	w.start = p.last
	found := func(path string) {
		p.last = filepath.Dir(path)
		if w.folder {
			p.last = path
		}
		picked(path)
	}
	if p.ours {
		newPathDialog(p.run, p.win, w, found).show()
		return
	}
	p.askSystem(w, found)
}

// whole adds the extension of the kind to a name that the system gave without
// one. The system asked about another file then, so this one is asked about
// here.
func (p *filePicker) whole(path string, w want, found func(string)) {
	full := withExtension(path, w)
	if full == path {
		found(path)
		return
	}
	Run(p.run, func(context.Context) (os.FileInfo, error) { return os.Lstat(full) }, func(_ os.FileInfo, err error) {
		if err != nil {
			found(full)
			return
		}
		confirmReplace(p.win, full, func() { found(full) })
	})
}

func confirmReplace(win fyne.Window, path string, yes func()) {
	Confirm(win, "Het bestand vervangen?", "‘"+filepath.Base(path)+"’ bestaat al. De vorige inhoud gaat verloren.", "Vervangen", yes)
}

// withExtension adds the extension of the kind when a name to save has none.
func withExtension(path string, w want) string {
	if !w.save || len(w.kind.Extensions) == 0 || w.kind.fits(path) {
		return path
	}
	return strings.TrimRight(path, ". ") + "." + w.kind.Extensions[0]
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
