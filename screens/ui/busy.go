package ui

import (
	"context"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
)

// Busy is like [Run] but covers win with a progress bar and a button to stop,
// until work has ended. Work reports progress from 0 to 1 and must watch its
// context. After 'Stoppen' or Esc the work is cancelled and done is not
// called.
func Busy[T any](r *Runner, win fyne.Window, title string, work func(ctx context.Context, progress func(float64)) (T, error), done func(T, error)) {
	BusyAfter(r, win, 0, title, work, done)
}

// BusyAfter is [Busy] for a window with nothing in it yet: what takes less than
// wait is not told.
func BusyAfter[T any](r *Runner, win fyne.Window, wait time.Duration, title string, work func(ctx context.Context, progress func(float64)) (T, error), done func(T, error)) {
	bar, share := NewBar(0), NewText(look.Caption, "0 %")
	var stop func()
	d := NewDialog(title, 420, RowGrow(look.S3, 0, bar, share))
	d.OnClosed = func() { stop() }
	button := NewSecondary("Stoppen", look.Cross, d.Close)
	d.SetButtons(button)
	show := func() { d.Show(win) }
	told := func() {}
	if wait > 0 {
		told = r.After(wait, show)
	} else {
		show()
	}
	shown := 0.0 // belongs to the goroutine of work
	progress := func(f float64) {
		if f-shown < 0.01 && f < 1 {
			return // do not flood the UI goroutine
		}
		shown = f
		r.back(func() { bar.Set(f); share.SetText(Percent(f)) })
	}
	stop = func() {} // an inline run is over before Run returns
	cancel := Run(r, func(ctx context.Context) (T, error) { return work(ctx, progress) }, func(v T, err error) {
		told()
		d.OnClosed = nil
		d.Close()
		done(v, err)
	})
	stop = cancel
}
