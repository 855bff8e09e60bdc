package ui

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"fyne.io/fyne/v2/test"

	"fyne.io/fyne/v2/widget"
	"kindvriendelijk/screens/ui/uitest"

	"kindvriendelijk/app"
)

func TestMessage(t *testing.T) {
	for name, tt := range map[string]struct {
		err  error
		want string
	}{
		"an error with its own words":   {fmt.Errorf("save: %w", &app.UserError{Text: "Die code is al in gebruik.", Err: errors.New("SQL /x/y")}), "Die code is al in gebruik."},
		"a full disk":                   {&fs.PathError{Op: "write", Path: "/x/y", Err: syscall.ENOSPC}, "De schijf is vol."},
		"a file that is gone":           {&fs.PathError{Op: "open", Path: "/x/y", Err: fs.ErrNotExist}, "Dit bestand of deze map is er niet meer."},
		"a folder one may not write in": {&fs.PathError{Op: "open", Path: "/x/y", Err: fs.ErrPermission}, "Het programma mag daar niet lezen of schrijven."},
		"fields that are wrong":         {&app.InvalidError{Fields: map[string]string{"7f3": "Vul een titel in.", "b": "Kies een dienst."}}, "Kies een dienst. Vul een titel in."},
		"a later change":                {&app.ConflictError{Kind: "SQL", ID: "7f3"}, "Dit is later nog gewijzigd."},
		"a newer file":                  {&app.TooNewError{Have: 9, Know: 7}, "Dit dossier is met een nieuwere versie"},
		"another window":                {&app.InUseError{}, "Dit dossier is al open in een ander venster."},
		"a record that is gone":         {fmt.Errorf("action 7f3: %w", app.ErrNotFound), "Dit is intussen verwijderd."},
		"a disk that fails":             {fmt.Errorf("SQL: %w", app.ErrDisk), "De schijf gaf een fout"},
		"a disk that fails on a file":   {&fs.PathError{Op: "write", Path: "/x/y", Err: syscall.EIO}, "De schijf gaf een fout"},
		"anything else":                 {errors.New("SQL logic error: no such table"), "Er ging iets mis. Je gegevens zijn bewaard."},
	} {
		t.Run(name, func(t *testing.T) {
			got := Message(tt.err)
			if !strings.HasPrefix(got, tt.want) {
				t.Errorf("got %q, want it to begin with %q", got, tt.want)
			}
			for _, secret := range []string{"SQL", "/x/y", "7f3"} {
				if strings.Contains(got, secret) {
					t.Errorf("%q shows %s", got, secret)
				}
			}
		})
	}
}

func TestShowError(t *testing.T) {
	uitest.App(t)
	w := test.NewTempWindow(t, widget.NewLabel(""))
	ShowError("nothing", nil, w)
	ShowError("stopped", fmt.Errorf("export: %w", context.Canceled), w)
	if w.Canvas().Overlays().Top() != nil {
		t.Fatal("a dialog for what is no error")
	}
	ShowError("save", errors.New("no"), w)
	if w.Canvas().Overlays().Top() == nil {
		t.Error("no dialog for an error")
	}
}
