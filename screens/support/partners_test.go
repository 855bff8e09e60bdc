package support

import (
	"errors"
	"slices"
	"testing"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPartners(t *testing.T) {
	t.Run("an empty tab says what belongs there and starts it", func(t *testing.T) {
		d := sitWith(t, emptyLedger(), newPartners)
		uitest.MustShow(t, d.top(), "Hier komen de partners rond kinderen in jullie gemeente.")
		d.tap(t, "Voeg een partner toe")
		d.tap(t, "Voeg toe")
		uitest.MustShow(t, d.top(), "Geef de partner een naam.", "Kies een soort uit de lijst.")
		name := d.field(t, "")
		name.Entry.SetText("Chiro Voorbeeld")
		uitest.All[*ui.SearchSelect](d.top())[0].SetChosen(support.YouthClub)
		d.tap(t, "Voeg toe")
		if len(d.l.partners.all) != 1 || d.l.partners.all[0].Name != "Chiro Voorbeeld" || d.l.partners.all[0].Kind != support.YouthClub {
			t.Fatalf("stored are %+v", d.l.partners.all)
		}
		uitest.MustShow(t, d.top(), "Wat willen zij?", "Zij krijgen")
	})
	t.Run("a list shows whom they reach and whom nobody reaches", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		uitest.MustShow(t, d.top(), "Scouts De Voorbeelden", "6 tot 17 jaar · Centrum · kinderen in armoede", "Basisschool Het Kompas")
		uitest.MustShow(t, d.top(), "van 0 tot 2 jaar", "in Broek", "in de jeugdhulp")
		uitest.MustNotShow(t, d.top(), "leiding@scouts.example", "van 15 tot 17 jaar")
		d.tap(t, "Zoek partners")
		if !slices.Contains(d.opened, ui.To(ui.PageMethods, "methods", "stakeholderkaart")) {
			t.Errorf("opened %v", d.opened)
		}
	})
	t.Run("one can look for who reaches a group", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		p := d.tab.(*partners)
		for code, want := range map[string]string{"15-17": "Scouts De Voorbeelden", "3-5": "Basisschool Het Kompas"} {
			p.reaches.SetChosen(code)
			p.show()
			other := map[string]string{"15-17": "Basisschool Het Kompas", "3-5": "Scouts De Voorbeelden"}[code]
			uitest.MustShow(t, d.top(), want)
			uitest.MustNotShow(t, d.top(), other)
		}
		p.reaches.SetChosen("lgbtq")
		p.show()
		uitest.MustShow(t, d.top(), "Geen enkele partner past hierbij.")
	})
	t.Run("a word finds a partner", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		p := d.tab.(*partners)
		p.search.Entry.SetText("weide")
		p.show()
		uitest.MustNotShow(t, d.top(), "Basisschool Het Kompas")
		d.Show("partners/school")
		uitest.MustShow(t, d.top(), "Scouts De Voorbeelden")
		d.field(t, "Basisschool Het Kompas")
	})
}

func TestPartners_Open(t *testing.T) {
	t.Run("what is typed is kept", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		d.Show("partners/club")
		d.write(t, "een lokaal met licht", "een lokaal met licht en warmte")
		d.write(t, "een stem", "een stem in het platform")
		if got := d.l.partners.all[0].Wants; got != "een lokaal met licht en warmte" {
			t.Errorf("stored is %q", got)
		}
		if got := d.l.roles[0]; got.Gets != "een stem in het platform" || got.Gives != "een avond" || got.Phase != "support" {
			t.Errorf("the role is %+v", got)
		}
	})
	t.Run("what is wrong is told below the field and not kept", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		d.Show("partners/club")
		d.write(t, "Scouts De Voorbeelden", " ")
		uitest.MustShow(t, d.top(), "Geef de partner een naam.")
		if got := d.l.partners.all[0].Name; got != "Scouts De Voorbeelden" {
			t.Errorf("stored is %q", got)
		}
	})
	t.Run("history and bin", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		d.Show("partners/club")
		d.tap(t, "Geschiedenis")
		if want := []string{"partners", "club", "Scouts De Voorbeelden"}; !slices.Equal(d.history, want) {
			t.Errorf("the history is of %v", d.history)
		}
		d.tap(t, "Verwijderen")
		if len(d.l.partners.all) != 1 || !slices.Contains(d.said, "Partner verwijderd") {
			t.Errorf("left are %v, said %v", d.l.partners.all, d.said)
		}
		uitest.MustNotShow(t, d.top(), "Wat willen zij?")
	})
	t.Run("nobody sees whom to call while others watch", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		d.Show("partners/club")
		d.tab.(ui.Meeter).SetMeeting(true)
		uitest.MustNotShow(t, d.top(), "leiding@scouts.example", "Voeg een partner toe")
		uitest.MustShow(t, d.top(), "Scouts De Voorbeelden")
	})
	t.Run("what cannot be read leaves the old rows", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newPartners)
		d.l.fail = errors.New("disk")
		d.Reload()
		uitest.Settle(d.w)
		uitest.MustShow(t, d.top(), "Probeer opnieuw", "Scouts De Voorbeelden")
	})
}

func TestPartners_Fit(t *testing.T) {
	fits(t, "", newPartners)
	fits(t, "partners/club", newPartners)
}
