package route_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// agreed opens what is agreed about the first step.
func agreed(t *testing.T, s *store) *desk {
	t.Helper()
	d := open(t, s)
	d.Show("steps/0.1")
	uitest.Tap(t, d.w, "Afspraken")
	return d
}

func TestAgreed(t *testing.T) {
	d := agreed(t, newStore(little()))
	days := uitest.All[*ui.DateField](d.Content())
	uitest.Focus(t, d.w, days[0])
	uitest.Type(t, d.w, "1/12/2026")
	uitest.Focus(t, d.w, days[1])
	uitest.Type(t, d.w, "1/11/2026")
	d.Host.Run.Advance(3 * time.Second)
	uitest.MustShow(t, d.Content(), "De stap kan niet klaar zijn voor hij begint.")
	days[1].SetDay("")
	uitest.Focus(t, d.w, days[1])
	uitest.Type(t, d.w, "1/2/2027")
	d.Host.Run.Advance(3 * time.Second)
	if got := d.store.steps["k/0.1"]; got.StartOn != "2026-12-01" || got.DueOn != "2027-02-01" {
		t.Errorf("the step is %+v", got)
	}
	t.Run("a new name becomes a person", func(t *testing.T) {
		uitest.Find[*ui.SearchSelect](t, d.Content()).OnAdded("  Ilse De Backer ")
		if got := d.store.steps["k/0.1"]; got.PersonID != "p3" || d.store.people[2].Name != "Ilse De Backer" {
			t.Errorf("the step is %+v", got)
		}
	})
	t.Run("a note is kept when another step is opened", func(t *testing.T) {
		for _, e := range uitest.All[*ui.Entry](d.Content()) {
			if e.MultiLine {
				uitest.Focus(t, d.w, e)
			}
		}
		uitest.Type(t, d.w, "Bel Wim.")
		d.Show("steps/1.1")
		if got := d.store.steps["k/0.1"].Note; got != "Bel Wim." || d.store.steps["k/1.1"].Note != "" {
			t.Errorf("the note is %q", got)
		}
	})
}

func TestTasks(t *testing.T) {
	d := agreed(t, newStore(little()))
	uitest.Tap(t, d.w, "Taak toevoegen")
	uitest.Tap(t, d.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(d.w), "Schrijf in één zin wat er moet gebeuren.")
	uitest.Focus(t, d.w, uitest.All[*ui.Entry](uitest.Top(d.w))[0])
	uitest.Type(t, d.w, "Zaal vragen")
	uitest.Press(d.w, fyne.KeyReturn)
	if len(d.store.tasks) != 1 || d.store.tasks[0].Title != "Zaal vragen" || !slices.Contains(d.Said, "De taak is toegevoegd") {
		t.Fatalf("the tasks are %+v", d.store.tasks)
	}
	uitest.Tap(t, d.w, "Zaal vragen")
	uitest.MustShow(t, d.Content(), "gedaan op 22/11/2026")
	uitest.Tap(t, d.w, "Wijzig deze taak")
	uitest.Type(t, d.w, " en koffie")
	uitest.Tap(t, d.w, "Bewaar")
	if got := d.store.tasks[0]; got.DoneOn != today || len(got.Title) <= len("Zaal vragen") {
		t.Errorf("the task is %+v", got)
	}
	uitest.Tap(t, d.w, "Verwijder deze taak")
	if len(d.store.tasks) != 0 {
		t.Error("the task stays")
	}
	t.Run("what can't be kept goes off again", func(t *testing.T) {
		d.store.tasks = []route.Task{{ID: "t9", StepID: "k/0.1", Title: "Brief", DueOn: "2026-01-01"}}
		d.Reload()
		uitest.MustShow(t, d.Content(), "te laat: moest klaar zijn op 01/01/2026")
		d.store.fail = errSecret
		uitest.Tap(t, d.w, "Brief")
		uitest.Tap(t, d.w, "Sluiten")
		if b := uitest.Find[*ui.Checkbox](t, d.Content()); b.On() {
			t.Error("the task is ticked")
		}
	})
}

func TestOwnStep(t *testing.T) {
	d := open(t, newStore(little()))
	d.Show("steps/1.1")
	uitest.Tap(t, d.w, "Eigen stap toevoegen")
	uitest.Tap(t, d.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(d.w), "Geef de stap een naam.")
	uitest.Focus(t, d.w, uitest.All[*ui.Entry](uitest.Top(d.w))[0])
	uitest.Type(t, d.w, "Buurtfeest houden")
	uitest.Tap(t, d.w, "Voeg toe")
	want := journey.OwnStep{ID: "own-1", Programme: "proef", Phase: "analysis", Title: "Buurtfeest houden"}
	if len(d.store.own) != 1 || d.store.own[0] != want {
		t.Fatalf("the own steps are %+v", d.store.own)
	}
	uitest.MustShow(t, d.Content(), "Analyse · eigen stap", "Buurtfeest houden", "0 van 4 stappen klaar", "Bij deze eigen stap staat nog niet wat jullie doen.")
	uitest.Tap(t, d.w, "Wijzig deze eigen stap")
	uitest.Type(t, d.w, "Groot ")
	uitest.Tap(t, d.w, "Bewaar")
	if got := d.store.own[0].Title; got == want.Title {
		t.Errorf("the own step is %q", got)
	}
	uitest.Tap(t, d.w, "Verwijder deze eigen stap")
	if len(d.store.own) != 0 {
		t.Error("the own step stays")
	}
	uitest.MustShow(t, d.Content(), "0 van 3 stappen klaar")
}

func TestShortRoute(t *testing.T) {
	d := open(t, newStore(little()))
	uitest.Tap(t, d.w, "Korte route")
	uitest.MustShow(t, uitest.Top(d.w), "Dan volstaan 2 van de 3 stappen.", "1.2 Beleidsscan invullen")
	uitest.Tap(t, d.w, "Kies de korte route")
	if got := d.store.steps["k/1.2"]; got.Status != route.Skipped || got.Reason != route.ShortReason {
		t.Errorf("the step is %+v", got)
	}
	uitest.MustShow(t, d.Content(), "0 van 2 stappen klaar, op de korte route.")
	uitest.Tap(t, d.w, "Korte route")
	uitest.Tap(t, d.w, "Doe toch alle stappen")
	uitest.MustShow(t, d.Content(), "0 van 3 stappen klaar.")
	t.Run("nothing is left to leave out", func(t *testing.T) {
		d.store.steps["k/1.2"] = route.Progress{ID: "k/1.2", Candidature: "k", Step: "1.2", Status: route.Busy}
		d.Reload()
		uitest.Tap(t, d.w, "Korte route")
		uitest.MustShow(t, uitest.Top(d.w), "Er is niets meer om over te slaan")
	})
}
