package machine_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/machine"
)

func TestTitle(t *testing.T) {
	for want, f := range map[string]machine.Facts{
		"0.1.0":                      {Version: "0.1.0"},
		"0.1.0 (a1b2c3)":             {Version: "0.1.0", Commit: "a1b2c3"},
		"0.1.0 (a1b2c3, 2026-11-22)": {Version: "0.1.0", Commit: "a1b2c3", Day: "2026-11-22"},
	} {
		if got := f.Title(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestHelpdesk(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	f := machine.Facts{Version: "0.1.0", Renderer: "llvmpipe", Screen: "X11", Text: 110, Scale: 150, Data: filepath.Join(home, "kindvriendelijk")}
	got := f.Helpdesk()
	for _, want := range []string{"Versie: 0.1.0", "Scherm: X11, schaal 150 %, tekst 110 %", "OpenGL: llvmpipe\n", "Animaties: aan", "Gegevens: " + filepath.Join("~", "kindvriendelijk")} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %q", want, got)
		}
	}
	if strings.Contains(got, home) {
		t.Errorf("it says who works here: %q", got)
	}
	f.Renderer, f.Software, f.Motion.Software = "", true, true
	for _, want := range []string{"OpenGL: onbekend, door de processor", "Animaties: uit, want de processor"} {
		if got := f.Helpdesk(); !strings.Contains(got, want) {
			t.Errorf("%q is not in %q", want, got)
		}
	}
}

func TestAnonymous(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	for path, want := range map[string]string{
		filepath.Join(home, "a", "b"): filepath.Join("~", "a", "b"),
		home:                          "~",
		home + "-anders":              home + "-anders",
		filepath.Dir(home):            filepath.Dir(home),
	} {
		if got := machine.Anonymous(path); got != want {
			t.Errorf("%s becomes %s, want %s", path, got, want)
		}
	}
	t.Setenv("HOME", "")
	t.Setenv("USERPROFILE", "")
	if got := machine.Anonymous(home); got != home {
		t.Errorf("without a home it becomes %s", got)
	}
}

func TestModules(t *testing.T) {
	got := machine.Modules()
	if len(got) == 0 || !strings.HasPrefix(got[0], "Go ") || !slices.IsSorted(got[1:]) {
		t.Errorf("got %q", got)
	}
}

func TestLicences(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "bin")
	if err := os.MkdirAll(filepath.Join(dir, "NOTICE.txt"), 0o700); err != nil { // a folder is no text
		t.Fatal(err)
	}
	if got := machine.Licences(dir); got != "" {
		t.Errorf("found %s where nothing is", got)
	}
	want := filepath.Join(filepath.Dir(dir), "share", "doc", "kindvriendelijk", "copyright")
	if err := os.MkdirAll(filepath.Dir(want), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(want, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := machine.Licences(dir); got != want {
		t.Errorf("found %q, want %q", got, want)
	}
}
