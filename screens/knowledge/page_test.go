package knowledge

import (
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPage_Article(t *testing.T) {
	s := open(t)
	s.shows("Kennisbank", "Kinderrechten", "Ruimte geven", "Participatie")
	s.hides("Alleen daar")
	s.Show("articles/ladder")
	s.shows("Het college luistert.", "Treden", "Een boek over de ladder. Een uitgever, 2019.", "https://example.org/ladder")
	s.hides("{word")
	chips := uitest.All[*ui.Chip](s.scroll)
	chips[len(chips)-2].Tapped(nil)
	if got := s.opened; len(got) != 1 || got[0] != ui.To(ui.PageKnowledge, "articles", "ruimte") {
		t.Errorf("opened %v", got)
	}
	s.shows("Over plaats maken.", "Tekst.")
}

func TestPage_Links(t *testing.T) {
	s := open(t)
	s.Show("articles/ladder")
	uitest.Settle(s.w)
	uitest.Tap(t, s.w, "Methode: Focusgroep")
	if got := s.opened[len(s.opened)-1]; got != (ui.Route{Page: "methods", ID: "methods/focusgroep"}) {
		t.Errorf("opened %v", got)
	}
	t.Run("a card that is not there has no link", func(t *testing.T) { s.hides("onbekend") })
	t.Run("without a page of methods there are none", func(t *testing.T) {
		s.Method = nil
		s.Show("articles/ladder")
		s.hides("Methode: Focusgroep")
	})
}

// marks are the words of the field that lead to what they mean.
func marks(o fyne.CanvasObject) (out []*widget.Hyperlink) { return uitest.All[*widget.Hyperlink](o) }

func TestPage_Words(t *testing.T) {
	s := open(t)
	s.Show("articles/ladder")
	uitest.Settle(s.w)
	found := marks(s.Content())
	if len(found) != 1 || found[0].Text != "raadgever" || !found[0].TextStyle.Bold {
		t.Fatalf("%d words are marked: %v", len(found), found)
	}
	t.Run("with the keyboard", func(t *testing.T) {
		uitest.Focus(t, s.w, found[0])
		uitest.Press(s.w, fyne.KeySpace)
		s.shows("Iemand die advies geeft aan het college.")
		uitest.Tap(t, s.w, "Toon bij de woorden")
		s.shows("Lees ook", "De ladder")
		if got := s.opened[len(s.opened)-1]; got != ui.To(ui.PageKnowledge, "terms", "raadgever") {
			t.Errorf("opened %v", got)
		}
	})
	t.Run("with the chip below the text", func(t *testing.T) {
		s.Show("articles/ladder")
		uitest.Settle(s.w)
		uitest.Tap(t, s.w, "raadgever")
		s.shows("Iemand die advies geeft")
		uitest.Tap(t, s.w, "Sluiten")
	})
}

func TestPage_Rights(t *testing.T) {
	s := open(t)
	s.Show("rights/12")
	s.shows("Artikel 12 van het Kinderrechtenverdrag", "Zo zeg je het aan een kind", "Een van de vier algemene principes", s.Rights[11].Plain, s.Rights[11].Child)
	uitest.Tap(t, s.w, "Voor kinderen")
	s.hides(s.Rights[11].Plain)
	s.shows(s.Rights[11].Child)
	if n := len(s.found[1]); n != 42 {
		t.Errorf("%d rights", n)
	}
	t.Run("a number finds its article", func(t *testing.T) {
		s.find("31")
		if got := s.found[1]; place(got, "31") < 0 || len(got) > 3 {
			t.Errorf("found %v", got)
		}
	})
}

func TestPage_Practice(t *testing.T) {
	s := open(t)
	for _, x := range s.Collection.Practices() {
		s.Show("practice/" + x.Code)
		s.shows(x.Sources[0].Publisher, "Bronnen")
		if x.Lesson != "" {
			s.shows(inspiration.LessonTitle)
		}
	}
}

func TestPage_Ideas(t *testing.T) {
	s := open(t)
	all := s.Collection.Ideas()
	s.Show("ideas/" + all[0].Code)
	s.shows(all[0].Measures[0].How, "Zo zie je of het helpt", "Zo doen kinderen en jongeren mee", s.themeName(all[0].Theme))
	uitest.Tap(t, s.w, "Zet in ons actieplan")
	if len(s.taker.got) != 1 || s.taker.got[0].Code != all[0].Code {
		t.Fatalf("taken %v", s.taker.got)
	}
	if s.opened[len(s.opened)-1] != ui.To(ui.PageActions, "actions", "a1") || !strings.Contains(s.said[0], all[0].Title) {
		t.Errorf("opened %v, said %q", s.opened, s.said)
	}
	t.Run("a second click while the first is on its way does nothing", func(t *testing.T) {
		s.taking = true
		uitest.Tap(t, s.w, "Zet in ons actieplan")
		s.taking = false
		if len(s.taker.got) != 1 {
			t.Errorf("taken %d times", len(s.taker.got))
		}
	})
	t.Run("a plan that cannot be written says so and goes nowhere", func(t *testing.T) {
		s.taker.fail = errBroken
		uitest.Tap(t, s.w, "Zet in ons actieplan")
		s.shows("Dat is niet gelukt")
		if len(s.opened) != 1 || len(s.said) != 1 || s.taking {
			t.Errorf("opened %v, said %q, taking %v", s.opened, s.said, s.taking)
		}
	})
}

func TestIdeaBar(t *testing.T) {
	s := open(t)
	s.Show("ideas/")
	all := s.Collection.Ideas()
	count := func(fits func(inspiration.Idea) bool) (n int) {
		for _, i := range all {
			if fits(i) {
				n++
			}
		}
		return n
	}
	for name, tt := range map[string]struct {
		set  func()
		want func(inspiration.Idea) bool
	}{
		"all":      {func() {}, func(inspiration.Idea) bool { return true }},
		"a theme":  {func() { s.ideas.theme.SetChosen(all[0].Theme) }, func(i inspiration.Idea) bool { return i.Theme == all[0].Theme }},
		"an age":   {func() { s.ideas.age.SetChosen("3") }, func(i inspiration.Idea) bool { return i.AgeFrom <= 3 && i.AgeTo >= 3 }},
		"small":    {func() { s.ideas.small.SetOn(true) }, func(i inspiration.Idea) bool { return i.Small }},
		"no theme": {func() { s.ideas.theme.SetChosen("geen") }, func(inspiration.Idea) bool { return false }},
	} {
		t.Run(name, func(t *testing.T) {
			s.clear()
			tt.set()
			s.fill()
			if got, want := len(s.found[3]), count(tt.want); got != want {
				t.Errorf("%d ideas, want %d", got, want)
			}
		})
	}
	t.Run("nothing that fits leads back to all", func(t *testing.T) {
		s.ideas.theme.SetChosen("geen")
		s.fill()
		s.shows("Hier staat niets dat past.")
	})
	t.Run("a theme of a practice example leads to its ideas", func(t *testing.T) {
		s.showTheme(all[0].Theme)
		if s.tab != 3 || len(s.found[3]) == 0 || s.want[3] != s.found[3][0].code {
			t.Errorf("tab %d with %d ideas, open is %q", s.tab, len(s.found[3]), s.want[3])
		}
	})
}

func TestPage_Search(t *testing.T) {
	s := open(t)
	s.Show("rights/1")
	s.turn(0)
	s.find("raadgever")
	s.shows("Lezen 1", "Woorden 1", "De ladder", "Het college luistert.")
	t.Run("the words of the programme are found", func(t *testing.T) {
		s.find("college luistert")
		s.shows("Lezen 1", "De ladder")
		s.find("raadgever")
	})
	t.Run("a tab without it says where it is", func(t *testing.T) {
		s.turn(1)
		s.shows("Bij ‘Lezen’ past er wel iets: 1.")
		s.hides("Artikel 1 van het Kinderrechtenverdrag")
		uitest.Tap(t, s.w, "Ga daarheen")
		s.shows("Hoeveel hebben kinderen te zeggen?")
	})
	t.Run("nothing at all", func(t *testing.T) {
		s.find("zzzz")
		s.shows("Hier staat niets dat past.")
		uitest.Tap(t, s.w, "Toon alles")
		if s.search.Text != "" || len(s.found[0]) != 2 {
			t.Errorf("%q is sought, %d articles", s.search.Text, len(s.found[0]))
		}
	})
	t.Run("a route shows what a search left out", func(t *testing.T) {
		s.find("zzzz")
		s.Show("articles/ruimte")
		s.shows("Over plaats maken.")
	})
}

func TestPage_Show(t *testing.T) {
	for id, want := range map[string]struct {
		tab  int
		open string
	}{
		"articles/ladder": {0, "ladder"}, "rights/3": {1, "3"}, "terms/raadgever": {4, "raadgever"},
		"help/figures": {0, "ladder"}, "help/dossier": {0, "ruimte"}, "ander/ding": {0, "ruimte"}, "": {0, "ruimte"}, "articles/weg": {0, "weg"},
	} {
		t.Run(id, func(t *testing.T) {
			s := open(t)
			s.Show(id)
			if s.tab != want.tab || s.want[s.tab] != want.open {
				t.Errorf("tab %d shows %q", s.tab, s.want[s.tab])
			}
		})
	}
	t.Run("home is the first tab with everything", func(t *testing.T) {
		s := open(t)
		s.Show("terms/raadgever")
		s.find("advies")
		s.Home()
		if s.tab != 0 || s.search.Text != "" {
			t.Errorf("tab %d, %q", s.tab, s.search.Text)
		}
	})
}

func TestPage_Keyboard(t *testing.T) {
	s := open(t)
	uitest.Focus(t, s.w, s.list.rows)
	uitest.Press(s.w, fyne.KeyDown)
	if s.want[0] != s.found[0][1].code {
		t.Errorf("open is %q", s.want[0])
	}
	s.shows("Hoeveel hebben kinderen te zeggen?")
}

func TestPage_KeepsWhatWasOpen(t *testing.T) {
	s := open(t)
	s.Show("rights/30")
	s.fill()
	s.shows("30. " + s.Rights[29].Title)
	s.turn(0)
	s.turn(1)
	s.shows("Artikel 30 van het Kinderrechtenverdrag", "30. "+s.Rights[29].Title)
	if s.list.rows.Selected() != 29 {
		t.Errorf("row %d is selected", s.list.rows.Selected())
	}
}

// TestPage_Everything opens all that comes along.
func TestPage_Everything(t *testing.T) {
	uitest.App(t)
	dark(1.5)
	w := uitest.Window(t, ui.Space(1, 1))
	s := begin(t, w, knowledge.Default(), inspiration.Default())
	w.SetContent(s.Content())
	for n, shelf := range shelves {
		if len(s.found[n]) == 0 {
			t.Errorf("%s is empty", shelf.name)
		}
		for i, x := range s.found[n] {
			if shelf.sheet(s.Page, x.code) == nil {
				t.Errorf("%s/%s shows nothing", shelf.kind, x.code)
			}
			if shelf.kind == kindArticle || i == 0 {
				s.Show(shelf.kind + "/" + x.code)
				uitest.Settle(w)
				uitest.MustFit(t, w.Content())
			}
		}
	}
}

func TestPage_Fits(t *testing.T) {
	for name, id := range map[string]string{"an article": "articles/ladder", "a right": "rights/12", "a practice example": "practice/", "an idea": "ideas/", "a word": "terms/raadgever"} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				s := begin(t, w, small(t), inspiration.Default())
				s.Show(id)
				return s.Content()
			})
		})
	}
	t.Run("nothing found", func(t *testing.T) {
		uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
			s := begin(t, w, small(t), inspiration.Default())
			s.find("raadgever")
			s.turn(1)
			return s.Content()
		})
	})
}

func TestRights_areAllThere(t *testing.T) {
	uitest.App(t)
	s := begin(t, uitest.Window(t, ui.Space(1, 1)), small(t), inspiration.Default())
	for i, x := range s.found[1] {
		if x.code != strconv.Itoa(i+1) || x.words == "" {
			t.Errorf("right %d is %+v", i+1, x)
		}
	}
}
