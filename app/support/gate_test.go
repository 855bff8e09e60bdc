package support_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

func TestGate(t *testing.T) {
	label := flemish(t)
	p := &label
	whole := support.Decision{ID: "a", Organ: support.Executive, On: "2025-11-24", Subject: "Strategie", HasMandate: true, HasBudget: true, HasPlan: true, Link: "https://gemeente.example"}
	vision := support.Decision{ID: "v", Organ: support.Executive, On: "2025-05-12", HasVision: true, EvidenceID: "b"}
	with := func(d support.Decision, edit func(*support.Decision)) support.Decision {
		edit(&d)
		return d
	}
	bare := func(d *support.Decision) { d.HasMandate, d.HasBudget, d.HasPlan = false, false, false }
	for _, tt := range []struct {
		name      string
		decisions []support.Decision
		missing   []string
		met       []string
		unlinked  []string
	}{
		{"nothing was decided", nil,
			[]string{"Er is nog geen collegebesluit. Nodig is één besluit met het mandaat, het budget en de plaats in het meerjarenplan.", "Er is nog geen besluit dat de visie goedkeurt."}, nil, nil},
		{"everything is there", []support.Decision{vision, whole}, nil,
			[]string{"Het collegebesluit van 24 november 2025 regelt het mandaat, het budget en de plaats in het meerjarenplan.", "Het collegebesluit van 12 mei 2025 keurt de visie goed."}, nil},
		{"one decision does it all", []support.Decision{with(whole, func(d *support.Decision) { d.HasVision, d.Link = true, "" })}, nil,
			[]string{"Het collegebesluit van 24 november 2025 regelt het mandaat, het budget en de plaats in het meerjarenplan.", "Het collegebesluit van 24 november 2025 keurt de visie goed."}, []string{"a"}},
		{"one thing lacks", []support.Decision{with(whole, func(d *support.Decision) { d.HasBudget, d.On = false, "" }), vision},
			[]string{"In het collegebesluit ‘Strategie’ ontbreekt nog het budget."},
			[]string{"Het collegebesluit ‘Strategie’ regelt het mandaat en de plaats in het meerjarenplan.", "Het collegebesluit van 12 mei 2025 keurt de visie goed."}, nil},
		{"two things lack", []support.Decision{with(whole, func(d *support.Decision) { d.HasBudget, d.HasPlan, d.Organ = false, false, support.Council }), vision},
			[]string{"In het gemeenteraadsbesluit van 24 november 2025 ontbreken nog het budget en de plaats in het meerjarenplan."},
			[]string{"Het gemeenteraadsbesluit van 24 november 2025 regelt het mandaat.", "Het collegebesluit van 12 mei 2025 keurt de visie goed."}, nil},
		{"all three are spread over two", []support.Decision{with(whole, func(d *support.Decision) { d.HasPlan = false }), with(whole, func(d *support.Decision) { bare(d); d.ID, d.HasPlan = "p", true })},
			[]string{"In het collegebesluit van 24 november 2025 ontbreekt nog de plaats in het meerjarenplan.", "Er is nog geen besluit dat de visie goedkeurt."},
			[]string{"Het collegebesluit van 24 november 2025 regelt het mandaat en het budget."}, nil},
		{"what a management team agrees does not count", []support.Decision{with(whole, func(d *support.Decision) { d.Organ, d.HasVision = support.Management, true })},
			[]string{"Er is nog geen collegebesluit. Nodig is één besluit met het mandaat, het budget en de plaats in het meerjarenplan.", "Er is nog geen besluit dat de visie goedkeurt."}, nil, nil},
		{"a decision about something else", []support.Decision{with(whole, func(d *support.Decision) { bare(d); d.On, d.Subject, d.Link = "", " ", "" })},
			[]string{"In het collegebesluit ontbreken nog het mandaat, het budget en de plaats in het meerjarenplan.", "Er is nog geen besluit dat de visie goedkeurt."}, nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := support.OpenGate(tt.decisions)
			if got := g.Missing(p, app.LongDay); !slices.Equal(got, tt.missing) {
				t.Errorf("missing\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.missing, "\n"))
			}
			if got := g.Met(p, app.LongDay); !slices.Equal(got, tt.met) {
				t.Errorf("met\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.met, "\n"))
			}
			if g.Admits() != (tt.missing == nil) {
				t.Errorf("admits %v", g.Admits())
			}
			var unlinked []string
			for _, d := range g.Unlinked {
				unlinked = append(unlinked, d.ID)
			}
			if !slices.Equal(unlinked, tt.unlinked) {
				t.Errorf("can't be looked up: %v, want %v", unlinked, tt.unlinked)
			}
		})
	}
}

// What the Netherlands calls differently must not stand in Flemish words.
func TestGate_speaksTheWordsOfTheProgramme(t *testing.T) {
	p, ok := journey.Find("unicef-cfci", "")
	if !ok {
		t.Fatal("the programme is not there")
	}
	got := strings.Join(support.OpenGate([]support.Decision{{ID: "a", Organ: support.Council, On: "2026-01-02", HasBudget: true}}).Missing(p.In("NL"), app.LongDay), " ")
	if !strings.Contains(got, "In het raadsbesluit van 2 januari 2026 ontbreken nog het mandaat en de plaats in de begroting.") {
		t.Errorf("it says %q", got)
	}
}

func TestDecision_settles(t *testing.T) {
	d := support.Decision{HasMandate: true, MandateAt: "1", HasBudget: true, BudgetAt: "2", HasPlan: true, PlanAt: "3", HasVision: true, VisionAt: "4"}
	for i, need := range support.Needs() {
		if where, ok := d.Settles(need); !ok || where != string(rune('1'+i)) {
			t.Errorf("%s stands at %q, %v", need, where, ok)
		}
	}
	if _, ok := d.Settles("luck"); ok {
		t.Error("it settles what nobody asks")
	}
}
