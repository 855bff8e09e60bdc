package actions_test

import (
	"errors"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

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
	if len(d.store.log) != 2 || d.Said[1] != "Het verslag is weggehaald" {
		t.Errorf("%d entries, said %q", len(d.store.log), d.Said)
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
	if len(d.store.measures) != 1 || d.Said[len(d.Said)-1] != "De meting is verwijderd" {
		t.Errorf("%d measures, said %q", len(d.store.measures), d.Said)
	}
}
