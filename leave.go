package main

import (
	"kindvriendelijk/screens/rooms"
	"kindvriendelijk/screens/ui"
)

// leave closes the dossier and goes back to the welcome page.
func (d *desktop) leave() { d.leaveFor(func() {}) }

// leaveFor leaves, and calls next when the welcome page is there.
func (d *desktop) leaveFor(next func()) {
	d.win.Canvas().Unfocus()
	d.run.Flush()
	d.run.WhenIdle(func() {
		d.shell.Stop()
		d.drop()
		d.shell, d.settings.Last = nil, ""
		d.keep(d.settings)
		d.win.SetTitle("Kindvriendelijk")
		d.welcome.Start()
		next()
	})
}

// drop closes the store of the dossier.
func (d *desktop) drop() {
	if err := d.session.Close(); err != nil {
		ui.ShowError("close the dossier", err, d.win)
	}
	d.session = nil
}

// remove takes away the dossier that is open.
func (d *desktop) remove() {
	id := d.settings.Last
	d.run.WhenIdle(func() {
		d.leave()
		d.settings.Forget(id)
		d.keep(d.settings)
		if err := d.library.Remove(id); err != nil {
			ui.ShowError("remove the dossier", err, d.win)
		}
		d.welcome.Reload()
	})
}

// close keeps what is under way before the window goes.
func (d *desktop) close() {
	d.win.Canvas().Unfocus()
	d.run.Flush()
	d.run.WhenIdle(func() {
		if !d.win.FullScreen() {
			size := d.win.Canvas().Size()
			d.settings.Width, d.settings.Height = size.Width, size.Height
		}
		d.keep(d.settings)
		d.win.Close()
	})
}

// viewer shows documents in the programs that the system has for them.
func (d *desktop) viewer() rooms.Viewer {
	return rooms.Viewer{Run: d.run, Show: d.view, Dir: d.library.Root,
		Failed: func(err error) { ui.ShowError("open a document", err, d.win) }}
}
