package app_test

import (
	"testing"

	"kindvriendelijk/app"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"":                          "",
		"Crèche ÉÉN":                "creche een",
		"cre\u0300che":              "creche",
		" co-creatie,  12+ (groep)": "co creatie 12 groep",
		"’s-Hertogenbosch":          "s hertogenbosch",
	} {
		if got := app.Fold(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestHasWords(t *testing.T) {
	folded := app.Fold("De crèche in de wijk")
	for words, want := range map[string]bool{"": true, "CRECHE": true, "wijk cre": true, "rech": false, "creche dorp": false} {
		if got := app.HasWords(folded, words); got != want {
			t.Errorf("%q: %v", words, got)
		}
	}
}
