package resources

import "embed"

// Indicators holds the catalogue of figures: indicators/themes.toml and one
// TOML file per theme, named after the theme's code.
//
//go:embed indicators/*.toml
var Indicators embed.FS
