package ui

import (
	"slices"
	"time"
)

// A timer is a function that waits for its time. Only the UI goroutine
// touches it.
type timer struct {
	left time.Duration
	run  func()
	stop func()
}

// After calls f on the UI goroutine when d has passed. Calling stop before
// that prevents it; later it does nothing.
func (r *Runner) After(d time.Duration, f func()) (stop func()) {
	t := &timer{left: d, run: f, stop: func() {}}
	r.timers = append(r.timers, t)
	if r.wait != nil {
		t.stop = r.wait(t)
	}
	return func() { r.drop(t) }
}

// Flush calls at once everything that still waits for its time, so that
// nothing is lost when the program closes.
func (r *Runner) Flush() {
	for len(r.timers) > 0 {
		r.fire(r.timers[0])
	}
}

// Advance moves the clock of an inline runner and calls, in order, what has
// become due.
func (r *Runner) Advance(d time.Duration) {
	for _, t := range r.timers {
		t.left -= d
	}
	due := slices.DeleteFunc(slices.Clone(r.timers), func(t *timer) bool { return t.left > 0 })
	slices.SortStableFunc(due, func(a, b *timer) int { return int(a.left - b.left) })
	for _, t := range due {
		r.fire(t)
	}
}

func (r *Runner) realTime(t *timer) func() {
	clock := time.AfterFunc(t.left, func() { r.back(func() { r.fire(t) }) })
	return func() { clock.Stop() }
}

// fire runs a timer that has not been stopped in the meantime.
func (r *Runner) fire(t *timer) {
	if r.drop(t) {
		t.run()
	}
}

func (r *Runner) drop(t *timer) bool {
	i := slices.Index(r.timers, t)
	if i < 0 {
		return false
	}
	r.timers = slices.Delete(r.timers, i, i+1)
	t.stop()
	return true
}
