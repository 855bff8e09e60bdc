package dossier

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestJourney_KeepsEveryField(t *testing.T) {
	p := opened(t, "journey/", nil)
	p.shows("criteria versie 2024", "Portfolio", "Jullie schrijven het portfolio")

	p.fill(uitest.Find[*ui.Entry](t, p.w.Content()), "ronde 2029")
	days := uitest.All[*ui.DateField](p.w.Content())
	p.fill(days[0], "3/2/2026")
	p.fill(days[1], "1 maart 2028")
	p.fill(uitest.Find[*ui.NumberField](t, p.w.Content()), "12")
	p.w.Canvas().Focus(uitest.Find[*ui.SearchSelect](t, p.w.Content()))
	uitest.Type(t, p.w, "jury")
	uitest.Press(p.w, fyne.KeyReturn)
	got := p.candidature
	if got.Round != "ronde 2029" || got.Start != "2026-02-03" || got.Submission != "2028-03-01" || got.PageLimit != 12 || got.Status != "jury" {
		t.Errorf("kept %+v", got)
	}
	p.shows("De jury leest het portfolio, hoort de afvaardiging en beslist.")
	if p.changed != 5 {
		t.Errorf("told of %d changes, want 5", p.changed)
	}

	t.Run("an emptied limit means that of the programme", func(t *testing.T) {
		p.fill(uitest.Find[*ui.NumberField](t, p.w.Content()), "")
		if p.candidature.PageLimit != 0 {
			t.Errorf("limit %d", p.candidature.PageLimit)
		}
	})
	t.Run("days the wrong way round are pointed out, not refused", func(t *testing.T) {
		p.hides("De indiening ligt vóór het begin")
		p.fill(days[1], "1/1/2020")
		p.shows("De indiening ligt vóór het begin van het traject. Klopt dat?")
		if p.candidature.Submission != "2020-01-01" {
			t.Errorf("kept %q", p.candidature.Submission)
		}
	})
}

func TestPeople_leadsToTheTeam(t *testing.T) {
	p := opened(t, "dossier/", nil)
	p.Show("people/")
	p.tap("Bekijk de ploeg")
	p.Show("people/p0")
	if want := []ui.Route{ui.To(ui.PageSupport, "people", ""), ui.To(ui.PageSupport, "people", "p0")}; !slices.Equal(p.routes, want) {
		t.Errorf("opened %v, want %v", p.routes, want)
	}
}

func TestSelf(t *testing.T) {
	p := opened(t, "people/", nil)
	me := uitest.Find[*ui.Entry](t, p.w.Content())
	p.fill(me, "Jan Anders ")
	if p.user != "Jan Anders" || p.changed != 1 {
		t.Errorf("the user is %q, told %d times", p.user, p.changed)
	}
	p.fill(me, "")
	p.shows("Vul je naam in. Tot dan blijft de vorige naam staan.")
	if p.user != "Jan Anders" {
		t.Errorf("the user is %q", p.user)
	}
}

func TestCopies(t *testing.T) {
	p := opened(t, "copies/", func(f *fake) { f.dossier.Name = `Aalst/"Oost"` })
	p.shows("Er is nog geen veiligheidskopie.")
	p.hides("Haal het voorbeeld weg")

	p.pick.Path = "/tmp/kopie.kvd"
	p.tap("Bewaar een kopie")
	if got := p.pick.Asked[0].Name; got != "Aalst Oost – dossier – 2026-11-21.kvd" {
		t.Errorf("proposed %q", got)
	}
	p.tap("Maak er nu een")
	p.shows("21/11/2026 om 09:05 · 1,3 MB")
	p.tap("Open als nieuw dossier")
	if got := strings.Join(p.did, ", "); got != "copy /tmp/kopie.kvd, backup, restore " {
		t.Errorf("did %q", got)
	}
	if got := strings.Join(p.said, " "); got != "De kopie is bewaard en nagekeken De veiligheidskopie is gemaakt en nagekeken "+
		"De kopie staat nu bij je dossiers. Sluit dit dossier om ze te openen." {
		t.Errorf("said %q", got)
	}

	t.Run("a copy where others look is told to be open to them", func(t *testing.T) {
		p := opened(t, "copies/", nil)
		p.pick.Path = "/map/OneDrive - Voorbeeldegem/kopie.kvd"
		p.tap("Bewaar een kopie")
		p.shows("De kopie staat in OneDrive", "niet versleuteld")
	})
	t.Run("an error is told and nothing is promised", func(t *testing.T) {
		p := opened(t, "copies/", nil)
		p.pick.Path, p.fake.err = "/tmp/kopie.kvd", app.ErrFull
		p.tap("Bewaar een kopie")
		p.shows("De schijf is vol.")
		if len(p.said) > 0 {
			t.Errorf("said %q", p.said)
		}
	})
	t.Run("the example can be taken away, after a question", func(t *testing.T) {
		p := opened(t, "copies/", func(f *fake) { f.dossier.IsExample = true })
		p.tap("Haal het voorbeeld weg")
		p.tap("Annuleren")
		if p.removed != 0 {
			t.Error("gone without a yes")
		}
		p.tap("Haal het voorbeeld weg")
		p.tap("Haal weg")
		if p.removed != 1 {
			t.Error("still there")
		}
	})
}

func TestPage_Show(t *testing.T) {
	p := opened(t, "", nil)
	for part, want := range map[string]string{"journey/": "Waar staan jullie?", "people/": "De ploeg", "copies/": "Veiligheidskopieën", "dossier/": "Logo"} {
		p.Show(part)
		p.shows(want)
	}
	p.Show("onbekend/1")
	p.shows("Dossier")
}
