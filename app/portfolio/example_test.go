package portfolio_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// openExample is the example dossier in a real store.
func openExample(t testing.TB) *data.Store {
	t.Helper()
	c := datatest.Config("voorbeeld")
	c.Now = example.Today
	s := datatest.OpenIn(t, datatest.Dir(t), c)
	if err := example.Build(t.Context(), s, example.Today()); err != nil {
		t.Fatal(err)
	}
	return s
}

func documentOf(t testing.TB, s *data.Store) *document.Document {
	t.Helper()
	d, err := newOffice(s).Document(t.Context(), "", today)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestBuild_example(t *testing.T) {
	s := openExample(t)
	d := documentOf(t, s)
	t.Run("its build stands in the golden file", func(t *testing.T) { golden(t, "example.golden", dump(d, false)) })
	t.Run("places, links and proofs agree", func(t *testing.T) { sound(t, d) })
	t.Run("every chart and picture can be read out", func(t *testing.T) { readable(t, d) })
	t.Run("every showcase action has a budget and staff", func(t *testing.T) { meansShown(t, s, d) })
	t.Run("nothing private is told", func(t *testing.T) { nothingPrivate(t, s, d) })
	t.Run("only pictures with consent are shown", func(t *testing.T) { consentAsked(t, s, d) })
	t.Run("the same day gives the same version", func(t *testing.T) {
		if again := documentOf(t, s); again.Meta.Version != d.Meta.Version || dump(again, true) != dump(d, true) {
			t.Errorf("versions are %s and %s", d.Meta.Version, again.Meta.Version)
		}
	})
	t.Run("it is admissible", func(t *testing.T) {
		states, err := newOffice(s).States(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if ok, missing := portfolio.Admissible(states); !ok {
			t.Errorf("it lacks %q", texts(missing))
		}
	})
	t.Run("small numbers are hidden in charts and tables", func(t *testing.T) { smallHidden(t, s) })
}

func readable(t *testing.T, d *document.Document) {
	t.Helper()
	visit(d, func(b document.Block) {
		switch b := b.(type) {
		case document.Chart:
			if about := b.Describe(); about.Alt == "" || about.Title == "" || about.Source == "" {
				t.Errorf("chart %s has title %q, source %q and alternative text %q", about.ID, about.Title, about.Source, about.Alt)
			}
		case document.Figure:
			if b.Image.Alt == "" || len(b.Image.Data) == 0 {
				t.Errorf("figure %s has no picture or no alternative text", b.ID)
			}
		}
	})
}

// chosen are the showcase actions with what they cost.
func chosen(t *testing.T, s *data.Store) []actions.Row {
	t.Helper()
	rows, _, err := s.ListActions(t.Context(), actions.Filter{Showcase: true})
	if err != nil || len(rows) < 2 {
		t.Fatalf("%d showcase actions, %v", len(rows), err)
	}
	return rows
}

func meansShown(t *testing.T, s *data.Store, d *document.Document) {
	t.Helper()
	told := map[string]bool{}
	staff := 0
	visit(d, func(b document.Block) {
		switch b := b.(type) {
		case document.Table:
			if id, ok := strings.CutPrefix(b.ID, "budget-"); ok {
				last := b.Rows[len(b.Rows)-1]
				told[id] = len(b.Rows) > 1 && last.Total && document.Plain(last.Cells[1].Runs) != "€ 0"
			}
		case document.Paragraph:
			if strings.HasPrefix(document.Plain(b.Runs), "Personeel: ") {
				staff++
			}
		}
	})
	rows := chosen(t, s)
	for _, a := range rows {
		if !told[a.ID] {
			t.Errorf("%q has no budget by year", a.Title)
		}
	}
	if staff != len(rows) {
		t.Errorf("staff is told of %d of %d actions", staff, len(rows))
	}
}

func nothingPrivate(t *testing.T, s *data.Store, d *document.Document) {
	t.Helper()
	all := dump(d, true)
	private := map[string]string{}
	rows, _, err := s.ListActions(t.Context(), actions.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range rows {
		private["the note at "+a.Title] = a.Internal
	}
	quotes, err := s.ListQuotes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range quotes {
		if !q.Consent {
			private["a quote by "+q.Speaker] = q.Text
		}
	}
	records, err := s.ListIndicatorRecords(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		private["the note at "+r.ID] = r.Note
	}
	looked := 0
	for what, words := range private {
		if strings.TrimSpace(words) == "" {
			continue
		}
		looked++
		if strings.Contains(all, strings.TrimSpace(words)) {
			t.Errorf("%s stands in the document", what)
		}
	}
	if looked == 0 {
		t.Error("the example has nothing private, so this proves nothing")
	}
}

func consentAsked(t *testing.T, s *data.Store, d *document.Document) {
	t.Helper()
	all, err := s.ListEvidence(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	visit(d, func(b document.Block) {
		if f, ok := b.(document.Figure); ok {
			shown[strings.TrimPrefix(f.ID, "beeld-")] = true
		}
	})
	with := 0
	for _, e := range all {
		if e.Kind == evidence.Photo && e.Consent == "" && shown[e.ID] {
			t.Errorf("%q is shown without consent", e.Title)
		}
		if shown[e.ID] {
			with++
		}
	}
	if with == 0 {
		t.Error("no picture is shown at all")
	}
}

// smallHidden looks for every count that is too small in the whole document.
func smallHidden(t *testing.T, s *data.Store) {
	t.Helper()
	hidden := smallCounts(t, s)
	d := documentOf(t, s)
	looked := 0
	visit(d, func(b document.Block) {
		switch b := b.(type) {
		case document.Chart:
			line, ok := b.Chart.(chart.LineChart)
			code := strings.TrimSuffix(b.Describe().ID, "-lijn")
			if !ok {
				return
			}
			for _, series := range line.Series {
				for i, v := range series.Values {
					if _, small := hidden[place{code, series.Name, line.Periods[i].Label}]; small {
						looked++
						if !math.IsNaN(v) || series.Marks[i] != "verborgen" {
							t.Errorf("%s of %s in %s is drawn as %v, marked %q", code, series.Name, line.Periods[i].Label, v, series.Marks[i])
						}
					}
				}
			}
		case document.Table:
			if !strings.HasPrefix(b.ID, "cijfers-") {
				return
			}
			for _, r := range b.Rows {
				for at, shown := range hidden {
					if name(at.indicator) != document.Plain(r.Cells[0].Runs) || at.period != document.Plain(r.Cells[2].Runs) {
						continue
					}
					looked++
					for i, c := range r.Cells[1 : len(r.Cells)-2] {
						if b.Columns[i+1].Title == at.area && document.Plain(c.Runs) == shown {
							t.Errorf("table %s tells %s of %s in %s: %s", b.ID, at.indicator, at.area, at.period, shown)
						}
					}
				}
			}
		}
	})
	if looked == 0 {
		t.Errorf("none of %d small counts has a place in the document, so this proves nothing", len(hidden))
	}
}

// place is where a figure stands: the indicator's code, the area's name and
// the period.
type place struct{ indicator, area, period string }

func name(code string) string {
	in, _ := figures.ByCode(code)
	return in.Name
}

// smallCounts writes a small count for our own municipality and returns all
// that the dossier has, as they would be printed.
func smallCounts(t *testing.T, s *data.Store) map[place]string {
	t.Helper()
	desk := &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: clock, NewID: func() string { return "klein" }}
	areas, err := s.Areas(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	own := areas[slices.IndexFunc(areas, func(a figures.Area) bool { return a.Own })]
	code := countOfPersons(t, s)
	if err := desk.Type(t.Context(), figures.Value{Indicator: code, Period: "2026", Value: 3}, own, "eigen telling"); err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, a := range areas {
		names[a.Code] = a.Name
	}
	values, err := s.Values(t.Context(), figures.Query{})
	if err != nil {
		t.Fatal(err)
	}
	out := map[place]string{}
	for _, v := range values {
		if in, ok := figures.ByCode(v.Indicator); ok && figures.Small(in, v) && v.Breakdown == "" {
			out[place{v.Indicator, names[v.Area], v.Period}] = in.Show(v)
		}
	}
	if _, ok := out[place{code, own.Name, "2026"}]; !ok {
		t.Fatalf("the small count of %s is not there", code)
	}
	return out
}

// countOfPersons is an indicator that is drawn, counts persons and is no part
// of a sum.
func countOfPersons(t *testing.T, s *data.Store) string {
	t.Helper()
	found := ""
	visit(documentOf(t, s), func(b document.Block) {
		if c, ok := b.(document.Chart); ok && found == "" {
			if in, ok := figures.ByCode(strings.TrimSuffix(c.Describe().ID, "-lijn")); ok && in.Persons && in.Kind == figures.Count && len(in.Parts) == 0 {
				found = in.Code
			}
		}
	})
	if found == "" {
		t.Fatal("the example draws no count of persons")
	}
	return found
}
