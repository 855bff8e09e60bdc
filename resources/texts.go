package resources

import _ "embed"

// Label is 'Het label in het kort': Markdown, without a TOML head. Its first
// heading is the title of the page; source and date stand at its end.
//
//go:embed texts/label.md
var Label string
