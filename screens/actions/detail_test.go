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

// search is the field above the list.
func search(t *testing.T, d *desk) *ui.Entry {
	t.Helper()
	for _, e := range uitest.All[*ui.Entry](d.Content()) {
		if e.PlaceHolder == "Zoek een actie" {
			return e
		}
	}
	t.Fatal("no field to search with")
	return nil
}

// field finds the input below a label, on the page or the dialog above it.
func field[T fyne.CanvasObject](t *testing.T, d *desk, label string) T {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(d.w)) {
		if uitest.Texts(f)[0] == label {
			return uitest.Find[T](t, f)
		}
	}
	t.Fatalf("no field %q", label)
	panic("unreachable")
}

// says is what the field with a label says is wrong.
func says(t *testing.T, d *desk, label string) string {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(d.w)) {
		if uitest.Texts(f)[0] == label {
			return f.Error()
		}
	}
	t.Fatalf("no field %q", label)
	return ""
}

// write puts a text in place of what a field holds, and leaves it.
func write[T interface {
	fyne.Focusable
	fyne.CanvasObject
}](t *testing.T, d *desk, label, text string) {
	t.Helper()
	typeIn[T](t, d, label, text)
	d.w.Canvas().Unfocus()
}

// typeIn is write without leaving the field.
func typeIn[T interface {
	fyne.Focusable
	fyne.CanvasObject
}](t *testing.T, d *desk, label, text string) {
	t.Helper()
	in := field[T](t, d, label)
	uitest.Focus(t, d.w, in)
	for range 60 {
		uitest.Press(d.w, fyne.KeyEnd, fyne.KeyBackspace)
	}
	uitest.Type(t, d.w, text)
}

// choose opens the list that shows words and picks from it.
func choose(t *testing.T, d *desk, words, option string) {
	t.Helper()
	uitest.Tap(t, d.w, words)
	uitest.Type(t, d.w, option)
	uitest.Press(d.w, fyne.KeyReturn)
}

func (s *store) get(id string) actions.Action {
	return s.actions[slices.IndexFunc(s.actions, func(a actions.Action) bool { return a.ID == id })]
}

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
		{"the code", func() { write[*ui.Entry](t, d, "Code in het meerjarenplan", "AC1") }, func(a actions.Action) bool { return a.PlanCode == "AC1" }},
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
	d.host.Run.Advance(10 * time.Second)
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
	d.host.Run.Advance(2 * time.Second)
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
	if len(d.store.actions) != 3 || len(d.said) != 1 || d.said[0] != "‘Fietslessen’ is verwijderd" {
		t.Errorf("%d actions, said %q", len(d.store.actions), d.said)
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
	if d.opened[0] != ui.To("history", "actions", "a2") {
		t.Errorf("opened %v", d.opened)
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

func TestDetail_budget(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	uitest.MustShow(t, d.Content(), "Samen € 86.000")
	write[*ui.MoneyField](t, d, "2027", "1.250,50")
	if b := d.store.budgets; len(b) != 2 || b[1] != (actions.Budget{ActionID: "a1", Year: 2027, Cents: 1250_50}) {
		t.Fatalf("stored %+v", b)
	}
	uitest.MustShow(t, d.Content(), "Samen € 87.250,50")
	typeIn[*ui.MoneyField](t, d, "2027", "2000")
	uitest.Tap(t, d.w, "Jaar erbij")
	write[*ui.MoneyField](t, d, "2028", "500")
	write[*ui.MoneyField](t, d, "2026", "")
	if b := d.store.budgets; len(b) != 2 || b[0].Cents != 2000_00 || b[1].Year != 2028 {
		t.Errorf("stored %+v", b)
	}
	write[*ui.MoneyField](t, d, "2027", "veel")
	if got := says(t, d, "2027"); got != ui.NotMoney {
		t.Errorf("the field says %q", got)
	}
	d.Show("actions/a3")
	uitest.MustShow(t, d.Content(), "2026", "2027", "2028", "Samen € 0")
	d.store.fail = errors.New("no")
	write[*ui.MoneyField](t, d, "2026", "10")
	uitest.Tap(t, d.w, "Sluiten")
	if got := field[*ui.MoneyField](t, d, "2026").Text; got != "10" || says(t, d, "Budget per jaar") != edit.NotYet {
		t.Errorf("the field shows %q and says %q", got, says(t, d, "Budget per jaar"))
	}
}

func TestDetail_progress(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	uitest.Tap(t, d.w, "Voortgang 2")
	uitest.MustShow(t, d.Content(), "55 % · 01/09/2026 · Lotte Peeters", "Twee straten klaar.", "Bijgestuurd: Later uur gekozen.", "Proef gestart.")
	uitest.Tap(t, d.w, "Noteer voortgang")
	uitest.Tap(t, d.w, "Noteer")
	if got := says(t, d, "Wat gebeurde er?"); got != "Schrijf in één zin wat er gebeurde." {
		t.Errorf("the field says %q", got)
	}
	write[*ui.NumberField](t, d, "Voortgang", "155")
	write[*ui.Entry](t, d, "Wat gebeurde er?", "Drie straten klaar.")
	uitest.Tap(t, d.w, "Noteer")
	if got := says(t, d, "Voortgang"); got != "Voortgang ligt tussen 0 en 100 %." {
		t.Errorf("the field says %q", got)
	}
	write[*ui.NumberField](t, d, "Voortgang", "")
	write[*ui.DateField](t, d, "Op", "")
	uitest.Tap(t, d.w, "Noteer")
	if a, b := says(t, d, "Voortgang"), says(t, d, "Op"); a == "" || b == "" || len(d.store.log) != 2 {
		t.Errorf("the fields say %q and %q", a, b)
	}
	write[*ui.DateField](t, d, "Op", "20/11/2026")
	choose(t, d, "In uitvoering", "Gerealiseerd")
	d.store.fail = errors.New("no")
	uitest.Tap(t, d.w, "Noteer")
	uitest.Tap(t, d.w, "Sluiten")
	if got := field[*ui.Entry](t, d, "Wat gebeurde er?").Text; got != "Drie straten klaar." {
		t.Errorf("after the error the field shows %q", got)
	}
	d.store.fail = nil
	uitest.Tap(t, d.w, "Noteer")
	want := actions.Progress{ID: "new-2", ActionID: "a1", Date: "2026-11-20", Status: actions.Achieved, Percent: 100, Text: "Drie straten klaar."}
	if e := d.store.log[2]; e != want || d.store.get("a1").Status != actions.Achieved {
		t.Errorf("stored %+v", e)
	}
	uitest.MustShow(t, d.Content(), "Voortgang 3", "100 %")
	uitest.Tap(t, d.w, "Haal dit verslag weg")
	if len(d.store.log) != 2 || d.said[1] != "Het verslag is weggehaald" {
		t.Errorf("%d entries, said %q", len(d.store.log), d.said)
	}
}

func TestDetail_measures(t *testing.T) {
	d := open(t, example())
	d.Show("actions/a1")
	uitest.Tap(t, d.w, "Meten 1")
	uitest.MustShow(t, d.Content(), "Kinderen te voet", "41 %", "57,5 %", "62 %", "Doel · 01/05/2027", "01/05/2026: 57,5 % · in de klas geteld")
	uitest.Tap(t, d.w, "Noteer een nieuwe waarde")
	uitest.Tap(t, d.w, "Noteer")
	if got := says(t, d, "Waarde"); got != "Vul een getal in." {
		t.Errorf("the field says %q", got)
	}
	write[*ui.NumberField](t, d, "Waarde", "60,25")
	uitest.Tap(t, d.w, "Noteer")
	if v := d.store.values[1]; v.Value != 60.25 || v.Date != today || v.MeasureID != "m1" {
		t.Errorf("stored %+v", v)
	}
	uitest.MustShow(t, d.Content(), "60,25 %")
	uitest.Tap(t, d.w, "Haal deze waarde weg")
	if len(d.store.values) != 1 {
		t.Error("the value is still there")
	}
	uitest.Tap(t, d.w, "Voeg een meting toe")
	uitest.Tap(t, d.w, "Bewaar")
	if got := says(t, d, "Wat meten jullie?"); got != "Schrijf in enkele woorden wat jullie meten." {
		t.Errorf("the field says %q", got)
	}
	write[*ui.Entry](t, d, "Wat meten jullie?", "Fietsen in de rekken")
	write[*ui.NumberField](t, d, "Doel", "1.200")
	uitest.Tap(t, d.w, "Bewaar")
	if m := d.store.measures[1]; m.Name != "Fietsen in de rekken" || m.ActionID != "a1" || *m.Target != 1200 || m.Baseline != nil {
		t.Errorf("stored %+v", m)
	}
	uitest.MustShow(t, d.Content(), "Meten 2", "nog niet gemeten", "niet ingevuld")
	uitest.Tap(t, d.w, "Wijzig deze meting")
	write[*ui.NumberField](t, d, "Doel", "")
	uitest.Tap(t, d.w, "Bewaar")
	if d.store.measures[0].Target != nil || *d.store.measures[0].Baseline != 41 {
		t.Errorf("stored %+v", d.store.measures[0])
	}
	uitest.Tap(t, d.w, "Wijzig deze meting")
	uitest.Tap(t, d.w, "Verwijder")
	if len(d.store.measures) != 1 || d.said[len(d.said)-1] != "De meting is verwijderd" {
		t.Errorf("%d measures, said %q", len(d.store.measures), d.said)
	}
}
