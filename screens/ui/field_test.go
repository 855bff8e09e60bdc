package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui/uitest"
)

func TestDateField(t *testing.T) {
	uitest.App(t)
	run := NewInlineRunner(t.Context())
	f := NewDateField(run, "2026-11-21", "BE")
	var got []string
	f.OnDay = func(day string) { got = append(got, day) }
	field := NewField("Klaar op", false, f, "")
	w := uitest.Window(t, NewPage(field, NewPrimary("Verder", "", nil)))
	uitest.Focus(t, w, f)
	typed := func(text string) {
		f.fill("")
		uitest.Type(t, w, text)
		run.Advance(settleAfter)
	}

	t.Run("words become a day, written in full when the keyboard leaves", func(t *testing.T) {
		typed("eind mei")
		if f.Text != "eind mei" {
			t.Errorf("rewritten to %q while typing", f.Text)
		}
		uitest.Press(w, fyne.KeyTab)
		if f.Text != "31/05/2027" || f.Day() != "2027-05-31" {
			t.Errorf("shows %q for %q", f.Text, f.Day())
		}
	})
	t.Run("something else is an error that keeps the last day", func(t *testing.T) {
		uitest.Focus(t, w, f)
		typed("31/4/2027")
		if field.Error() != NotADay || f.Day() != "2027-05-31" {
			t.Errorf("error %q, day %q", field.Error(), f.Day())
		}
	})
	t.Run("a right day takes the error away", func(t *testing.T) {
		typed("1-6-27")
		if field.Error() != "" {
			t.Errorf("error %q", field.Error())
		}
	})
	t.Run("empty is allowed", func(t *testing.T) {
		uitest.Press(w, slices.Repeat([]fyne.KeyName{fyne.KeyBackspace}, 6)...)
		f.Settle()
		if want := []string{"2027-05-31", "2027-06-01", ""}; !slices.Equal(got, want) {
			t.Errorf("told %q, want %q", got, want)
		}
	})
	t.Run("the month works with the keyboard", func(t *testing.T) {
		uitest.Press(w, fyne.KeyDown)
		uitest.MustShow(t, uitest.Top(w), "november 2026")
		uitest.Press(w, fyne.KeyPageDown, fyne.KeyRight, fyne.KeyDown, fyne.KeyReturn)
		if f.Text != "29/12/2026" || got[len(got)-1] != "2026-12-29" {
			t.Errorf("shows %q, told %q", f.Text, got)
		}
		if w.Canvas().Focused() != f {
			t.Error("the keyboard did not come back")
		}
	})
	t.Run("a stored day is shown as in the country", func(t *testing.T) {
		dutch := NewDateField(nil, "2026-11-21", "NL")
		dutch.SetDay("2026-12-05")
		if dutch.Text != "05-12-2026" {
			t.Errorf("shows %q", dutch.Text)
		}
		dutch.Leave()
		if dutch.Text != "" || dutch.Day() != "" {
			t.Errorf("after leaving %q, %q", dutch.Text, dutch.Day())
		}
	})
}

func TestNumberField(t *testing.T) {
	uitest.App(t)
	run := NewInlineRunner(t.Context())
	f := NewNumberField(run, "%", 1)
	var got []float64
	f.OnNumber = func(v float64, filled bool) {
		if !filled {
			v = -1
		}
		got = append(got, v)
	}
	field := NewField("Aandeel", true, f, "Van alle kinderen")
	w := uitest.Window(t, NewPage(field))
	uitest.Focus(t, w, f)
	uitest.Type(t, w, "1234,5 %")
	run.Advance(settleAfter)
	w.Canvas().Unfocus()
	if f.Text != "1.234,5" {
		t.Errorf("shows %q", f.Text)
	}
	uitest.Focus(t, w, f)
	f.fill("")
	uitest.Type(t, w, "12.5")
	w.Canvas().Unfocus()
	if field.Error() != NotANumber {
		t.Errorf("error %q", field.Error())
	}
	f.SetNumber(1234.5, true) // the same value comes back from the store
	if f.Text != "12.5" {
		t.Errorf("what is wrong was wiped out: %q", f.Text)
	}
	uitest.Focus(t, w, f)
	uitest.Press(w, slices.Repeat([]fyne.KeyName{fyne.KeyBackspace}, 9)...)
	w.Canvas().Unfocus()
	if want := []float64{1234.5, -1}; !slices.Equal(got, want) {
		t.Errorf("told %v, want %v", got, want)
	}
}

func TestMoneyField(t *testing.T) {
	uitest.App(t)
	f := NewMoneyField(nil)
	var got []int64
	f.OnCents = func(cents int64, _ bool) { got = append(got, cents) }
	w := uitest.Window(t, NewPage(f))
	uitest.Focus(t, w, f)
	uitest.Type(t, w, "€ 86000,5")
	w.Canvas().Unfocus()
	if f.Text != "86.000,50" || !slices.Equal(got, []int64{8_600_050}) {
		t.Errorf("shows %q, told %v", f.Text, got)
	}
	f.SetCents(0, false)
	if f.Text != "" {
		t.Errorf("shows %q for nothing", f.Text)
	}
}

func TestField(t *testing.T) {
	uitest.App(t)
	t.Run("the explanation opens with a button", func(t *testing.T) {
		f := NewField("Waarom", false, NewEntry(nil), "").Explain("Zeg wat er zonder deze actie misloopt.")
		w := uitest.Window(t, NewPage(f))
		uitest.MustNotShow(t, w.Content(), "misloopt")
		uitest.Tap(t, w, "Uitleg bij ‘Waarom’")
		uitest.MustShow(t, w.Content(), "misloopt")
	})
	t.Run("a long text tells when it gets full", func(t *testing.T) {
		e := NewMultiLine(nil)
		f := NewField("Tekst", false, e, "")
		w := uitest.Window(t, NewPage(f))
		e.SetText("kort")
		uitest.MustNotShow(t, w.Content(), "tekens")
		e.SetText(strings.Repeat("é", 6000))
		uitest.MustShow(t, w.Content(), "6.000 van 10.000 tekens")
	})
}

func TestChoice(t *testing.T) {
	uitest.App(t)
	got := ""
	c := NewChoice([]Option{{Code: "idea", Label: "Idee"}, {Code: "busy", Label: "In uitvoering"}, {Code: "done", Label: "Gerealiseerd"}}, func(code string) { got = code })
	w := uitest.Window(t, NewPage(c))
	uitest.Press(w, fyne.KeyTab, fyne.KeyLeft, fyne.KeySpace)
	if got != "done" || c.Chosen() != "done" {
		t.Errorf("chose %q", got)
	}
	uitest.Tap(t, w, "In uitvoering")
	if got != "busy" {
		t.Errorf("chose %q", got)
	}
}

func TestFilters_keepTheKeyboard(t *testing.T) {
	uitest.App(t)
	picked := -1
	f := NewFilters(0, []string{"Alle 3", "Te laat 1"}, func(i int) { picked = i })
	w := uitest.Window(t, NewPage(f))
	uitest.Tap(t, w, "Te laat 1")
	f.SetWords([]string{"Alle 2", "Te laat 0"})
	if picked != 1 || f.Picked() != 1 || w.Canvas().Focused() == nil {
		t.Errorf("picked %d, on %d, keyboard on %v", picked, f.Picked(), w.Canvas().Focused())
	}
	uitest.MustShow(t, w.Content(), "Te laat 0")
}

func TestCheckbox(t *testing.T) {
	uitest.App(t)
	var got []bool
	c := NewCheckbox("In portfolio uitgelicht", "De jury leest deze actie in haar geheel.", func(on bool) { got = append(got, on) })
	w := uitest.Window(t, NewPage(c))
	uitest.Press(w, fyne.KeyTab, fyne.KeySpace)
	uitest.Tap(t, w, "In portfolio uitgelicht")
	c.SetOn(true)
	if !slices.Equal(got, []bool{true, false}) || !c.On() {
		t.Errorf("told %v, on %v", got, c.On())
	}
}
