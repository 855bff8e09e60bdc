package methods_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app"
	"kindvriendelijk/app/methods"
)

// card is a whole card that a test changes one thing of.
func card(change func(*methods.Method)) methods.Method {
	m := methods.Method{
		Code: "kring", Name: "Kríng", Aim: "Je praat in een kring.", Purposes: []string{"listen", "ideas"}, Phases: []string{"experience"},
		AgeFrom: 8, AgeTo: 12, GroupFrom: 6, GroupTo: 10, MinutesFrom: 40, MinutesTo: 60, Effort: methods.Small,
		Staff: "Eén begeleider.", Material: []string{"Stoelen"}, Prepare: []string{"Zet de stoelen klaar."}, Result: "Een verslag.",
		Consent: "Vraag of het mag.", Quick: "Doe één ronde.", Pitfalls: []string{"Te lang."},
		Steps:     []methods.Step{{Title: "Start", Text: "Zeg je lievelingsplek.", Minutes: 20}, {Title: "Slot", Text: "Kies samen.", Minutes: 25}},
		Inclusion: methods.Inclusion{Disability: "Kies een zaal zonder trap.", Language: "Werk met foto’s.", Poverty: "Het is gratis."},
	}
	if change != nil {
		change(&m)
	}
	return m
}

func TestValidate(t *testing.T) {
	if err := card(nil).Validate(); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*methods.Method){
		"aim is empty":                func(m *methods.Method) { m.Aim = " " },
		"inclusion.poverty is empty":  func(m *methods.Method) { m.Inclusion.Poverty = "" },
		"material is empty":           func(m *methods.Method) { m.Material = nil },
		"pitfalls 1 is empty":         func(m *methods.Method) { m.Pitfalls = []string{""} },
		`code "De Kring"`:             func(m *methods.Method) { m.Code = "De Kring" },
		`purposes "dream" is unknown`: func(m *methods.Method) { m.Purposes = []string{"dream"} },
		"phases is empty":             func(m *methods.Method) { m.Phases = nil },
		`effort "huge" is unknown`:    func(m *methods.Method) { m.Effort = "huge" },
		`related "kring"`:             func(m *methods.Method) { m.Related = []string{"kring"} },
		"age from 12 to 8":            func(m *methods.Method) { m.AgeFrom, m.AgeTo = 12, 8 },
		"minutes from 0":              func(m *methods.Method) { m.MinutesFrom = 0 },
		"steps is empty":              func(m *methods.Method) { m.Steps = nil },
		"step 1 takes 0 minutes":      func(m *methods.Method) { m.Steps[0].Minutes = 0 },
		"step 2 has no title":         func(m *methods.Method) { m.Steps[1].Title = "" },
		"steps take 45 minutes":       func(m *methods.Method) { m.MinutesFrom, m.MinutesTo = 50, 60 },
	} {
		if err := card(change).Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("it says %v, want %q", err, want)
		}
	}
}

func TestLoad(t *testing.T) {
	for want, files := range map[string]fstest.MapFS{
		"parse":                      {"methods/a.toml": {Data: []byte("code = ")}},
		"unknown keys":               {"methods/a.toml": {Data: []byte("colour = 'red'")}},
		"name is empty":              {"methods/a.toml": {Data: []byte("code = 'a'")}, "methods/b.toml": {Data: []byte("code = 'b'")}},
		"read methods/b.toml: check": {"methods/a.toml": {Data: []byte("code = 'a'")}, "methods/b.toml": {Data: []byte("code = 'b'")}},
	} {
		if _, err := methods.Load(files); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("it says %v, want %q", err, want)
		}
	}
	t.Run("the cards that come along name one another", func(t *testing.T) {
		set := methods.Default()
		for _, m := range set.All() {
			for _, code := range m.Related {
				if _, ok := set.ByCode(code); !ok {
					t.Errorf("%s names %s, which is not there", m.Code, code)
				}
			}
		}
	})
	t.Run("an own card counts before the one that came along", func(t *testing.T) {
		set := methods.NewSet([]methods.Method{card(nil), card(func(m *methods.Method) { m.Name = "Onze kring" })})
		if m, ok := set.ByCode("kring"); !ok || m.Name != "Onze kring" || len(set.All()) != 1 {
			t.Errorf("got %+v", set.All())
		}
	})
}

func TestSearch(t *testing.T) {
	set := methods.NewSet([]methods.Method{card(nil), card(func(m *methods.Method) {
		m.Code, m.Name, m.AgeFrom, m.AgeTo, m.MinutesFrom, m.Phases = "wandeling", "Wandeling", 12, 18, 90, []string{"analysis"}
		m.Purposes, m.GroupFrom, m.GroupTo = []string{"explore"}, 2, 5
	})})
	for name, tt := range map[string]struct {
		filter methods.Filter
		want   string
	}{
		"nothing asked":            {methods.Filter{}, "kring wandeling"},
		"a phase":                  {methods.Filter{Phase: "analysis"}, "wandeling"},
		"a purpose":                {methods.Filter{Purpose: "ideas"}, "kring"},
		"an age at the edge":       {methods.Filter{Age: 12}, "kring wandeling"},
		"an age beyond":            {methods.Filter{Age: 13}, "wandeling"},
		"little time":              {methods.Filter{Minutes: 45}, "kring"},
		"a small group":            {methods.Filter{Group: 3}, "wandeling"},
		"without the accent":       {methods.Filter{Words: "KRING"}, "kring wandeling"},
		"in the name first":        {methods.Filter{Words: "wand"}, "wandeling"},
		"a word of a step":         {methods.Filter{Words: "lievelings"}, "kring wandeling"},
		"the middle of a word":     {methods.Filter{Words: "plek"}, ""},
		"a word that is not there": {methods.Filter{Words: "kring vliegtuig"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, m := range set.Search(tt.filter) {
				got = append(got, m.Code)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %v, want %q", got, tt.want)
			}
		})
	}
}

func TestPropose(t *testing.T) {
	set := methods.NewSet([]methods.Method{card(nil),
		card(func(m *methods.Method) {
			m.Code, m.Name, m.Purposes, m.Effort = "stem", "Stemmen", []string{"choose", "listen"}, methods.Large
		}),
		card(func(m *methods.Method) { m.Code, m.Name, m.AgeFrom, m.AgeTo = "raad", "Raad", 18, 99 })})
	for name, tt := range map[string]struct {
		answers methods.Answers
		want    string
		reason  string // of the first
	}{
		"nothing answered":              {methods.Answers{}, "kring raad stem", "Je praat in een kring."},
		"the main purpose first":        {methods.Answers{Purposes: []string{"choose"}}, "stem", "is goed voor kiezen"},
		"adults":                        {methods.Answers{AgeFrom: 30, AgeTo: 30}, "raad", "past bij volwassenen"},
		"some are too old":              {methods.Answers{AgeFrom: 10, AgeTo: 14}, "kring stem", "Ze is bedoeld voor 8 tot 12 jaar"},
		"a class in groups":             {methods.Answers{Group: 24}, "kring raad stem", "Werk in 3 groepen van hoogstens 10."},
		"too few":                       {methods.Answers{Group: 2}, "", ""},
		"less time than usual":          {methods.Answers{Minutes: 30}, "kring raad stem", "neem de korte variant"},
		"much too little time":          {methods.Answers{Minutes: 10}, "", ""},
		"two sizes too much to prepare": {methods.Answers{Effort: methods.Small}, "kring raad", ""},
		"the phase":                     {methods.Answers{Phase: "experience"}, "kring raad stem", "hoort bij de fase belevingsonderzoek"},
		"who decides":                   {methods.Answers{Influence: methods.CoDecide}, "stem kring raad", "laat de groep mee kiezen"},
		"a decision it does not lead to": {methods.Answers{Influence: methods.CoDecide, Purposes: []string{"ideas"}}, "kring raad",
			"Spreek af hoe de uitkomst in de beslissing komt"},
	} {
		t.Run(name, func(t *testing.T) {
			found := set.Propose(tt.answers)
			var got []string
			for _, p := range found {
				got = append(got, p.Method.Code)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %v, want %q", got, tt.want)
			}
			if len(found) > 0 && !strings.Contains(found[0].Reason, tt.reason) {
				t.Errorf("the reason is %q, want %q", found[0].Reason, tt.reason)
			}
		})
	}
}

func TestExpand(t *testing.T) {
	m := card(func(m *methods.Method) { m.Material = []string{"brief van het {word.executive}"} })
	said := m.Expand(func(s string) string { return strings.ReplaceAll(s, "{word.executive}", "college") })
	if said.Material[0] != "brief van het college" || m.Material[0] == said.Material[0] || !slices.Equal(said.Steps, m.Steps) {
		t.Errorf("got %q from %q", said.Material, m.Material)
	}
}

func TestNames(t *testing.T) {
	for _, list := range [][]app.Named{methods.Purposes(), methods.Efforts(), methods.Influences()} {
		for i, n := range list {
			if app.PlaceOf(list, n.Code) != i || n.Name == "" {
				t.Errorf("%+v has no name or is there twice", n)
			}
		}
	}
}
