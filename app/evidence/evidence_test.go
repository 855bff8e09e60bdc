package evidence_test

import (
	"testing"

	"kindvriendelijk/app/evidence"
)

func TestKind_Name(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range evidence.Kinds {
		if got := k.Kind.Name(); got != k.Name || got == "" || seen[got] {
			t.Errorf("%s is called %q", k.Kind, got)
		}
		seen[k.Name] = true
	}
	if got := evidence.Kind("film").Name(); got != "film" {
		t.Errorf("a kind of a newer program shows as %q", got)
	}
}
