package inspiration_test

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"kindvriendelijk/app"
	"kindvriendelijk/app/inspiration"
)

func sheet() inspiration.Sheet {
	return inspiration.Sheet{Format: inspiration.SheetFormat, Title: "Spelen na school", Municipality: "Fictiegem", Country: "BE-VLG", Years: "2024–2026", Themes: []string{"ruimte"},
		Summary: "De speelplaats blijft open.", What: "Wij openen de poort.\n\nElke dag tot zes uur.", ForWhom: "Kinderen uit de buurt", How: "Kinderen kiezen de regels.",
		Costs: "5k", Result: "Meer kinderen buiten.", Lesson: "Begin met één school.",
		Measures: []inspiration.Outcome{{Name: "Kinderen per dag", Unit: "aantal", Outcome: "van 12 naar 40"}}}
}

func TestSheet_Text_comes_back_as_a_sheet(t *testing.T) {
	text, err := sheet().Text()
	if err != nil {
		t.Fatal(err)
	}
	got, err := inspiration.ReadSheet(strings.NewReader("\ufeff" + strings.ReplaceAll(text, "\n", "\r\n")))
	if err != nil || !reflect.DeepEqual(got, sheet()) {
		t.Errorf("came back as %+v, %v", got, err)
	}
}

func TestSheet_Text_comes_back_whatever_is_typed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sheet()
		for _, p := range s.Parts() {
			if typed := rapid.StringN(1, 20, 80).Draw(t, p.Field); strings.TrimSpace(typed) != "" {
				*p.Text = typed
			}
		}
		text, err := s.Text()
		if err != nil {
			t.Skip("nothing but signs that nobody sees")
		}
		got, err := inspiration.ParseSheet(text)
		if err != nil {
			t.Fatal(err)
		}
		again, err := got.Text()
		if err != nil || again != text {
			t.Fatalf("%q became %q, %v", text, again, err)
		}
	})
}

func TestSheet_Text_leaves_out_what_nobody_sees(t *testing.T) {
	s := sheet()
	s.Title, s.What = " Spelen\n na\tschool\x07 ", "Wij\u202e openen.\r\n\r\nAlles. "
	text, err := s.Text()
	if err != nil {
		t.Fatal(err)
	}
	got, err := inspiration.ParseSheet(text)
	if err != nil || got.Title != "Spelen na school" || got.What != "Wij openen.\n\nAlles." {
		t.Errorf("%q, %q, %v", got.Title, got.What, err)
	}
}

func TestReadSheet_refuses(t *testing.T) {
	whole, err := sheet().Text()
	if err != nil {
		t.Fatal(err)
	}
	with := func(from, to string) io.Reader {
		t.Helper()
		if !strings.Contains(whole, from) {
			t.Fatalf("no %q in %s", from, whole)
		}
		return strings.NewReader(strings.Replace(whole, from, to, 1))
	}
	for _, c := range []struct {
		name, want string
		from       io.Reader
	}{
		{"a file that can't be read", "kon niet gelezen worden", iotest.ErrReader(errors.New("disk"))},
		{"a large file", "groter dan 1 MB", strings.NewReader(strings.Repeat("#", 1<<20+1))},
		{"a picture", "geen gewone tekst", strings.NewReader("\xff\xd8\xff")},
		{"another text", "regel 1", strings.NewReader("Beste collega, hierbij de fiche")},
		{"another TOML file", "geen praktijkfiche", strings.NewReader("titel = 'x'")},
		{"a value of another kind", "beschadigd", with(`title = "Spelen na school"`, `title = 3`)},
		{"a newer form", "nieuwere versie", with("format = 1", "format = 2")},
		{"a strange key", "‘owner’", with("format = 1", "format = 1\nowner = \"x\"")},
		{"no title", "‘Titel’", with(`title = "Spelen na school"`, `title = " "`)},
		{"a long text", "te lang", with("Begin met", strings.Repeat("a", 10_001))},
		{"an unknown theme", "minstens één thema", with(`"ruimte"`, `"rijkdom"`)},
		{"an unknown country", "land", with(`"BE-VLG"`, `"XX"`)},
		{"an unknown cost", "hoeveel het kostte", with(`"5k"`, `"veel"`)},
		{"a measure without a name", "metingen", with(`"Kinderen per dag"`, `""`)},
	} {
		_, err := inspiration.ReadSheet(c.from)
		var told *app.UserError
		if !errors.As(err, &told) || !strings.Contains(told.Text, c.want) || !strings.Contains(told.Text, "Er is niets toegevoegd.") {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestSheet_Validate(t *testing.T) {
	s := sheet()
	s.Title, s.How, s.Themes, s.Measures = "", " ", nil, make([]inspiration.Outcome, 21)
	_, err := s.Text()
	var invalid *app.InvalidError
	if !errors.As(err, &invalid) || len(invalid.Fields) != 4 {
		t.Errorf("%v", err)
	}
}

func TestSheet_FileName(t *testing.T) {
	s := sheet()
	s.Title = `Wat? "Spelen" / na: school. ` + strings.Repeat("a", 100)
	name := s.FileName("2026-11-22")
	if !strings.HasPrefix(name, "Fictiegem – praktijkfiche – Wat Spelen na school") || !strings.HasSuffix(name, "a – 2026-11-22.toml") || len([]rune(name)) > 130 {
		t.Errorf("name %q", name)
	}
}

func TestBandOf(t *testing.T) {
	names := map[string]bool{}
	for _, b := range inspiration.Bands() {
		names[b.Code] = b.Name != ""
	}
	for cents, want := range map[int64]string{0: "none", 99_99: "none", 100_00: "1k", 999_99: "1k", 1_000_00: "5k", 24_999_99: "25k", 25_000_00: "100k", 1_000_000_00: "more"} {
		if got := inspiration.BandOf(cents); got != want || !names[got] {
			t.Errorf("%d cents: %s", cents, got)
		}
	}
}

func TestCollection_With(t *testing.T) {
	c := inspiration.Default()
	p := sheet().Practice("fiche-1")
	all := c.With([]inspiration.Practice{p})
	if got, ok := all.PracticeByCode("fiche-1"); !ok || got.Sheet == nil || len(got.Sources) != 1 || all.Practices()[0].Code != "fiche-1" {
		t.Errorf("the sheet is %+v", got)
	}
	if len(all.Practices()) != len(c.Practices())+1 || len(all.Ideas()) != len(c.Ideas()) {
		t.Error("something else came or went")
	}
	if found := all.Search("fictiegem spelen").Practices; len(found) != 1 {
		t.Errorf("found %d", len(found))
	}
}

func TestSheet_Idea(t *testing.T) {
	s := sheet()
	s.Measures = append(s.Measures, inspiration.Outcome{Name: "Regels", Unit: "aantal"})
	i := s.Idea()
	if i.Title != s.Title || i.Theme != "ruimte" || !strings.Contains(i.Description, "praktijkfiche van Fictiegem") || len(i.Measures) != 2 ||
		i.Measures[0].How != "Bij Fictiegem: van 12 naar 40." || i.Measures[1].How != "Zo telde Fictiegem." {
		t.Errorf("idea %+v", i)
	}
}
