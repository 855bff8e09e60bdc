package resources

import "embed"

// Programmes holds what a label or initiative asks: one TOML file per
// programme and version under programmes/, beside it its steps.
//
//go:embed programmes/*.toml
var Programmes embed.FS
