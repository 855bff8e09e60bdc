package ui

import (
	"context"
	"os"
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
}

func newPathDialog(run *Runner, win fyne.Window, w want, picked func(string)) *pathDialog {
	d := &pathDialog{run: run, win: win, want: w, picked: picked, cancel: func() {}}
	d.path = NewEntry(nil)
	d.path.SetPlaceHolder("Typ of plak een pad, of kies hieronder")
	d.path.OnSubmitted = func(string) { d.accept() }
	if w.save {
		d.path.SetPlaceHolder("Naam van het bestand")
		d.path.SetText(w.name)
	}
	d.where, d.problem = NewParagraph(look.Caption, ""), NewParagraph(look.Caption.In(look.ColorLate), "")
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
	start := d.want.start
	if start == "" {
		start = places()[0].path
	}
	d.open(start)
}

// open shows another folder; on error the old one stays.
func (d *pathDialog) open(folder string) {
	d.cancel()
	d.cancel = Run(d.run, func(context.Context) ([]entry, error) { return readFolder(folder, d.want) }, func(found []entry, err error) {
		if err != nil {
			d.say(Message(err))
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

// accept takes what is in the field, if it is there and of the right kind.
func (d *pathDialog) accept() {
	path := typedPath(d.path.Text, d.folder)
	if d.want.save {
		path = withExtension(path, d.want)
	}
	Run(d.run, func(context.Context) (os.FileInfo, error) { return os.Stat(path) }, func(info os.FileInfo, err error) {
		switch {
		case err == nil && info.IsDir() && d.want.folder:
			d.done(path)
		case err == nil && info.IsDir():
			d.path.fill("")
			d.open(path)
		case err == nil && d.want.folder:
			d.say("Dit is een bestand. Kies een map.")
		case err == nil && d.want.save:
			Confirm(d.win, "Het bestand vervangen?", "‘"+filepath.Base(path)+"’ bestaat al. De vorige inhoud gaat verloren.", "Vervangen", func() { d.done(path) })
		case err == nil || d.want.save && os.IsNotExist(err):
			d.done(path)
		default:
			d.say("Dit bestand of deze map is er niet. Kijk het pad na, of kies in de lijst.")
		}
	})
}

func (d *pathDialog) done(path string) {
	d.dialog.Close()
	d.picked(path)
}
