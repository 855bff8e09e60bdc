package example

import (
	"context"
	"strings"
	"testing"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
)

// helpers is what the recorder was given of guidance, the network and methods.
type helpers struct {
	capacities  []guidance.Capacity
	help        []guidance.Guidance
	meetings    []guidance.Meeting
	contacts    []guidance.Contact
	bottlenecks []guidance.Bottleneck
	practices   []guidance.Practice
	cards       []methods.Own
	uses        []methods.Use
}

func (r *recorder) SaveCapacity(_ context.Context, c guidance.Capacity) error {
	r.capacities = append(r.capacities, c)
	return r.note("capacity", c)
}

func (r *recorder) CreateGuidance(_ context.Context, g guidance.Guidance) (guidance.Guidance, error) {
	r.help = append(r.help, g)
	return g, r.note("guidance", g)
}

func (r *recorder) CreateNetworkMeeting(_ context.Context, m guidance.Meeting) (guidance.Meeting, error) {
	r.meetings = append(r.meetings, m)
	return m, r.note("meeting", m)
}

func (r *recorder) CreateContact(_ context.Context, c guidance.Contact) (guidance.Contact, error) {
	r.contacts = append(r.contacts, c)
	return c, r.note("contact", c)
}

func (r *recorder) CreateBottleneck(_ context.Context, b guidance.Bottleneck) (guidance.Bottleneck, error) {
	r.bottlenecks = append(r.bottlenecks, b)
	return b, r.note("bottleneck", b)
}

func (r *recorder) CreatePractice(_ context.Context, p guidance.Practice) (guidance.Practice, error) {
	r.practices = append(r.practices, p)
	return p, r.note("practice", p)
}

func (r *recorder) CreateOwnMethod(_ context.Context, o methods.Own) (methods.Own, error) {
	r.cards = append(r.cards, o)
	return o, r.note("own method", o)
}

func (r *recorder) CreateMethodUse(_ context.Context, u methods.Use) (methods.Use, error) {
	r.uses = append(r.uses, u)
	return u, r.note("use", u)
}

func TestGuidance_uses_every_feature(t *testing.T) {
	r := built(t)
	p, ok := journey.Find("vlaams-label", "2024")
	if !ok {
		t.Fatal("no programme")
	}
	a := guidance.Advise(p.Steps, r.capacities)
	if len(a.Needs) < 3 || len(a.Own) < 3 || len(a.Unsaid) == 0 || len(a.Groups) < 2 || len(r.capacities) != len(p.Steps)-len(a.Unsaid) {
		t.Errorf("%d needs, %d own, %d unsaid, %d groups of %d answers", len(a.Needs), len(a.Own), len(a.Unsaid), len(a.Groups), len(r.capacities))
	}
	statuses := map[string]bool{}
	for _, g := range r.help {
		statuses[g.Status] = true
		for _, code := range g.Steps {
			if _, ok := p.Step(code); !ok {
				t.Errorf("guidance for step %q, which is not there", code)
			}
		}
	}
	levels := map[string]bool{}
	for _, b := range r.bottlenecks {
		levels[b.Level] = true
	}
	if len(statuses) < 3 || len(levels) != len(guidance.Levels()) || len(r.meetings) == 0 || len(r.contacts) == 0 {
		t.Errorf("statuses %v, levels %v, %d meetings, %d contacts", statuses, levels, len(r.meetings), len(r.contacts))
	}
	for _, c := range r.contacts {
		if c.Name != "" || !strings.Contains(c.Municipality, "(verzonnen)") {
			t.Errorf("contact %+v could be someone", c)
		}
	}
}

func TestGuidance_sheets_name_nobody(t *testing.T) {
	r := built(t)
	var names []string
	for _, p := range r.people {
		names = append(names, p.Name)
	}
	own := 0
	for _, s := range built(t).practices {
		if s.Own {
			own++
		}
		for _, name := range names {
			if strings.Contains(s.TOML, name) {
				t.Errorf("a sheet names %s", name)
			}
		}
	}
	if own != 1 || len(r.practices) != 2 {
		t.Errorf("%d sheets, %d of our own", len(r.practices), own)
	}
}

func TestGuidance_methods_are_known(t *testing.T) {
	r := built(t)
	p, _ := journey.Find("vlaams-label", "2024")
	own, err := r.cards[0].Card()
	if err != nil {
		t.Fatal(err)
	}
	ours := 0
	for _, u := range r.uses {
		if u.Method == own.Code {
			ours++
		} else if _, ok := methods.Default().ByCode(u.Method); !ok {
			t.Errorf("method %q is not there", u.Method)
		}
		if _, ok := p.Step(u.Step); u.Step != "" && !ok {
			t.Errorf("step %q is not there", u.Step)
		}
	}
	if ours == 0 || len(r.uses) < 5 {
		t.Errorf("%d uses, %d of our own card", len(r.uses), ours)
	}
}
