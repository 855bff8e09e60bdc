package rooms

import (
	"log/slog"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/data/datatest"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// places are the parts of the pages that read something of their own, by the
// tab that leads there, with words that come from the store.
var places = []struct{ page, tab, words string }{
	{ui.PageOverview, "", "Dag Els, dit kan vandaag"},
	{ui.PageRoute, "", "Inhoudelijke toets met Bataljong"},
	{ui.PageRoute, "Planning", "Stap 5.2 valt in een examenperiode"},
	{ui.PageSupport, "Draagvlak", "Evaluatie: 11 diensten hebben een rol."},
	{ui.PageSupport, "Beslissingen", "Skateterrein: licht en wegdek"},
	{ui.PageSupport, "Mensen en diensten", "Hanne Smets"},
	{ui.PageSupport, "Groepen", "Werkgroep speelwegen"},
	{ui.PageSupport, "Partners", "Huisartsenkring"},
	{ui.PageSupport, "Belanghebbenden", "De schooltuin in de vakantie"},
	{ui.PageSupport, "Vorming en verslag", "Op kinderhoogte langs de oversteken"},
	{ui.PageFigures, "", "Bron: Statbel (fictief), 2017–2026."},
	{ui.PageFigures, "Cijfers per thema", "Opgroeien en IMA (fictief)"},
	{ui.PageFigures, "Wat we nog niet weten", "Welke kinderen hebben de vrijetijdspas"},
	{ui.PageFigures, "Ingelezen bestanden", "burgerbevraging.csv"},
	{ui.PageActions, "", "Avondbus naar Sint-Lambrecht"},
	{ui.PagePortfolio, "", "28 van 30 onderdelen klaar"},
	{ui.PageEvidence, "", "visie.pdf"},
	{ui.PageMethods, "", "Van ons 1"},
	{ui.PageTemplates, "", "Naam: Noor Claes"},
	{ui.PageKnowledge, "", ""},
	{ui.PageGuidance, "", "Kennis 3 · Tijd 2 · Middelen 2"},
	{ui.PageDossier, "", "Fictieve provincie, zonder code."},
	{ui.PageDossier, "Traject", "ronde 2027"},
}

// goTo opens a part of a page as the user does.
func (h *house) goTo(page, tab string) {
	h.t.Helper()
	h.Open(ui.Route{Page: page})
	if tab != "" {
		uitest.Tap(h.t, h.w, tab)
	}
	uitest.Settle(h.w)
}

// quiet leaves out of the log what a test makes go wrong.
func quiet(t *testing.T) {
	before := slog.Default()
	slog.SetDefault(slog.New(slog.DiscardHandler))
	t.Cleanup(func() { slog.SetDefault(before) })
}

// Where nothing can be read the page says so, without a word of the machine,
// and reads what was left as soon as it can.
func TestPages_whenReadingFails(t *testing.T) {
	again := "Probeer opnieuw"
	quiet(t)
	uitest.App(t)
	for _, p := range places {
		t.Run(strings.TrimSpace(p.page+" "+p.tab), func(t *testing.T) {
			h := newHouse(t, stores[true], uitest.Window(t, ui.Space(1, 1)))
			mend := datatest.Break(t, stores[true])
			h.goTo(p.page, p.tab)
			h.calm()
			uitest.MustShow(t, h.w.Content(), again, "Dit dossier is beschadigd.")
			uitest.MustNotShow(t, h.w.Content(), "schema", "malformed", "goals")
			uitest.MustFit(t, h.w.Content())
			mend()
			uitest.Tap(t, h.w, again)
			uitest.Settle(h.w)
			uitest.MustShow(t, h.w.Content(), p.words)
			uitest.MustNotShow(t, h.w.Content(), again)

			datatest.Break(t, stores[true])
			h.goTo(p.page, p.tab)
			uitest.MustShow(t, h.w.Content(), again, p.words) // what was read stays
		})
	}
}

// Where nothing can be written the user is told, and what was typed stays.
func TestPages_whenWritingFails(t *testing.T) {
	quiet(t)
	uitest.App(t)
	h := newHouse(t, stores[true], uitest.Window(t, ui.Space(1, 1)))
	datatest.Block(t, stores[true])
	for _, p := range []struct{ page, tab, ask, write string }{
		{ui.PageRoute, "", "Eigen stap toevoegen", "Voeg toe"},
		{ui.PageSupport, "Beslissingen", "Voeg een besluit toe", "Voeg toe"},
		{ui.PageSupport, "Groepen", "Voeg een groep toe", "Voeg toe"},
		{ui.PageSupport, "Belanghebbenden", "Noteer een afweging", "Voeg toe"},
		{ui.PageSupport, "Vorming en verslag", "Noteer een vorming", "Voeg toe"},
		{ui.PageActions, "", "Nieuwe actie", "Voeg toe"},
		{ui.PageEvidence, "", "Zonder bestand", "Voeg toe"},
		{ui.PageGuidance, "", "Noteer als wens", "Bewaar"},
		{ui.PageDossier, "Traject", "Eigen criterium", "Bewaar"},
		{ui.PageDossier, "Traject", "Start nog een traject", "Start dit traject"},
	} {
		t.Run(p.page+" "+p.ask, func(t *testing.T) {
			h.t = t
			h.goTo(p.page, p.tab)
			uitest.Tap(t, h.w, p.ask)
			form := uitest.Top(h.w)
			for _, e := range uitest.All[*ui.Entry](form) {
				e.SetText("Zeven woorden")
			}
			uitest.Tap(t, h.w, p.write)
			uitest.MustShow(t, uitest.Top(h.w), "Dat is niet gelukt", "Er ging iets mis.")
			uitest.Tap(t, h.w, "Sluiten")
			if uitest.Top(h.w) != form {
				t.Fatal("the question is gone")
			}
			for _, e := range uitest.All[*ui.Entry](form) {
				if e.Text != "Zeven woorden" {
					t.Errorf("a field has %q", e.Text)
				}
			}
			uitest.Press(h.w, fyne.KeyEscape)
			h.calm()
		})
	}
}
