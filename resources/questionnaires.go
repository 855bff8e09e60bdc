package resources

import "embed"

// Questionnaires holds the lists of questions that the program brings along,
// one file each.
//
//go:embed questionnaires/*.toml
var Questionnaires embed.FS
