package portfolio_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// earlier is what was written for another programme at c2.2.
func earlier(text string) map[string][]portfolio.Written {
	one := portfolio.Written{Answer: portfolio.Answer{ID: "k0/ander/c5.3", Text: text, NotYet: "Kleuters nog niet."},
		Programme: "UNICEF CFCI", Number: "5.3", Title: "Ook in het programma zelf", Needs: "Zeg het per {word.council}."}
	two := one
	two.Number, two.Title, two.Needs, two.Answer.ID = "4.1", "In elke fase", "", "k0/ander/c4.1"
	return map[string][]portfolio.Written{"c2.2": {one, two}}
}

func TestCrossing_TakesATextOver(t *testing.T) {
	s := example()
	s.before = earlier("**We** bereikten ook " + strings.Repeat("kinderen met een beperking, ", 8) + "en meer.")
	tied := func(kind, id, role string) thread.Link {
		return thread.Link{FromKind: kind, FromID: id, Role: role, ToKind: thread.Answer, ToID: "k0/ander/c5.3"}
	}
	s.links = append(s.links, tied(thread.Evidence, "e2", thread.Proves), tied(thread.Quote, "q1", thread.Voice))
	s.quotes = append(s.quotes, listening.Quote{ID: "q3", Text: "Elders."})
	d := open(t, s)
	d.Show("answers/c2.2")
	uitest.MustShow(t, d.Content(), "Dit schreef je al voor UNICEF CFCI: 5.3 Ook in het programma zelf", "Hier is nog nodig: Zeg het per council.", "We bereikten ook kinderen", "Toon er nog 1")
	uitest.MustNotShow(t, d.Content(), "4.1 In elke fase", "en meer.")
	uitest.Tap(t, d.w, "Toon er nog 1")
	uitest.MustShow(t, d.Content(), "4.1 In elke fase")
	uitest.Tap(t, d.w, "Neem deze tekst over")
	a := s.answers["c2.2"]
	if !strings.HasPrefix(a.Text, "**We** bereikten ook") || !strings.HasSuffix(a.Text, "\n\n*Overgenomen van UNICEF CFCI, 5.3 Ook in het programma zelf.*") || a.NotYet != "Kleuters nog niet." || a.Status != portfolio.Draft {
		t.Errorf("stored %+v", a)
	}
	for _, want := range []thread.Link{proof("e2", "c2.2"), voice("q1", "c2.2")} {
		if !slices.Contains(s.links, want) {
			t.Errorf("%+v is not tied", want)
		}
	}
	if !slices.Contains(s.done, "Tekst overgenomen van UNICEF CFCI") || len(d.Said) != 1 {
		t.Errorf("done %v, said %v", s.done, d.Said)
	}
	uitest.MustNotShow(t, d.Content(), "Dit schreef je al voor UNICEF CFCI: 5.3")
	uitest.MustShow(t, d.Content(), "4.1 In elke fase") // it was opened before
	d.Show("answers/c2.1")
	d.Show("answers/c2.2")
	uitest.MustNotShow(t, d.Content(), "4.1 In elke fase")
	uitest.Tap(t, d.w, "Dit schreef je ook voor een ander programma")
	uitest.Tap(t, d.w, "Voeg deze tekst toe")
	if got := s.answers["c2.2"].Text; strings.Count(got, "Overgenomen van") != 2 || len(s.links) != 6 {
		t.Errorf("the second text gives %q, %d links", got, len(s.links))
	}
	uitest.MustNotShow(t, d.Content(), "Dit schreef je al", "Dit schreef je ook")
}

func TestCrossing_TooLong(t *testing.T) {
	s := example()
	s.before = earlier(strings.Repeat("lang ", 2000))
	d := open(t, s)
	d.Show("answers/c2.2")
	uitest.Tap(t, d.w, "Neem deze tekst over")
	uitest.MustShow(t, uitest.Top(d.w), "Deze teksten zijn samen te lang", "Er is niets gewijzigd")
	if _, there := s.answers["c2.2"]; there {
		t.Error("it is stored")
	}
}

func TestCrossing_NotWritten(t *testing.T) {
	s := example()
	s.before = earlier("Kort.")
	d := open(t, s)
	d.Show("answers/c2.2")
	s.fail = app.ErrReadOnly
	uitest.Tap(t, d.w, "Neem deze tekst over")
	uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt")
	if len(d.Said) > 0 {
		t.Errorf("said %v", d.Said)
	}
}

func TestCrossing_Fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		s := example()
		s.before = earlier(strings.Repeat("kindvriendelijkheidsbeleid ", 60))
		d := build(t, s, w)
		d.Reload()
		d.Show("answers/c2.2")
		return d.Content()
	})
}

// ungated is a portfolio of a programme without a criterion that decides.
type ungated struct{ *store }

func (u ungated) Material(ctx context.Context, a, b string) (*portfolio.Material, error) {
	m, err := u.store.Material(ctx, a, b)
	if err == nil {
		m.Programme.Criteria[0].Admissibility = false
	}
	return m, err
}

func TestPage_WithoutAGate(t *testing.T) {
	s := example()
	uitest.App(t)
	d := build(t, s, uitest.Window(t, ui.Space(0, 0)))
	d.Host.Word = func(k string) string { return map[string]string{"jury": "UNICEF"}[k] }
	d.Page = screen.New(screen.Params{Office: ungated{s}, Texts: s, Quotes: s, Threads: s}, d.Host)
	uitest.InShell(d.w, d)
	d.Show("answers/c2.2")
	uitest.MustNotShow(t, d.Content(), "Leest de jury dit dossier?", "De jury")
	uitest.MustShow(t, d.Content(), "UNICEF", "UNICEF beloont wie eerlijk is en bijstuurt.")
}
