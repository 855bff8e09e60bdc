package support

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestStakeholders(t *testing.T) {
	t.Run("an empty tab starts the log", func(t *testing.T) {
		d := sitWith(t, emptyLedger(), newStakeholders)
		uitest.MustShow(t, d.top(), "Hier komt wie jullie hoorden, en wat zij ervan terughoorden.")
		d.tap(t, "Noteer een gesprek")
		d.tap(t, "Voeg toe")
		uitest.MustShow(t, d.top(), "Kies bij welk moment van het traject dit hoort.")
	})
	t.Run("the table has a row for each stakeholder, and says who waits", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newStakeholders)
		uitest.MustShow(t, d.top(), "Basisschool Het Kompas", "Handelaars van het plein", "1 groep wacht nog op antwoord. Het langst: Handelaars van het plein, al 21 dagen.",
			"Gehoord en antwoord gekregen", "Keuzes · 01/11/2026 · sprak 21 dagen geleden en hoorde nog niets", "Alle 2", "Wacht op antwoord 1")
	})
	t.Run("a hole in the table asks for a talk", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newStakeholders)
		s := d.tab.(*stakeholders)
		s.ask("school", "", "analysis")
		uitest.Settle(d.w)
		d.tap(t, "Voeg toe")
		if got := d.l.talks.all[len(d.l.talks.all)-1]; got.PartnerID != "school" || got.Moment != "analysis" || got.On != day {
			t.Errorf("stored is %+v", got)
		}
	})
	t.Run("the filter shows only who waits", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newStakeholders)
		d.tap(t, "Wacht op antwoord 1")
		uitest.MustShow(t, d.top(), "Wij willen parkeren voor de deur.")
		uitest.MustNotShow(t, d.top(), "Wij willen licht op het pad.")
	})
	t.Run("telling back takes one click", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newStakeholders)
		d.Show("involvements/t2")
		d.tap(t, "Vandaag teruggemeld")
		if got := d.l.talks.all[1].ToldOn; got != day {
			t.Errorf("told on %q", got)
		}
		uitest.MustNotShow(t, d.top(), "wacht nog op antwoord.")
	})
	t.Run("a day of telling before that of hearing is refused", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newStakeholders)
		d.Show("involvements/t1")
		d.tab.(*stakeholders).talks.fields.Change("ToldOn", func(e *support.Encounter) { e.ToldOn = "2026-01-01" })
		uitest.Settle(d.w)
		uitest.MustShow(t, d.top(), "Jullie kunnen pas terugmelden nadat jullie luisterden.")
	})
}

func TestStakeholders_bringsATalkInSight(t *testing.T) {
	d := sitWith(t, filledLedger(), newStakeholders)
	s := d.tab.(*stakeholders)
	d.w.Resize(fyne.NewSize(900, 500))
	uitest.Settle(d.w)
	if s.scroll.Offset.Y != 0 {
		t.Fatalf("the tab begins at %v", s.scroll.Offset.Y)
	}
	d.Show("involvements/t2")
	uitest.Settle(d.w)
	driver := fyne.CurrentApp().Driver()
	if at := driver.AbsolutePositionForObject(s.talks.open).Y; s.scroll.Offset.Y == 0 || at < 0 || at > 100 {
		t.Errorf("scrolled to %v, the talk stands at %v", s.scroll.Offset.Y, at)
	}
}

func TestStakeholders_Weighings(t *testing.T) {
	d := sitWith(t, filledLedger(), newStakeholders)
	uitest.MustShow(t, d.top(), "Kinderen willen", "geen auto's", "Anderen willen", "parkeren voor de deur", "een proef van drie maanden")
	d.Show("weighings/w1")
	d.write(t, "een proef van drie maanden", "een proef, daarna autovrij")
	if got := d.l.weighings.all[0].Outcome; got != "een proef, daarna autovrij" {
		t.Errorf("stored is %q", got)
	}
	d.Show("weighings/new")
	d.field(t, "").Entry.SetText("Licht op het skateterrein")
	d.tap(t, "Voeg toe")
	if len(d.l.weighings.all) != 2 || !slices.Contains(d.said, "Afweging toegevoegd") {
		t.Errorf("stored are %+v, said %v", d.l.weighings.all, d.said)
	}
	d.tab.(ui.Meeter).SetMeeting(true)
	uitest.MustNotShow(t, d.top(), "Noteer een afweging", "Noteer een gesprek")
}

func TestStakeholders_Fit(t *testing.T) {
	fits(t, "", newStakeholders)
	fits(t, "involvements/t1", newStakeholders)
	fits(t, "weighings/w1", newStakeholders)
}
