package rooms

import (
	"log/slog"
	"strings"
	"testing"

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
