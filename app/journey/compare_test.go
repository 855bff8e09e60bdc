package journey

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
)

// changed is the bundled Flemish programme with edits in its text.
func changed(t *testing.T, edits ...string) string {
	t.Helper()
	p := flemish(t)
	text := Source(p.Code, p.Version)
	for i := 0; i < len(edits); i += 2 {
		if !strings.Contains(text, edits[i]) {
			t.Fatalf("the programme does not hold %q", edits[i])
		}
		text = strings.Replace(text, edits[i], edits[i+1], 1)
	}
	return text
}

func TestCompare(t *testing.T) {
	p := flemish(t)
	for _, c := range []struct {
		name        string
		edits       []string
		title, line string
	}{
		{"a new version", []string{`version = "2024"`, `version = "2026"`}, "In het algemeen", "Versie 2024 wordt versie 2026."},
		{"another page limit", []string{"core_max_pages = 10", "core_max_pages = 0"}, "In het algemeen", "Hoogste aantal bladzijden van de kern: 10 wordt onbepaald."},
		{"a text that changed", []string{`text = "Het is duidelijk wie`, `text = "Iedereen weet wie`}, "Criteria", "Anders: 1.2 Een duidelijk mandaat."},
		{"guidance that changed", []string{"Een naam of een orgaan, geen vage taak.", "Een naam."}, "Criteria", "Andere uitleg of controle: 1.2."},
		{"a chapter that changed", []string{`title = "Breed draagvlak"`, `title = "Draagvlak"`}, "Criteria", "Anders: criterium 1, Draagvlak."},
		{"a word that changed", []string{`one = "college", many`, `one = "bestuur", many`}, "Woorden", "‘college’ wordt ‘bestuur’."},
		{"a status that changed", []string{`title = "Verkenning"`, `title = "Zoeken"`}, "Fasen van het traject", "Anders: Zoeken."},
		{"a moment that changed", []string{`title = "Opstart"`, `title = "Begin"`}, "Momenten en diversiteit", "Anders: moment Begin."},
		{"a part that changed", []string{`title = "Leeswijzer"`, `title = "Zo lees je dit"`}, "Het document", "Anders: Zo lees je dit."},
		{"a step that changed", []string{`title = "Trekkers zoeken en een kernteam vormen"`, `title = "Trekkers zoeken"`}, "Stappen", "Anders: stap 0.1, Trekkers zoeken."},
	} {
		t.Run(c.name, func(t *testing.T) {
			newer, err := Parse(changed(t, c.edits...))
			if err != nil {
				t.Fatal(err)
			}
			got := Compare(&p, newer)
			if len(got) != 1 || got[0].Title != c.title || !slices.Equal(got[0].Lines, []string{c.line}) {
				t.Errorf("it says %+v, want %q under %q", got, c.line, c.title)
			}
		})
	}
	if got := Compare(&p, &p); len(got) != 0 {
		t.Errorf("a programme differs from itself: %+v", got)
	}
}

func TestCompare_ComeAndGone(t *testing.T) {
	p := flemish(t)
	less := p
	less.Criteria = slices.Clone(p.Criteria)
	less.Criteria[0].Sub = p.Criteria[0].Sub[:5]
	if got := Compare(&p, &less); len(got) != 1 || !slices.Contains(got[0].Lines, "Vervalt: 1.6 Een eigen visie, goedgekeurd.") {
		t.Errorf("it says %+v", got)
	}
	if got := Compare(&less, &p); len(got) != 1 || !slices.Contains(got[0].Lines, "Nieuw: 1.6 Een eigen visie, goedgekeurd.") {
		t.Errorf("it says %+v", got)
	}
	if got := Gone(&p, &less); len(got) != 1 || got[0].Code != "c1.6" {
		t.Errorf("gone are %+v", got)
	}
}

func TestNewer(t *testing.T) {
	p := flemish(t)
	if got, err := Newer(&p, changed(t, `version = "2024"`, `version = "2026"`)); err != nil || got.Version != "2026" {
		t.Errorf("got %v, %v", got, err)
	}
	cfci := unicef(t)
	for name, c := range map[string]struct{ text, says string }{
		"no programme":      {"dit is geen programma", "op regel 1"},
		"half a programme":  {changed(t, `text = "Het is duidelijk wie`, `tekst = "`), "geen volledig programma"},
		"another programme": {Source(cfci.Code, cfci.Version), "ander programma: ‘UNICEF"},
		"an older one":      {changed(t, `version = "2024"`, `version = "2018"`), "ouder: versie 2018"},
		"the same one":      {changed(t), "hetzelfde als versie 2024"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Newer(&p, c.text)
			var user *app.UserError
			if !errors.As(err, &user) || !strings.Contains(user.Text, "Er is niets gewijzigd") {
				t.Fatalf("error %v", err)
			}
			if !strings.Contains(user.Text, c.says) {
				t.Errorf("it says %q, want %q", user.Text, c.says)
			}
		})
	}
}
