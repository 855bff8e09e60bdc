package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/graphics"
	"kindvriendelijk/app/machine"
	"kindvriendelijk/data"
	"kindvriendelijk/screens/ui"
)

// window shows the program until it is closed. A second start brings the first
// window forward instead, and has it open the file. Where no window can be
// made, the program starts once more with OpenGL by the processor.
func window(args []string) error {
	dir := files.DataDir()
	// the log stays open: last comes why the program could not start
	if _, err := files.Record(dir); err != nil {
		return err
	}
	if _, s, err := started(); err == nil {
		if err := s.Prepare(); err != nil {
			return err
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	d, err := start(ctx, dir, args)
	if d == nil || err != nil {
		return err
	}
	if err := d.open(); err != nil {
		return errors.Join(err, d.end())
	}
	if err := d.appear(); err != nil {
		return again(errors.Join(err, d.end()))
	}
	d.app.Run()
	return d.end()
}

// start makes the program of a data folder; it shows nothing yet. It returns
// nil when another window has the folder: that one is asked to come forward,
// and to open the file.
func start(ctx context.Context, dir string, args []string) (*desktop, error) {
	file := ""
	if len(args) > 0 {
		whole, err := filepath.Abs(args[0])
		if err != nil {
			return nil, fmt.Errorf("find the file: %w", err)
		}
		file = whole
	}
	lock, err := data.LockDossier(dir, "", time.Now())
	if errors.As(err, new(*app.InUseError)) {
		return nil, data.Activate(dir, file)
	}
	if err != nil {
		return nil, err
	}
	d, err := newDesktop(ctx, dir)
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	d.lock, d.file = lock, file
	if err := files.ForgetViews(dir); err != nil {
		slog.Warn("forget the copies to look at", "error", err)
	}
	return d, nil
}

// appear shows the window. Its error is [graphics.ErrNoWindow] where the system
// cannot make one: without OpenGL Fyne goes on, and without a screen it panics.
func (d *desktop) appear() (err error) {
	defer func() {
		if r := recover(); r != nil {
			if ui.Opened(d.win) {
				panic(r)
			}
			err = fmt.Errorf("%w: %v", graphics.ErrNoWindow, r)
		}
	}()
	d.win.Show()
	if !ui.Opened(d.win) {
		return graphics.ErrNoWindow
	}
	ui.WhenSessionEnds(d.win, func() {
		if err := d.end(); err != nil {
			slog.Error("end with the session", "error", err)
		}
	})
	hangUp := make(chan os.Signal, 1)
	signal.Notify(hangUp, syscall.SIGHUP)
	go func() {
		<-hangUp
		d.run.Post(d.app.Quit)
	}()
	return nil
}

// started is how this program was started.
func started() (program string, s graphics.Start, err error) {
	program, err = os.Executable()
	return program, graphics.Start{System: runtime.GOOS, Dir: filepath.Dir(program), Env: os.Environ()}, err
}

// again starts the program once more where that may help; otherwise it returns
// what went wrong.
func again(failed error) error {
	program, s, err := started()
	env, ok := s.Software()
	if err != nil || !ok {
		return errors.Join(failed, err)
	}
	slog.Warn("start again with OpenGL by the processor", "error", failed)
	if err := graphics.Again(program, env); err != nil {
		return errors.Join(failed, err)
	}
	return nil
}

// tellStart says why the program could not start, and returns its exit code.
func tellStart(err error) int {
	text := ui.Message(err)
	if errors.Is(err, graphics.ErrNoWindow) {
		_, s, _ := started()
		text = s.Advice()
	}
	graphics.Tell(text)
	return 1
}

// asked brings the window forward, and opens the package that a second start
// was given. It is called on another goroutine.
func (d *desktop) asked(file string) {
	d.run.Post(func() {
		d.forward()
		if file != "" {
			d.run.WhenIdle(func() { d.openAsked(file) }) // a dossier may be opening
		}
	})
}

// openAsked opens the package that a second start was given.
func (d *desktop) openAsked(file string) {
	switch {
	case d.shell != nil:
		d.shell.AskToLeave(filepath.Base(file), func() { d.leaveFor(func() { d.welcome.OpenFile(file) }) })
	case d.win.Canvas().Overlays().Top() != nil:
		ui.ShowMessage("Dit staat nog open", "Sluit eerst wat hier open staat. Open ‘"+filepath.Base(file)+"’ daarna opnieuw.", d.win)
	default:
		d.welcome.OpenFile(file)
	}
}

// begin opens the package that the program was started with, once the window
// is there.
func (d *desktop) begin() {
	d.software = machine.BySoftware(d.renderer())
	if d.file != "" {
		d.welcome.OpenFile(d.file)
	}
	d.warn(files.Where(filepath.Join(d.library.Root, "dossier")))
}

// warn tells once that the data folder is where others write to as well.
func (d *desktop) warn(where files.Place) {
	if where.Kind == files.Local || d.settings.Warned == d.library.Root {
		return
	}
	d.settings.Warned = d.library.Root
	d.keep(d.settings)
	ui.ShowMessage("Je dossiers staan "+where.Words(), "Een dossier waarin je werkt, kan daar stukgaan. Wat je schreef, is bewaard. Vraag je ICT-dienst om de gegevens van Kindvriendelijk op de schijf van deze computer te zetten, en bewaar intussen geregeld een kopie (Bestand → Bewaar een kopie).", d.win)
}

// end keeps what is under way and gives back what the program holds: once its
// window is closed, or when the user's session ends.
func (d *desktop) end() (err error) {
	d.run.Finish(func() {
		if d.shell != nil {
			d.win.Canvas().Unfocus()
			d.run.Flush()
		}
	})
	if d.session != nil {
		err = d.session.Close()
		d.session = nil
	}
	return errors.Join(err, d.lock.Unlock())
}
