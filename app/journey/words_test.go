package journey_test

import (
	"slices"
	"testing"

	"kindvriendelijk/app/journey"
)

func TestFill(t *testing.T) {
	word := func(key string) string {
		return map[string]string{"executive": "college", "plan": "meerjarenplan"}[key]
	}
	const text = "Het {word.executive} zet het in het {word.plan}. {word} en {x.plan} blijven."
	if got, want := journey.Fill(text, word), "Het college zet het in het meerjarenplan. {word} en {x.plan} blijven."; got != want {
		t.Errorf("got %q", got)
	}
	if got := journey.Keys(text); !slices.Equal(got, []string{"executive", "plan"}) {
		t.Errorf("keys %v", got)
	}
}
