package ui

import (
	"context"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
)

// pathDialog asks for a place on the disk within the window: by walking
// through folders, or by typing or pasting a path.
type pathDialog struct {
	run    *Runner
	win    fyne.Window
	want   want
	picked func(string)
	cancel func()

	folder  string
	entries []entry
	dialog  *Dialog
	path    *Entry
	where   *Text
	problem *Text
	list    *List
	walked  bool // the arrows went through the list since the last typing
}

func newPathDialog(run *Runner, win fyne.Window, w want, picked func(string)) *pathDialog {
	d := &pathDialog{run: run, win: win, want: w, picked: picked, cancel: func() {}}
	d.path = NewEntry(nil)
	d.path.SetPlaceHolder("Typ of plak een pad, of kies hieronder")
	d.path.OnSubmitted = func(string) { d.enterKey() }
	d.path.OnKey = d.walk
	if w.save {
		d.path.SetPlaceHolder("Naam van het bestand")
		d.path.SetText(w.name)
	}
	d.where, d.problem = NewParagraph(look.Caption, ""), NewParagraph(look.Caption.In(look.ColorLate), "")
	d.path.OnChanged = d.typed
	d.list = NewList(func() fyne.CanvasObject { return newOptionRow() }, func(i int, row fyne.CanvasObject) {
		row.(*optionRow).set(d.option(d.entries[i]))
	})
	d.list.OnSelected = func(i int) { d.point(d.entries[i]) }
	d.list.OnOpened = func(i int) { d.enter(d.entries[i]) }
	d.dialog = NewDialog(w.title, 640, d.content())
	d.dialog.First = d.path
	d.dialog.OnClosed = func() { d.cancel() }
	verb := "Openen"
	switch {
	case w.save:
		verb = "Bewaren"
	case w.folder:
		verb = "Deze map kiezen"
	}
	d.dialog.SetButtons(NewPrimary(verb, "", d.accept), NewSecondary("Annuleren", "", d.dialog.Close))
	return d
}

func (d *pathDialog) content() fyne.CanvasObject {
	buttons := Flow(look.S1, NewChip(look.Ascending, "Map omhoog", func() { d.open(filepath.Dir(d.folder)) }))
	for _, p := range places() {
		buttons.Add(NewChip(look.Folder, p.name, func() { d.open(p.path) }))
	}
	rows := container.New(&sized{least: fyne.NewSize(0, 260)}, d.list)
	return Stack(look.S2, d.path, d.problem, buttons, d.where, NewCardWith(look.S1, rows))
}

func (d *pathDialog) option(e entry) Option {
	if e.folder {
		return Option{Label: e.name, Detail: "map"}
	}
	return Option{Label: e.name}
}

func (d *pathDialog) show() {
	d.dialog.Show(d.win)
	if d.want.save {
		selectStem(d.path)
	}
	start := d.want.start
	d.read(func() (string, []entry, error) {
		for _, folder := range []string{start, documents(), places()[0].path} {
			if found, err := readFolder(folder, d.want); folder != "" && err == nil {
				return folder, found, nil
			}
		}
		root := filepath.Dir(string(filepath.Separator))
		found, err := readFolder(root, d.want)
		return root, found, err
	})
}

// open shows another folder; on error the old one stays.
func (d *pathDialog) open(folder string) {
	d.read(func() (string, []entry, error) {
		found, err := readFolder(folder, d.want)
		return folder, found, err
	})
}

// read shows the folder that look finds.
func (d *pathDialog) read(look func() (folder string, found []entry, err error)) {
	d.cancel()
	var folder string
	d.cancel = Run(d.run, func(context.Context) (found []entry, err error) {
		folder, found, err = look()
		return found, err
	}, func(found []entry, err error) {
		if err != nil {
			d.say(placeProblem(err))
			return
		}
		d.say("")
		d.folder, d.entries = folder, found
		d.where.SetText(folder)
		if d.want.folder {
			d.path.fill(folder)
		}
		d.list.SetLength(len(found))
		d.list.Select(-1)
		d.list.ScrollToTop()
		d.walked = false
		d.dialog.Fit()
	})
}

func (d *pathDialog) say(problem string) {
	d.problem.SetText(problem)
	d.problem.Hidden = problem == ""
	d.dialog.Fit()
}

// point puts what is selected in the field.
func (d *pathDialog) point(e entry) {
	if !e.folder || d.want.folder {
		d.path.fill(e.name)
	}
}

func (d *pathDialog) enter(e entry) {
	if e.folder {
		d.open(filepath.Join(d.folder, e.name))
		return
	}
	d.path.fill(e.name)
	d.accept()
}

// typed forgets what was said of the text before.
func (d *pathDialog) typed(string) {
	d.walked = false
	if !d.problem.Hidden {
		d.say("")
	}
}

// walk moves through the list while the keyboard stays in the field.
func (d *pathDialog) walk(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown, fyne.KeyPageUp:
		if len(d.entries) > 0 {
			d.list.move(key)
			d.walked = true
		}
		return true
	}
	return false
}

// enterKey opens the folder that the arrows point at, and else takes what is
// in the field.
func (d *pathDialog) enterKey() {
	if i := d.list.Selected(); d.walked && i >= 0 && d.entries[i].folder {
		d.enter(d.entries[i])
		return
	}
	d.accept()
}

// accept takes what is in the field, if it can be had.
func (d *pathDialog) accept() {
	path := typedPath(d.path.Text, d.folder)
	Run(d.run, func(context.Context) (answer, error) { return try(path, d.want) }, func(a answer, err error) {
		switch {
		case err != nil:
			d.say(placeProblem(err))
		case a.is == aFolder && d.path.Text == "":
			d.say(d.nothing())
		case a.is == aFolder:
			d.path.fill(d.want.name)
			selectStem(d.path)
			d.open(a.path)
		case a.is == taken:
			confirmReplace(d.win, a.path, func() { d.done(a.path) })
		default:
			d.done(a.path)
		}
	})
}

// nothing is said when there is nothing in the field.
func (d *pathDialog) nothing() string {
	if d.want.save {
		return "Typ eerst een naam voor het bestand."
	}
	return "Kies eerst een bestand in de lijst, of typ waar het staat."
}

func (d *pathDialog) done(path string) {
	d.dialog.Close()
	d.picked(path)
}
