package figures

// Changes says what an import would do to the dossier, in values.
type Changes struct {
	New     int // the dossier has nothing there
	Changed int // another value, or missing where there was one and the reverse
	Same    int
}
