package resources

import "embed"

// Methods holds the method cards: one TOML file per card under methods/, named
// after the card's code.
//
//go:embed methods/*.toml
var Methods embed.FS
