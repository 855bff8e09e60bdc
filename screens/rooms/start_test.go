package rooms

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/data"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// BenchmarkStart measures what happens between the double-click and the first
// page, step by step, with the example. What the system takes to make a window
// comes with it; the reading is done meanwhile.
func BenchmarkStart(b *testing.B) {
	x := newBeginnings(b)
	s, err := x.library.Open(b.Context(), "open")
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	p := Params{Store: s, Settings: &dossier.Settings{}, Now: example.Today, NewID: example.IDs()}
	uitest.App(b)
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"reads the settings", x.readSettings},
		{"takes the data folder for this window", x.lock},
		{"unpacks a package, when one is named", x.unpack},
		{"opens the dossier", x.open},
		{"reads the front", func(ctx context.Context) error { _, err := Open(ctx, p); return err }},
		{"reads the first page", func(ctx context.Context) error { _, err := newDesk(p).Overview(ctx); return err }},
		{"reads how far the rooms are", func(ctx context.Context) error { return readShares(ctx, p) }},
		{"builds the shell and fills the first page, with all reading", func(context.Context) error {
			w := test.NewWindow(ui.Space(1, 1))
			w.Resize(fyne.NewSize(1280, 680))
			newHouse(b, s.Store, w)
			w.Close()
			return nil
		}},
	} {
		b.Run(step.name, func(b *testing.B) {
			for b.Loop() {
				if err := step.do(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func readShares(ctx context.Context, p Params) error {
	for _, r := range List(p, true) {
		if r.Share != nil && r.Share(ctx) < 0 {
			return errors.New("nothing to read in " + r.Page)
		}
	}
	return nil
}

// beginnings are what a start finds on the disk: settings, a library with the
// example in it, twice, and the example as a package.
type beginnings struct {
	library *data.Library
	file    string
}

func newBeginnings(b *testing.B) beginnings {
	b.Helper()
	config := data.Config{Device: "toets", Who: func() string { return "Els Voorbeeld" }, Now: example.Today, NewID: example.IDs()}
	x := beginnings{&data.Library{Root: b.TempDir(), Config: config}, filepath.Join(b.TempDir(), "voorbeeld.kvd")}
	s, err := newStore(x.library.Dir("open"), true)
	if err == nil {
		err = errors.Join(s.WritePackage(b.Context(), x.file), s.Close())
	}
	if err == nil {
		err = data.Unpack(b.Context(), x.file, x.library.Dir("closed"))
	}
	recent := dossier.Settings{}
	for i := range 20 {
		recent.Remember(dossier.Recent{ID: fmt.Sprint(i), Name: "Voorbeeldegem", Programme: "Vlaams label"})
	}
	if err = errors.Join(err, recent.Save(x.settings())); err != nil {
		b.Fatal(err)
	}
	return x
}

func (x beginnings) settings() string { return filepath.Join(x.library.Root, "settings.json") }

func (x beginnings) readSettings(context.Context) error {
	_, err := dossier.LoadSettings(x.settings(), x.library.Config.NewID)
	return err
}

func (x beginnings) lock(context.Context) error {
	lock, err := data.LockDossier(x.library.Root, "", time.Now())
	if err != nil {
		return err
	}
	return lock.Unlock()
}

func (x beginnings) unpack(ctx context.Context) error {
	dir := x.library.Dir("new")
	return errors.Join(data.Unpack(ctx, x.file, dir), os.RemoveAll(dir))
}

func (x beginnings) open(ctx context.Context) error {
	s, err := x.library.Open(ctx, "closed")
	if err != nil {
		return err
	}
	return s.Close()
}
