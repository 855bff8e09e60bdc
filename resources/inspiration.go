package resources

import "embed"

// Inspiration holds the practice examples, one TOML file each under practice/,
// and the example actions, one TOML file per theme under ideas/.
//
//go:embed practice/*.toml ideas/*.toml
var Inspiration embed.FS
