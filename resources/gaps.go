package resources

import _ "embed"

// Gaps holds the questions that figures leave open: by theme, and by indicator
// of which only adults are asked.
//
//go:embed gaps.toml
var Gaps string
