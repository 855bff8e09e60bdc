package portfolio_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// long has the texts that users should not, but will, write.
func long() *store {
	s := example()
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 20)
	s.answers["c2.1"] = answer("c2.1", words, portfolio.Ready)
	s.evidence[0].Title, s.evidence[0].Number = words, 12_345
	s.quotes[0].Text, s.quotes[0].Speaker = words, words
	s.candidature.Summary = words
	s.links = append(s.links, proof("e1", "c2.1"))
	return s
}

func TestPage_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		store func() *store
		route string
		taps  []string
	}{
		"a text":       {example, "answers/c1.1", nil},
		"nothing yet":  {func() *store { return &store{answers: map[string]portfolio.Answer{}} }, "", nil},
		"long texts":   {long, "answers/c2.1", nil},
		"long proofs":  {long, "answers/c2.1", []string{"Bewijs 1"}},
		"long voices":  {long, "answers/c2.1", []string{"Stemmen 2"}},
		"the front":    {long, "answers/front", nil},
		"the gate":     {example, "answers/gate", nil},
		"a quote":      {example, "answers/c2.1", []string{"Stemmen 2", "Nieuwe uitspraak"}},
		"the criteria": {example, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, tt.store(), w)
				frame := uitest.InShell(d.w, d)
				d.Show(tt.route)
				uitest.Settle(w)
				for _, words := range tt.taps {
					uitest.Tap(t, w, words)
				}
				return frame
			})
		})
	}
}

func TestPage_list(t *testing.T) {
	d := open(t, example())
	uitest.MustShow(t, d.Content(), "Vooraan", "In één oogopslag", "C1 Breed draagvlak", "1.1 Een duidelijk mandaat", "Concept", "Nog niet ontvankelijk: 2 te doen", "1 van 3 onderdelen klaar")
	uitest.MustShow(t, d.Content(), "Wie trekt dit?") // the first text that asks for work is open
	uitest.Tap(t, d.w, "2.1 Van begin tot einde")
	uitest.MustShow(t, d.Content(), "Wanneer deden kinderen mee?", "Vertel.")
	uitest.Press(d.w, fyne.KeyDown)
	uitest.MustShow(t, d.Content(), "Wie bereikten jullie?")
}

func TestPage_routes(t *testing.T) {
	for route, shows := range map[string]string{
		"answers/c2.2":                  "Wie bereikten jullie?",
		"answers/k1/label/c2":           "Participatie: ons antwoord in het kort",
		"answers/gone":                  "Wie trekt dit?",
		"quotes/q1":                     "Wanneer deden kinderen mee?",
		"quotes/unknown":                "Wie trekt dit?",
		"":                              "Wie trekt dit?",
		ui.To("", "answers", "gate").ID: "Het eerste criterium is een voorwaarde",
	} {
		t.Run("at once "+route, func(t *testing.T) {
			d := open(t, example())
			d.Show(route)
			uitest.MustShow(t, d.Content(), shows)
		})
	}
	t.Run("before anything was read", func(t *testing.T) {
		uitest.App(t)
		d := build(t, example(), uitest.Window(t, ui.Space(0, 0)))
		d.Show("quotes/q1")
		uitest.InShell(d.w, d)
		uitest.MustShow(t, d.Content(), "Wanneer deden kinderen mee?", "‘Wij beslissen mee.’")
	})
	t.Run("a quote that hangs nowhere", func(t *testing.T) {
		s := example()
		s.links = nil
		d := open(t, s)
		d.Show("quotes/q1")
		uitest.MustShow(t, uitest.Top(d.w), "Wat zei het kind?")
	})
}

func TestPage_gate(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Leest de jury dit dossier?")
	uitest.MustShow(t, d.Content(), "1.1 Een duidelijk mandaat", "De tekst bij ‘Een duidelijk mandaat’ is nog niet klaar.", "Voeg het besluit toe.")
	uitest.MustNotShow(t, d.Content(), "Laat een kind aan het woord.")
	uitest.Tap(t, d.w, "Zet dit recht")
	uitest.MustShow(t, d.Content(), "Wie trekt dit?")
	a := d.store.answers["c1.1"]
	a.Status = portfolio.Ready
	d.store.answers["c1.1"] = a
	d.store.links = append(d.store.links, proof("e1", "c1.1"))
	d.Reload()
	d.Show("answers/gate")
	uitest.MustShow(t, d.Content(), "Ja, het dossier is ontvankelijk", "Ontvankelijk")
}

func TestPage_length(t *testing.T) {
	for _, tt := range []struct {
		length screen.Length
		want   string
	}{
		{screen.Length{Pages: 80, Core: 38, Limit: 40}, "1 van 3 onderdelen klaar · 80 bladzijden, waarvan 38 in de kern (hoogstens 40)"},
		{screen.Length{Pages: 80, Core: 43, Limit: 40}, "1 van 3 onderdelen klaar · 80 bladzijden, waarvan 43 in de kern: 3 te veel (hoogstens 40)"},
		{screen.Length{Pages: 80, Core: 43}, "1 van 3 onderdelen klaar · 80 bladzijden, waarvan 43 in de kern"},
	} {
		s := example()
		s.length = tt.length
		d := open(t, s)
		uitest.MustNotShow(t, d.Content(), "bladzijden")
		d.Reload()
		d.Host.Run.Advance(4 * time.Second)
		uitest.MustShow(t, d.Content(), tt.want)
		if s.measured != 1 {
			t.Errorf("measured %d times for two readings", s.measured)
		}
		s.short = errors.New("no room")
		d.Reload()
		uitest.MustShow(t, d.Content(), tt.want)
		d.Host.Run.Advance(4 * time.Second)
		uitest.MustNotShow(t, d.Content(), "bladzijden")
	}
}

func TestPage_export(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "Maak de PDF")
	if len(d.store.wrote) != 0 || d.Pick.Asked[0].Name != "Voorbeeldegem – portfolio – 2026-11-21.pdf" {
		t.Fatalf("wrote %q, asked %+v", d.store.wrote, d.Pick.Asked)
	}
	d.Show("answers/c1.1")
	editor := uitest.Find[*ui.Editor](t, d.Content())
	uitest.Focus(t, d.w, editor.Entry())
	uitest.Type(t, d.w, "Nog net erbij. ")
	d.Pick.Path = "/tmp/portfolio.html"
	uitest.Button(t, d.Content(), "Maak HTML").Tapped(nil) // as a menu would: the field keeps the keyboard
	if a := d.store.answers["c1.1"]; !strings.HasPrefix(a.Text, "Nog net erbij.") || !slices.Equal(d.store.wrote, []string{d.Pick.Path}) || d.Document != d.Pick.Path {
		t.Errorf("stored %q, wrote %q, opened %q", a.Text, d.store.wrote, d.Document)
	}
	for n := range 10 {
		d.store.remarks = append(d.store.remarks, fmt.Sprintf("Opmerking %d.", n))
	}
	uitest.Tap(t, d.w, "Maak de PDF")
	uitest.MustShow(t, uitest.Top(d.w), "Kijk dit na", "Opmerking 7.", "En nog 2 opmerkingen.")
	uitest.MustNotShow(t, uitest.Top(d.w), "Opmerking 8.")
	uitest.Tap(t, d.w, "Sluiten")
	d.store.fail = errors.New("no")
	uitest.Tap(t, d.w, "Maak de PDF")
	uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt")
}

func TestPage_failingRead(t *testing.T) {
	d := open(t, example())
	d.store.lost = errors.New("SQL /x/y")
	d.Reload()
	uitest.MustShow(t, d.Content(), "Wat je ziet is misschien niet van nu", "1.1 Een duidelijk mandaat", "Wie trekt dit?")
	d.store.lost = nil
	uitest.Tap(t, d.w, "Probeer opnieuw")
	uitest.MustNotShow(t, d.Content(), "Wat je ziet is misschien niet van nu")
}

func TestPage_nothingRead(t *testing.T) {
	s := example()
	s.lost = errors.New("SQL /x/y")
	d := open(t, s)
	d.SetMeeting(true)
	d.Show("answers/c1.1")
	uitest.Tap(t, d.w, "Maak de PDF")
	if len(d.Pick.Asked) != 0 {
		t.Error("a document without anything in it is offered")
	}
}

func TestProofs(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.2")
	uitest.Tap(t, d.w, "Bewijs")
	uitest.Tap(t, d.w, "Kies bewijs")
	uitest.Tap(t, d.w, "Kies")
	uitest.MustShow(t, uitest.Top(d.w), "Kies er eerst een uit de lijst.")
	uitest.Tap(t, d.w, "Typ een woord of een nummer")
	uitest.Type(t, d.w, "raad")
	uitest.Press(d.w, fyne.KeyReturn)
	uitest.Tap(t, d.w, "Kies")
	if !slices.Contains(d.store.links, proof("e2", "c2.2")) || d.store.answers["c2.2"].Status != portfolio.Empty {
		t.Errorf("links %v, text %+v", d.store.links, d.store.answers["c2.2"])
	}
	if !slices.Equal(d.store.done, []string{"Bewijs bij een tekst gelegd"}) {
		t.Errorf("did %q", d.store.done)
	}
	uitest.MustShow(t, d.Content(), "Bewijs 1", "B-2")
	uitest.Tap(t, d.w, "Verslag van de kinderraad")
	uitest.Tap(t, d.w, "Nieuw bewijs")
	if want := []ui.Route{ui.To(ui.PageEvidence, thread.Evidence, "e2"), {Page: ui.PageEvidence, ID: "new/"}}; fmt.Sprint(d.Opened) != fmt.Sprint(want) {
		t.Errorf("opened %v", d.Opened)
	}
	uitest.Tap(t, d.w, "Maak dit bewijs los van de tekst")
	if slices.Contains(d.store.links, proof("e2", "c2.2")) || d.Said[0] != "Het bewijs is los van deze tekst" {
		t.Errorf("links %v, said %q", d.store.links, d.Said)
	}
}

func TestProofs_pickedFromTheEditor(t *testing.T) {
	s := example()
	s.evidence = append(s.evidence, evidence.Evidence{ID: "e7", Number: 7, Title: "Taken van de diensten"})
	d := open(t, s)
	d.Show("answers/c2.2")
	editor := uitest.Find[*ui.Editor](t, d.Content())
	uitest.Focus(t, d.w, editor.Entry())
	uitest.Type(t, d.w, "Acht diensten doen mee ")
	uitest.Tap(t, d.w, "Verwijs naar een bewijsstuk")
	uitest.Tap(t, d.w, "Typ een woord of een nummer")
	uitest.Type(t, d.w, "B-7")
	uitest.Press(d.w, fyne.KeyReturn)
	uitest.Tap(t, d.w, "Kies")
	a := s.answers["c2.2"]
	if a.Text != "Acht diensten doen mee [B-7]" || a.Status != portfolio.Draft || !slices.Contains(s.links, proof("e7", "c2.2")) {
		t.Errorf("stored %+v with links %v", a, s.links)
	}
	if editor.Text() != a.Text {
		t.Errorf("the editor shows %q", editor.Text())
	}
}

func TestVoices(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.1")
	uitest.Tap(t, d.w, "Stemmen 2")
	uitest.MustShow(t, d.Content(), "‘Wij beslissen mee.’", "meisje, 11 jaar, Noord", "‘Dit is geheim.’", "Zonder toestemming")
	t.Run("a meeting does not see what may not be told", func(t *testing.T) {
		d.SetMeeting(true)
		uitest.MustShow(t, d.Content(), "‘Wij beslissen mee.’", "Stemmen 1")
		uitest.MustNotShow(t, d.Content(), "‘Dit is geheim.’")
		d.SetMeeting(false)
		uitest.MustShow(t, d.Content(), "‘Dit is geheim.’")
	})
	d.Show("answers/c2.2")
	uitest.MustNotShow(t, d.Content(), "‘Wij beslissen mee.’")
}

func TestVoices_edit(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.2")
	uitest.Tap(t, d.w, "Stemmen")
	t.Run("a new one hangs on the text at once", func(t *testing.T) {
		uitest.Tap(t, d.w, "Nieuwe uitspraak")
		uitest.Tap(t, d.w, "Bewaar")
		uitest.MustShow(t, uitest.Top(d.w), "Schrijf de woorden van het kind op.")
		words := uitest.Find[*ui.Entry](t, uitest.Top(d.w))
		uitest.Focus(t, d.w, words)
		uitest.Type(t, d.w, "Nu mogen wij ook.")
		d.store.fail = errors.New("no")
		uitest.Tap(t, d.w, "Bewaar")
		uitest.Tap(t, d.w, "Sluiten")
		if got := uitest.Find[*ui.Entry](t, uitest.Top(d.w)).Text; got != "Nu mogen wij ook." {
			t.Errorf("after the error the field shows %q", got)
		}
		d.store.fail = nil
		uitest.Tap(t, d.w, "Mag in het portfolio")
		uitest.Tap(t, d.w, "Bewaar")
		if q := d.store.quotes[2]; q.Text != "Nu mogen wij ook." || !q.Consent || !slices.Contains(d.store.links, voice("q3", "c2.2")) {
			t.Errorf("stored %+v with links %v", q, d.store.links)
		}
		uitest.MustShow(t, d.Content(), "‘Nu mogen wij ook.’", "Wat jullie ermee deden, staat er nog niet bij.")
	})
	t.Run("one that is there already", func(t *testing.T) {
		uitest.Tap(t, d.w, "Kies er een")
		uitest.Tap(t, d.w, "Typ een woord uit de uitspraak")
		uitest.Type(t, d.w, "beslissen")
		uitest.Press(d.w, fyne.KeyReturn)
		uitest.Tap(t, d.w, "Kies")
		if !slices.Contains(d.store.links, voice("q1", "c2.2")) {
			t.Errorf("links %v", d.store.links)
		}
	})
	t.Run("changing, untying and deleting", func(t *testing.T) {
		uitest.Tap(t, d.w, "‘Nu mogen wij ook.’")
		uitest.Tap(t, d.w, "Mag in het portfolio")
		uitest.Tap(t, d.w, "Bewaar")
		if d.store.quotes[2].Consent || len(d.store.quotes) != 3 {
			t.Errorf("stored %+v", d.store.quotes)
		}
		uitest.Tap(t, d.w, "Maak deze uitspraak los van de tekst")
		if slices.Contains(d.store.links, voice("q1", "c2.2")) || d.Said[0] != "De uitspraak is los van deze tekst" {
			t.Errorf("links %v, said %q", d.store.links, d.Said)
		}
		uitest.Tap(t, d.w, "‘Nu mogen wij ook.’")
		uitest.Tap(t, d.w, "Verwijder")
		if len(d.store.quotes) != 2 || d.Said[1] != "De uitspraak is verwijderd" {
			t.Errorf("%d quotes, said %q", len(d.store.quotes), d.Said)
		}
	})
}
