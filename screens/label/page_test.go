package label

import (
	"context"
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/resources"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func newPage(t *testing.T, w fyne.Window, text string, err error) (*Page, *[]ui.Route) {
	t.Helper()
	var opened []ui.Route
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Open: func(r ui.Route) { opened = append(opened, r) }}
	p := New(func(context.Context) (string, error) { return text, err }, host)
	p.Reload()
	p.Show("")
	return p, &opened
}

func TestPage(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	p, opened := newPage(t, w, resources.Label, nil)
	w.SetContent(p.Content())
	uitest.Settle(w)
	uitest.MustShow(t, w.Content(), "Het label in het kort", "Voor wie", "De vijf criteria", "Breed draagvlak.", "De jury")
	if n := strings.Count(strings.Join(uitest.Texts(w.Content()), "\n"), "Het label in het kort"); n != 1 {
		t.Errorf("the title stands %d times", n)
	}
	uitest.Tap(t, w, "Naar de criteria")
	uitest.Tap(t, w, "Naar jullie traject")
	if (*opened)[0].Page != ui.PagePortfolio || (*opened)[1] != (ui.Route{Page: ui.PageDossier, ID: "journey/"}) {
		t.Errorf("opened %v", *opened)
	}
	t.Run("a text that cannot be read leaves the page as it was", func(t *testing.T) {
		p.read = func(context.Context) (string, error) { return "", errors.New("secret") }
		p.Reload()
		uitest.MustShow(t, uitest.Top(w), "Dat is niet gelukt")
		uitest.MustShow(t, w.Content(), "Voor wie")
	})
}

func TestPage_Fits(t *testing.T) {
	for name, text := range map[string]string{"the real text": resources.Label, "nothing": "",
		"long words": "# T\n\n## " + strings.Repeat("Kindvriendelijkheid ", 12) + "\n\n" + strings.Repeat("meerjarenplanaanpassing ", 90)} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				p, _ := newPage(t, w, text, nil)
				return p.Content()
			})
		})
	}
}

func TestSections(t *testing.T) {
	got := sections("# Titel\n\nInleiding.\n\n## Een\n\nTekst\nverder.\n\n## Leeg\n\n## Twee\n\n1. stap\n\n---\n\n*Bron*\n")
	want := []section{{"", "Inleiding."}, {"Een", "Tekst\nverder."}, {"Twee", "1. stap"}, {"", "*Bron*"}}
	if len(got) != len(want) {
		t.Fatalf("got %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("section %d is %q, want %q", i, got[i], want[i])
		}
	}
}
