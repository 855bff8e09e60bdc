package importing_test

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestWizard_takesFilesOneAfterAnother(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "een.csv", good...))
	second := table(t, "twee.csv", "jaar;nis code;Geboorten", "2024;36008;250")
	s.Open(second)
	s.Open(second)
	s.Open(table(t, "drie.csv", "jaar;nis code;Inwoners", "2025;36008;27200"))
	uitest.MustShow(t, s.w.Content(), "een.csv", "Daarna: twee.csv en 1 ander bestand.")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	uitest.Tap(t, s.w, "Volgende: twee.csv (nog 2)")
	uitest.MustShow(t, s.w.Content(), "twee.csv", "Daarna: drie.csv.")
	uitest.Tap(t, s.w, "Ander bestand")
	uitest.MustShow(t, s.w.Content(), "1 bestand wacht nog")
	uitest.Tap(t, s.w, "Lees ‘drie.csv’")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	uitest.MustShow(t, s.w.Content(), "drie.csv", "Deze keer ingelezen", "een.csv")
	uitest.MustNotShow(t, s.w.Content(), "twee.csv")
	uitest.Tap(t, s.w, "Nog een bestand")
	uitest.MustShow(t, s.w.Content(), "Kies een bestand")
	if s.done {
		t.Error("the wizard left for the figures by itself")
	}
}

func TestWizard_saysWhatWasUndone(t *testing.T) {
	s := opened(t, "")
	for _, name := range []string{"een.csv", "twee.csv"} {
		s.Open(table(t, name, good...))
		uitest.Tap(t, s.w, "Volgende")
		uitest.Tap(t, s.w, "Lees in")
	}
	s.Reload()
	uitest.MustNotShow(t, s.w.Content(), "Teruggedraaid")
	kept := s.d.imports
	s.d.imports = nil
	s.Reload()
	uitest.MustShow(t, s.w.Content(), "Teruggedraaid. Deze cijfers tellen niet meer mee.", "een.csv", "Nog een bestand")
	uitest.MustNotShow(t, s.w.Content(), "ingelezen: ", "Bekijk de cijfers")
	uitest.Picture(t, s.w, "inlezen-teruggedraaid")
	s.d.imports = kept[:1]
	s.Reload()
	uitest.MustShow(t, s.w.Content(), "Teruggedraaid", "een.csv", "22 cijfers ingelezen")
	s.d.imports = kept
	s.Reload()
	uitest.MustShow(t, s.w.Content(), "Bekijk de cijfers")
	uitest.Tap(t, s.w, "Nog een bestand")
	s.Reload()
	uitest.MustShow(t, s.w.Content(), "Kies een bestand")
}

func TestWizard_asksForTheSourceThatAFileDoesNotTell(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "speelplekken.csv", "jaar;nis code;Speelplekken", "2024;36008;25"))
	uitest.MustShow(t, s.w.Content(), "Het bestand zegt niet van wie de cijfers zijn.")
	s.Start()
	s.Open(table(t, "cijfers.csv", good...)) // with a note on its source
	uitest.MustNotShow(t, s.w.Content(), "zegt niet van wie")
}

func TestWizard_offersTheOwnMunicipalityFirstAndThenFlanders(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "woningen.csv", "jaar;Woningen", "2023;120", "2024;130"))
	uitest.MustShow(t, s.w.Content(), "Kijk op de site waar je het vond")
	area := uitest.Find[*ui.SearchSelect](t, s.w.Content())
	uitest.Focus(t, s.w, area)
	area.TypedRune('v')
	uitest.MustShow(t, s.w.Canvas().Overlays().Top(), "Vlaanderen (Vlaams Gewest)", "het hele gewest")
}

func TestWizard_remembersHowASourceIsRead(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Speelbossen")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	s.Open(table(t, "later.csv", append([]string{}, good...)...))
	uitest.MustShow(t, s.w.Content(), "Zo las je dit soort bestand vorige keer in, op 3 maart 2026.", "Weggelaten", "12 cijfers in")
	uitest.Picture(t, s.w, "inlezen-onthouden")
	uitest.Tap(t, s.w, "Begin opnieuw")
	uitest.MustShow(t, s.w.Content(), "wordt een eigen cijfer", "22 cijfers in")
	uitest.MustNotShow(t, s.w.Content(), "vorige keer")
}

// catalogue is a list of definitions.
func catalogue(n int) []string {
	lines := []string{"indicator;definitie;eenheid;thema;bron", "Inwoners;Wie er woont;aantal;Demografie;Statbel"}
	for i := range n {
		lines = append(lines, fmt.Sprintf("Speelweefsel %d;Wat er te spelen valt, deel %d;aantal;Ruimte;Eigen telling", i, i))
	}
	return lines
}

func TestWizard_takesDefinitionsOver(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "lijst.csv", catalogue(30)...))
	uitest.MustShow(t, s.w.Content(), "Dit is een lijst van indicatoren", "Nieuw 30", "Kennen we al 1", "Neem 0 definities over")
	uitest.Tap(t, s.w, "Neem 0 definities over")
	if len(s.d.records) > 0 {
		t.Fatal("nothing was chosen, and yet something was taken")
	}
	uitest.Find[*ui.Entry](t, s.w.Content()).SetText("deel 7")
	list := uitest.Find[*ui.List](t, s.w.Content())
	uitest.Focus(t, s.w, list)
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.MustShow(t, s.w.Content(), "Gekozen 1", "Speelweefsel 7: Wat er te spelen valt, deel 7 Bron: Eigen telling")
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.MustShow(t, s.w.Content(), "Gekozen 0")
	uitest.Find[*ui.Entry](t, s.w.Content()).SetText("speelweefsel 2")
	if list.Selected() >= 0 {
		t.Error("a definition of the search before is still selected")
	}
	uitest.Tap(t, s.w, "Kies alle 12")
	uitest.Tap(t, s.w, "Gekozen 12")
	uitest.Picture(t, s.w, "inlezen-definities")
	uitest.Tap(t, s.w, "Kennen we al 1")
	uitest.Find[*ui.Entry](t, s.w.Content()).SetText("")
	list = uitest.Find[*ui.List](t, s.w.Content())
	list.OnOpened(0)
	uitest.MustShow(t, s.w.Content(), "Gekozen 12", "Inwoners", "Deze staan al in de cijferlijst")
	uitest.Tap(t, s.w, "Neem 12 definities over")
	uitest.MustShow(t, s.w.Content(), "12 definities overgenomen.", "nog zonder waarden")
	if len(s.d.records) != 12 || s.d.records[0].Define != "Wat er te spelen valt, deel 2" {
		t.Errorf("%d records, the first %+v", len(s.d.records), s.d.records[0])
	}
}

func TestWizard_changesTheRowOfTheHeadingWithAClick(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "cijfers.csv", "jaar;nis code;Geboorten", "2021;36008;250", "2022;36008;260", "jaar;nis code;Inwoners", "2023;36008;26900", "2024;36008;27000"))
	uitest.MustNotShow(t, s.w.Content(), "In welke rij staan de kolomnamen?")
	uitest.Tap(t, s.w, "Klopt de indeling niet?")
	uitest.MustShow(t, s.w.Content(), "In welke rij staan de kolomnamen?", "Wat staat er tussen de kolommen?")
	uitest.Picture(t, s.w, "inlezen-indeling")
	rows := uitest.Find[*ui.List](t, s.w.Content())
	uitest.MustShow(t, s.w.Content(), "kop in rij 4", "2 cijfers in 2 rijen")
	rows.OnOpened(0)
	uitest.MustShow(t, s.w.Content(), "kop in rij 1", "wordt Geboorten", "Laat het programma de rij zoeken")
	uitest.Tap(t, s.w, "Laat het programma de rij zoeken")
	uitest.MustShow(t, s.w.Content(), "kop in rij 4")
	uitest.Tap(t, s.w, "komma")
	uitest.MustShow(t, s.w.Content(), "Met wat je koos, blijven er geen cijfers over.")
	uitest.Tap(t, s.w, "puntkomma")
	uitest.MustShow(t, s.w.Content(), "2 cijfers in 2 rijen")
}

func TestWizard_changesTheDecimalMarkOfAllColumns(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "cijfers.csv", "jaar;nis code;Speelruimte per kind;Groen per kind", "2023;36008;1.250;2.125", "2024;36008;1.500;2.250"))
	uitest.Tap(t, s.w, "Klopt de indeling niet?")
	uitest.Tap(t, s.w, "1,234.5")
	uitest.MustShow(t, s.w.Content(), "decimale punt")
	uitest.Tap(t, s.w, "1.234,5")
	uitest.MustShow(t, s.w.Content(), "decimale komma")
}

func TestWizard_asksForAPeriodThatExists(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "kampen.csv", "nis code;Kampen", "36008;12", "31005;14"))
	for _, e := range uitest.All[*ui.Entry](s.w.Content()) {
		if e.PlaceHolder == "Bijvoorbeeld 2025" {
			uitest.Focus(t, s.w, e)
			uitest.Type(t, s.w, "gisteren")
			uitest.Press(s.w, fyne.KeyReturn)
		}
	}
	uitest.MustShow(t, s.w.Content(), "‘gisteren’ is geen periode")
	uitest.Tap(t, s.w, "2025")
	uitest.MustShow(t, s.w.Content(), "2 cijfers in 2 rijen over 2025")
	uitest.MustNotShow(t, s.w.Content(), "Kies eerst een periode")
}

func TestWizard_saysHowOldTheDutchListIs(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "nederland.csv", "jaar;Gemeente;Inwoners", "2025;GM0363;930000", "2025;GM9991;40000"))
	uitest.MustShow(t, s.w.Content(), "Onze lijst van Nederlandse gemeenten is van 2023.")
	s.Start()
	s.Open(table(t, "nederland.csv", "jaar;Gemeente;Inwoners", "2025;GM0363;930000", "2025;GM0599;660000"))
	uitest.MustNotShow(t, s.w.Content(), "Onze lijst")
}

func TestWizard_isWorkedWithTheKeyboard(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "cijfers.csv", good...))
	for range 40 {
		uitest.Press(s.w, fyne.KeyTab)
		if tile, ok := s.w.Canvas().Focused().(*ui.Tile); ok && uitest.Shows(tile, "Inwoners") {
			break
		}
	}
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.MustShow(t, uitest.Top(s.w), "Kolom ‘Inwoners’")
	uitest.Press(s.w, fyne.KeyEscape)
	uitest.MustShow(t, uitest.Top(s.w), "Wat is elke kolom?")
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.Tap(t, s.w, "Uitsplitsing")
	uitest.Tap(t, s.w, "Pas toe")
	tile, ok := s.w.Canvas().Focused().(*ui.Tile)
	if !ok || !uitest.Shows(tile, "Inwoners") || !slices.Contains(uitest.All[*ui.Tile](s.w.Content()), tile) {
		t.Errorf("after a decision the keyboard is on %T", s.w.Canvas().Focused())
	}
	for range 40 {
		uitest.Press(s.w, fyne.KeyTab)
		if b, ok := s.w.Canvas().Focused().(*ui.Button); ok && b.Text() == "Volgende" {
			break
		}
	}
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.MustShow(t, s.w.Content(), "Rij voor rij")
	uitest.Press(s.w, fyne.KeyReturn)
	if len(s.d.imports) > 0 {
		t.Error("Enter wrote before anyone went to the button")
	}
}

func TestWizard_decidesOnAColumnOfAllSheets(t *testing.T) {
	s := opened(t, "")
	rows := [][]string{{"jaar", "nis code", "Kampen"}, {"2023", "36008", "12"}, {"2024", "36008", "14"}}
	s.Open(workbook(t, rows, "Zomer", "Winter", "Lente"))
	uitest.MustShow(t, s.w.Content(), "Excel-bestand met 3 bladen", "6 cijfers in 6 rijen")
	uitest.Tap(t, s.w, "Kampen")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.Tap(t, s.w, "Ook op de andere 2 bladen met deze kolom")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.MustShow(t, s.w.Content(), "4 cijfers in 4 rijen")
	s.chooses(t, "Winter")
	uitest.Tap(t, s.w, "Kampen")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.MustShow(t, uitest.Top(s.w), "Ook op het andere blad met deze kolom")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.MustShow(t, s.w.Content(), "Met wat je koos, blijven er geen cijfers over.", "Kampen")
	uitest.Tap(t, s.w, "Begin opnieuw")
	uitest.MustShow(t, s.w.Content(), "6 cijfers in 6 rijen")
}
