package command_test

import (
	"encoding/json"
	"strings"
	"testing"

	"kindvriendelijk/app/command"
)

func TestContent(t *testing.T) {
	out, _ := run(t, command.OK, "content", "-json")
	var counts map[string]int
	if err := json.Unmarshal([]byte(out), &counts); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"programmes", "criteria", "steps", "methods", "templates", "questionnaires", "articles", "rights", "glossary", "practice_examples", "example_actions", "indicators"} {
		if counts[name] < 1 {
			t.Errorf("of %s there are %d", name, counts[name])
		}
	}
	if out, _ := run(t, command.OK, "content"); !strings.Contains(out, "kinderrechten") || !strings.Contains(out, "   42\n") {
		t.Errorf("for people it says %q", out)
	}
	if _, errs := run(t, command.Usage, "content", "x.csv"); !strings.Contains(errs, "geen bestand") {
		t.Errorf("with a file it says %q", errs)
	}
}
