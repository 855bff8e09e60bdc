package screens

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// searching opens the search and types words.
func searching(t *testing.T, words string, change func(*play)) *play {
	t.Helper()
	p := started(t, nil)
	if change != nil {
		change(p)
	}
	p.chooses("Zoeken in alles")
	uitest.Type(t, p.win, words)
	return p
}

// some gives a search a few hits, one of which is of no known kind.
func some(p *play) {
	p.hits = []thread.Hit{
		{Kind: thread.Answer, ID: "k/vlaams-label/c1.4", Title: "1.4 Collegebesluit", Snippet: "…het [speelplein] krijgt\n**geld**…"},
		{Kind: thread.Quote, ID: "q1", Title: "Een straat is een speelplaats.", Snippet: "Een straat is een [speelplaats]…"},
		{Kind: "onbekend", ID: "x", Title: "Iets uit een latere versie"},
	}
}

func TestSearch(t *testing.T) {
	t.Run("it says how to search before a word is typed", func(t *testing.T) {
		p := searching(t, "", nil)
		p.shows("Typ een woord. Het laatste mag half zijn")
	})
	t.Run("results come while typing", func(t *testing.T) {
		p := searching(t, "speel", some)
		if p.searched != "speel" {
			t.Errorf("searched %q", p.searched)
		}
		p.shows("1.4 Collegebesluit", "…het speelplein krijgt geld…", "Portfolio", "Uitspraak")
		p.hides("Iets uit een latere versie", "Een straat is een speelplaats…")
	})
	t.Run("Enter opens the best one", func(t *testing.T) {
		p := searching(t, "speel", some)
		uitest.Press(p.win, fyne.KeyReturn)
		p.at(ui.PagePortfolio, "answers/k/vlaams-label/c1.4")
		p.shows("Pagina Portfolio")
	})
	t.Run("the arrows choose another", func(t *testing.T) {
		p := searching(t, "speel", some)
		uitest.Press(p.win, fyne.KeyUp, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
		p.at(ui.PagePortfolio, "quotes/q1")
	})
	t.Run("Tab and Enter open another", func(t *testing.T) {
		p := searching(t, "speel", some)
		uitest.Press(p.win, fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn)
		p.at(ui.PagePortfolio, "quotes/q1")
	})
}

func TestSearch_Edges(t *testing.T) {
	t.Run("no results say what to try, and Enter opens nothing", func(t *testing.T) {
		p := searching(t, "xyz", nil)
		p.shows("Niets gevonden. Probeer een ander of een korter woord.")
		uitest.Press(p.win, fyne.KeyDown, fyne.KeyReturn)
		p.at(ui.PageOverview, "")
	})
	t.Run("an emptied field asks for a word again", func(t *testing.T) {
		p := searching(t, "a", some)
		uitest.Press(p.win, fyne.KeyBackspace)
		p.shows("Typ een woord.")
		uitest.Press(p.win, fyne.KeyReturn)
		p.at(ui.PageOverview, "")
	})
	t.Run("many results say that there are more", func(t *testing.T) {
		p := searching(t, "kind", func(p *play) { p.hits = many() })
		p.shows("De eerste 30. Met een woord erbij vind je gerichter.")
		for range 40 {
			uitest.Press(p.win, fyne.KeyDown)
		}
		uitest.Press(p.win, fyne.KeyReturn)
		p.at(ui.PageEvidence, "evidence/29")
	})
	t.Run("an error is told without its details", func(t *testing.T) {
		p := searching(t, "kind", func(p *play) { p.searchOK = errors.New("no such table: /secret") })
		p.shows("Er ging iets mis.")
		p.hides("/secret")
	})
	t.Run("Esc closes it", func(t *testing.T) {
		p := searching(t, "kind", some)
		uitest.Press(p.win, fyne.KeyEscape)
		p.shows("Pagina Overzicht")
	})
	t.Run("typing in the field of the bar opens it", func(t *testing.T) {
		p := started(t, nil)
		some(p)
		p.win.Canvas().Focus(p.top.find)
		uitest.Type(t, p.win, "speel")
		p.shows("Zoek in alles", "speel", "1.4 Collegebesluit")
		uitest.Press(p.win, fyne.KeyEscape)
		if p.top.find.Text != "" {
			t.Errorf("the bar keeps %q", p.top.find.Text)
		}
	})
	t.Run("Enter in the field of the bar opens it too", func(t *testing.T) {
		p := started(t, nil)
		p.win.Canvas().Focus(p.top.find)
		uitest.Press(p.win, fyne.KeyReturn)
		p.shows("Typ een woord.")
	})
}

// many are as many hits as are shown, with long titles.
func many() []thread.Hit {
	var hits []thread.Hit
	for i := range found {
		hits = append(hits, thread.Hit{Kind: thread.Evidence, ID: fmt.Sprint(i), Title: strings.Repeat("Verslag van het gesprek met kinderen ", 4), Snippet: strings.Repeat("wat er op tafel lag, ", 9)})
	}
	return hits
}

func TestSearch_Fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		p := begin(t, w, func(p *play, _ *Params) { p.hits = many() })
		p.Start()
		p.openSearch()
		uitest.Type(t, w, "kinderen")
		return w.Content()
	})
}
