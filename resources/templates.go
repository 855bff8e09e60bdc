package resources

import "embed"

// Templates holds documents to fill: one Markdown file with a TOML head each,
// named after the template's code.
//
//go:embed templates/*.md
var Templates embed.FS
