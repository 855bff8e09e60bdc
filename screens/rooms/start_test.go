package rooms

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/data"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// BenchmarkStart measures what the user waits for between the window and the
// first page, step by step, with the example.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	s, err := newStore(dir, true)
	if err != nil {
		b.Fatal(err)
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	config := data.Config{Device: "toets", Who: func() string { return "Els Voorbeeld" }, Now: example.Today, NewID: example.IDs()}
	b.Run("opens the dossier", func(b *testing.B) {
		for b.Loop() {
			s, err := data.Open(b.Context(), dir, config)
			if err != nil {
				b.Fatal(err)
			}
			if err := s.Close(); err != nil {
				b.Fatal(err)
			}
		}
	})
	s, err = data.Open(context.Background(), dir, config)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	b.Run("reads the front", func(b *testing.B) {
		p := Params{Store: s, Settings: &dossier.Settings{}, Now: example.Today, NewID: example.IDs()}
		for b.Loop() {
			if _, err := Open(b.Context(), p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("builds the shell and fills the first page", func(b *testing.B) {
		uitest.App(b)
		for b.Loop() {
			w := test.NewWindow(ui.Space(1, 1))
			w.Resize(fyne.NewSize(1280, 720))
			newHouse(b, s, w)
			w.Close()
		}
	})
}
