package ui

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/ui/uitest"
)

// waiting is a picker whose system answers when the test says so. It counts
// how often the system is asked and holds what it was asked last.
type waiting struct {
	*filePicker
	win    fyne.Window
	times  int
	ctx    context.Context
	answer func(path string, err error)
	dir    string
}

func waits(t *testing.T) *waiting {
	t.Helper()
	p, win, dir := ours(t)
	w := &waiting{filePicker: p, win: win, dir: dir}
	var work func()
	var path string
	var err error
	p.run.work = func(f func()) { work = f; w.times++ }
	p.system = func(ctx context.Context, _ want, _ uintptr) (string, error) {
		w.ctx = ctx
		return path, err
	}
	w.answer = func(a string, e error) {
		path, err = a, e
		p.run.work = func(f func()) { f() }
		work()
	}
	return w
}

func (w *waiting) top() fyne.CanvasObject { return w.win.Canvas().Overlays().Top() }

func TestFilePicker_asks_once(t *testing.T) {
	w := waits(t)
	picked := 0
	for range 2 { // a double click
		w.OpenFile("Kies", excel, func(string) { picked++ })
	}
	w.answer(filepath.Join(w.dir, "plan.xlsx"), nil)
	if picked != 1 || w.times != 1 {
		t.Errorf("asked %d times, picked %d times", w.times, picked)
	}
	if w.OpenFile("Kies", excel, func(string) { picked++ }); picked != 2 {
		t.Error("it asks no more")
	}
}

// The program can close while the dialog is open: nobody waits for it.
func TestFilePicker_does_not_keep_the_program(t *testing.T) {
	w := waits(t)
	w.OpenFile("Kies", excel, func(string) {})
	idle := false
	if w.run.WhenIdle(func() { idle = true }); !idle {
		t.Error("the program waits for the user's choice")
	}
}

func TestFilePicker_out_of_sight(t *testing.T) {
	for name, c := range map[string]struct {
		modal bool
		do    func(t *testing.T, w *waiting)
		shows string // on top afterwards; empty: nothing
		picks int
	}{
		"soon nothing is said":                  {false, func(*testing.T, *waiting) {}, "", 0},
		"later it is":                           {false, func(_ *testing.T, w *waiting) { w.run.Advance(outOfSight) }, "Kies in het andere venster", 0},
		"not where the system keeps us from it": {true, func(_ *testing.T, w *waiting) { w.run.Advance(outOfSight) }, "", 0},
		"an answer takes it away": {false, func(_ *testing.T, w *waiting) {
			w.run.Advance(outOfSight)
			w.answer(filepath.Join(w.dir, "plan.xlsx"), nil)
		}, "", 1},
		"an answer in time stops the clock": {false, func(_ *testing.T, w *waiting) {
			w.answer("", nil)
			w.run.Advance(outOfSight)
		}, "", 0},
		"Esc cancels": {false, func(_ *testing.T, w *waiting) {
			w.run.Advance(outOfSight)
			uitest.Press(w.win, fyne.KeyEscape)
		}, "", 0},
		"here it goes on in our dialog, and stays there": {false, func(t *testing.T, w *waiting) {
			w.run.Advance(outOfSight)
			w.run.work = func(f func()) { f() }
			uitest.Tap(t, w.win, "Kies hier")
			uitest.MustShow(t, uitest.Top(w.win), "plan.xlsx")
			uitest.Press(w.win, fyne.KeyEscape)
			if w.top() != nil {
				t.Error("two dialogs")
			}
			w.answer(filepath.Join(w.dir, "plan.xlsx"), nil) // too late
			w.OpenFile("Kies", excel, func(string) {})
		}, "plan.xlsx", 0},
		"a portal that hangs is left for ours, and not asked again": {false, func(t *testing.T, w *waiting) {
			w.run.Advance(outOfSight)
			w.answer("", fmt.Errorf("%w: %w", errNoDialog, context.DeadlineExceeded))
			uitest.MustShow(t, uitest.Top(w.win), "plan.xlsx")
			uitest.Press(w.win, fyne.KeyEscape)
			w.system = nil
			w.OpenFile("Kies", excel, func(string) {})
		}, "plan.xlsx", 0},
		"a place elsewhere is told": {false, func(_ *testing.T, w *waiting) {
			w.answer("", &app.UserError{Text: "Niet op deze computer."})
		}, "Niet op deze computer.", 0},
	} {
		t.Run(name, func(t *testing.T) {
			w := waits(t)
			w.modal = c.modal
			picked := 0
			w.OpenFile("Kies een bestand", excel, func(string) { picked++ })
			c.do(t, w)
			if picked != c.picks {
				t.Errorf("picked %d times", picked)
			}
			if c.shows == "" && w.top() != nil {
				t.Errorf("the window shows %q", uitest.Texts(w.top()))
			} else if c.shows != "" {
				uitest.MustShow(t, uitest.Top(w.win), c.shows)
			}
		})
	}
}

// The system asks before it replaces what the user typed, not what that
// becomes with an ending.
func TestFilePicker_asks_about_the_whole_name(t *testing.T) {
	p, w, dir := ours(t)
	p.system = func(context.Context, want, uintptr) (string, error) { return filepath.Join(dir, "plan"), nil }
	var got string
	save := func() { p.SaveFile("Bewaar de lijst", "plan.xlsx", excel, func(path string) { got = path }) }
	save()
	uitest.MustShow(t, uitest.Top(w), "‘plan.xlsx’ bestaat al")
	uitest.Tap(t, w, "Annuleren")
	if got != "" {
		t.Fatalf("picked %q without asking", got)
	}
	save()
	uitest.Tap(t, w, "Vervangen")
	if got != filepath.Join(dir, "plan.xlsx") {
		t.Errorf("picked %q", got)
	}
	if err := os.Remove(got); err != nil {
		t.Fatal(err)
	}
	got = ""
	if save(); got == "" || w.Canvas().Overlays().Top() != nil {
		t.Errorf("picked %q for a name that is free", got)
	}
}

func TestFilePicker_falls_back(t *testing.T) {
	p, w, _ := ours(t)
	p.system = func(context.Context, want, uintptr) (string, error) {
		return "", errors.Join(errNoDialog, os.ErrClosed)
	}
	picked := 0
	p.OpenFile("Kies een bestand", excel, func(string) { picked++ })
	uitest.Tap(t, w, "plan.xlsx")
	if picked != 1 || w.Canvas().Overlays().Top() != nil {
		t.Errorf("picked %d times", picked)
	}
}
