package journey

import (
	"strings"
	"testing"
	"testing/fstest"
)

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
