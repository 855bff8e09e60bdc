package table

// Note is something in a file that was read in the best way but that somebody
// should know, with the row where it happened.
type Note struct {
	Row  int    // 1-based; 0 when it is about the whole sheet
	Text string // a Dutch sentence
}

// maxNotes bounds the list: after so many the file speaks for itself.
const maxNotes = 50

const (
	noteQuotes  = "De aanhalingstekens in deze rij sluiten niet. De tekst is zo goed mogelijk gelezen: kijk de rij na."
	noteLetters = "In deze rij stonden letters in een andere codering dan in de rest van het bestand. Ze zijn omgezet: kijk de rij na."
	noteFormula = "Deze rij heeft een formule zonder bewaarde uitkomst. Die cel blijft leeg. Open het bestand in Excel en bewaar het opnieuw: dan staat de uitkomst erin."
)

// notes gathers notes up to the cap, and one of a kind per row.
type notes []Note

func (n *notes) add(row int, text string) {
	if last := len(*n) - 1; len(*n) < maxNotes && (last < 0 || (*n)[last] != (Note{row, text})) {
		*n = append(*n, Note{row, text})
	}
}
