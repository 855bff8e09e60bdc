package listening_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/listening"
	"kindvriendelijk/resources"
)

func TestLoadQuestionnaires_bundled(t *testing.T) {
	s, err := listening.LoadQuestionnaires(resources.Questionnaires)
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range []string{"quickscan-volwassenen", "controlegesprek-kinderen", "controlegesprek-jongeren", "kleuters-praatplaten", "ouders-0-5", "ouders-6-11", "beleidsscan-diensten", "terugkijken-kinderen", "belanghebbenden"} {
		if _, ok := s.ByCode(code); !ok {
			t.Errorf("%s is missing", code)
		}
	}
}

func TestQuestionnaire_Validate(t *testing.T) {
	for name, tt := range map[string]struct {
		spoil func(*listening.Questionnaire)
		want  string
	}{
		"an empty title":               {func(q *listening.Questionnaire) { q.Title = " " }, "title is empty"},
		"a theme that is not there":    {func(q *listening.Questionnaire) { q.Blocks[1].Theme = "x" }, `theme "x"`},
		"a question that is twice":     {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Code = "1.1" }, "1.1 is there twice"},
		"a question for a name":        {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Text = "Wat is je naam?" }, "asks who somebody is"},
		"a question for the teacher":   {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Text = "Wie is je juf?" }, "asks who somebody is"},
		"a statement turned round":     {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Text = "Ik ben niet bang." }, "turned round"},
		"a statement of many things":   {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Text = "Ik speel en ren of fiets." }, "more than one thing"},
		"an unknown kind":              {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Kind = "x" }, `unknown kind "x"`},
		"a scale that is missing":      {func(q *listening.Questionnaire) { q.Scale = nil }, "too few answers"},
		"too many answers":             {func(q *listening.Questionnaire) { q.Scale = append(q.Scale, q.Scale[0]) }, "too many for children"},
		"a sentence that is too long":  {func(q *listening.Questionnaire) { q.Intro = strings.Repeat("ja ", 16) }, "sentence of 16 words"},
		"ages that are none":           {func(q *listening.Questionnaire) { q.AgeFrom = 90 }, "ages 90"},
		"options where there are none": {func(q *listening.Questionnaire) { q.Blocks[1].Questions[0].Options = []string{"a"} }, "not a choice"},
	} {
		t.Run(name, func(t *testing.T) {
			list, _ := listening.DefaultQuestionnaires().ByCode("controlegesprek-kinderen")
			q := list.Saying(func(key string) string { return key })
			q.Scale = append([]listening.Answer(nil), q.Scale...)
			tt.spoil(&q)
			if err := q.Validate(); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("it says %v", err)
			}
		})
	}
}
