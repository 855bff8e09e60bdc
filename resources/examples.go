package resources

import "embed"

// Examples holds the openly fictional dossiers, one folder each under
// examples/: TOML for records, Markdown with a TOML head for texts, CSV for
// figures.
//
//go:embed examples
var Examples embed.FS
