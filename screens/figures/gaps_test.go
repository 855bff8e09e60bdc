package figures

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// drawer keeps questions in memory, by the rules of the real one; it suggests
// what was not taken yet.
type drawer struct {
	gaps    []figures.Gap
	advice  []figures.Suggestion
	country figures.Country
	fail    error
}

func (d *drawer) Read(_ context.Context, country figures.Country) ([]figures.ThemeGaps, error) {
	d.country = country
	var out []figures.ThemeGaps
	gaps := slices.Clone(d.gaps)
	figures.SortGaps(gaps)
	for _, t := range append(figures.Themes(), figures.Theme{}) {
		mine := figures.ThemeGaps{Theme: t}
		for _, g := range gaps {
			if g.Theme == t.Code {
				mine.Gaps = append(mine.Gaps, g)
			}
		}
		for _, s := range d.advice {
			taken := slices.ContainsFunc(gaps, func(g figures.Gap) bool { return g.ID == s.ID })
			if s.Theme == t.Code && !taken {
				mine.Suggestions = append(mine.Suggestions, s)
			}
		}
		out = append(out, mine)
	}
	return out, d.fail
}

func (d *drawer) Add(_ context.Context, g figures.Gap) (figures.Gap, error) {
	if g.ID == "" {
		g.ID = "new" + strconv.Itoa(len(d.gaps))
	}
	g.Status = figures.GapOpen
	if err := g.Validate(); err != nil {
		return g, err
	}
	d.gaps = append(d.gaps, g)
	return g, d.fail
}

func (d *drawer) Update(_ context.Context, g figures.Gap) error {
	if err := g.Validate(); err != nil {
		return err
	}
	for i := range d.gaps {
		if d.gaps[i].ID == g.ID {
			d.gaps[i] = g
		}
	}
	return d.fail
}

func (d *drawer) Delete(_ context.Context, id string) error {
	d.gaps = slices.DeleteFunc(d.gaps, func(g figures.Gap) bool { return g.ID == id })
	return d.fail
}

func (d *drawer) Take(ctx context.Context, s figures.Suggestion) (figures.Gap, error) {
	return d.Add(ctx, figures.Gap{ID: s.ID, Theme: s.Theme, Question: s.Question, Why: s.Why, Approach: s.Approach})
}

func (d *drawer) Dismiss(_ context.Context, s figures.Suggestion) error {
	d.gaps = append(d.gaps, figures.Gap{ID: s.ID, Theme: s.Theme, Question: s.Question, Status: figures.GapClosed})
	return d.fail
}

func (d *drawer) ListPeople(context.Context) ([]support.Person, error) {
	return []support.Person{{ID: "p1", Name: "Sam Voorbeeld", Service: "Jeugddienst"}}, d.fail
}

// find is a question as it is stored.
func (d *drawer) find(t *testing.T, id string) figures.Gap {
	t.Helper()
	i := slices.IndexFunc(d.gaps, func(g figures.Gap) bool { return g.ID == id })
	if i < 0 {
		t.Fatalf("question %s is not there", id)
	}
	return d.gaps[i]
}

// asking is a dossier with questions and suggestions.
func asking() *drawer {
	return &drawer{gaps: []figures.Gap{
		{ID: "a", Theme: "ruimte", Question: "Waar spelen kleuters?", Why: "Wij tellen alleen toestellen.", Approach: "Ga met hen wandelen.", PersonID: "p1", DueOn: "2026-12-01", Status: figures.GapBusy},
		{ID: "b", Theme: "ruimte", Question: "Wie komt er nooit buiten?", DueOn: "2026-01-01", Status: figures.GapOpen},
		{ID: "c", Theme: "wonen", Question: "Hoeveel kinderen delen een kamer?", Status: figures.GapClosed, Answer: "Een op de vijf."},
		{ID: "d", Question: "Wat vergaten we?", Status: figures.GapOpen},
	}, advice: []figures.Suggestion{
		{ID: "s1", Theme: "wonen", Question: "Hoeveel kinderen wonen te klein?", Why: "Er is nog geen cijfer.", Approach: "Zoek bij de bron."},
		{ID: "s2", Theme: "wonen", Question: "Verschilt het van wijk tot wijk?", Why: "Alleen een totaal.", Approach: "Vraag het op."},
		{ID: "s3", Theme: "werk", Question: "Wie vindt geen werk?", Why: "Geen cijfer.", Approach: "Zoek het op."},
	}}
}

// table is the list of questions in a window of its own.
type table struct {
	*gaps
	d       *drawer
	w       fyne.Window
	said    []string
	history []string
}

func sit(t *testing.T, d *drawer) *table {
	t.Helper()
	uitest.App(t)
	s := &table{d: d, w: uitest.Window(t, ui.Space(1, 1))}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: s.w, Country: "BE-VLG", Today: func() string { return "2026-11-21" }, Changed: func() {},
		Word: func(k string) string { return k }, Say: func(text string) { s.said = append(s.said, text) }, History: func(kind, id, title string) { s.history = []string{kind, id, title} }}
	s.gaps = newGaps(&Page{Params: Params{Gaps: d, Themes: figures.Themes()}, host: host})
	s.w.SetContent(s.content)
	s.reload()
	uitest.Settle(s.w)
	return s
}

// field is the text field with these words in it.
func (s *table) field(t *testing.T, words string) *ui.Entry {
	t.Helper()
	for _, e := range uitest.All[*ui.Entry](uitest.Top(s.w)) {
		if e.Text == words {
			return e
		}
	}
	t.Fatalf("no field says %q", words)
	return nil
}

// write types in a field and leaves it.
func (s *table) write(t *testing.T, e *ui.Entry, words string) {
	t.Helper()
	uitest.Focus(t, s.w, e)
	uitest.Type(t, s.w, words)
	s.w.Canvas().Unfocus()
}

func TestGaps_list(t *testing.T) {
	s := sit(t, asking())
	uitest.MustShow(t, s.content, "2 open, 1 in onderzoek, 1 beantwoord", "Waar spelen kleuters?", "Ga met hen wandelen.", "Wordt uitgezocht", "Sam Voorbeeld · tegen 01/12/2026",
		"Te laat", "Beantwoord", "Een op de vijf.", "Zonder thema", "Toon 2 voorstellen", "Toon 1 voorstel")
	uitest.MustNotShow(t, s.content, "Hoeveel kinderen wonen te klein?", "Gezondheid en mentaal welbevinden")
	uitest.MustFit(t, s.content)
	uitest.Picture(t, s.w, "vragen")
	if s.d.country != figures.Belgium {
		t.Errorf("asked for %s", s.d.country)
	}
	t.Run("one theme at a time", func(t *testing.T) {
		s.choose("wonen")
		uitest.MustShow(t, s.content, "Hoeveel kinderen delen een kamer?")
		uitest.MustNotShow(t, s.content, "Waar spelen kleuters?", "Wat vergaten we?")
		s.choose("")
		uitest.MustShow(t, s.content, "Wat vergaten we?")
	})
	t.Run("in Dutch dossiers Dutch figures are asked for", func(t *testing.T) {
		s.page.host.Country = "NL"
		s.reload()
		if s.d.country != figures.Netherlands {
			t.Errorf("asked for %s", s.d.country)
		}
	})
}

func TestGaps_empty(t *testing.T) {
	s := sit(t, &drawer{advice: asking().advice})
	uitest.MustShow(t, s.content, "Hier komen de vragen die jullie cijfers openlaten.", "Toon 2 voorstellen")
	uitest.Picture(t, s.w, "vragen-leeg")
	s.page.meeting = true
	s.show()
	uitest.MustShow(t, s.content, "Er staan nog geen vragen in het dossier.")
	uitest.MustNotShow(t, s.content, "Toon 2 voorstellen", "Stel een vraag")
}

func TestGaps_suggestions(t *testing.T) {
	s := sit(t, asking())
	uitest.Tap(t, s.w, "Toon 2 voorstellen")
	uitest.MustShow(t, s.content, "Hoeveel kinderen wonen te klein?", "Er is nog geen cijfer.", "Zoek bij de bron.", "Verberg de voorstellen")
	uitest.Picture(t, s.w, "vragen-voorstellen")
	uitest.Tap(t, s.w, "Neem over")
	if g := s.d.find(t, "s1"); g.Status != figures.GapOpen || s.editing != "s1" {
		t.Errorf("taken over as %+v, editing %q", g, s.editing)
	}
	uitest.Tap(t, s.w, "Niet nodig")
	if g := s.d.find(t, "s2"); !g.Dismissed() {
		t.Errorf("put aside as %+v", g)
	}
	uitest.MustShow(t, s.content, "Niet nodig: Verschilt het van wijk tot wijk?")
	uitest.Tap(t, s.w, "Toch uitzoeken")
	if g := s.d.find(t, "s2"); g.Status != figures.GapOpen {
		t.Errorf("asked again as %+v", g)
	}
	if !slices.Equal(s.said, []string{"De vraag staat in de lijst", "Dit voorstel komt niet terug"}) {
		t.Errorf("said %q", s.said)
	}
}

func TestGaps_changesInPlace(t *testing.T) {
	s := sit(t, asking())
	uitest.Tap(t, s.w, "Waar spelen kleuters?")
	uitest.MustShow(t, s.content, "Wie zoekt het uit?", "Tegen wanneer?", "Sluit af met een antwoord")
	uitest.MustNotShow(t, s.content, "Stel de vraag opnieuw")
	uitest.MustFit(t, s.content)
	uitest.Picture(t, s.w, "vragen-wijzigen")
	s.write(t, s.field(t, "Wij tellen alleen toestellen."), "En ")
	uitest.Tap(t, s.w, "Open vraag")
	if g := s.d.find(t, "a"); g.Why != "En Wij tellen alleen toestellen." || g.Status != figures.GapOpen {
		t.Errorf("stored %+v", g)
	}
	t.Run("an empty question is refused at its field, and nothing is lost", func(t *testing.T) {
		e := s.field(t, "Waar spelen kleuters?")
		uitest.Focus(t, s.w, e)
		e.SetText("")
		uitest.Type(t, s.w, " ")
		s.w.Canvas().Unfocus()
		uitest.MustShow(t, s.content, "Schrijf op wat jullie willen weten.")
		if g := s.d.find(t, "a"); g.Question != "Waar spelen kleuters?" {
			t.Errorf("stored %+v", g)
		}
		s.write(t, e, "Wie?")
		uitest.MustNotShow(t, s.content, "Schrijf op wat jullie willen weten.")
	})
	t.Run("what is being typed is kept when another question opens", func(t *testing.T) {
		uitest.Focus(t, s.w, s.field(t, "Ga met hen wandelen."))
		uitest.Type(t, s.w, "Eerst: ")
		s.open("b")
		if g := s.d.find(t, "a"); g.Approach != "Eerst: Ga met hen wandelen." {
			t.Errorf("stored %+v", g)
		}
		if s.theme != "ruimte" || s.form.now.ID != "b" {
			t.Errorf("theme %q, question %q", s.theme, s.form.now.ID)
		}
	})
	t.Run("the form closes and its history opens", func(t *testing.T) {
		uitest.Tap(t, s.w, "Geschiedenis van deze vraag")
		uitest.Tap(t, s.w, "Klaar met deze vraag")
		uitest.MustNotShow(t, s.content, "Wie zoekt het uit?")
		if !slices.Equal(s.history, []string{"gaps", "b", "Wie komt er nooit buiten?"}) {
			t.Errorf("history of %q", s.history)
		}
	})
}

func TestGaps_closesWithAnAnswer(t *testing.T) {
	s := sit(t, asking())
	s.open("b")
	uitest.Tap(t, s.w, "Sluit af met een antwoord")
	uitest.Tap(t, s.w, "Sluit af")
	uitest.MustShow(t, uitest.Top(s.w), "Pas dan is de vraag beantwoord.")
	s.write(t, uitest.Find[*ui.Entry](t, uitest.Top(s.w)), "Wie geen tuin heeft.")
	uitest.Tap(t, s.w, "Sluit af")
	if g := s.d.find(t, "b"); g.Status != figures.GapClosed || g.Answer != "Wie geen tuin heeft." || s.editing != "" {
		t.Errorf("stored %+v", g)
	}
	uitest.MustShow(t, s.content, "Wie geen tuin heeft.")
	s.open("b")
	uitest.Tap(t, s.w, "Stel de vraag opnieuw")
	if g := s.d.find(t, "b"); g.Status != figures.GapOpen || g.Answer == "" {
		t.Errorf("asked again as %+v", g)
	}
}

func TestGaps_asksAndDeletes(t *testing.T) {
	s := sit(t, asking())
	s.choose("wonen")
	uitest.Tap(t, s.w, "Stel een vraag")
	uitest.Tap(t, s.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(s.w), "Schrijf op wat jullie willen weten.")
	s.write(t, uitest.Find[*ui.Entry](t, uitest.Top(s.w)), "Wie heeft geen bed?")
	uitest.Tap(t, s.w, "Voeg toe")
	if g := s.d.find(t, "new4"); g.Theme != "wonen" || g.Question != "Wie heeft geen bed?" || s.editing != "new4" {
		t.Errorf("made %+v, editing %q", g, s.editing)
	}
	uitest.Tap(t, s.w, "Verwijder deze vraag")
	if len(s.d.gaps) != 4 || s.editing != "" {
		t.Errorf("left are %+v", s.d.gaps)
	}
	if !slices.Equal(s.said, []string{"De vraag is toegevoegd", "De vraag is verwijderd"}) {
		t.Errorf("said %q", s.said)
	}
}

func TestGaps_meeting(t *testing.T) {
	s := sit(t, asking())
	uitest.Tap(t, s.w, "Toon 2 voorstellen")
	uitest.Tap(t, s.w, "Niet nodig")
	s.open("a")
	s.choose("")
	s.page.meeting = true
	s.show()
	uitest.MustShow(t, s.content, "Waar spelen kleuters?", "Een op de vijf.")
	uitest.MustNotShow(t, s.content, "Stel een vraag", "Verberg de voorstellen", "Neem over", "Niet nodig", "Wie zoekt het uit?")
	if tiles := uitest.All[*ui.Tile](s.content); len(tiles) > 0 {
		t.Errorf("%d questions can be changed", len(tiles))
	}
	uitest.Picture(t, s.w, "vragen-vergadering")
}

func TestGaps_opensBeforeItIsRead(t *testing.T) {
	s := sit(t, asking())
	all := s.all
	s.all, s.isRead = nil, false
	s.open("c")
	if s.theme != "" || s.form.now.ID != "" {
		t.Errorf("theme %q, question %q", s.theme, s.form.now.ID)
	}
	s.reload()
	if s.theme != "wonen" || s.form.now.ID != "c" {
		t.Errorf("theme %q, question %q", s.theme, s.form.now.ID)
	}
	s.choose("")
	s.reload()
	if s.theme != "" {
		t.Errorf("reading anew goes back to theme %q", s.theme)
	}
	s.open("gone")
	if s.reload(); s.theme != "" || s.seek || len(s.all) != len(all) {
		t.Errorf("a question that is gone: theme %q, %v", s.theme, s.seek)
	}
}

func TestGaps_trouble(t *testing.T) {
	s := sit(t, asking())
	s.d.fail = errors.New("disk I/O error")
	s.reload()
	uitest.MustShow(t, s.content, "Wat je ziet is misschien niet van nu", "Waar spelen kleuters?")
	s.d.fail = nil
	uitest.Tap(t, s.w, "Probeer opnieuw")
	uitest.MustNotShow(t, s.content, "Wat je ziet is misschien niet van nu")
}

func TestGaps_fit(t *testing.T) {
	for _, scale := range []float32{0.9, 1.5, 2} {
		s := sit(t, asking())
		uitest.Style(look.ModeLight, scale)
		s.open("a")
		s.unfolded["ruimte"] = true
		s.choose("")
		uitest.Settle(s.w)
		uitest.MustFit(t, s.content)
	}
}
