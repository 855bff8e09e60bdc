package journey

import (
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestTheTextOfADossierHoldsTheSteps(t *testing.T) {
	for _, want := range Programmes() {
		p, err := Parse(Source(want.Code, want.Version))
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Steps) != len(want.Steps) || len(p.Phases) != len(want.Phases) {
			t.Errorf("%s: %d steps of %d, %d phases of %d", p.Code, len(p.Steps), len(want.Steps), len(p.Phases), len(want.Phases))
		}
	}
	if Source("nowhere", "") != "" {
		t.Error("a programme that is not bundled has a text")
	}
}

// without writes a programme without its steps, as an older dossier holds it.
func without(t *testing.T, p Programme) string {
	t.Helper()
	p.Phases, p.Steps = nil, nil
	text, err := toml.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestACopyWithoutStepsGetsTheBundledOnes(t *testing.T) {
	p := flemish(t)
	parse := func(t *testing.T, p Programme) *Programme {
		t.Helper()
		got, err := Parse(without(t, p))
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	t.Run("of the same version", func(t *testing.T) {
		if got := parse(t, p); len(got.Steps) != len(p.Steps) || len(got.Phases) != len(p.Phases) {
			t.Errorf("%d steps, %d phases", len(got.Steps), len(got.Phases))
		}
	})
	t.Run("of the newest, for a version that is not bundled any more", func(t *testing.T) {
		older := p
		older.Version = "1900"
		if got := parse(t, older); len(got.Steps) != len(p.Steps) || got.Version != "1900" {
			t.Errorf("%d steps, version %s", len(got.Steps), got.Version)
		}
	})
	t.Run("without criteria that it does not ask", func(t *testing.T) {
		older := p
		older.Criteria = p.Criteria[:1]
		got := parse(t, older)
		s, _ := got.Step("0.1")
		if !slices.Equal(s.Criteria, []string{"c1.1", "c1.2"}) {
			t.Errorf("step 0.1 serves %v", s.Criteria)
		}
		if s, _ := p.Step("0.1"); !slices.Contains(s.Criteria, "c5.4") {
			t.Error("the bundled programme itself was changed")
		}
	})
	t.Run("and none when it is unknown", func(t *testing.T) {
		other := p
		other.Code = "elders"
		if got := parse(t, other); len(got.Steps) != 0 {
			t.Errorf("%d steps", len(got.Steps))
		}
	})
	t.Run("and keeps its own when it has them", func(t *testing.T) {
		got, err := Parse(small + road)
		if err != nil || len(got.Steps) != 3 {
			t.Errorf("%v, %v", got, err)
		}
	})
}

func TestACopyThatSendsToARoomThatIsGone(t *testing.T) {
	p, err := Parse(strings.Replace(small, `page = "overview"`, `page = "label"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Statuses[0].Next[0].Page; got != "knowledge" {
		t.Errorf("it sends to %q", got)
	}
}
