package inspiration_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/inspiration"
)

const practice = `code = "een"
title = "Een"
municipality = "Ergens"
country = "NL"
years = "2020"
themes = ["ruimte"]
phases = ["support"]
summary = "a"
what = "b"
how = "c"
result = "d"
lesson = "e"
[[sources]]
title = "Bron"
publisher = "Uitgever"
year = 2020
address = "https://example.org/bron"
`

const idea = `[[idea]]
code = "twee"
title = "Twee"
description = "a"
why = "b"
children = "c"
target_group = "d"
age_from = 3
age_to = 6
service = "groen"
partners = ["school"]
months = 4
cost = "small"
rights = [12]
goals = ["heard"]
small = true
measures = [{ name = "n", unit = "bomen", how = "tellen" }]
`

func load(practice, idea string) (*inspiration.Collection, error) {
	return inspiration.Load(fstest.MapFS{
		"practice/een.toml": {Data: []byte(practice)},
		"ideas/ruimte.toml": {Data: []byte(idea)},
	})
}

func TestLoad_takesWhatIsWhole(t *testing.T) {
	c, err := load(practice, idea)
	if err != nil {
		t.Fatal(err)
	}
	p, okP := c.PracticeByCode("een")
	i, okI := c.IdeaByCode("twee")
	if !okP || !okI || p.Sources[0].Year != 2020 || i.Theme != "ruimte" || i.Measures[0].Unit != "bomen" {
		t.Errorf("read %+v and %+v", p, i)
	}
	if _, ok := c.PracticeByCode("drie"); ok {
		t.Error("found a practice that is not there")
	}
	if _, ok := c.IdeaByCode("drie"); ok {
		t.Error("found an idea that is not there")
	}
}

func TestLoad_refusesWhatIsNot(t *testing.T) {
	for name, tc := range map[string]struct{ from, to, want string }{
		"a practice without a lesson":          {`lesson = "e"`, `lesson = " "`, "lesson is empty"},
		"a practice from an unknown country":   {`"NL"`, `"XX"`, "country XX"},
		"a practice under an unknown theme":    {`themes = ["ruimte"]`, `themes = ["zand"]`, "themes zand"},
		"a practice with a theme twice":        {`themes = ["ruimte"]`, `themes = ["ruimte", "ruimte"]`, "there twice"},
		"a practice in an unknown phase":       {`["support"]`, `["rust"]`, "phases rust"},
		"a practice under another file's name": {`code = "een"`, `code = "anders"`, "name of the file"},
		"a source without a publisher":         {`"Uitgever"`, `""`, "publisher is empty"},
		"a source from before the Convention":  {`year = 2020`, `year = 1920`, "year 1920"},
		"a source with half an address":        {`https://example.org`, `example.org`, "no web address"},
		"a practice without a source":          {practice[strings.Index(practice, "[[sources]]"):], "", "sources is empty"},
		"a source with an address of no site":  {`https://example.org`, `https:`, "no web address"},
		"a key that no field takes":            {`summary`, `sumary`, "sumary"},
		"a text that is no TOML":               {`title = "Een"`, `title = Een`, "parse"},
		"an idea without children":             {`children = "c"`, `children = ""`, "children is empty"},
		"an idea without a code":               {`code = "twee"`, `code = "Twee!"`, "lower-case"},
		"an idea for no age":                   {`age_to = 6`, `age_to = 2`, "age from 3 to 2"},
		"an idea of unknown cost":              {`"small"`, `"free"`, "cost free"},
		"an idea of an unknown service":        {`"groen"`, `"grijs"`, "service grijs"},
		"an idea without partners":             {`["school"]`, `[]`, "partners is empty"},
		"an idea with an empty partner":        {`["school"]`, `[" "]`, "partners"},
		"an idea with an unknown right":        {`[12]`, `[43]`, "rights 43"},
		"an idea with an unknown goal":         {`["heard"]`, `["seen"]`, "goals seen"},
		"an idea that takes no time":           {`months = 4`, `months = 0`, "months 0"},
		"an idea without a measure":            {`measures = [{ name = "n", unit = "bomen", how = "tellen" }]`, ``, "measures counts 0"},
		"an idea with a measure without unit":  {`"bomen"`, `""`, "unit is empty"},
		"an idea with a practice's title":      {`"Twee"`, `"EEN"`, "title een is there twice"},
		"two ideas with one code":              {idea, idea + strings.Replace(idea, `"Twee"`, `"Drie"`, 1), "code twee is there twice"},
	} {
		t.Run(name, func(t *testing.T) {
			p, i := strings.Replace(practice, tc.from, tc.to, 1), strings.Replace(idea, tc.from, tc.to, 1)
			if p == practice && i == idea {
				t.Fatal("the case changes nothing")
			}
			_, err := load(p, i)
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %v does not hold %q", err, tc.want)
			}
		})
	}
}

func TestLoad_refusesAThemeThatIsNone(t *testing.T) {
	_, err := inspiration.Load(fstest.MapFS{"ideas/zand.toml": {Data: []byte(idea)}})
	if err == nil || !strings.Contains(err.Error(), "ideas/zand.toml") || !strings.Contains(err.Error(), "theme zand") {
		t.Errorf("error %v", err)
	}
}

func TestLoad_refusesTwoPracticesWithOneTitle(t *testing.T) {
	_, err := inspiration.Load(fstest.MapFS{
		"practice/een.toml":  {Data: []byte(practice)},
		"practice/twee.toml": {Data: []byte(strings.Replace(practice, `"een"`, `"twee"`, 1))},
	})
	if err == nil || !strings.Contains(err.Error(), "title is there twice") {
		t.Errorf("error %v", err)
	}
}
