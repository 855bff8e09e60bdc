package data_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/data"
)

func library(t *testing.T, device string) *data.Library {
	t.Helper()
	return &data.Library{Root: filepath.Join(t.TempDir(), "João #1 50%"), Config: data.Config{Device: device, Who: func() string { return "Els" }}}
}

// create makes a dossier with one action in it.
func create(t *testing.T, l *data.Library) *data.Session {
	t.Helper()
	s, err := l.Create(t.Context(), func(ctx context.Context, s *data.Store, id string) error {
		if err := s.SaveDossier(ctx, dossier.Dossier{ID: id, Name: "Proefdorp"}); err != nil {
			return err
		}
		_, err := s.CreateAction(ctx, actions.Action{Title: "Eerste", Status: actions.Idea})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestLibrary_Create(t *testing.T) {
	l := library(t, "d1")
	s := create(t, l)
	d, err := s.Dossier(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Open(t.Context(), d.ID); !errors.As(err, new(*app.InUseError)) {
		t.Errorf("a second window got %v, want that it is in use", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := l.Open(t.Context(), d.ID)
	if err != nil {
		t.Fatalf("open after closing: %v", err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
	all, err := l.List(t.Context())
	if err != nil || len(all) != 1 || all[0].Name != "Proefdorp" {
		t.Errorf("the library lists %v, %v", all, err)
	}
	if err := l.Remove(d.ID); err != nil || l.Has(d.ID) {
		t.Errorf("the dossier is still there after removing it: %v", err)
	}
}

func TestLibrary_Create_failingLeavesNothing(t *testing.T) {
	l := library(t, "d1")
	broken := errors.New("broken")
	if _, err := l.Create(t.Context(), func(context.Context, *data.Store, string) error { return broken }); !errors.Is(err, broken) {
		t.Fatalf("got %v, want %v", err, broken)
	}
	if left, _ := os.ReadDir(l.Root); len(left) != 0 {
		t.Errorf("%d folders remain", len(left))
	}
}

func TestStore_Tidy(t *testing.T) {
	s := create(t, library(t, "d1"))
	for range 2 {
		if err := s.Tidy(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if all, err := s.ListBackups(); err != nil || len(all) != 1 {
		t.Errorf("%d backups after tidying twice on a day: %v", len(all), err)
	}
}

func TestLibrary_OpenPackage(t *testing.T) {
	ctx := t.Context()
	from := create(t, library(t, "d1"))
	d, _ := from.Dossier(ctx)
	kvd := filepath.Join(t.TempDir(), "één dossier.kvd")
	if err := from.WritePackage(ctx, kvd); err != nil {
		t.Fatal(err)
	}
	there := library(t, "d2")
	s, err := there.OpenPackage(ctx, kvd)
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Dossier(ctx); got.ID != d.ID {
		t.Errorf("the dossier got id %s, want the one of the package", got.ID)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = there.OpenPackage(ctx, kvd); err != nil {
		t.Fatalf("the same package again: %v", err)
	}
	if _, err := s.CreateAction(ctx, actions.Action{Title: "Tweede", Status: actions.Idea}); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := there.OpenPackage(ctx, kvd); !errors.Is(err, app.ErrDiffers) {
		t.Fatalf("got %v for a package that differs, want ErrDiffers", err)
	}
	c, err := there.OpenCopy(ctx, kvd)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	got, _ := c.Dossier(ctx)
	if got.ID == d.ID || got.Name != "Proefdorp (kopie)" {
		t.Errorf("the copy is %q with id %s", got.Name, got.ID)
	}
	if rows, _, _ := c.ListActions(ctx, actions.Filter{}); len(rows) != 1 {
		t.Errorf("the copy has %d actions, want that of the package", len(rows))
	}
}
