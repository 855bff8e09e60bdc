package ui

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"
)

// later is a runner whose results wait until the test lets them through.
func later(t *testing.T) (r *Runner, deliver func()) {
	var waiting []func()
	r = NewInlineRunner(t.Context())
	r.back = func(f func()) { waiting = append(waiting, f) }
	return r, func() {
		for len(waiting) > 0 {
			f := waiting[0]
			waiting = waiting[1:]
			f()
		}
	}
}

func TestRun(t *testing.T) {
	t.Run("an answer that was cancelled does not reach the screen", func(t *testing.T) {
		r, deliver := later(t)
		var got []string
		answer := func(s string) func(context.Context) (string, error) {
			return func(context.Context) (string, error) { return s, nil }
		}
		show := func(s string, _ error) { got = append(got, s) }
		cancel := Run(r, answer("old"), show)
		cancel()
		Run(r, answer("new"), show)
		deliver()
		if !slices.Equal(got, []string{"new"}) {
			t.Errorf("shown %q, want only the new answer", got)
		}
	})
	t.Run("an error reaches the screen", func(t *testing.T) {
		want := errors.New("no")
		var got error
		Do(NewInlineRunner(t.Context()), func(context.Context) error { return want }, func(err error) { got = err })
		if !errors.Is(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
	t.Run("idle waits for all work, also for what was cancelled", func(t *testing.T) {
		r, deliver := later(t)
		nothing := func(context.Context) error { return nil }
		Do(r, nothing, func(error) {})
		Do(r, nothing, func(error) {})()
		idle := false
		r.WhenIdle(func() { idle = true })
		if idle {
			t.Fatal("idle while work is under way")
		}
		deliver()
		if !idle {
			t.Error("never idle")
		}
	})
}

func TestRunner_After(t *testing.T) {
	var got []string
	say := func(s string) func() { return func() { got = append(got, s) } }
	r := NewInlineRunner(t.Context())
	r.After(3*time.Second, say("three"))
	r.After(time.Second, say("one"))
	stop := r.After(2*time.Second, say("stopped"))
	r.After(time.Minute, say("flushed"))
	stop()
	r.Advance(time.Second)
	if !slices.Equal(got, []string{"one"}) {
		t.Fatalf("after a second: %q", got)
	}
	r.Advance(5 * time.Second)
	r.Flush()
	if want := []string{"one", "three", "flushed"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRunner_realTime(t *testing.T) {
	r := NewRunner(t.Context())
	done := make(chan string, 2)
	r.back = func(f func()) { done <- "back"; f() }
	r.After(time.Millisecond, func() { done <- "due" })
	if first, then := <-done, <-done; first != "back" || then != "due" {
		t.Errorf("got %s, %s: the timer must come back to the UI goroutine first", first, then)
	}
}
