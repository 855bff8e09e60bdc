package journey

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/resources"
)

// formal finds the polite form of address, which our texts never use.
var formal = regexp.MustCompile(`(?i)(^|[^\p{L}-])(u|uw|uzelf)([^\p{L}-]|$)`)

func flemish(t *testing.T) Programme {
	t.Helper()
	p, ok := Find("vlaams-label", "")
	if !ok {
		t.Fatal("the Flemish label is not bundled")
	}
	return p
}

func TestBundledProgrammesAreWhole(t *testing.T) {
	programmes, err := Load(resources.Programmes)
	if err != nil {
		t.Fatal(err)
	}
	if len(programmes) == 0 || len(Programmes()) != len(programmes) {
		t.Fatalf("%d programmes read, %d offered", len(programmes), len(Programmes()))
	}
}

func TestFlemishLabelHasEverySubCriterion(t *testing.T) {
	p := flemish(t)
	want := map[string]int{"c1": 6, "c2": 6, "c3": 5, "c4": 6, "c5": 7}
	if len(p.Criteria) != len(want) {
		t.Fatalf("%d criteria, want %d", len(p.Criteria), len(want))
	}
	for _, c := range p.Criteria {
		if len(c.Sub) != want[c.Code] {
			t.Errorf("%s has %d sub-criteria, want %d", c.Code, len(c.Sub), want[c.Code])
		}
		if c.Admissibility != (c.Code == "c1") {
			t.Errorf("%s admissibility is %v", c.Code, c.Admissibility)
		}
	}
	if p.ValidityYears != 6 || p.CoreMaxPages != 10 || len(p.Moments) != 4 || len(p.Diversity) != 5 {
		t.Errorf("validity %d, pages %d, moments %d, diversity %d", p.ValidityYears, p.CoreMaxPages, len(p.Moments), len(p.Diversity))
	}
}

func TestGuidanceHasItsFiveParts(t *testing.T) {
	p := flemish(t)
	for _, c := range p.Criteria {
		for _, s := range c.Sub {
			at := -1
			for _, head := range []string{"Waar de jury naar kijkt", "Een goede eerste zin", "Bewijs dat helpt", "Valkuilen", "Wat nog niet lukt"} {
				i := strings.Index(s.Guidance, "**"+head+"**")
				if i <= at {
					t.Errorf("%s: heading %q is missing or out of order", s.Code, head)
				}
				at = i
			}
			for _, kind := range s.Evidence {
				if evidence.Kind(kind).Name() == kind {
					t.Errorf("%s: unknown kind of evidence %q", s.Code, kind)
				}
			}
			for _, r := range s.Rules {
				for _, kind := range r.Kinds {
					if evidence.Kind(kind).Name() == kind {
						t.Errorf("%s, rule %s: unknown kind of evidence %q", s.Code, r.Name, kind)
					}
				}
			}
		}
	}
}

func TestEveryRuleIsUsed(t *testing.T) {
	var used []RuleName
	for _, c := range flemish(t).Criteria {
		for _, s := range c.Sub {
			for _, r := range s.Rules {
				used = append(used, r.Name)
			}
		}
	}
	for _, name := range RuleNames() {
		if !slices.Contains(used, name) {
			t.Errorf("no sub-criterion uses rule %s", name)
		}
	}
}

func TestTrajectoryFollowsTheJourney(t *testing.T) {
	want := []string{
		"exploration", "commitment", "analysis", "experience", "strategy", "adopted", "portfolio",
		"submitted", "jury", "label", "not_awarded", "follow_up", "renewal",
	}
	var got []string
	for _, s := range flemish(t).Statuses {
		got = append(got, s.Code)
	}
	if !slices.Equal(got, want) {
		t.Errorf("statuses %v, want %v", got, want)
	}
}

func TestTextsAddressTheReaderInformally(t *testing.T) {
	texts := map[string]string{"label.md": resources.Label, "rights.toml": string(resources.Rights), "goals.toml": string(resources.Goals)}
	for _, p := range Programmes() {
		texts[p.Code] = fmt.Sprintf("%+v", p)
	}
	for name, text := range texts {
		if at := formal.FindStringIndex(text); at != nil {
			t.Errorf("%s uses the polite form: …%s…", name, text[max(0, at[0]-30):min(len(text), at[1]+30)])
		}
		if strings.ContainsAny(text, "\t\u00a0") || strings.Contains(text, "  \n") {
			t.Errorf("%s holds tabs, hard spaces or trailing spaces", name)
		}
	}
}

func TestWordsOfTheProgramme(t *testing.T) {
	p := flemish(t)
	for _, c := range []struct{ got, want string }{
		{p.Word("executive"), "college"},
		{p.The("executive"), "het college"},
		{p.Words("executive_member"), "schepenen"},
		{p.Words("management_team_short"), "MAT"},
		{p.The("plan"), "het meerjarenplan"},
		{p.Word("unknown"), "unknown"},
		{p.Words("unknown"), "unknown"},
		{p.The("unknown"), "unknown"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestLookups(t *testing.T) {
	p := flemish(t)
	if s, c, ok := p.SubCriterion("c1.4"); !ok || c.Code != "c1" || s.Title == "" {
		t.Errorf("c1.4: %v %q %q", ok, c.Code, s.Title)
	}
	if _, _, ok := p.SubCriterion("c9.1"); ok {
		t.Error("c9.1 exists")
	}
	if c, ok := p.Criterion("c3"); !ok || c.Code != "c3" {
		t.Error("c3 is not found")
	}
	if _, ok := p.Criterion("c9"); ok {
		t.Error("c9 exists")
	}
	if s, ok := p.Status("jury"); !ok || s.Title != "Jury" {
		t.Error("status jury is not found")
	}
	if _, ok := p.Status("nowhere"); ok {
		t.Error("status nowhere exists")
	}
	if _, ok := Find("vlaams-label", "1900"); ok {
		t.Error("a version of 1900 exists")
	}
	if q, ok := Find("vlaams-label", p.Version); !ok || q.Version != p.Version {
		t.Error("the version is not found by name")
	}
}

// small is a programme of another country, to show that nothing here knows
// Flanders.
const small = `
code = "proef"
version = "1"
title = "Proefprogramma"
short = "Proef"
source = "zelf bedacht"
checked = "2026-11-21"
[vocabulary]
executive_member = { one = "wethouder", many = "wethouders", article = "de" }
[[status]]
code = "start"
title = "Start"
about = "We beginnen."
next = [{ text = "Begin", page = "overview" }]
[[criterion]]
code = "a"
title = "A"
question = "Waarom?"
about = "Daarom."
[[criterion.sub]]
code = "a.1"
title = "Eén"
text = "Tekst."
guidance = "Hulp."
max_chars = 100
rules = [{ rule = "text_min", min = 10, remark = "Te kort." }]
[template.headings]
answer = "Antwoord"
proof = "Bewijs"
children = "Kinderen"
done = "Gedaan"
not_yet = "Nog niet"
evidence = "Stukken"
[[template.part]]
code = "criteria"
title = "Criteria"
`

func load(source string) ([]Programme, error) {
	return Load(fstest.MapFS{"programmes/proef.toml": {Data: []byte(source)}})
}

func TestAnotherCountrysProgrammeLoads(t *testing.T) {
	programmes, err := load(small)
	if err != nil {
		t.Fatal(err)
	}
	if got := programmes[0].The("executive_member"); got != "de wethouder" {
		t.Errorf("got %q", got)
	}
}

func TestFaultsInAProgrammeAreNamed(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"not TOML", `code = "proef"`, `code = `, "proef.toml"},
		{"an unknown key", `short = "Proef"`, `short = "Proef"` + "\nkleur = 1", "kleur"},
		{"an empty title", `title = "Proefprogramma"`, `title = ""`, "title is empty"},
		{"a negative limit", `short = "Proef"`, `short = "Proef"` + "\ncore_max_pages = -1", "negative"},
		{"an empty word", `one = "wethouder"`, `one = ""`, "vocabulary executive_member"},
		{"an unknown page", `page = "overview"`, `page = "nergens"`, `"nergens"`},
		{"a status without a next step", `next = [{ text = "Begin", page = "overview" }]`, `next = []`, "0 next steps"},
		{"a status without a sentence", `about = "We beginnen."`, `about = ""`, `status "start"`},
		{"an unknown rule", `rule = "text_min"`, `rule = "mood"`, `unknown rule "mood"`},
		{"a rule without a number", `min = 10`, `min = 0`, "min 0"},
		{"a rule without a remark", `remark = "Te kort."`, `remark = ""`, "no remark"},
		{"needs that are unknown", `rule = "text_min", min = 10, remark = "Te kort."`, `rule = "decision_with", needs = ["luck"], remark = "{missing}"`, `unknown need "luck"`},
		{"no needs", `rule = "text_min", min = 10, remark = "Te kort."`, `rule = "decision_with", remark = "Te kort."`, "needs needs"},
		{"moments that are not there", `rule = "text_min", min = 10`, `rule = "moments_covered"`, "without moments"},
		{"characteristics that are not there", `rule = "text_min", min = 10`, `rule = "diversity_covered"`, "without characteristics"},
		{"a code out of order", `code = "a.1"`, `code = "a.2"`, "where a.1 belongs"},
		{"an empty guidance", `guidance = "Hulp."`, `guidance = ""`, "a.1 is incomplete"},
		{"no maximum length", `max_chars = 100`, `max_chars = 0`, "no maximum"},
		{"a criterion without a question", `question = "Waarom?"`, `question = ""`, `criterion "a"`},
		{"an unknown part", `code = "criteria"`, `code = "muziek"`, `unknown part "muziek"`},
		{"a missing heading", `done = "Gedaan"`, `done = ""`, "heading done"},
		{"an aspect without words", `[template.headings]`, "[[moment]]\ncode = \"m\"\ntitle = \"M\"\nabout = \"M.\"\n[template.headings]", "no words"},
		{"an aspect with a capital", `[template.headings]`, "[[moment]]\ncode = \"m\"\ntitle = \"M\"\nabout = \"M.\"\nwords = [\"Mei\"]\n[template.headings]", "lower case"},
		{"an aspect without a sentence", `[template.headings]`, "[[moment]]\ncode = \"m\"\ntitle = \"M\"\nwords = [\"mei\"]\n[template.headings]", `aspect "m"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !strings.Contains(small, c.old) {
				t.Fatalf("the sample does not hold %q", c.old)
			}
			_, err := load(strings.Replace(small, c.old, c.new, 1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v does not name %q", err, c.want)
			}
		})
	}
}

func TestAProgrammeNeedsStatusesAndCriteria(t *testing.T) {
	p := Programme{Code: "x"}
	err := p.Validate()
	if err == nil || !strings.Contains(err.Error(), "no statuses") || !strings.Contains(err.Error(), "no criteria") {
		t.Errorf("error %v", err)
	}
}
