package table

import "fmt"

// Problem says why a file can't be read as a table.
type Problem string

// The problems, each with its own Dutch text.
const (
	Empty     Problem = "empty"
	Absent    Problem = "absent"
	TooLarge  Problem = "too large"
	OldExcel  Problem = "old excel"
	Binary    Problem = "binary excel"
	Password  Problem = "password"
	WebPage   Problem = "web page"
	OpenDoc   Problem = "opendocument"
	PDF       Problem = "pdf"
	Archive   Problem = "archive"
	JSON      Problem = "json"
	XML       Problem = "xml"
	OldXML    Problem = "excel 2003 in xml"
	Document  Problem = "document"
	Numbers   Problem = "numbers"
	Picture   Problem = "picture"
	Database  Problem = "database"
	Folder    Problem = "folder"
	Unknown   Problem = "no text"
	Damaged   Problem = "damaged"
	TooWide   Problem = "too wide"
	LongLine  Problem = "long line"
	NoSheet   Problem = "no such sheet"
	NoRoom    Problem = "no room for temporary files"
	Forbidden Problem = "not readable"
)

// What happened and what to do, per problem. Nothing was changed in any case,
// which the caller need not repeat.
var texts = map[Problem]string{
	Empty:     "Dit bestand is leeg. Download of bewaar het opnieuw.",
	Absent:    "Dit bestand is er niet (meer). Misschien is het verplaatst of is de schijf losgekoppeld. Kies het opnieuw.",
	TooLarge:  "Dit bestand is te groot om veilig te openen. Kies in de bron minder jaren of gebieden, of bewaar het als CSV.",
	OldExcel:  "Dit is een oud Excel-bestand (.xls). Open het in Excel of LibreOffice en bewaar het als .xlsx of CSV.",
	Binary:    "Dit is een binair Excel-bestand (.xlsb). Open het in Excel en bewaar het als .xlsx of CSV.",
	Password:  "Dit Excel-bestand is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord weg en bewaar een kopie.",
	WebPage:   "Dit is een webpagina die zich als tabel voordoet. Vaak is dat een foutmelding of een inlogpagina: download het bestand opnieuw, of open het in Excel en bewaar het als .xlsx.",
	OpenDoc:   "Dit is een LibreOffice-bestand. Open het in LibreOffice en bewaar het als .xlsx of CSV.",
	PDF:       "Dit is een PDF. Zoek in de bron de downloadknop voor Excel of CSV.",
	Archive:   "Dit is een ingepakt bestand (zip) zonder Excel-tabel. Pak het eerst uit en kies dan het bestand dat erin zit.",
	JSON:      "Dit is een JSON-bestand voor programma's. Zoek in de bron de downloadknop voor Excel of CSV.",
	XML:       "Dit is een XML-bestand. Open het in Excel en bewaar het als .xlsx of CSV.",
	OldXML:    "Dit is een oud Excel-bestand in XML-vorm. Open het in Excel en bewaar het als .xlsx of CSV.",
	Document:  "Dit is een tekstdocument of een presentatie. Kopieer de tabel naar Excel en bewaar ze daar als .xlsx of CSV.",
	Numbers:   "Dit is een bestand van Numbers op een Mac. Bewaar het daar als Excel of CSV.",
	Picture:   "Dit is een afbeelding. Zoek in de bron de downloadknop voor Excel of CSV.",
	Database:  "Dit is een database. Zoek in de bron de downloadknop voor Excel of CSV.",
	Folder:    "Dit is een map. Open ze en kies het bestand dat erin zit.",
	Unknown:   "Dit bestand bevat geen leesbare tekst of tabel. Kies een CSV-, TXT- of XLSX-bestand.",
	Damaged:   "Dit bestand is beschadigd of niet volledig. Download het opnieuw. Lukt het weer niet, open het dan in Excel en bewaar het als CSV.",
	TooWide:   "Deze tabel heeft te veel kolommen (meer dan 16.384). Kies in de bron minder onderwerpen of gebieden.",
	LongLine:  "Een regel in dit bestand is te lang voor een tabel. Misschien is het geen CSV-bestand, of ontbreken de regeleinden.",
	NoSheet:   "Dit blad zit niet in het bestand. Kies een van de bladen die er wel in zitten.",
	NoRoom:    "Er is te weinig plaats op de schijf om dit bestand uit te pakken. Maak plaats vrij en probeer het opnieuw.",
	Forbidden: "Het programma mag dit bestand niet lezen. Sluit het in Excel, of vraag je ICT-dienst om toegang.",
}

// FileError means that a file, or one row of it, can't be read as a table.
type FileError struct {
	Problem Problem
	Row     int   // 1-based; 0 when the whole file is meant
	Err     error // for the log; may be nil
}

func (e *FileError) Error() string {
	text := "read table: " + string(e.Problem)
	if e.Row > 0 {
		text += fmt.Sprintf(" in row %d", e.Row)
	}
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

func (e *FileError) Unwrap() error { return e.Err }

// Explain says in Dutch what is wrong and what to do.
func (e *FileError) Explain() string {
	if e.Row > 0 {
		return fmt.Sprintf("Rij %d: %s", e.Row, texts[e.Problem])
	}
	return texts[e.Problem]
}
