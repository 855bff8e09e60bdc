package importing

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// roles are what a column can be, in the order in which the dialog offers them.
var roles = []struct {
	role  importing.Role
	name  string
	help  string
	state ui.Status
}{
	{importing.Indicator, "Cijfer", "De getallen zelf.", ui.Lopend.Says("Cijfer")},
	{importing.Area, "Gebied", "De gemeente, provincie of wijk waarover de rij gaat: een naam of een code.", shaped(look.Map, "Gebied")},
	{importing.Period, "Periode", "Het jaar, het kwartaal, de maand of de dag.", shaped(look.Calendar, "Periode")},
	{importing.Dimension, "Uitsplitsing", "Waarnaar de cijfers verdeeld zijn, zoals leeftijd of geslacht.", shaped(look.Sliders, "Uitsplitsing")},
	{importing.Ignored, "Weglaten", "Deze kolom komt niet mee.", ui.NogNiet.Says("Weggelaten")},
}

func shaped(icon look.Icon, word string) ui.Status {
	s := ui.Klaar.Says(word)
	s.Shape = icon
	return s
}

func roleState(role importing.Role) ui.Status {
	for _, r := range roles {
		if r.role == role {
			return r.state
		}
	}
	return ui.NogNiet
}

var layouts = map[string]string{
	"swing-table":  "een tabel van Swing, het systeem achter Provincies in Cijfers",
	"swing-export": "een download uit een databank van Swing",
	"statline":     "een tabel van CBS StatLine",
	"statbel":      "een bestand van Statbel",
}

// layoutWords says what kind of table it is.
func layoutWords(layout string) string {
	if words := layouts[layout]; words != "" {
		return words
	}
	return "een tabel met cijfers"
}

var delimiters = map[string]string{";": "puntkomma’s", ",": "komma’s", "|": "verticale streepjes", "\t": "tabs"}

// formWords says how the file is made up.
func formWords(r *importing.Report) string {
	var parts []string
	switch {
	case r.Encoding == "xlsx" && len(r.Sheets) == 1:
		parts = append(parts, "Excel-bestand met 1 blad")
	case r.Encoding == "xlsx":
		parts = append(parts, fmt.Sprintf("Excel-bestand met %d bladen", len(r.Sheets)))
	default:
		parts = append(parts, "tekstbestand")
		if words := delimiters[r.Delimiter]; words != "" {
			parts[0] += " met " + words + " tussen de kolommen"
		}
	}
	if r.Header > 0 {
		parts = append(parts, fmt.Sprintf("kop in rij %d", r.Header))
	}
	switch r.Decimal {
	case ",":
		parts = append(parts, "decimale komma")
	case ".":
		parts = append(parts, "decimale punt")
	}
	return strings.Join(parts, " · ")
}

// count writes a number with the right form of a word.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return decimal(n) + " " + many
}

func decimal(n int) string { return figures.Decimal(float64(n), 0) }

// notFigures says per kind of file what it is and what to do with it.
var notFigures = map[importing.Kind]struct {
	icon        look.Icon
	title, what string
}{
	importing.Answers: {look.Comment, "Dit zijn antwoorden op een bevraging",
		"Elke rij is wat één persoon antwoordde. Dat hoort bij het belevingsonderzoek, niet bij Cijfers, en er kan in staan wie het is. Hier bewaren we er niets van. Wil je er een cijfer van maken? Tel dan per vraag hoeveel kinderen wat antwoordden, en plak die tabel."},
	importing.CodeList: {look.List, "Dit is een lijst met codes",
		"Er staan namen en codes in, maar geen cijfers. De codes van gemeenten kent het programma al: je hoeft hier niets mee te doen. Zoek bij dezelfde bron de downloadknop van de cijfers."},
	importing.Catalogue: {look.Book, "Dit is een lijst van indicatoren",
		"Er staan definities in, maar geen cijfers. Zoek bij dezelfde bron de downloadknop van de cijfers zelf."},
	importing.Unknown: {look.Question, "We herkennen hier geen cijfers in",
		"Wijs hieronder zelf de kolommen aan: klik op een kolom en kies of het een gebied, een periode of een cijfer is. Staat de kop in een andere rij, klik dan op die rij bij ‘Klopt de indeling niet?’."},
}
