package document

// Evidence is one proof. One proof has one number and may have many uses.
type Evidence struct {
	Number  string // "B-12"
	Type    string // besluit, verslag, plan, cijfer, foto, citaat, formulier, website
	Title   string
	Date    string // as it is printed
	Owner   string
	Proves  string // in one sentence
	File    string // name of the file in the annexes
	Consent string // "nvt", "toestemming in dossier", …
}
