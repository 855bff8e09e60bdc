package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A licence is one file with terms.
type licence struct {
	ID   string // SPDX, or "" for a file that only names people or patents
	File string // path within the module
	Text string
}

// names are the files that hold terms.
var names = regexp.MustCompile(`(?i)^((un)?licen[cs]es?|copying|copyright|notice|patents|authors|ofl)([-_.][\w.-]*)?$`)

// kinds are recognised by a phrase of their own; the first that fits counts.
var kinds = []struct {
	id      string
	phrases []string
}{
	{"Apache-2.0", []string{"apache license", "version 2.0"}},
	{"MPL-2.0", []string{"mozilla public license", "2.0"}},
	{"OFL-1.1", []string{"sil open font license", "version 1.1"}},
	{"CC0-1.0", []string{"cc0 1.0 universal"}},
	{"Unlicense", []string{"this is free and unencumbered software released into the public domain"}},
	{"CC-BY-4.0", []string{"creative commons attribution 4.0"}},
	{"MIT", []string{"permission is hereby granted, free of charge, to any person obtaining a copy", "without limitation"}},
	{"ISC", []string{"permission to use, copy, modify, and", "distribute this software for any purpose with or without fee"}},
	{"BSD-3-Clause", []string{"redistribution and use in source and binary forms", "names of"}},
	{"BSD-3-Clause", []string{"redistribution and use in source and binary forms", "neither the name"}},
	{"BSD-2-Clause", []string{"redistribution and use in source and binary forms"}},
	{"Zlib", []string{"this software is provided 'as-is', without any express or implied warranty", "altered source versions must be plainly marked"}},
	{"blessing", []string{"may you do good and not evil"}},
	{"FTL", []string{"freetype project license"}},
}

// recognise names the licence that a text is, or "".
func recognise(text string) string {
	flat := strings.ToLower(strings.Join(strings.Fields(text), " "))
	for _, k := range kinds {
		fits := true
		for _, p := range k.phrases {
			fits = fits && strings.Contains(flat, p)
		}
		if fits {
			return k.id
		}
	}
	return ""
}

// licencesIn finds the files with terms in the folder of a module, also those
// of what it brings along below (C libraries, fonts). Two with the same text
// count once.
func licencesIn(dir string, deep bool) ([]licence, error) {
	var out []licence
	texts := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch {
		case e.IsDir() && path != dir && (!deep || samples[e.Name()]):
			return fs.SkipDir
		case e.IsDir() || !hasTerms(e.Name()):
			return nil
		}
		l, err := readLicence(dir, path)
		if err == nil && !texts[l.Text] {
			texts[l.Text] = true
			out = append(out, l)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("look for licences: %w", err)
	}
	return out, nil
}

// samples are folders with files of others to try things on: they do not go
// along in the program.
var samples = map[string]bool{"testdata": true, "examples": true}

// hasTerms tells from its name whether a file holds terms.
func hasTerms(name string) bool { return names.MatchString(name) && !strings.HasSuffix(name, ".go") }

// readLicence reads a file with terms in the folder of a module.
func readLicence(dir, path string) (licence, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return licence{}, err
	}
	file, err := filepath.Rel(dir, path)
	if err != nil {
		return licence{}, err
	}
	text := strings.TrimSpace(strings.ReplaceAll(string(b), "\r\n", "\n"))
	return licence{ID: recognise(text), File: filepath.ToSlash(file), Text: text}, nil
}
