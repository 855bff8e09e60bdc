package importing_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	whose "kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestWizard_bringsAFileIn(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.MustShow(t, s.w.Content(), "Kies een bestand", "Plak een tabel")
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "cijfers.csv", "22 cijfers in 12 rijen van 2010 tot 2024", "2 gebieden", "wordt Inwoners", "wordt een eigen cijfer", "Testdienst")
	uitest.Picture(t, s.w, "inlezen-kolommen")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Settle(s.w)
	uitest.MustShow(t, s.w.Content(), "22 cijfers komen mee", "1 nieuw eigen cijfer", "1 nieuw gebied", "1 cel begrijpen we niet")
	uitest.Picture(t, s.w, "inlezen-rijen")
	uitest.Tap(t, s.w, "Niet begrepen 1")
	uitest.MustShow(t, s.w.Content(), "‘niets’ in Speelbossen (aantal) is geen getal")
	uitest.Tap(t, s.w, "Lees in")
	uitest.MustShow(t, s.w.Content(), "22 cijfers ingelezen: 1 nieuw eigen cijfer, 1 nieuw gebied.", "4 rijen weggelaten: 1 × kop van de tabel, 1 × lege rij, 1 × titel of kop boven de tabel, 1 × totaalrij: die telt wat al in andere rijen staat; 1 cel niet begrepen.", "Nog een bestand")
	uitest.Picture(t, s.w, "inlezen-klaar")
	uitest.Tap(t, s.w, "Bekijk de cijfers")
	if !s.done || s.theme != "bestuur" || len(s.said) != 1 || !strings.Contains(s.said[0], "22 cijfers") {
		t.Errorf("done %v, theme %q, said %v", s.done, s.theme, s.said)
	}
	if len(s.d.imports) != 1 || s.d.imports[0].Source != "Testdienst" || len(s.d.records) != 1 {
		t.Errorf("imports = %+v, own indicators = %+v", s.d.imports, s.d.records)
	}
}

func TestWizard_changesAColumnWithAClick(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.Tap(t, s.w, "Speelbossen")
	uitest.MustShow(t, uitest.Top(s.w), "Wat is dit?", "Welk cijfer is het?")
	uitest.Picture(t, s.w, "inlezen-kolom")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.MustNotShow(t, uitest.Top(s.w), "Welk cijfer is het?")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.MustShow(t, s.w.Content(), "Weggelaten", "12 cijfers in")
	uitest.MustNotShow(t, s.w.Content(), "wordt een eigen cijfer")
}

func TestWizard_leavesUnknownColumnsOut(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.Tap(t, s.w, "Laat onbekende kolommen weg")
	uitest.MustShow(t, s.w.Content(), "onbekend, komt niet mee")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	if len(s.d.records) != 0 || len(s.d.values) != 12 {
		t.Errorf("%d own indicators and %d values", len(s.d.records), len(s.d.values))
	}
}

func TestWizard_asksForWhatTheFileDoesNotTell(t *testing.T) {
	s := opened(t, table(t, "kampen.csv", "nis code;Kampen", "36008;12", "31005;14"))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "Bij welke periode horen de cijfers?", "Kies eerst een periode")
	uitest.Picture(t, s.w, "inlezen-vragen")
	uitest.Tap(t, s.w, "Volgende")
	uitest.MustNotShow(t, s.w.Content(), "Rij voor rij")
	for _, e := range uitest.All[*ui.Entry](s.w.Content()) {
		if e.PlaceHolder == "Bijvoorbeeld 2025" {
			uitest.Focus(t, s.w, e)
			uitest.Type(t, s.w, "2025")
			e.Settle()
		}
	}
	uitest.MustNotShow(t, s.w.Content(), "Kies eerst een periode")
	uitest.Tap(t, s.w, "Volgende")
	uitest.MustShow(t, s.w.Content(), "Rij voor rij")
	uitest.Tap(t, s.w, "Terug naar de kolommen")
	uitest.MustShow(t, s.w.Content(), "Wat is elke kolom?")
}

func TestWizard_saysWhatIsNoFigures(t *testing.T) {
	s := opened(t, table(t, "codes.txt", "LVL_REFNIS|CD_REFNIS|TX_REFNIS_NL|DT_VLDT_START|DT_VLDT_END", "4|36008|Izegem|01/01/1970|31/12/9999", "4|31005|Brugge|01/01/1970|31/12/9999"))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "Dit is een lijst met codes", "geen cijfers")
	uitest.MustNotShow(t, s.w.Content(), "Volgende")
	uitest.Picture(t, s.w, "inlezen-geen-cijfers")
	uitest.Tap(t, s.w, "Kies een ander bestand")
	uitest.MustShow(t, s.w.Content(), "Plak een tabel")
}

func TestWizard_saysWhyAFileCannotBeRead(t *testing.T) {
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	for name, tt := range map[string]struct{ file, content, says string }{
		"an old workbook":   {"oud.xls", ole + " en zo voort", "oud Excel-bestand"},
		"a page of the web": {"cijfers.xlsx", "<!DOCTYPE html><html><body>Log in</body></html>", "webpagina"},
		"nothing":           {"leeg.csv", "", "leeg"},
		"half a workbook":   {"half.xlsx", "PK\x03\x04 en dan niets", "Download het opnieuw"},
		"a pdf":             {"cijfers.csv", "%PDF-1.7 en zo voort", "PDF"},
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t, "")
			path := filepath.Join(t.TempDir(), tt.file)
			if err := os.WriteFile(path, []byte(tt.content), 0o600); err != nil {
				t.Fatal(err)
			}
			s.Open(path)
			uitest.MustShow(t, s.w.Content(), "Dat bestand konden we niet lezen", tt.file, tt.says, "Er is niets in het dossier veranderd.", "Plak een tabel")
			uitest.Tap(t, s.w, "Alle cijfers")
			if !s.left {
				t.Error("the way back leads nowhere")
			}
		})
	}
}

func TestWizard_saysWhereFiguresAreInTheCountry(t *testing.T) {
	for _, tt := range []struct{ country, shown, other string }{
		{whose.Flanders, "Statbel", "CBS StatLine"}, {whose.Netherlands, "CBS StatLine", "Statbel"},
	} {
		t.Run(tt.country, func(t *testing.T) {
			s := opened(t, "")
			s.host.Country = tt.country
			s.Start()
			uitest.MustShow(t, s.w.Content(), tt.shown, "Je eigen diensten")
			uitest.MustNotShow(t, s.w.Content(), tt.other)
		})
	}
}

func TestWizard_leavesASurveyToAnotherRoom(t *testing.T) {
	s := opened(t, "")
	s.Open(table(t, "antwoorden.csv", "Antwoord ID;Datum ingestuurd;Speel je vaak buiten?;Voel je je veilig?", "1;2025-03-01;ja;nee", "2;2025-03-01;ja;ja"))
	uitest.MustShow(t, s.w.Content(), "Dit zijn antwoorden op een bevraging", "belevingsonderzoek", "Hier bewaren we er niets van")
	uitest.MustNotShow(t, s.w.Content(), "Lees in")
}

func TestWizard_keepsTheFileWhenItCannotBeWritten(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.Tap(t, s.w, "Volgende")
	s.d.fail = errors.New("disk I/O error: /secret/path")
	uitest.Tap(t, s.w, "Lees in")
	uitest.MustShow(t, uitest.Top(s.w), "Dat is niet gelukt")
	uitest.MustNotShow(t, uitest.Top(s.w), "secret")
	uitest.Tap(t, s.w, "Sluiten")
	uitest.MustShow(t, s.w.Content(), "Rij voor rij")
	if s.done {
		t.Error("the wizard went on as if it had worked")
	}
}

func TestWizard_takesAPastedTable(t *testing.T) {
	s := opened(t, "")
	uitest.Tap(t, s.w, "Plak een tabel")
	uitest.Type(t, s.w, "   ")
	uitest.Tap(t, s.w, "Bekijk de tabel")
	uitest.MustShow(t, s.w.Content(), "nog niets geplakt")
	uitest.Tap(t, s.w, "Plak een tabel")
	uitest.Find[*ui.Entry](t, uitest.Top(s.w)).SetText("Jaar\tGemeente\tInwoners\n2023\tIzegem\t27.000\n2024\tIzegem\t27.100\n")
	uitest.Tap(t, s.w, "Bekijk de tabel")
	uitest.MustShow(t, s.w.Content(), "Geplakte tabel", "2 cijfers in 2 rijen")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	if len(s.d.imports) != 1 || s.d.imports[0].Kind != "paste" {
		t.Errorf("imports = %+v", s.d.imports)
	}
}

func TestWizard_warnsOfTheSameFile(t *testing.T) {
	path := table(t, "cijfers.csv", good...)
	s := opened(t, path)
	s.Open(path)
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	s.d.imports[0].At, s.d.imports[0].Who = "2026-10-12T09:00:00Z", "Sam"
	s.Open(path)
	uitest.MustShow(t, s.w.Content(), "al ingelezen op 12/10/2026 door Sam. Nog eens inlezen verandert niets.")
}

func TestWizard_saysThatAFileChangesNothingOnlyWhenThatIsSo(t *testing.T) {
	path := table(t, "cijfers.csv", good...)
	s := opened(t, "")
	s.Open(path)
	uitest.Tap(t, s.w, "Speelbossen")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	s.Open(path)
	uitest.MustShow(t, s.w.Content(), "Precies dit bestand is al ingelezen", "Nog eens inlezen verandert niets.")
	uitest.Tap(t, s.w, "Begin opnieuw") // with the column that was left out
	uitest.MustShow(t, s.w.Content(), "Precies dit bestand is al ingelezen")
	uitest.MustNotShow(t, s.w.Content(), "verandert niets")
}

func TestWizard_leadsThroughAWideTable(t *testing.T) {
	head, row := []string{"jaar", "nis code"}, []string{"2024", "36008"}
	for i := range 30 {
		head, row = append(head, "Onderwerp "+string(rune('A'+i%26))+string(rune('a'+i/26))), append(row, "5")
	}
	s := opened(t, table(t, "breed.csv", strings.Join(head, ";"), strings.Join(row, ";"), strings.Join(row, ";")))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "32 van 32 kolommen", "Alles 32", "Onderwerp Aa")
	uitest.Picture(t, s.w, "inlezen-breed")
	uitest.Tap(t, s.w, "Gebied 1")
	uitest.MustShow(t, s.w.Content(), "1 van 32 kolommen", "nis code")
	uitest.MustNotShow(t, s.w.Content(), "Onderwerp Aa")
	uitest.Tap(t, s.w, "Alles 32")
	search := uitest.Find[*ui.Entry](t, s.w.Content())
	search.SetText("onderwerp aa")
	uitest.MustShow(t, s.w.Content(), "1 van 32 kolommen", "Laat deze 1 weg")
	uitest.MustNotShow(t, s.w.Content(), "Onderwerp Ba")
	uitest.Tap(t, s.w, "Laat deze 1 weg")
	uitest.MustShow(t, s.w.Content(), "58 cijfers in", "Weggelaten 1")
}
