package journey

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/evidence"
)

func unicef(t *testing.T) Programme {
	t.Helper()
	p, ok := Find("unicef-cfci", "")
	if !ok {
		t.Fatal("UNICEF's programme is not bundled")
	}
	return p
}

func TestUnicef_SpeaksEveryWordThatTheFlemishLabelSpeaks(t *testing.T) {
	p, label := unicef(t), flemish(t)
	for key, w := range label.Vocabulary {
		own, ok := p.Vocabulary[key]
		if !ok || (w.Many != "" && own.Many == "") || (w.Article != "" && own.Article == "") {
			t.Errorf("%s: %+v, want as much as %+v", key, own, w)
		}
	}
	if got := p.The("executive_member") + ", " + p.Word("management_team_short") + ", " + p.The("plan"); got != "de wethouder, MT, de begroting" {
		t.Errorf("it says %q", got)
	}
}

func TestUnicef_FollowsTheCycle(t *testing.T) {
	p := unicef(t)
	var got []string
	for _, s := range p.Statuses {
		got = append(got, s.Code)
	}
	if want := []string{"network", "mou", "situation", "plan", "delivery", "evaluation", "recognition", "renewal"}; !slices.Equal(got, want) {
		t.Errorf("statuses %v, want %v", got, want)
	}
	if p.CoreMaxPages != 0 || p.ValidityYears != 0 || p.Country != "NL" {
		t.Errorf("pages %d, validity %d, country %q", p.CoreMaxPages, p.ValidityYears, p.Country)
	}
	for _, c := range p.Criteria {
		minimum := strings.Contains(c.About, "drie minimumcriteria")
		if minimum != slices.Contains([]string{"c4", "c5", "c6"}, c.Code) {
			t.Errorf("%s is a minimum criterion: %v", c.Code, minimum)
		}
	}
}

func TestUnicef_GuidanceHasItsFiveParts(t *testing.T) {
	for _, c := range unicef(t).Criteria {
		for _, s := range c.Sub {
			at := -1
			for _, head := range []string{"Waar het om gaat", "Een goede eerste zin", "Bewijs dat helpt", "Valkuilen", "Wat nog niet lukt"} {
				i := strings.Index(s.Guidance, "**"+head+"**")
				if i <= at {
					t.Errorf("%s: heading %q is missing or out of order", s.Code, head)
				}
				at = i
			}
			kinds := slices.Clone(s.Evidence)
			for _, r := range s.Rules {
				kinds = append(kinds, r.Kinds...)
			}
			for _, kind := range kinds {
				if evidence.Kind(kind).Name() == kind {
					t.Errorf("%s: unknown kind of evidence %q", s.Code, kind)
				}
			}
		}
	}
}

func TestUnicef_Frameworks(t *testing.T) {
	p := unicef(t)
	for code, want := range map[string]map[string]int{
		"building-blocks": {"Bouwstenen": 9},
		"goal-areas":      {"Doelgebieden": 5, "Strategieën": 7},
		"outcomes":        {"Doel": 1, "Uitkomsten": 2, "Resultaten": 5},
	} {
		f, ok := p.Framework(code)
		if !ok || len(f.Groups) != len(want) {
			t.Errorf("%s: %v, groups %d", code, ok, len(f.Groups))
		}
		for _, g := range f.Groups {
			if len(g.Items) != want[g.Title] {
				t.Errorf("%s, %s: %d items, want %d", code, g.Title, len(g.Items), want[g.Title])
			}
		}
	}
	if _, ok := p.Framework("nergens"); ok {
		t.Error("a framework that is not there is found")
	}
	f, _ := p.Framework("goal-areas")
	for i, g := range Goals() {
		if f.Groups[0].Items[i].Code != g.Code {
			t.Errorf("goal area %d is %q here and %q at the actions", i, f.Groups[0].Items[i].Code, g.Code)
		}
	}
}

func TestFramework_FaultsAreNamed(t *testing.T) {
	whole := func() Framework {
		return Framework{Code: "f", Title: "F", Year: 2018, About: "Over.", Source: "Bron",
			Groups: []FrameworkGroup{{Title: "G", Items: []FrameworkItem{{Code: "i", Title: "I", About: "Over."}}}}}
	}
	for name, c := range map[string]struct {
		spoil func(*Framework)
		want  string
	}{
		"a framework without a source": {func(f *Framework) { f.Source = "" }, `framework "f"`},
		"a framework without groups":   {func(f *Framework) { f.Groups = nil }, `framework "f"`},
		"a group without items":        {func(f *Framework) { f.Groups[0].Items = nil }, "empty group"},
		"an item without a title":      {func(f *Framework) { f.Groups[0].Items[0].Title = "" }, `item "i"`},
		"an item that is there twice": {func(f *Framework) {
			f.Groups[0].Items = append(f.Groups[0].Items, f.Groups[0].Items[0])
		}, `item "i"`},
	} {
		t.Run(name, func(t *testing.T) {
			f := whole()
			p := Programme{Frameworks: []Framework{f}}
			if err := p.checkFrameworks(); err != nil {
				t.Fatal(err)
			}
			c.spoil(&f)
			p.Frameworks = []Framework{f}
			if err := p.checkFrameworks(); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v does not name %q", err, c.want)
			}
		})
	}
}

func TestProgramme_SpeaksTheWordsOfACountry(t *testing.T) {
	p := unicef(t)
	there, here := p.In("NL"), p.In("BE-VLG")
	for _, c := range []struct{ got, want string }{
		{there.The("executive_member"), "de wethouder"},
		{here.The("executive_member"), "de schepen"},
		{here.The("plan"), "het meerjarenplan"},
		{here.The("recognition"), "de erkenning"},
		{p.In("").The("executive_member"), "de wethouder"},
	} {
		if c.got != c.want {
			t.Errorf("it says %q, want %q", c.got, c.want)
		}
	}
	text := func(p *Programme) string { s, _, _ := p.SubCriterion("c3.3"); return s.Text }
	if !strings.Contains(text(there), "in de begroting") || !strings.Contains(text(here), "in het meerjarenplan") {
		t.Errorf("the texts are %q and %q", text(there), text(here))
	}
	if !strings.Contains(text(&p), "{the.plan}") {
		t.Error("the bundled programme itself was changed")
	}
	if keys := Keys(here.Criteria[0].Sub[1].Text); len(keys) > 0 {
		t.Errorf("words are left open: %v", keys)
	}
}

func TestUnicef_EverySubCriterionHasAStep(t *testing.T) {
	p := unicef(t)
	var served []string
	for _, s := range p.Steps {
		served = append(served, s.Criteria...)
	}
	for _, c := range p.Criteria {
		for _, s := range c.Sub {
			if !slices.Contains(served, s.Code) {
				t.Errorf("no step leads to %s", s.Code)
			}
		}
	}
	var phases []string
	for _, phase := range p.Phases {
		phases = append(phases, phase.Code)
	}
	if want := []string{"support", "commitment", "situation", "plan", "delivery", "recognition"}; !slices.Equal(phases, want) {
		t.Errorf("phases %v, want %v", phases, want)
	}
}

func TestProgrammes_LeaveNoWordOpen(t *testing.T) {
	for _, p := range Programmes() {
		for _, found := range withArticle.FindAllStringSubmatch(fmt.Sprintf("%+v", p), -1) {
			if p.Vocabulary[found[1]].One == "" {
				t.Errorf("%s: unknown word %q", p.Code, found[1])
			}
		}
		for _, country := range []string{"BE-VLG", "NL", ""} {
			if text := fmt.Sprintf("%+v", *p.In(country)); strings.Contains(text, "{word.") || strings.Contains(text, "{the.") {
				t.Errorf("%s leaves a word open in %q", p.Code, country)
			}
		}
	}
}
