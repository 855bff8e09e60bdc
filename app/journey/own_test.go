package journey

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"kindvriendelijk/app"
)

func TestProgramme_With(t *testing.T) {
	p := flemish(t)
	with := p.With(nil, []OwnCriterion{
		{ID: "id-1", Programme: p.Code, Criterion: "c1", Title: "Onze wijkraden", Text: "Hoe wijken meedoen.", Guidance: "Tip."},
		{ID: "id-2", Programme: p.Code, Title: "Onze scholen"},
		{ID: "id-3", Programme: p.Code, Criterion: "weg", Title: "Onze kunst"},
		{ID: "id-4", Programme: "ander", Criterion: "c1", Title: "Niet van hier"},
	})
	if len(p.Criteria) != 5 || len(p.Criteria[0].Sub) != 6 {
		t.Fatal("the programme itself was changed")
	}
	for _, c := range []struct{ code, chapter, number string }{
		{"id-1", "c1", "1.7"}, {"id-2", OwnChapter, "6.1"}, {"id-3", OwnChapter, "6.2"}, {"c1.4", "c1", "1.4"},
	} {
		s, chapter, ok := with.SubCriterion(c.code)
		if !ok || chapter.Code != c.chapter || s.Number() != c.number || s.Own != (c.code[0] == 'i') {
			t.Errorf("%s is %q in %q, own %v", c.code, s.Number(), chapter.Code, s.Own)
		}
	}
	if _, _, ok := with.SubCriterion("id-4"); ok {
		t.Error("a criterion of another programme is there")
	}
	if s, _, _ := with.SubCriterion("id-1"); s.Text != "Hoe wijken meedoen." || s.Guidance != "Tip." || s.MaxChars == 0 || s.Required {
		t.Errorf("it became %+v", s)
	}
}

func TestProgramme_With_steps(t *testing.T) {
	p := Programme{Code: "p", Phases: []Phase{{Code: "a"}, {Code: "b"}},
		Steps: []Step{{Code: "1.1", Phase: "a", Before: 20}, {Code: "2.1", Phase: "b", Before: 4}}}
	with := p.With([]OwnStep{
		{ID: "id-1", Programme: "p", Phase: "a", Title: "Wijkfeest", How: "- Vraag de zaal\n\n  Nodig uit  \n", Weeks: 2, Result: "Een feest"},
		{ID: "id-2", Programme: "p", Phase: "weg"},
		{ID: "id-3", Programme: "ander", Phase: "a"},
	}, nil)
	var got []string
	for _, s := range with.Steps {
		got = append(got, s.Code)
	}
	if want := []string{"1.1", "id-1", "2.1", "id-2"}; !slices.Equal(got, want) {
		t.Fatalf("the steps are %v, want %v", got, want)
	}
	if len(p.Steps) != 2 {
		t.Error("the programme itself was changed")
	}
	s := with.Steps[1]
	if !slices.Equal(s.How, []string{"Vraag de zaal", "Nodig uit"}) || s.Before != 20 || s.Weeks != 2 || !s.Own || s.Result != "Een feest" {
		t.Errorf("it became %+v", s)
	}
	if with.Steps[3].Phase != "b" {
		t.Errorf("a step of a phase that is gone stands in %q", with.Steps[3].Phase)
	}
}

func TestOwnStep_Validate(t *testing.T) {
	sound := OwnStep{Title: "Wijkraden bezoeken", Phase: "support", Weeks: MaxWeeks}
	tests := map[string]struct {
		step OwnStep
		want []string
	}{
		"all there":          {sound, nil},
		"no time said":       {OwnStep{Title: "Buurtfeest", Phase: "support"}, nil},
		"nothing":            {OwnStep{}, []string{"Phase", "Title"}},
		"a name of spaces":   {OwnStep{Title: "  ", Phase: "support"}, []string{"Title"}},
		"fewer weeks than 0": {OwnStep{Title: "Buurtfeest", Phase: "support", Weeks: -1}, []string{"Weeks"}},
		"more than a label":  {OwnStep{Title: "Buurtfeest", Phase: "support", Weeks: MaxWeeks + 1}, []string{"Weeks"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var invalid *app.InvalidError
			err := tt.step.Validate()
			if tt.want == nil {
				if err != nil {
					t.Errorf("got %v", err)
				}
				return
			}
			if !errors.As(err, &invalid) || !slices.Equal(slices.Sorted(maps.Keys(invalid.Fields)), tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

func TestProgramme_With_aStepThatWouldTakeForever(t *testing.T) {
	p := flemish(t)
	with := p.With([]OwnStep{{ID: "s1", Programme: p.Code, Phase: "support", Title: "Lang", Weeks: 3_000_000_000}}, nil)
	if s, ok := with.Step("s1"); !ok || s.Weeks != MaxWeeks {
		t.Errorf("it takes %d weeks", s.Weeks)
	}
}
