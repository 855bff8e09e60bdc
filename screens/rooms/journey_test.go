package rooms

import (
	"path/filepath"
	"testing"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestCandidature(t *testing.T) {
	s, err := newStore(filepath.Join(t.TempDir(), "eigen"), false)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	listen(t)
	uitest.App(t)
	h := newHouse(t, s, uitest.Window(t, ui.Space(1, 1)))
	c := newDesk(h.params).candidature()
	if err := c.Start(t.Context(), dossier.Candidature{Programme: "unicef-cfci", ProgrammeVersion: "2025", Status: "network"}); err != nil {
		t.Fatal(err)
	}
	f, err := Open(t.Context(), h.params)
	if err != nil || f.Programme.Code != "unicef-cfci" || f.Programme.The("executive_member") != "de schepen" {
		t.Fatalf("the front is of %+v, %v; want UNICEF in Flemish words", f.Programme, err)
	}
	made, err := c.CreateOwnCriterion(t.Context(), journey.OwnCriterion{Programme: "unicef-cfci", Title: "Onze wijkraden"})
	if err != nil {
		t.Fatal(err)
	}
	h.Open(ui.Route{Page: ui.PageDossier, ID: "journey/"})
	uitest.Settle(h.w)
	h.calm()
	uitest.MustShow(t, h.w.Content(), "Jullie trajecten", "UNICEF CFCI", "Vlaams label", "Onze wijkraden")
	uitest.Tap(t, h.w, "Wat vraagt ‘Vlaams label’ nog?")
	uitest.Settle(h.w)
	uitest.MustShow(t, uitest.Top(h.w), "Van de 30 onderdelen zijn er 0 al geschreven")
	uitest.Tap(t, h.w, "Sluiten")
	h.Open(ui.To(ui.PagePortfolio, thread.Answer, made.ID))
	uitest.Settle(h.w)
	h.calm()
	uitest.MustShow(t, h.w.Content(), "7.1 Onze wijkraden")
}
