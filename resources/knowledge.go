package resources

import "embed"

// Knowledge holds what there is to read up: one Markdown file with a TOML head
// per article under knowledge/, named after the article's code, and the words
// of the field in glossary.toml.
//
//go:embed knowledge/*.md glossary.toml
var Knowledge embed.FS
