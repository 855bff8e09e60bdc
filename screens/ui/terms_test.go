package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

// findJury explains one word.
func findJury(text string) []Meaning {
	i := strings.Index(text, "jury")
	if i < 0 {
		return nil
	}
	return []Meaning{{i, i + 4, "jury", "Wie het portfolio leest."}}
}

func TestBreakLines(t *testing.T) {
	measure := func(s string) float32 { return float32(len(s)) }
	for _, tt := range []struct {
		name, text string
		width      float32
		want       string
	}{
		{"one line", "een twee", 20, "een twee"},
		{"at a space", "een twee drie", 8, "een twee|drie"},
		{"a word that is too long stays whole", "ja onvoorstelbaar nee", 5, "ja|onvoorstelbaar|nee"},
		{"a new line", "een\ntwee drie", 20, "een|twee drie"},
		{"two spaces", "een  twee", 4, "een|twee"},
		{"nothing", "", 9, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range breakLines(tt.text, tt.width, measure) {
				got = append(got, tt.text[r.from:r.to])
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("got %q, want %q", s, tt.want)
			}
		})
	}
}

func TestText_explainsItsWords(t *testing.T) {
	uitest.App(t)
	Explain(findJury)
	t.Cleanup(func() { Explain(nil) })
	body := NewParagraph(look.Body, "Wat wil de jury van ons weten over de jaren die voorbij zijn?")
	hints := NewHints()
	w := uitest.Window(t, container.NewStack(Stack(look.S4, NewText(look.Heading, "De jury"), body, NewParagraph(look.Body, "Niets bijzonders")), hints))
	if len(body.spots.Objects) != 1 {
		t.Fatalf("%d spots", len(body.spots.Objects))
	}
	s := body.spots.Objects[0].(*spot)
	if before := fyne.MeasureText("Wat wil de ", size(body, look.Body.Size), look.Body.Style).Width; s.Position().X != before || s.Size().Height < 10 {
		t.Errorf("the spot lies at %v, %v", s.Position(), s.Size())
	}
	t.Run("on pointing at them", func(t *testing.T) {
		s.MouseIn(nil)
		uitest.MustShow(t, w.Content(), "jury: Wie het portfolio leest.")
		s.MouseOut()
		uitest.MustNotShow(t, w.Content(), "jury: Wie het portfolio leest.")
	})
	t.Run("in a list", func(t *testing.T) {
		if all := Meanings(w.Canvas()); !slices.Equal(all, []Meaning{{11, 15, "jury", "Wie het portfolio leest."}}) {
			t.Errorf("listed %v", all)
		}
		body.Hide()
		if all := Meanings(w.Canvas()); len(all) != 0 {
			t.Errorf("what is not in sight is listed: %v", all)
		}
		body.Show()
	})
	t.Run("when the text changes", func(t *testing.T) {
		body.SetText("Niemand leest dit.")
		if len(body.spots.Objects) != 0 || len(Meanings(w.Canvas())) != 0 {
			t.Errorf("%d spots are left", len(body.spots.Objects))
		}
		body.SetText("De jury")
		if len(body.spots.Objects) != 1 {
			t.Error("the new text is not explained")
		}
	})
}
