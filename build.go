package main

import (
	_ "embed"
	"fmt"

	"fyne.io/fyne/v2"
	"github.com/BurntSushi/toml"
)

// commit and day tell which commit a package was made of; script/package sets
// them. In any other build they are empty.
var commit, day string

//go:embed FyneApp.toml
var manifest string

// metadata is how the program knows itself. Its version stands in FyneApp.toml
// alone; the commit and its day stand under Custom.
func metadata() (fyne.AppMetadata, error) {
	var m struct {
		Details struct {
			Name, ID, Version string
			Build             int
		}
		Migrations map[string]bool
	}
	if _, err := toml.Decode(manifest, &m); err != nil {
		return fyne.AppMetadata{}, fmt.Errorf("read what the program is: %w", err)
	}
	return fyne.AppMetadata{ID: m.Details.ID, Name: m.Details.Name, Version: m.Details.Version, Build: m.Details.Build, Release: true,
		Migrations: m.Migrations, Custom: map[string]string{"commit": commit, "day": day}}, nil
}
