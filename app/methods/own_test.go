package methods_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/methods"
)

// ours is a card as someone types it.
func ours() methods.Method {
	return methods.Method{Name: " Praten op de bus ", Aim: "Je hoort wat er onderweg gebeurt.", Purposes: []string{"listen"}, Phases: []string{"experience"},
		AgeFrom: 12, AgeTo: 18, GroupFrom: 1, GroupTo: 4, MinutesFrom: 20, MinutesTo: 30, Effort: methods.Small, Staff: "Eén jeugdwerker.",
		Material: []string{"Een notitieboekje", " "}, Prepare: []string{"Vraag de chauffeur."}, Result: "Tien korte gesprekken.",
		Consent: "Geen namen.", Quick: "Eén rit.", Pitfalls: []string{"Te luid praten."}, Related: []string{"straatgesprek"},
		Steps:     []methods.Step{{Title: "Stap op", Text: "Zeg wie je bent.", Minutes: 5}, {Title: "Vraag", Text: "Hoe gaat jouw weg?", Minutes: 20}, {}},
		Inclusion: methods.Inclusion{Disability: "Kies een lage bus.", Language: "Gebruik prenten.", Poverty: "Betaal het kaartje."}}
}

func TestMethod_Text_comes_back_as_a_card(t *testing.T) {
	text, err := ours().Text()
	if err != nil {
		t.Fatal(err)
	}
	m, err := methods.Own{ID: "abc", TOML: text}.Card()
	if err != nil {
		t.Fatal(err)
	}
	want := ours()
	want.Code, want.Own, want.Name, want.Material, want.Steps = "abc", true, "Praten op de bus", []string{"Een notitieboekje"}, want.Steps[:2]
	if !reflect.DeepEqual(m, want) {
		t.Errorf("came back as\n%+v, not\n%+v", m, want)
	}
}

func TestOwn_Card_refuses_what_is_no_card(t *testing.T) {
	text, err := ours().Text()
	if err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]string{"an unknown key": text + "\nextra = 1\n", "no text": "", "half a file": text[:40]} {
		if _, err := (methods.Own{ID: "abc", TOML: bad}).Card(); err == nil {
			t.Errorf("%s passes", name)
		}
	}
}

func TestMethod_Problems_stand_at_their_field(t *testing.T) {
	for _, c := range []struct {
		field string
		spoil func(m *methods.Method)
	}{
		{"Name", func(m *methods.Method) { m.Name = " " }},
		{"Aim", func(m *methods.Method) { m.Aim = "" }},
		{"Aim", func(m *methods.Method) { m.Aim = strings.Repeat("a", 3001) }},
		{"Staff", func(m *methods.Method) { m.Staff = "" }},
		{"Material", func(m *methods.Method) { m.Material = []string{" "} }},
		{"Prepare", func(m *methods.Method) { m.Prepare = nil }},
		{"Result", func(m *methods.Method) { m.Result = "" }},
		{"Consent", func(m *methods.Method) { m.Consent = "" }},
		{"Quick", func(m *methods.Method) { m.Quick = "" }},
		{"Pitfalls", func(m *methods.Method) { m.Pitfalls = nil }},
		{"Disability", func(m *methods.Method) { m.Inclusion.Disability = "" }},
		{"Language", func(m *methods.Method) { m.Inclusion.Language = "" }},
		{"Poverty", func(m *methods.Method) { m.Inclusion.Poverty = "" }},
		{"Purposes", func(m *methods.Method) { m.Purposes = nil }},
		{"Phases", func(m *methods.Method) { m.Phases = []string{"experience", "experience"} }},
		{"Effort", func(m *methods.Method) { m.Effort = "" }},
		{"Age", func(m *methods.Method) { m.AgeTo = 5 }},
		{"Group", func(m *methods.Method) { m.GroupFrom = 0 }},
		{"Minutes", func(m *methods.Method) { m.MinutesTo = 601 }},
		{"Steps", func(m *methods.Method) { m.Steps = nil }},
		{"Steps", func(m *methods.Method) { m.Steps[0].Text = "" }},
		{"Steps", func(m *methods.Method) { m.Steps[0].Minutes = 0 }},
		{"Steps", func(m *methods.Method) { m.Steps[0].Minutes = 50 }},
		{"Steps", func(m *methods.Method) { m.Steps[0].Text = strings.Repeat("a", 3001) }},
	} {
		m := ours()
		c.spoil(&m)
		_, err := m.Text()
		var invalid *app.InvalidError
		if !errors.As(err, &invalid) || len(invalid.Fields) != 1 || invalid.Fields[c.field] == "" {
			t.Errorf("%s: %v", c.field, err)
		}
	}
}

// Whatever the check of bundled cards refuses, the form says at a field.
func TestMethod_Problems_says_all_that_Validate_finds(t *testing.T) {
	for _, m := range methods.Default().All() {
		if err := m.Problems(); err != nil {
			t.Errorf("%s: %v", m.Code, err)
		}
		m.Steps[0].Minutes += 1000
		if m.Validate() == nil || m.Problems() == nil {
			t.Errorf("%s passes with a step of a day", m.Code)
		}
		m.Steps[0].Minutes -= 1000
	}
	if (methods.Method{Code: "x"}).Validate() == nil || (methods.Method{}).Problems() == nil {
		t.Error("an empty card passes")
	}
}

func TestMethod_Copy(t *testing.T) {
	m, ok := methods.Default().ByCode("focusgroep")
	if !ok {
		t.Fatal("no focus group")
	}
	c := m.Copy()
	if c.Code != "" || !c.Own || c.Name != m.Name+" (onze versie)" {
		t.Errorf("a copy is %q, %q, %v", c.Code, c.Name, c.Own)
	}
	if _, err := c.Text(); err != nil {
		t.Errorf("a copy can't be kept: %v", err)
	}
}
