package actions_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

func TestDetail_keepsEachField(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	uitest.Tap(t, d.w, "Meer velden")
	for _, tt := range []struct {
		what string
		do   func()
		want func(a actions.Action) bool
	}{
		{"the owner", func() { choose(t, d, "Lotte Peeters", "Wim Aerts") }, func(a actions.Action) bool { return a.OwnerID == "p2" }},
		{"no owner", func() { uitest.Tap(t, d.w, "Wim Aerts"); uitest.Press(d.w, fyne.KeyEscape, fyne.KeyDelete) }, func(a actions.Action) bool { return a.OwnerID == "" }},
		{"a new owner", func() { choose(t, d, "Nog geen trekker", "Nadia Amrani") }, func(a actions.Action) bool { return a.OwnerID == "new-1" }},
		{"the status", func() { choose(t, d, "In uitvoering", "Uitgesteld") }, func(a actions.Action) bool { return a.Status == actions.Postponed && a.Progress == 55 }},
		{"the begin", func() { write[*ui.DateField](t, d, "Begin", "3/2/2026") }, func(a actions.Action) bool { return a.Start == "2026-02-03" }},
		{"the end", func() { write[*ui.DateField](t, d, "Klaar op", "eind juni") }, func(a actions.Action) bool { return a.End == "2027-06-30" }},
		{"the title", func() { write[*ui.Entry](t, d, "Titel", "Schoolstraten aan vijf scholen") }, func(a actions.Action) bool { return a.Title == "Schoolstraten aan vijf scholen" }},
		{"the text", func() { write[*ui.Entry](t, d, "Wat doen jullie?", "Vijf scholen.") }, func(a actions.Action) bool { return a.Description == "Vijf scholen." }},
		{"the staff", func() { write[*ui.NumberField](t, d, "Personeel", "0,75") }, func(a actions.Action) bool { return a.FTE == 0.75 }},
		{"the ages", func() {
			write[*ui.NumberField](t, d, "Leeftijd van", "3")
			write[*ui.NumberField](t, d, "tot en met", "14")
		}, func(a actions.Action) bool { return a.AgeFrom == 3 && a.AgeTo == 14 }},
		{"the showcase", func() { uitest.Tap(t, d.w, "Uitgelicht in het portfolio") }, func(a actions.Action) bool { return !a.Showcase }},
		{"the goal", func() { choose(t, d, "Elk kind raakt veilig op school", "speelt") }, func(a actions.Action) bool { return a.GoalID == "g2" }},
		{"the service", func() { write[*ui.Entry](t, d, "Dienst", "Mobiliteit") }, func(a actions.Action) bool { return a.Service == "Mobiliteit" }},
		{"the code", func() { write[*ui.Entry](t, d, "Code (plan)", "AC1") }, func(a actions.Action) bool { return a.PlanCode == "AC1" }},
		{"the reason", func() { write[*ui.Entry](t, d, "Waarom deze actie?", "Druk.") }, func(a actions.Action) bool { return a.Why == "Druk." }},
		{"the children", func() { write[*ui.Entry](t, d, "Hoe doen kinderen en jongeren mee?", "Ze tellen.") }, func(a actions.Action) bool { return a.Children == "Ze tellen." }},
		{"the partners", func() { write[*ui.Entry](t, d, "Partners", "Politie") }, func(a actions.Action) bool { return a.Partners == "Politie" }},
		{"the group", func() { write[*ui.Entry](t, d, "Voor wie?", "Leerlingen") }, func(a actions.Action) bool { return a.TargetGroup == "Leerlingen" }},
		{"who works on it", func() { write[*ui.Entry](t, d, "Wie werkt eraan?", "Consulent") }, func(a actions.Action) bool { return a.StaffNote == "Consulent" }},
		{"the rights", func() { choose(t, d, "Artikel toevoegen", "art. 31") }, func(a actions.Action) bool { return slices.Equal(a.Rights, []int{12, 31}) }},
		{"the note", func() { write[*ui.Entry](t, d, "Notitie voor onszelf", "Stil.") }, func(a actions.Action) bool { return a.Internal == "Stil." }},
		{"what is achieved is whole", func() { choose(t, d, "Uitgesteld", "Gerealiseerd") }, func(a actions.Action) bool { return a.Status == actions.Achieved && a.Progress == 100 }},
	} {
		t.Run(tt.what, func(t *testing.T) {
			tt.do()
			if a := d.store.get("a1"); !tt.want(a) {
				t.Errorf("stored %+v", a)
			}
		})
	}
	if got := d.store.people[2].Name; got != "Nadia Amrani" {
		t.Errorf("the new owner is called %q", got)
	}
}

func TestDetail_saysAtTheFieldWhatIsWrong(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	write[*ui.DateField](t, d, "Klaar op", "1/1/2020")
	if got := says(t, d, "Klaar op"); got != "Het einde ligt vóór het begin." {
		t.Fatalf("the field says %q", got)
	}
	if uitest.Top(d.w) != d.w.Content() || d.store.get("a1").End != "2027-06-30" {
		t.Error("a dialog opened, or the wrong day was stored")
	}
	uitest.MustNotShow(t, d.Content(), "is voorbij")
	t.Run("another field is kept all the same", func(t *testing.T) {
		write[*ui.Entry](t, d, "Wat doen jullie?", "Vijf scholen.")
		if a := d.store.get("a1"); a.Description != "Vijf scholen." || a.End != "2027-06-30" {
			t.Errorf("stored %+v", a)
		}
		if got := field[*ui.DateField](t, d, "Klaar op").Text; got != "01/01/2020" || says(t, d, "Klaar op") == "" {
			t.Errorf("the field shows %q and says %q", got, says(t, d, "Klaar op"))
		}
	})
	t.Run("it stays over a visit to another action", func(t *testing.T) {
		d.Show("actions/a2")
		if got := says(t, d, "Klaar op"); got != "" || field[*ui.DateField](t, d, "Klaar op").Text != "31/10/2026" {
			t.Errorf("another action says %q", got)
		}
		d.Show("actions/a1")
		if got := field[*ui.DateField](t, d, "Klaar op").Text; got != "01/01/2020" || says(t, d, "Klaar op") == "" {
			t.Errorf("back again it shows %q and says %q", got, says(t, d, "Klaar op"))
		}
	})
	t.Run("solving the other end keeps both", func(t *testing.T) {
		write[*ui.DateField](t, d, "Begin", "1/9/2019")
		if a := d.store.get("a1"); a.Start != "2019-09-01" || a.End != "2020-01-01" || says(t, d, "Klaar op") != "" {
			t.Errorf("stored %s to %s; the field says %q", a.Start, a.End, says(t, d, "Klaar op"))
		}
	})
	t.Run("an empty title", func(t *testing.T) {
		write[*ui.Entry](t, d, "Titel", "")
		if got := says(t, d, "Titel"); got != "Geef de actie een titel." {
			t.Errorf("the field says %q", got)
		}
	})
	t.Run("what is no day stays with its own words", func(t *testing.T) {
		write[*ui.DateField](t, d, "Begin", "ooit")
		write[*ui.Entry](t, d, "Wat doen jullie?", "Zes scholen.")
		if got := says(t, d, "Begin"); got != ui.NotADay || field[*ui.DateField](t, d, "Begin").Text != "ooit" {
			t.Errorf("the field says %q", got)
		}
		d.Show("actions/a3")
		if got := field[*ui.DateField](t, d, "Begin").Text; got != "" || says(t, d, "Begin") != "" {
			t.Errorf("at another action it shows %q and says %q", got, says(t, d, "Begin"))
		}
	})
}

func TestDetail_failingStore(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	d.store.fail = errors.New("disk I/O error: /x/y")
	write[*ui.Entry](t, d, "Wat doen jullie?", "Dit mag niet verloren gaan.")
	uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt", "Er ging iets mis. Je gegevens zijn bewaard.")
	uitest.Tap(t, d.w, "Sluiten")
	stays := func(when string) {
		t.Helper()
		if got := field[*ui.Entry](t, d, "Wat doen jullie?").Text; got != "Dit mag niet verloren gaan." || says(t, d, "Wat doen jullie?") != edit.NotYet {
			t.Errorf("%s the field shows %q and says %q", when, got, says(t, d, "Wat doen jullie?"))
		}
	}
	stays("after the error")
	d.Reload()
	stays("after reading anew")
	d.Show("actions/a2")
	d.Show("actions/a1")
	stays("after another action")
	d.store.fail = nil
	uitest.Tap(t, d.w, "Uitgelicht in het portfolio")
	if a := d.store.get("a1"); a.Description != "Dit mag niet verloren gaan." || a.Showcase {
		t.Errorf("stored %+v", a)
	}
	if says(t, d, "Wat doen jullie?") != "" {
		t.Error("the field still says that it was not kept")
	}
}

func TestDetail_switchingNeverMixes(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	typeIn[*ui.Entry](t, d, "Wat doen jullie?", "Bij de eerste")
	d.Show("actions/a2") // within the second and a half in which a text settles
	if got := field[*ui.Entry](t, d, "Wat doen jullie?").Text; got != "" {
		t.Errorf("the second action shows %q", got)
	}
	d.Host.Run.Advance(10 * time.Second)
	if a, b := d.store.get("a1"), d.store.get("a2"); a.Description != "Bij de eerste" || b.Description != "" {
		t.Errorf("the first has %q, the second %q", a.Description, b.Description)
	}
}

func TestDetail_readingAnewLeavesTyping(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	typeIn[*ui.Entry](t, d, "Titel", "Half")
	d.store.actions[0].Description = "Door een ander gewijzigd."
	d.Reload()
	if got := field[*ui.Entry](t, d, "Titel").Text; got != "Half" {
		t.Errorf("the title shows %q", got)
	}
	if got := field[*ui.Entry](t, d, "Wat doen jullie?").Text; got != "Door een ander gewijzigd." {
		t.Errorf("the text shows %q", got)
	}
	d.Host.Run.Advance(2 * time.Second)
	if a := d.store.get("a1"); a.Title != "Half" || a.Description != "Door een ander gewijzigd." {
		t.Errorf("stored %+v", a)
	}
}

func TestDetail_delete(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a4")
	d.store.fail = errors.New("no")
	uitest.Tap(t, d.w, "Verwijder deze actie")
	uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt")
	uitest.Tap(t, d.w, "Sluiten")
	d.store.fail = nil
	uitest.Tap(t, d.w, "Verwijder deze actie")
	if len(d.store.actions) != 3 || len(d.Said) != 1 || d.Said[0] != "‘Fietslessen’ is verwijderd" {
		t.Errorf("%d actions, said %q", len(d.store.actions), d.Said)
	}
	uitest.MustShow(t, d.Content(), "3 acties voor 2 doelen", "Doel: Elk kind speelt dichtbij huis")
	d.store.actions = append(d.store.actions, actions.Action{ID: "a4", Title: "Fietslessen", Status: actions.Idea})
	d.Reload() // as after undo
	uitest.MustShow(t, d.Content(), "Fietslessen")
}

func TestDetail_deletedElsewhere(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a4")
	d.store.actions = d.store.actions[:3]
	d.Reload()
	uitest.MustNotShow(t, d.Content(), "Fietslessen")
	d.store.actions = nil
	d.Reload()
	uitest.MustNotShow(t, d.Content(), "Trekker")
}

func TestDetail_history(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a2")
	uitest.Tap(t, d.w, "Geschiedenis van deze actie")
	if d.Opened[0] != ui.To("history", "actions", "a2") {
		t.Errorf("opened %v", d.Opened)
	}
}

func TestDetail_meetingHidesPrivateNotes(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	uitest.Tap(t, d.w, "Meer velden")
	uitest.MustShow(t, d.Content(), "Notitie voor onszelf", "Burgemeester twijfelt.")
	d.SetMeeting(true)
	d.Reload()
	uitest.MustNotShow(t, d.Content(), "Notitie voor onszelf", "Burgemeester twijfelt.")
	d.Show("actions/a2")
	d.Show("actions/a1")
	uitest.MustNotShow(t, d.Content(), "Burgemeester twijfelt.")
	d.SetMeeting(false)
	uitest.MustShow(t, d.Content(), "Burgemeester twijfelt.")
}

func TestDetail_pointsOut(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a2")
	uitest.MustShow(t, d.Content(), "De einddatum 31/10/2026 is voorbij.")
	uitest.Tap(t, d.w, "Uitgelicht in het portfolio")
	uitest.MustShow(t, d.Content(), "Hier ontbreekt nog een budget en personeel.")
	uitest.Tap(t, d.w, "Noteer voortgang")
	uitest.MustShow(t, uitest.Top(d.w), "Wat gebeurde er?")
	uitest.Tap(t, d.w, "Annuleren")
	d.Show("actions/a1")
	uitest.MustNotShow(t, d.Content(), "is voorbij", "Hier ontbreekt nog")
}
