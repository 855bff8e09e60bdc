package data_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/data/datatest"
)

func TestStore_Dossier(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	if _, err := s.Dossier(ctx); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("nothing was written: %v", err)
	}
	d := dossier.Dossier{ID: "d1", Name: "Voorbeeldgem", Country: dossier.Flanders, Code: "99999", Province: "Voorbeeld",
		Contact: "jeugd@example.org", Logo: "ab", Photo: "cd", PhotoAlt: "een plein", IsExample: true,
		CreatedAt: time.Date(2026, 11, 21, 9, 30, 0, 123_000_000, time.UTC)}
	if zero := firstZeroField(reflect.ValueOf(d)); zero != "" {
		t.Fatalf("the full record leaves %s empty", zero)
	}
	must(t, s.SaveDossier(ctx, d))
	if got, err := s.Dossier(ctx); err != nil || got != d {
		t.Errorf("got %+v %v, want %+v", got, err, d)
	}
	d.Name, d.ID = "Anders", ""
	must(t, s.SaveDossier(ctx, d))
	if got, err := s.Dossier(ctx); err != nil || got.ID != "d1" || got.Name != "Anders" {
		t.Errorf("without an id: %+v %v", got, err)
	}
	if _, err := s.Undo(ctx); err != nil {
		t.Errorf("undo of another name: %v", err)
	}
	if _, err := s.Undo(ctx); !errors.Is(err, app.ErrNothing) {
		t.Errorf("undo of the making of the dossier: %v, want that there is nothing", err)
	}
	must(t, s.SaveDossier(ctx, dossier.Dossier{ID: "d2", Name: "Kopie"}))
	if got, err := s.Dossier(ctx); err != nil || got.ID != "d2" || !got.CreatedAt.After(datatest.Start) {
		t.Errorf("a copy: %+v %v", got, err)
	}
	if n := number(t, s, `SELECT count(*) FROM dossier`); n != 1 {
		t.Errorf("%d dossiers in one", n)
	}
	if _, err := s.Undo(ctx); !errors.Is(err, app.ErrNothing) {
		t.Errorf("undo of becoming a copy: %v, want that there is nothing", err)
	}
}

func TestStore_Programme(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	if _, _, err := s.ProgrammeText(ctx, "vlaams-label"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("nothing was written: %v", err)
	}
	for _, version := range []string{"2026.1", "2026.2"} {
		must(t, s.SaveProgramme(ctx, "vlaams-label", version, "code = 'vlaams-label' # "+version))
		v, text, err := s.ProgrammeText(ctx, "vlaams-label")
		if err != nil || v != version || text != "code = 'vlaams-label' # "+version {
			t.Errorf("got %q %q %v", v, text, err)
		}
	}
}
