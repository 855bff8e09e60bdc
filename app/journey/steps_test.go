package journey

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// road is the way through the small programme, with a rule of each shape.
const road = `
[[phase]]
code = "along"
title = "Langs"
about = "Naast de rest."
lane = true
[[phase]]
code = "on"
title = "Vooruit"
about = "Stap voor stap."
[[step]]
code = "0"
phase = "along"
title = "Mensen"
what = "Zoek mensen."
why = "Alleen gaat het niet, zegt de {word.executive_member}."
how = ["Bel."]
who = "Iemand."
weeks = 2
before = 4
result = "Mensen."
criteria = ["a"]
check = [{ code = "0.a", text = "Er zijn mensen.", rule = "people_min", min = 1, explain = "We tellen." }]
[[step]]
code = "1"
phase = "on"
title = "Begin"
what = "Begin."
why = "Het moet."
how = ["Sta op.", "Ga."]
who = "Iemand."
weeks = 1
before = 9
result = "Begonnen."
criteria = ["a", "a.1"]
check = [
  { code = "1.a", text = "Begonnen.", rule = "status_reached", kinds = ["start"], explain = "De stand." },
  { code = "1.b", text = "Goed begonnen.", explain = "Kijk zelf." },
]
[[step]]
code = "2"
phase = "on"
title = "Verder"
what = "Ga verder."
why = "Het moet."
how = ["Ga."]
who = "Iemand."
weeks = 1
before = -1
result = "Verder."
check = [{ code = "2.a", text = "Klaar.", rule = "texts_ready", min = 50, kinds = ["a"], explain = "We tellen." }]
`

func loadRoad(steps string) ([]Programme, error) {
	return Load(fstest.MapFS{"programmes/proef.toml": {Data: []byte(small)}, "programmes/proef.steps.toml": {Data: []byte(steps)}})
}

func TestStepsStandInAFileOfTheirOwn(t *testing.T) {
	programmes, err := loadRoad(road)
	if err != nil {
		t.Fatal(err)
	}
	p := programmes[0]
	if len(programmes) != 1 || len(p.Phases) != 2 || len(p.Steps) != 3 {
		t.Fatalf("%d programmes, %d phases, %d steps", len(programmes), len(p.Phases), len(p.Steps))
	}
	if s, ok := p.Step("1"); !ok || s.Title != "Begin" || len(s.Checks) != 2 || s.Checks[0].Rule != StatusReached {
		t.Errorf("step 1 is %+v", s)
	}
	if phase, ok := p.Phase("along"); !ok || !phase.Lane {
		t.Errorf("the lane is %+v", phase)
	}
	if s := p.StepsOf("on"); len(s) != 2 || s[1].Code != "2" {
		t.Errorf("the second phase has %+v", s)
	}
	if _, ok := p.Step("9"); ok {
		t.Error("step 9 exists")
	}
	if _, ok := p.Phase("nowhere"); ok {
		t.Error("phase nowhere exists")
	}
}

func TestFaultsInStepsAreNamed(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"an unknown key", `lane = true`, `laan = true`, "laan"},
		{"a phase without a sentence", `about = "Naast de rest."`, `about = ""`, `phase "along" is incomplete`},
		{"a phase that is there twice", `code = "on"`, `code = "along"`, `phase "along" is incomplete or there twice`},
		{"a phase that nothing uses", `phase = "along"`, `phase = "on"`, "phase along has no steps"},
		{"a step of an unknown phase", "phase = \"on\"\ntitle = \"Begin\"", "phase = \"off\"\ntitle = \"Begin\"", `phase "off" is unknown`},
		{"a step that is there twice", `code = "2"`, `code = "1"`, "step 1 is there twice"},
		{"a step without a code", `code = "2"`, `code = ""`, "code is empty"},
		{"a step without a title", `title = "Begin"`, `title = ""`, "title is empty"},
		{"a step that says nothing", `what = "Begin."`, `what = " "`, "what is empty"},
		{"a step without a reason", `why = "Het moet."`, `why = ""`, "why is empty"},
		{"a step without anybody", `who = "Iemand."`, `who = ""`, "who is empty"},
		{"a step without a result", `result = "Begonnen."`, `result = ""`, "result is empty"},
		{"a step without small steps", `how = ["Bel."]`, `how = []`, "how is empty"},
		{"an empty small step", `how = ["Sta op.", "Ga."]`, `how = ["Sta op.", ""]`, "holds an empty line"},
		{"a criterion that is not there", `criteria = ["a"]`, `criteria = ["b"]`, `criterion "b" is unknown`},
		{"a code twice", `criteria = ["a", "a.1"]`, `criteria = ["a", "a"]`, `criteria "a" is empty or there twice`},
		{"a method twice", `criteria = ["a"]`, `methods = ["m", "m"]`, `methods "m"`},
		{"an empty template", `criteria = ["a"]`, `templates = [""]`, `templates ""`},
		{"an article twice", `criteria = ["a"]`, `articles = ["x", "x"]`, `articles "x"`},
		{"a step of no time", `weeks = 2`, `weeks = 0`, "weeks 0"},
		{"a step of ages", `weeks = 2`, `weeks = 200`, "weeks 200"},
		{"a step in another age", `before = 9`, `before = 900`, "before 900"},
		{"a step long after", `before = -1`, `before = -900`, "before -900"},
		{"a step that is ready before the one above it", `before = -1`, `before = 10`, "step 2 is ready 10 weeks before the end, earlier than step 1"},
		{"a step after a later phase", "phase = \"on\"\ntitle = \"Verder\"", "phase = \"along\"\ntitle = \"Verder\"", "step 2 stands after a step of a later phase"},
		{"a step without checks", `check = [{ code = "2.a", text = "Klaar.", rule = "texts_ready", min = 50, kinds = ["a"], explain = "We tellen." }]`, ``, "no checks"},
		{"a check out of order", `code = "1.b"`, `code = "1.c"`, "where 1.b belongs"},
		{"a check without a text", `text = "Goed begonnen."`, `text = ""`, "check 1.b has no text"},
		{"a check that does not say how one knows", `explain = "Kijk zelf."`, `explain = ""`, "check 1.b has no text or does not say"},
		{"an unknown rule", `rule = "people_min"`, `rule = "weather"`, `unknown rule "weather"`},
		{"parameters without a rule", `explain = "Kijk zelf."`, `min = 2, explain = "Kijk zelf."`, "parameters without a rule"},
		{"kinds without a rule", `explain = "Kijk zelf."`, `kinds = ["x"], explain = "Kijk zelf."`, "parameters without a rule"},
		{"a number that is missing", `rule = "people_min", min = 1`, `rule = "people_min"`, "people_min has min 0"},
		{"a number below zero", `rule = "people_min", min = 1`, `rule = "promises_kept", min = -1`, "promises_kept has min -1"},
		{"a number that is too much", `rule = "people_min", min = 1`, `rule = "promises_kept", min = 1`, "promises_kept has min 1"},
		{"more than all texts", `min = 50`, `min = 101`, "texts_ready has min 101"},
		{"kinds that are missing", `rule = "people_min", min = 1`, `rule = "body_kind"`, "body_kind has 0 kinds"},
		{"kinds that are too much", `rule = "people_min", min = 1`, `rule = "people_min", min = 1, kinds = ["x"]`, "people_min has 1 kinds"},
		{"two statuses", `kinds = ["start"]`, `kinds = ["start", "stop"]`, "status_reached has 2 kinds"},
		{"a status that is not there", `kinds = ["start"]`, `kinds = ["stop"]`, `kind "stop"`},
		{"a criterion of a rule that is not there", `min = 50, kinds = ["a"]`, `min = 50, kinds = ["b"]`, `kind "b"`},
		{"a kind twice", `min = 50, kinds = ["a"]`, `min = 50, kinds = ["a", "a"]`, `kind "a" is unknown or there twice`},
		{"an empty kind", `rule = "people_min", min = 1`, `rule = "role_filled", kinds = [""]`, `kind ""`},
		{"moments in a programme without", `rule = "people_min", min = 1`, `rule = "moments_logged"`, "without moments"},
		{"a word with its article that is not there", `{word.executive_member}`, `{the.queen}`, `word "queen"`},
		{"a word that is not there", `{word.executive_member}`, `{word.king}`, `word "king"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !strings.Contains(road, c.old) {
				t.Fatalf("the sample does not hold %q", c.old)
			}
			_, err := loadRoad(strings.Replace(road, c.old, c.new, 1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v does not name %q", err, c.want)
			}
		})
	}
}

func TestAMomentOfARuleIsOneOfTheProgramme(t *testing.T) {
	const moment = "[[moment]]\ncode = \"m\"\ntitle = \"M\"\nabout = \"M.\"\nwords = [\"mei\"]\n"
	for kind, fits := range map[string]bool{"m": true, "n": false} {
		steps := strings.Replace(road, `rule = "people_min", min = 1`, `rule = "moments_logged", kinds = ["`+kind+`"]`, 1)
		if _, err := loadRoad(moment + steps); (err == nil) != fits {
			t.Errorf("moment %s: %v", kind, err)
		}
	}
}

func TestEveryRuleOfStepsSaysWhatItIsGiven(t *testing.T) {
	seen := map[StepRule]bool{}
	for _, r := range StepRules() {
		if _, ok := stepParams[r]; !ok || seen[r] {
			t.Errorf("rule %s says nothing or is there twice", r)
		}
		seen[r] = true
	}
	if len(stepParams) != len(seen) {
		t.Errorf("%d rules are told, %d are listed", len(stepParams), len(seen))
	}
}

func TestFilesOfProgrammes(t *testing.T) {
	t.Run("steps without their programme are a mistake", func(t *testing.T) {
		_, err := Load(fstest.MapFS{"programmes/prof.steps.toml": {Data: []byte(road)}})
		if err == nil || !strings.Contains(err.Error(), "prof.steps.toml") {
			t.Errorf("error %v", err)
		}
	})
	t.Run("the crosswalk is no programme", func(t *testing.T) {
		programmes, err := Load(fstest.MapFS{"programmes/crosswalk.toml": {Data: []byte("x = 1")}})
		if err != nil || len(programmes) != 0 {
			t.Errorf("%d programmes, %v", len(programmes), err)
		}
	})
	t.Run("steps that can't be read are named", func(t *testing.T) {
		_, err := Load(fstest.MapFS{"programmes/proef.toml": {Data: []byte(small)}, "programmes/proef.steps.toml": {Mode: fs.ModeDir}})
		if err == nil || !strings.Contains(err.Error(), "proef") {
			t.Errorf("error %v", err)
		}
	})
}
