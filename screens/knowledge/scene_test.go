package knowledge

import (
	"context"
	"errors"
	"testing"
	"testing/fstest"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// library is a small collection whose texts a test knows.
var library = fstest.MapFS{
	"knowledge/ladder.md": {Data: []byte(`+++
code = "ladder"
title = "De ladder"
summary = "Hoeveel hebben kinderen te zeggen?"
topic = "participation"
pages = ["figures"]
see = ["ruimte"]
methods = ["focusgroep", "onbekend"]
[[source]]
title = "Een boek over de ladder"
publisher = "Een uitgever"
year = 2019
address = "https://example.org/ladder"
+++
Het {word.executive} luistert. Een **raadgever** mag meepraten. De raadgever beslist niet.

## Treden

- Wie meepraat, is een raadgever.
- Wie beslist, draagt mee.

| Trede | Betekenis |
|---|---|
| 1 | Een heel lange uitleg die nooit op één regel van deze smalle cel past en dus verder loopt |
`)},
	"knowledge/ruimte.md":  {Data: []byte("+++\ncode = \"ruimte\"\ntitle = \"Ruimte geven\"\nsummary = \"Over plaats maken.\"\ntopic = \"rights\"\n+++\nTekst.\n")},
	"knowledge/holland.md": {Data: []byte("+++\ncode = \"holland\"\ntitle = \"Alleen daar\"\nsummary = \"Geldt elders.\"\ntopic = \"rights\"\ncountry = \"NL\"\n+++\nTekst.\n")},
	"glossary.toml":        {Data: []byte("[[term]]\ncode = \"raadgever\"\nterm = \"raadgever\"\ntext = \"Iemand die advies geeft aan het {word.executive}.\"\nsee = [\"ladder\"]\n")},
}

var errBroken = errors.New("broken")

// taker remembers what was put into the plan.
type taker struct {
	got  []inspiration.Idea
	fail error
}

func (t *taker) Take(_ context.Context, i inspiration.Idea) (string, error) {
	if t.fail == nil {
		t.got = append(t.got, i)
	}
	return "a1", t.fail
}

// scene is the page in a window.
type scene struct {
	*Page
	t      *testing.T
	w      fyne.Window
	taker  *taker
	opened []ui.Route
	said   []string
}

func begin(t *testing.T, w fyne.Window, base *knowledge.Base, c *inspiration.Collection) *scene {
	t.Helper()
	s := &scene{t: t, w: w, taker: &taker{}}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Country: knowledge.Flanders, Changed: func() {},
		Word: func(key string) string { return map[string]string{"executive": "college"}[key] },
		Say:  func(text string) { s.said = append(s.said, text) }}
	host.Open = func(r ui.Route) {
		s.opened = append(s.opened, r)
		if r.Page == ui.PageKnowledge {
			s.Show(r.ID)
		}
	}
	s.Page = New(Params{Base: base, Collection: c, Rights: journey.Rights(), Themes: figures.Themes(), Taker: s.taker,
		Method: func(code string) (string, bool) { return "Focusgroep", code == "focusgroep" }}, host)
	s.Reload()
	return s
}

func small(t *testing.T) *knowledge.Base {
	t.Helper()
	b, err := knowledge.Load(library)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// open shows the small library with the ideas that come along.
func open(t *testing.T) *scene {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	s := begin(t, w, small(t), inspiration.Default())
	w.SetContent(s.Content())
	uitest.Settle(w)
	return s
}

func (s *scene) shows(words ...string) {
	s.t.Helper()
	uitest.Settle(s.w)
	uitest.MustShow(s.t, uitest.Top(s.w), words...)
}

func (s *scene) hides(words ...string) {
	s.t.Helper()
	uitest.Settle(s.w)
	uitest.MustNotShow(s.t, uitest.Top(s.w), words...)
}

func (s *scene) find(words string) {
	s.search.SetText(words)
	s.fill()
}

// dark is how a test looks at the page at big text.
func dark(scale float32) { uitest.Style(look.ModeDark, scale) }
