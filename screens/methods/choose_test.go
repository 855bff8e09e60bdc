package methods_test

import (
	"fmt"
	"testing"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestChooser(t *testing.T) {
	d := open(t)
	uitest.Tap(t, d.w, "Help me kiezen")
	uitest.MustShow(t, d.Content(), "1. Wat willen jullie, en waarom?", "4. Hoe komt het resultaat in de beslissing?", "Nog geen voorstellen")
	uitest.MustNotShow(t, d.Content(), "Zoek een methode")

	uitest.Tap(t, d.w, "Verkennen")
	uitest.MustShow(t, d.Content(), "2 methoden passen, de beste eerst", "is goed voor verkennen")
	uitest.Tap(t, d.w, "Kiezen")
	uitest.MustShow(t, d.Content(), "3 methoden passen")
	uitest.Tap(t, d.w, "Kiezen")
	uitest.Tap(t, d.w, "6 tot 11 jaar")
	uitest.MustShow(t, d.Content(), "past bij 6 tot 11 jaar")
	uitest.Tap(t, d.w, "Een klas (25)")
	uitest.Tap(t, d.w, "Een lesuur")
	uitest.Tap(t, d.w, "Kleine voorbereiding")
	uitest.Tap(t, d.w, "Analyse")
	uitest.Tap(t, d.w, "We leren eruit en beslissen zelf")
	uitest.MustShow(t, d.Content(), "kan met 25 deelnemers", "lukt in 50 minuten", "hoort bij de fase analyse", "brengt jullie kennis")

	t.Run("a card opens, and leads back to the answers", func(t *testing.T) {
		uitest.Tap(t, d.w, "Een plan tekenen")
		uitest.MustShow(t, d.Content(), "Teken je straat.")
		uitest.Tap(t, d.w, "Terug naar de voorstellen")
		uitest.MustShow(t, d.Content(), "kan met 25 deelnemers")
		if !chip(t, d, "Een lesuur").On {
			t.Error("the answers are gone")
		}
	})
	t.Run("going on in the list forgets where it came from", func(t *testing.T) {
		uitest.Tap(t, d.w, "Een plan tekenen")
		uitest.Tap(t, d.w, "Stemmen met de voeten")
		uitest.MustNotShow(t, d.Content(), "Terug naar de voorstellen")
		d.Show("choose/")
	})
	t.Run("nothing fits", func(t *testing.T) {
		uitest.Tap(t, d.w, "Heel veel (200)")
		uitest.MustShow(t, d.Content(), "Niets past bij al deze antwoorden")
	})
	t.Run("beginning again", func(t *testing.T) {
		uitest.Tap(t, d.w, "Begin opnieuw")
		uitest.MustShow(t, d.Content(), "Nog geen voorstellen")
		if chip(t, d, "Verkennen").On || chip(t, d, "Heel veel (200)").On {
			t.Error("an answer is still on")
		}
	})
	t.Run("back to the cards", func(t *testing.T) {
		uitest.Tap(t, d.w, "Alle methoden")
		uitest.MustShow(t, d.Content(), "Zoek een methode")
	})
}

func chip(t *testing.T, d *desk, words string) *ui.Chip {
	t.Helper()
	for _, c := range uitest.All[*ui.Chip](d.Content()) {
		if c.Text() == words {
			return c
		}
	}
	t.Fatalf("no chip %q", words)
	return nil
}

func TestChooser_manyProposals(t *testing.T) {
	d := open(t)
	first, _ := d.set.ByCode("tekenen")
	var cards []methods.Method
	for i := range 11 {
		first.Code, first.Name = fmt.Sprint("k", i), fmt.Sprint("Kaart ", string(rune('a'+i)))
		cards = append(cards, first)
	}
	d.set = methods.NewSet(cards)
	d.Reload()
	d.Show("choose/")
	uitest.Tap(t, d.w, "Verkennen")
	uitest.MustNotShow(t, d.Content(), "Kaart k")
	uitest.Tap(t, d.w, "Toon er nog 3")
	uitest.MustShow(t, d.Content(), "Kaart a", "Kaart k")
}
