package ui

import (
	"context"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/ui/uitest"
)

func TestBusy(t *testing.T) {
	uitest.App(t)
	page := NewPrimary("Exporteren", "", nil)
	w := test.NewTempWindow(t, page)

	t.Run("covers the window while it works and hands over the result", func(t *testing.T) {
		var got int
		w.Canvas().Focus(page)
		Busy(NewInlineRunner(t.Context()), w, "Exporteren", func(_ context.Context, progress func(float64)) (int, error) {
			progress(0.5)
			if w.Canvas().Overlays().Top() == nil {
				t.Error("no dialog while the work runs")
			}
			return 42, nil
		}, func(v int, _ error) { got = v })
		if got != 42 {
			t.Errorf("got %d, want 42", got)
		}
		if w.Canvas().Overlays().Top() != nil {
			t.Error("the dialog is still there")
		}
		if w.Canvas().Focused() != page {
			t.Error("the keyboard did not go back to the page")
		}
	})
	t.Run("what is over in a moment is not told", func(t *testing.T) {
		r := NewInlineRunner(t.Context())
		for took, told := range map[time.Duration]bool{time.Second: false, 2 * time.Second: true} {
			BusyAfter(r, w, 2*time.Second, "Openen", func(context.Context, func(float64)) (int, error) {
				r.Advance(took)
				if there := w.Canvas().Overlays().Top() != nil; there != told {
					t.Errorf("after %v there is a dialog: %v", took, there)
				}
				return 0, nil
			}, func(int, error) {})
			r.Advance(time.Minute)
			if w.Canvas().Overlays().Top() != nil {
				t.Errorf("after work of %v a dialog comes or stays", took)
			}
		}
	})
	t.Run("Esc stops the work for good", func(t *testing.T) {
		r, deliver := later(t)
		var during context.Context
		called := false
		Busy(r, w, "Exporteren", func(ctx context.Context, _ func(float64)) (int, error) {
			during = ctx
			return 0, nil
		}, func(int, error) { called = true })
		w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		if during.Err() == nil {
			t.Error("the work was not told to stop")
		}
		deliver()
		if called {
			t.Error("done was called after Esc")
		}
	})
}
