package journey

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

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
	texts := map[string]string{"rights.toml": string(resources.Rights), "goals.toml": string(resources.Goals)}
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
