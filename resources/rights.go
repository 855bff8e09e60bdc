package resources

import _ "embed"

// Rights is rights.toml: the substantive articles of the Convention on the
// Rights of the Child, with short Dutch titles.
//
//go:embed rights.toml
var Rights []byte

// Goals is goals.toml: the goal areas of UNICEF's initiative.
//
//go:embed goals.toml
var Goals []byte
