package listening_test

import (
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
