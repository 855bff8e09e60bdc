package figures

// Theme is one of the areas of children's lives (levensdomeinen) under which
// indicators, findings and actions are ordered.
type Theme struct {
	// Code is stable and is what dossiers store, for example "welzijn_gezin".
	Code string `toml:"code"`
	// Name is the Dutch name on the screen and in documents.
	Name string `toml:"name"`
	// Short is the name for narrow places: chart labels, table heads.
	Short string `toml:"short"`
	// About says in one or two sentences what the theme means for children.
	About string `toml:"about"`
}
