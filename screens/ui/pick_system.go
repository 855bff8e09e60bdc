package ui

import (
	"context"
	"errors"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
)

// outOfSight is after how long a dialog of the system that did not come, or
// went behind the window, needs a word about it.
const outOfSight = 1500 * time.Millisecond

// question is one that the system shows a dialog for. The program does not
// wait for it to end before it closes: it waits for the user.
type question struct {
	picker *filePicker
	want   want
	found  func(string)
	cancel context.CancelFunc
	still  func() // stops the clock
	sheet  *Dialog
}

func (p *filePicker) askSystem(w want, found func(string)) {
	q := &question{picker: p, want: w, found: found, still: func() {}}
	ctx, cancel := context.WithCancel(p.run.ctx)
	q.cancel, p.asking = cancel, true
	if !p.modal {
		q.still = p.run.After(outOfSight, q.wait)
	}
	parent := nativeWindow(p.win)
	p.run.work(func() {
		path, err := p.system(ctx, w, parent)
		p.run.back(func() {
			if ctx.Err() == nil {
				q.answered(path, err)
			}
		})
	})
}

// wait covers the window as long as the dialog is open: what the user would
// change there could be gone when the answer comes. It offers a way out, for
// the dialog may be nowhere.
func (q *question) wait() {
	q.sheet = NewDialog("Kies in het andere venster", 460, NewParagraph(look.Body,
		"Het venster van je computer om te kiezen staat open, misschien achter dit venster. Komt het niet? Kies dan hier."))
	q.sheet.OnClosed = q.end
	here := NewSecondary("Kies hier", look.Folder, q.here)
	q.sheet.SetButtons(here, NewSecondary("Annuleren", "", q.sheet.Close))
	q.sheet.First = here
	q.sheet.Show(q.picker.win)
}

// end takes the dialog of the system away, and what waits for it.
func (q *question) end() {
	q.cancel()
	q.still()
	q.picker.asking = false
	if q.sheet != nil {
		q.sheet.OnClosed = nil
		q.sheet.Close()
	}
}

// here goes on in a dialog of our own, now and until the program ends.
func (q *question) here() {
	q.end()
	q.picker.ours = true
	newPathDialog(q.picker.run, q.picker.win, q.want, q.found).show()
}

func (q *question) answered(path string, err error) {
	q.end()
	p := q.picker
	var own *app.UserError
	switch {
	case errors.As(err, &own):
		ShowError("ask the system for a file", err, p.win)
	case err != nil:
		p.ours = errors.Is(err, context.DeadlineExceeded)
		newPathDialog(p.run, p.win, q.want, q.found).show()
	case path != "":
		p.whole(path, q.want, q.found)
	}
}
