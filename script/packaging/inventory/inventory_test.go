package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRecognise(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"folded lines are one text": {"Permission is hereby granted, free of\ncharge, to any person obtaining a copy\nof this, without limitation", "MIT"},
		"three clauses":             {"Redistribution and use in source and binary forms. Neither the name of the maker", "BSD-3-Clause"},
		"two clauses":               {"Redistribution and use in source and binary forms", "BSD-2-Clause"},
		"a font":                    {"SIL OPEN FONT LICENSE Version 1.1", "OFL-1.1"},
		"a list of names is none":   {"These people wrote it.", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := recognise(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// put writes files below a folder.
func put(t *testing.T, dir string, texts map[string]string) {
	t.Helper()
	for name, text := range texts {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestLicencesIn(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, map[string]string{
		"LICENSE": "een", "fonts/LICENSE_Noto.txt": "twee\r\n", "copy/COPYING": "een", "license.go": "package x",
		"testdata/LICENSE": "drie", "README.md": "vier", "lib/LICENSE-3RD-PARTY.md": "vijf",
	})
	tests := map[string]struct {
		deep bool
		want string
	}{
		"of a module, also what it brings along, each text once": {true, "LICENSE lib/LICENSE-3RD-PARTY.md fonts/LICENSE_Noto.txt"},
		"of Go itself only the one on top":                       {false, "LICENSE"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			found, err := licencesIn(dir, tt.deep)
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]bool{}
			for _, l := range found {
				got[l.Text] = true
			}
			for _, file := range strings.Fields(tt.want) {
				text, err := os.ReadFile(filepath.Join(dir, file))
				if err != nil {
					t.Fatal(err)
				}
				if !got[strings.TrimSpace(string(text))] {
					t.Errorf("the text of %s is not there", file)
				}
			}
			if want := len(strings.Fields(tt.want)); len(found) != want {
				t.Errorf("%d texts, want %d: %+v", len(found), want, found)
			}
		})
	}
}

// TestRun takes stock of this very test, which is a program of Go too.
func TestRun(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	o := options{notice: filepath.Join(dir, "NOTICE"), bom: filepath.Join(dir, "bom.json"), version: "1.2.3", commit: "abc", built: "2026-11-21T12:00:00Z"}
	if err := run(o, []string{self}); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(o.notice)
	if err != nil || !strings.Contains(string(text), "github.com/google/uuid") || !strings.Contains(string(text), "The Go Authors") {
		t.Errorf("the licences do not name what is in the program: %v", err)
	}
	first, err := os.ReadFile(o.bom)
	if err != nil {
		t.Fatal(err)
	}
	var b bill
	if err := json.Unmarshal(first, &b); err != nil {
		t.Fatal(err)
	}
	if b.Metadata.Component.Version != "1.2.3" || len(b.Components) < 2 || len(b.Dependencies[0].DependsOn) != len(b.Components) {
		t.Errorf("the bill of materials is %s", first)
	}
	if err := run(o, []string{self}); err != nil {
		t.Fatal(err)
	}
	if second, err := os.ReadFile(o.bom); err != nil || string(second) != string(first) {
		t.Errorf("a second bill differs: %v", err)
	}
}

func TestRunRefuses(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, map[string]string{"text": "geen programma"})
	if err := run(options{}, []string{filepath.Join(dir, "text")}); err == nil {
		t.Error("a text counts as a program")
	}
}
