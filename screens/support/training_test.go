package support

import (
	"slices"
	"testing"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestTraining_Promises(t *testing.T) {
	t.Run("an empty tab says why", func(t *testing.T) {
		d := sitWith(t, emptyLedger(), newTraining)
		uitest.MustShow(t, d.top(), "Spreek af wanneer het college, het MAT en de kinderen verslag krijgen.")
		d.tap(t, "Spreek een verslag af")
		d.tap(t, "Voeg toe")
		uitest.MustShow(t, d.top(), "Met wie spraken jullie dit verslag af?")
		uitest.All[*ui.SearchSelect](d.top())[0].SetChosen("College")
		d.tap(t, "Voeg toe")
		if got := d.l.promises.all; len(got) != 1 || got[0].To != "College" || got[0].Months != 6 {
			t.Errorf("stored are %+v", got)
		}
	})
	t.Run("what is late is marked, and kept in one click", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newTraining)
		uitest.MustShow(t, d.top(), "1 verslag is over tijd.", "Te laat", "Op tijd", "Nog niet gebeurd",
			"Elk kwartaal · laatst op 05/07/2026 · volgende tegen 05/10/2026 · Sam Voorbeeld")
		d.tap(t, "Vandaag verslag uitgebracht")
		if got := d.l.promises.all[0]; got.LastOn != day || got.NextOn != "2027-02-22" {
			t.Errorf("stored is %+v", got)
		}
		uitest.MustShow(t, d.top(), "Alle verslagen zijn op tijd.")
		if !slices.Contains(d.said, "Verslag genoteerd, het volgende tegen 22/02/2027") {
			t.Errorf("said %v", d.said)
		}
	})
	t.Run("a promise is changed in its place", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newTraining)
		d.Show("promises/p2")
		d.write(t, "Wat er met de adviezen gebeurde", "Antwoord op elk advies")
		if got := d.l.promises.all[1].Subject; got != "Antwoord op elk advies" {
			t.Errorf("stored is %q", got)
		}
	})
	t.Run("nothing can be changed while others watch", func(t *testing.T) {
		d := sitWith(t, filledLedger(), newTraining)
		d.tab.(ui.Meeter).SetMeeting(true)
		uitest.MustNotShow(t, d.top(), "Vandaag verslag uitgebracht", "Spreek een verslag af")
	})
}

func TestTraining_Courses(t *testing.T) {
	d := sitWith(t, filledLedger(), newTraining)
	uitest.MustShow(t, d.top(), "1 vorming, 12 deelnemers. Het belangrijkste is wat er sindsdien anders gaat.", "Sindsdien: elk dossier krijgt een kindtoets",
		"01/03/2026 · een vormingsorganisatie · 1 uur 30 · 12 deelnemers")
	d.Show("trainings/c1")
	d.write(t, "het college", "het college en het MAT")
	if got := d.l.trainings.all[0].Audience; got != "het college en het MAT" {
		t.Errorf("stored is %q", got)
	}
	d.Show("trainings/new")
	d.field(t, "").Entry.SetText("Avond voor raadsleden")
	d.tap(t, "Voeg toe")
	if got := d.l.trainings.all; len(got) != 2 || got[1].Title != "Avond voor raadsleden" {
		t.Errorf("stored are %+v", got)
	}
}

func TestDuration(t *testing.T) {
	for minutes, want := range map[int]string{0: "", 45: "45 minuten", 60: "1 uur", 90: "1 uur 30", 360: "6 uur"} {
		if got := duration(minutes); got != want {
			t.Errorf("%d minutes are %q, want %q", minutes, got, want)
		}
	}
}

func TestTraining_Fit(t *testing.T) {
	fits(t, "", newTraining)
	fits(t, "promises/p1", newTraining)
	fits(t, "trainings/c1", newTraining)
}
