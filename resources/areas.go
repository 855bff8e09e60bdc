package resources

import "embed"

// Areas holds the places that figures are about, as tab-separated lists under
// areas/, with their sources in areas/README.md.
//
//go:embed areas/*.tsv
var Areas embed.FS
