package importing_test

import (
	"fmt"
	"os"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// atRows is a scene at the last step of a file.
func atRows(t *testing.T, lines ...string) *scene {
	t.Helper()
	s := opened(t, "")
	s.Open(table(t, "cijfers.csv", lines...))
	uitest.Tap(t, s.w, "Volgende")
	uitest.Settle(s.w)
	return s
}

func TestRows_filterByWhatBecameOfThem(t *testing.T) {
	s := atRows(t, good...)
	uitest.MustShow(t, s.w.Content(), "Alles 16", "Meegenomen 12", "Weggelaten 4", "Niet begrepen 1", "Totaalrij: die telt wat al in andere rijen staat 1")
	uitest.Tap(t, s.w, "Weggelaten 4")
	uitest.MustShow(t, s.w.Content(), "Bron: Testdienst", "145100")
	uitest.MustNotShow(t, s.w.Content(), "Komt mee")
	uitest.Tap(t, s.w, "Totaalrij: die telt wat al in andere rijen staat 1")
	uitest.MustShow(t, s.w.Content(), "145100")
	uitest.MustNotShow(t, s.w.Content(), "Bron: Testdienst")
	uitest.Tap(t, s.w, "Totaalrij: die telt wat al in andere rijen staat 1")
	uitest.MustShow(t, s.w.Content(), "Bron: Testdienst")
	uitest.Tap(t, s.w, "Meegenomen 12")
	uitest.MustShow(t, s.w.Content(), "Komt mee", "26000")
	uitest.MustNotShow(t, s.w.Content(), "145100")
}

func TestRows_openWithTheKeyboard(t *testing.T) {
	s := atRows(t, good...)
	uitest.Tap(t, s.w, "Niet begrepen 1")
	uitest.Focus(t, s.w, uitest.Find[*ui.List](t, s.w.Content()))
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.MustShow(t, uitest.Top(s.w), "Rij 14", "‘niets’ in Speelbossen (aantal) is geen getal.", "118000")
	uitest.Picture(t, s.w, "inlezen-rij")
	uitest.Press(s.w, fyne.KeyEscape)
	uitest.MustShow(t, uitest.Top(s.w), "Niet begrepen 1")
}

func TestRows_showCellsFarDownTheFile(t *testing.T) {
	lines := []string{"jaar;nis code;Inwoners"}
	for i := range 60 {
		lines = append(lines, fmt.Sprintf("%d;36008;%d", 1960+i, 20_000+i))
	}
	s := atRows(t, append(lines, "Totaal;;987654", "", "Aangemaakt op verzoek")...)
	uitest.Tap(t, s.w, "Weggelaten 4")
	uitest.MustShow(t, s.w.Content(), "987654", "Aangemaakt op verzoek")
}

func TestRows_sayThatOnlyTheFirstAreListed(t *testing.T) {
	lines := []string{"jaar;nis code;Inwoners"}
	for i := range 900 {
		lines = append(lines, fmt.Sprintf("2024;36008;%d", 20_000+i), "2024;;")
	}
	s := atRows(t, lines...)
	uitest.Tap(t, s.w, "Weggelaten 901")
	uitest.MustShow(t, s.w.Content(), "Je ziet de eerste 500 van 901 rijen.")
	uitest.Tap(t, s.w, "Alles 1.801")
	uitest.MustShow(t, s.w.Content(), "Je ziet de eerste 700 van 1.801 rijen.")
}

func TestRows_sayWhatComesTwice(t *testing.T) {
	s := atRows(t, "jaar;nis code;Inwoners", "2023;36008;26900", "2024;36008;27000", "2024;36008;27100")
	uitest.MustShow(t, s.w.Content(), "1 cijfer staat er dubbel in")
	uitest.Tap(t, s.w, "Dubbel 1")
	uitest.MustShow(t, s.w.Content(), "Izegem", "rij 3", "een ander getal")
	s.Start()
	s.Open(table(t, "cijfers.csv", "jaar;nis code;Inwoners", "2023;36008;26900", "2024;36008;27000", "2023;36008;26900"))
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Dubbel 1")
	uitest.MustShow(t, s.w.Content(), "rij 2", "hetzelfde getal")
}

func TestRows_sayWhatChanges(t *testing.T) {
	s := atRows(t, "jaar;nis code;Inwoners", "2023;36008;26900", "2024;36008;27000")
	uitest.Tap(t, s.w, "Lees in")
	s.Open(table(t, "later.csv", "jaar;nis code;Inwoners", "2023;36008;26900", "2024;36008;27111", "2025;36008;27300"))
	uitest.Tap(t, s.w, "Volgende")
	uitest.MustShow(t, s.w.Content(), "1 cijfer is nieuw", "1 cijfer verandert", "1 cijfer blijft gelijk", "Je kunt dit terugdraaien")
	uitest.Tap(t, s.w, "Wat verandert 1")
	uitest.MustShow(t, s.w.Content(), "Was", "27.000", "Wordt", "27.111", "Izegem")
	uitest.Picture(t, s.w, "inlezen-verandert")
	uitest.Tap(t, s.w, "Lees in")
	uitest.MustShow(t, s.w.Content(), "3 cijfers ingelezen: 1 cijfer veranderd.", "Deze keer ingelezen", "cijfers.csv")
}

func TestRows_listWhatIsNew(t *testing.T) {
	s := atRows(t, good...)
	uitest.Tap(t, s.w, "Nieuwe gebieden 1")
	uitest.MustShow(t, s.w.Content(), "Brugge", "gemeente", "31005")
	uitest.Tap(t, s.w, "Nieuwe eigen cijfers 1")
	uitest.MustShow(t, s.w.Content(), "Speelbossen", "Zonder thema")
	uitest.Focus(t, s.w, uitest.All[*ui.List](s.w.Content())[0])
	uitest.Press(s.w, fyne.KeyReturn)
	uitest.MustShow(t, uitest.Top(s.w), "Welk cijfer is het?")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.Tap(t, s.w, "Weggelaten kolommen 1")
	uitest.MustShow(t, s.w.Content(), "Speelbossen (aantal)", "Dat koos je zelf")
}

func TestRows_ofTheSheetThatIsChosen(t *testing.T) {
	const file = "../../../shared/data/import/16_fpb_huishoudens_prognose.xlsx"
	if _, err := os.Stat(file); err != nil {
		t.Skip("the real workbook is not here")
	}
	s := opened(t, "")
	s.Open(file)
	uitest.MustShow(t, s.w.Content(), "Excel-bestand met 46 bladen", "Blad 1: ")
	s.chooses(t, "Antwerpen")
	uitest.MustShow(t, s.w.Content(), ": Antwerpen")
}
