package screens

import (
	"context"
	"errors"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/history"
	"kindvriendelijk/screens/ui"
)

// saved is what the bars show after each change.
type saved struct {
	state history.State
	at    time.Time
}

// changed reads again what can be undone, when the last change was kept and
// how far the work in each room is.
func (s *Shell) changed() {
	s.written++
	s.readBars()
}

func (s *Shell) readBars() {
	ui.Run(s.Run, func(ctx context.Context) (saved, error) {
		var v saved
		var err error
		if v.state, err = s.Store.UndoState(ctx); err != nil {
			return v, err
		}
		v.at, err = s.Store.LastSaved(ctx)
		return v, err
	}, func(v saved, err error) {
		if err != nil {
			ui.ShowError("read what can be undone", err, s.Window)
			return
		}
		s.bottom.showSaved(v.at, time.Now(), s.Host.Day)
		s.top.setUser(s.Settings.Name)
		label(s.top.undo, "Ongedaan maken", "Ctrl+Z", v.state.Undo)
		label(s.top.redo, "Opnieuw", "Ctrl+Y", v.state.Redo)
	})
	s.showShares()
}

// showShares marks in the navigation how far the work is.
func (s *Shell) showShares() {
	for _, r := range s.Rooms {
		if r.Share == nil {
			continue
		}
		item := s.items[r.Page]
		ui.Run(s.Run, func(ctx context.Context) (float64, error) { return r.Share(ctx), nil },
			func(share float64, _ error) { item.SetShare(share) })
	}
}

// label says on a button what it would take back or do again.
func label(b *ui.Button, verb, key, what string) {
	if what == "" {
		b.SetHint(verb + " (" + key + "): er is niets")
		b.Disable()
		return
	}
	b.SetHint(verb + ": " + what + " (" + key + ")")
	b.Enable()
}

func (s *Shell) undo() { s.invert("Ongedaan gemaakt", s.Store.Undo) }
func (s *Shell) redo() { s.invert("Opnieuw gedaan", s.Store.Redo) }

// invert undoes or redoes, after the fields on the page have settled.
func (s *Shell) invert(done string, work func(context.Context) (string, error)) {
	s.settle(func() {
		ui.Run(s.Run, work, func(what string, err error) {
			switch {
			case errors.Is(err, app.ErrNothing):
				s.toasts.Show(ui.Message(err), nil)
			case err != nil:
				ui.ShowError("undo or redo", err, s.Window)
			default:
				s.toasts.Show(done+": "+what, nil)
			}
			s.changed()
			if p, ok := s.pages[s.at.Page]; ok {
				p.Reload()
			}
		})
	})
}

// settle lets the field with the keyboard hand in what was typed, and calls
// then when that is written.
func (s *Shell) settle(then func()) {
	s.Run.Flush()
	s.Run.WhenIdle(then)
}
