package ui

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

// A Runner runs slow work away from the UI goroutine and brings the result
// back to it. The shell makes one for the life of the program. All methods and
// functions that take a Runner must be called on the UI goroutine, except
// [Runner.Post].
type Runner struct {
	ctx  context.Context
	work func(func())                 // starts a function, in production on its own goroutine
	back func(func())                 // runs a function on the UI goroutine
	wait func(*timer) (cancel func()) // starts the clock of a timer; nil: only Advance does

	busy    int            // pieces of work under way
	running sync.WaitGroup // the same, for who waits on another goroutine
	idle    []func()       // called when busy comes to zero
	timers  []*timer
}

// NewRunner returns a runner whose work is cancelled when ctx is.
func NewRunner(ctx context.Context) *Runner {
	r := &Runner{ctx: ctx, work: func(f func()) { go f() }, back: fyne.Do}
	r.wait = r.realTime
	return r
}

// NewInlineRunner returns a runner that does everything before it returns and
// whose clock stands still until [Runner.Advance]. It is meant for tests:
// there [fyne.Do] has no UI goroutine to go to.
func NewInlineRunner(ctx context.Context) *Runner {
	now := func(f func()) { f() }
	return &Runner{ctx: ctx, work: now, back: now}
}

// Run starts work and later hands its result to done on the UI goroutine.
// Calling cancel on the UI goroutine stops the work and makes sure that done
// is not called any more.
func Run[T any](r *Runner, work func(context.Context) (T, error), done func(T, error)) (cancel func()) {
	ctx, cancel := context.WithCancel(r.ctx)
	r.busy++
	r.running.Add(1)
	r.work(func() {
		v, err := func() (T, error) {
			defer r.running.Done()
			return work(ctx)
		}()
		r.back(func() {
			if ctx.Err() == nil {
				cancel()
				done(v, err)
			}
			r.ended()
		})
	})
	return cancel
}

// Do is [Run] for work without a result.
func Do(r *Runner, work func(context.Context) error, done func(error)) (cancel func()) {
	return Run(r, func(ctx context.Context) (struct{}, error) { return struct{}{}, work(ctx) },
		func(_ struct{}, err error) { done(err) })
}

// Post runs f on the UI goroutine, from whatever goroutine it is called.
func (r *Runner) Post(f func()) { r.back(f) }

// WhenIdle calls f once no work is under way any more, which may be at once.
// The shell uses it to let the last write end before the window closes.
func (r *Runner) WhenIdle(f func()) {
	if r.busy == 0 {
		f()
		return
	}
	r.idle = append(r.idle, f)
}

func (r *Runner) ended() {
	r.busy--
	if r.busy > 0 {
		return
	}
	waiting := r.idle
	r.idle = nil
	for _, f := range waiting {
		f()
	}
}

// patience is how long an ending program waits for what is under way. Systems
// that shut down give a program five seconds.
const patience = 3 * time.Second

// Finish is for a program that ends now, its window gone: it waits for the work
// under way, whose results nobody hears any more, and calls settle, in and after
// which all work is done before it returns.
func (r *Runner) Finish(settle func()) {
	ended := make(chan struct{})
	go func() {
		r.running.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(patience):
	}
	now := func(f func()) { f() }
	r.work, r.back = now, now
	settle()
}
