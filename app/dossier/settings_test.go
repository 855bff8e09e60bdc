package dossier_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"kindvriendelijk/app/dossier"
)

func newID() string { return "toestel-1" }

// usual are the settings of somebody who starts for the first time.
var usual = dossier.Settings{Device: "toestel-1", Scale: 1, Width: 1280, Height: 680}

func TestLoadSettings(t *testing.T) {
	with := func(edit func(*dossier.Settings)) dossier.Settings {
		s := usual
		edit(&s)
		return s
	}
	tests := map[string]struct {
		text string
		want dossier.Settings
	}{
		"an empty file":                      {"", usual},
		"half a file":                        {`{"device":"toestel-9","name":"Voorb`, usual},
		"a field of another kind":            {`{"device":"toestel-9","name":"Voorbeeld","scale":"groot"}`, usual},
		"something else altogether":          {`[1, 2]`, usual},
		"a device that is known is kept":     {`{"device":"toestel-9"}`, with(func(s *dossier.Settings) { s.Device = "toestel-9" })},
		"the smallest text":                  {`{"scale":0.9}`, with(func(s *dossier.Settings) { s.Scale = 0.9 })},
		"the largest text":                   {`{"scale":2}`, with(func(s *dossier.Settings) { s.Scale = 2 })},
		"a text too small to read":           {`{"scale":0.1}`, usual},
		"a text too large for the window":    {`{"scale":2.1}`, usual},
		"a window of its own size":           {`{"width":1600,"height":900}`, with(func(s *dossier.Settings) { s.Width, s.Height = 1600, 900 })},
		"a window too narrow to work in":     {`{"width":300,"height":900}`, usual},
		"a window too low to work in":        {`{"width":1600,"height":100}`, usual},
		"a window larger than any screen":    {`{"width":1600,"height":90000}`, usual},
		"keys of a newer program are no bar": {`{"name":"Voorbeeld Eén","later":true}`, with(func(s *dossier.Settings) { s.Name = "Voorbeeld Eén" })},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "settings.json")
			if err := os.WriteFile(path, []byte(tt.text), 0o600); err != nil {
				t.Fatal(err)
			}
			if got, err := dossier.LoadSettings(path, newID); err != nil || !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %+v, %v; want %+v", got, err, tt.want)
			}
		})
	}
	t.Run("no file yet", func(t *testing.T) {
		if got, err := dossier.LoadSettings(filepath.Join(t.TempDir(), "settings.json"), newID); err != nil || !reflect.DeepEqual(got, usual) {
			t.Errorf("got %+v, %v; want %+v", got, err, usual)
		}
	})
	t.Run("a file that can't be read is told", func(t *testing.T) {
		if _, err := dossier.LoadSettings(t.TempDir(), newID); err == nil {
			t.Error("reading a folder gives no error")
		}
	})
}

func TestSettings_Save(t *testing.T) {
	path := filepath.Join(t.TempDir(), "settings.json")
	want := dossier.Settings{Device: "d", Name: "Voorbeeld Eén", Service: "Jeugddienst", Mode: "dark", Scale: 1.5, Width: 1400, Height: 800,
		Last: "een", Recent: []dossier.Recent{{ID: "een", Name: "Voorbeeldegem", Programme: "Vlaams label", Opened: time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), IsExample: true}}}
	if err := want.Save(path); err != nil {
		t.Fatal(err)
	}
	if got, err := dossier.LoadSettings(path, newID); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
}

func ids(s dossier.Settings) []string {
	var out []string
	for _, r := range s.Recent {
		out = append(out, r.ID)
	}
	return out
}

func TestSettings_Remember(t *testing.T) {
	s := dossier.Settings{}
	for _, id := range []string{"a", "b", "c", "a"} {
		s.Remember(dossier.Recent{ID: id, Name: "dossier " + id})
	}
	if got, want := ids(s), []string{"a", "c", "b"}; !reflect.DeepEqual(got, want) {
		t.Errorf("recent are %v, want %v: newest first, each once", got, want)
	}
	for i := range 30 {
		s.Remember(dossier.Recent{ID: fmt.Sprint(i)})
	}
	if len(s.Recent) != 20 || s.Recent[0].ID != "29" {
		t.Errorf("%d are kept, the first %q; want the newest twenty", len(s.Recent), s.Recent[0].ID)
	}
}

func TestSettings_Forget(t *testing.T) {
	s := dossier.Settings{Recent: []dossier.Recent{{ID: "a"}, {ID: "b"}, {ID: "c"}}}
	s.Forget("b")
	s.Forget("onbekend")
	if got, want := ids(s), []string{"a", "c"}; !reflect.DeepEqual(got, want) {
		t.Errorf("recent are %v, want %v", got, want)
	}
}
