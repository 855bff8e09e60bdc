package figures

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/resources"
)

func TestGap_Validate(t *testing.T) {
	for _, c := range []struct {
		what  string
		gap   Gap
		wrong []string
	}{
		{"a question alone is enough", Gap{Question: "Wie?", Status: GapOpen}, nil},
		{"a full one", Gap{Question: "Wie?", Theme: "ruimte", DueOn: "2026-12-01", Status: GapClosed, Answer: "Zij."}, nil},
		{"blanks are no question", Gap{Question: " \n", Status: GapOpen}, []string{"Question"}},
		{"a question is answered only with an answer", Gap{Question: "Wie?", Status: GapClosed, Answer: " "}, []string{"Answer"}},
		{"a theme, a day and a status that don't exist", Gap{Question: "Wie?", Theme: "weer", DueOn: "morgen", Status: "later"}, []string{"DueOn", "Status", "Theme"}},
	} {
		t.Run(c.what, func(t *testing.T) {
			var invalid *app.InvalidError
			err := c.gap.Validate()
			if errors.As(err, &invalid) {
				if got := slices.Sorted(maps.Keys(invalid.Fields)); !slices.Equal(got, c.wrong) {
					t.Errorf("wrong are %v, want %v", got, c.wrong)
				}
			} else if err != nil || c.wrong != nil {
				t.Errorf("got %v, want %v", err, c.wrong)
			}
		})
	}
}

func TestGap_states(t *testing.T) {
	for _, s := range GapStatuses() {
		if s.Name() == "" {
			t.Errorf("status %s has no name", s)
		}
	}
	put := Gap{Status: GapClosed}
	answered := Gap{Status: GapClosed, Answer: "Drie."}
	due := Gap{Status: GapBusy, DueOn: "2026-11-20"}
	if !put.Dismissed() || answered.Dismissed() || put.Asked() || answered.Asked() || !due.Asked() {
		t.Error("what is put aside, answered and asked is mixed up")
	}
	if !due.Late("2026-11-21") || due.Late("2026-11-20") || (Gap{Status: GapClosed, Answer: "x", DueOn: "2026-01-01"}).Late("2026-11-21") {
		t.Error("late is told wrong")
	}
}

func TestSortGaps(t *testing.T) {
	gaps := []Gap{{ID: "put aside", Status: GapClosed}, {ID: "answered", Status: GapClosed, Answer: "x"}, {ID: "some day", Status: GapOpen},
		{ID: "in december", Status: GapOpen, DueOn: "2026-12-01"}, {ID: "in november", Status: GapBusy, DueOn: "2026-11-01"}}
	SortGaps(gaps)
	var ids []string
	for _, g := range gaps {
		ids = append(ids, g.ID)
	}
	if got := strings.Join(ids, ", "); got != "in november, in december, some day, answered, put aside" {
		t.Errorf("order %s", got)
	}
}

// drawer keeps gaps in memory; fail is returned by every call.
type drawer struct {
	gaps []Gap
	fail error
}

func (d *drawer) ListGaps(context.Context) ([]Gap, error) { return slices.Clone(d.gaps), d.fail }

func (d *drawer) CreateGap(_ context.Context, g Gap) (Gap, error) {
	if g.ID == "" {
		g.ID = "new"
	}
	d.gaps = append(d.gaps, g)
	return g, d.fail
}

func (d *drawer) UpdateGap(_ context.Context, g Gap) error {
	for i := range d.gaps {
		if d.gaps[i].ID == g.ID {
			d.gaps[i] = g
		}
	}
	return d.fail
}

func (d *drawer) DeleteGap(_ context.Context, id string) error {
	d.gaps = slices.DeleteFunc(d.gaps, func(g Gap) bool { return g.ID == id })
	return d.fail
}

// newGaps is a dossier with figures and no questions.
func newGaps() (*Gaps, *drawer, *memory) {
	desk, m := newDesk()
	d := &drawer{}
	return &Gaps{Store: d, Desk: desk}, d, m
}

// themeOf is what a reading says of a theme.
func themeOf(t *testing.T, g *Gaps, code string) ThemeGaps {
	t.Helper()
	all, err := g.Read(t.Context(), Belgium)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		if x.Theme.Code == code {
			return x
		}
	}
	t.Fatalf("theme %q is not there", code)
	return ThemeGaps{}
}

// asks reports whether a theme suggests a question with these words.
func asks(x ThemeGaps, words string) bool {
	return slices.ContainsFunc(x.Suggestions, func(s Suggestion) bool {
		return strings.Contains(s.Question+" "+s.Why+" "+s.Approach, words)
	})
}

func TestGaps_Read(t *testing.T) {
	g, d, _ := newGaps()
	d.gaps = []Gap{{ID: "1", Theme: "ruimte", Question: "Waar?", Status: GapClosed, Answer: "Daar."}, {ID: "2", Theme: "ruimte", Question: "Wie?", Status: GapBusy},
		{ID: "3", Question: "Waarom?", Status: GapOpen}, {ID: "4", Theme: "ruimte", Question: "Nee?", Status: GapClosed}}
	all, err := g.Read(t.Context(), Belgium)
	if err != nil || len(all) != len(Themes())+1 || all[len(all)-1].Theme.Code != "" {
		t.Fatalf("%d themes, %v", len(all), err)
	}
	x := themeOf(t, g, "ruimte")
	if len(x.Gaps) != 3 || x.Gaps[0].ID != "2" || x.Count(GapClosed) != 1 || x.Count(GapBusy) != 1 || x.Count(GapOpen) != 0 {
		t.Errorf("ruimte has %+v", x)
	}
	d.gaps = nil
	if all, err := g.Read(t.Context(), Belgium); err != nil || len(all) != len(Themes()) {
		t.Errorf("without questions %d themes, %v", len(all), err)
	}
}

func TestGaps_suggestions(t *testing.T) {
	g, _, m := newGaps()
	add := func(indicator, area, period, breakdown string) {
		m.values = append(m.values, Value{Indicator: indicator, Area: area, Period: period, Breakdown: breakdown, Value: 40})
	}
	add("onveiligheidsgevoel", "own", "2023", "")
	add("genoeg-groen", "own", "2020", "")
	add("leerlingen-buiten-catalogus", "own", "2024", "")
	add("sportclub-jeugdleden", "own", "2024", "")
	for _, c := range []struct{ what, theme, words string }{
		{"a theme without figures", "wonen", "Hoeveel kinderen wonen te klein"},
		{"a survey that asks adults only", "veiligheid", "Hoe veilig voelen kinderen zich op straat?"},
		{"an important figure that is not there", "vrije_tijd", "Wat is bij ons het cijfer voor ‘Genoeg activiteiten voor kinderen en jongeren’?"},
		{"where a figure can be found", "welzijn_gezin", "Zoek het cijfer bij de bron"},
		{"what a service of the town keeps", "participatie", "Vraag het na bij de dienst die dit bijhoudt (gemeente, eigen telling)"},
		{"what nobody else measures", "gezondheid", "Niemand anders meet dit"},
		{"a figure that is old", "ruimte", "Ons nieuwste cijfer is van 2020."},
		{"a figure that is not divided by age or sex", "mobiliteit", "verschil tussen meisjes en jongens"},
		{"a figure of the whole town only", "veiligheid", "Verschilt ‘Onveilig gevoel in de buurt’ van wijk tot wijk?"},
	} {
		t.Run(c.what+" leaves a question open", func(t *testing.T) {
			if x := themeOf(t, g, c.theme); !asks(x, c.words) {
				t.Errorf("%s asks %+v", c.theme, x.Suggestions)
			}
		})
	}
	t.Run("a theme asks no more than a few", func(t *testing.T) {
		all, _ := g.Read(t.Context(), Belgium)
		for _, x := range all {
			if len(x.Suggestions) > mostSuggestions {
				t.Errorf("%s asks %d questions", x.Theme.Name, len(x.Suggestions))
			}
		}
	})
	t.Run("a register that the same site publishes did not ask adults only", func(t *testing.T) {
		add("schoolse-vertraging-lager", "own", "2024", "")
		if x := themeOf(t, g, "onderwijs"); asks(x, "bevraagt pas vanaf 17") {
			t.Errorf("onderwijs asks %+v", x.Suggestions)
		}
	})
	t.Run("households and births have no age and sex", func(t *testing.T) {
		add("huishoudens-met-kinderen", "own", "2024", "")
		add("geboorten", "own", "2024", "")
		if x := themeOf(t, g, "welzijn_gezin"); asks(x, "verschil tussen meisjes en jongens") {
			t.Errorf("welzijn_gezin asks %+v", x.Suggestions)
		}
	})
	t.Run("what is divided by sex or known of a district is not asked", func(t *testing.T) {
		if x := themeOf(t, g, "bestuur"); asks(x, "verschil tussen meisjes en jongens") || !asks(x, "wijk tot wijk") {
			t.Errorf("bestuur asks %+v", x.Suggestions)
		}
		m.areas = append(m.areas, Area{Code: "w1", Name: "Centrum", Level: "district"})
		add("inwoners-0-17", "w1", "2024", "")
		if x := themeOf(t, g, "bestuur"); asks(x, "wijk tot wijk") {
			t.Errorf("bestuur asks %+v", x.Suggestions)
		}
	})
	t.Run("the other country's figures are not asked", func(t *testing.T) {
		all, _ := g.Read(t.Context(), Netherlands)
		for _, x := range all {
			for _, s := range x.Suggestions {
				if strings.Contains(s.ID+s.Question, "Kansarmoede") {
					t.Errorf("asks %q", s.Question)
				}
			}
		}
	})
}

func TestGaps_takingAndPuttingAside(t *testing.T) {
	g, d, _ := newGaps()
	first := themeOf(t, g, "welzijn_gezin").Suggestions
	made, err := g.Take(t.Context(), first[0])
	if err != nil || made.ID != first[0].ID || made.Status != GapOpen || made.Question != first[0].Question || made.Theme != "welzijn_gezin" {
		t.Fatalf("made %+v, %v", made, err)
	}
	if err := g.Dismiss(t.Context(), first[1]); err != nil || !d.gaps[1].Dismissed() {
		t.Fatalf("put aside %+v, %v", d.gaps, err)
	}
	for _, s := range themeOf(t, g, "welzijn_gezin").Suggestions {
		if s.ID == first[0].ID || s.ID == first[1].ID {
			t.Errorf("%q comes back", s.Question)
		}
	}
	if err := g.Delete(t.Context(), made.ID); err != nil {
		t.Fatal(err)
	}
	if again := themeOf(t, g, "welzijn_gezin").Suggestions; again[0] != first[0] {
		t.Errorf("after deleting it asks %+v first", again[0])
	}
}

func TestGaps_changes(t *testing.T) {
	g, d, m := newGaps()
	var invalid *app.InvalidError
	if _, err := g.Add(t.Context(), Gap{}); !errors.As(err, &invalid) || len(d.gaps) != 0 {
		t.Errorf("an empty question gives %v", err)
	}
	made, err := g.Add(t.Context(), Gap{Question: "Wie?"})
	if err != nil || made.Status != GapOpen || made.ID != "new" {
		t.Fatalf("made %+v, %v", made, err)
	}
	made.Status = GapClosed
	if err := g.Update(t.Context(), made); !errors.As(err, &invalid) || d.gaps[0].Status != GapOpen {
		t.Errorf("closing without an answer gives %v", err)
	}
	made.Answer = "Zij."
	if err := g.Update(t.Context(), made); err != nil || d.gaps[0] != made {
		t.Errorf("stored %+v, %v", d.gaps[0], err)
	}
	broken := errors.New("broken")
	d.fail = broken
	_, addErr := g.Add(t.Context(), Gap{Question: "Wie?"})
	_, readErr := g.Read(t.Context(), Belgium)
	for _, err := range []error{addErr, readErr, g.Update(t.Context(), made), g.Delete(t.Context(), "x"), g.Dismiss(t.Context(), Suggestion{})} {
		if !errors.Is(err, broken) {
			t.Errorf("the store's error becomes %v", err)
		}
	}
	d.fail, m.fail = nil, broken
	if _, err := g.Read(t.Context(), Belgium); !errors.Is(err, broken) {
		t.Errorf("the desk's error becomes %v", err)
	}
}

func TestOpenQuestions(t *testing.T) {
	for _, x := range Themes() {
		if gapWords().themes[x.Code] == "" {
			t.Errorf("theme %s has no question", x.Code)
		}
	}
	for _, in := range Catalogue() {
		if in.Survey && strings.Contains(in.Source, "Gemeente-Stadsmonitor") && gapWords().surveys[in.Code] == "" {
			t.Errorf("%s has no question for children", in.Code)
		}
	}
	for code, text := range gapWords().surveys {
		if _, known := ByCode(code); !known || !strings.HasSuffix(text, "?") || formal.MatchString(text) {
			t.Errorf("%s: %q", code, text)
		}
	}
	if q := (&openQuestions{}).asked(Indicator{Name: "Iets"}); !strings.Contains(q, "‘Iets’") {
		t.Errorf("an indicator without a question asks %q", q)
	}
	if q := (&openQuestions{}).theme(Theme{Name: "Weer"}); !strings.Contains(q, "‘Weer’") {
		t.Errorf("a theme without a question asks %q", q)
	}
	for _, text := range []string{"[[", "weer = 1"} {
		if _, err := readQuestions(text); err == nil {
			t.Errorf("%q is read", text)
		}
	}
	if _, err := readQuestions(resources.Gaps); err != nil {
		t.Error(err)
	}
}
