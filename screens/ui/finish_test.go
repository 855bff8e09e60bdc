package ui

import (
	"context"
	"slices"
	"testing"
	"time"
)

// A program that ends waits for what is being written, and then writes what
// still waited for its time.
func TestRunner_Finish(t *testing.T) {
	r := NewRunner(t.Context())
	r.back = func(func()) {} // the window is gone: nobody hears
	var wrote []string
	begun := make(chan struct{})
	Do(r, func(context.Context) error {
		close(begun)
		time.Sleep(20 * time.Millisecond)
		wrote = append(wrote, "under way")
		return nil
	}, func(error) {})
	<-begun
	heard := false
	r.After(time.Hour, func() {
		Do(r, func(context.Context) error { wrote = append(wrote, "waited"); return nil }, func(error) { heard = true })
	})
	r.Finish(r.Flush)
	if want := []string{"under way", "waited"}; !slices.Equal(wrote, want) || !heard {
		t.Errorf("it wrote %q and heard of it: %v, want %q", wrote, heard, want)
	}
}
