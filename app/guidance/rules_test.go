package guidance_test

import (
	"errors"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
)

// mends checks that a record has exactly one thing to mend, at the field; for
// an empty field that it has none.
func mends(t *testing.T, what, field string, v interface{ Validate() error }) {
	t.Helper()
	err := v.Validate()
	var invalid *app.InvalidError
	switch {
	case field == "" && err != nil:
		t.Errorf("%s: %v", what, err)
	case field != "" && (!errors.As(err, &invalid) || len(invalid.Fields) != 1 || invalid.Fields[field] == ""):
		t.Errorf("%s: %v, not %s", what, err, field)
	}
}

func TestValidate(t *testing.T) {
	long := strings.Repeat("a", 10_001)
	mends(t, "an answer", "", said("1.1", guidance.Unsaid, 0, 3))
	mends(t, "a low answer", "Competence", said("1.1", -2, 0, 3))
	mends(t, "a high answer", "Means", said("1.1", 0, 0, 4))
	mends(t, "a long note", "Note", guidance.Capacity{Note: long})

	g := guidance.Guidance{Form: guidance.Coaching, Status: guidance.Wish, Question: "Lees mee."}
	mends(t, "a wish", "", g)
	for _, c := range []struct {
		name, field string
		spoil       func(g *guidance.Guidance)
	}{
		{"no form", "Form", func(g *guidance.Guidance) { g.Form = "lezing" }},
		{"no status", "Status", func(g *guidance.Guidance) { g.Status = guidance.Noted }},
		{"no question", "Question", func(g *guidance.Guidance) { g.Question = " " }},
		{"agreed with nobody", "Giver", func(g *guidance.Guidance) { g.Status = guidance.Agreed }},
		{"done without result", "Delivered", func(g *guidance.Guidance) { g.Status, g.Giver = guidance.Done, "Een organisatie" }},
		{"hours below nought", "Hours", func(g *guidance.Guidance) { g.Hours = -1 }},
		{"cost below nought", "Cents", func(g *guidance.Guidance) { g.Cents = -1 }},
		{"no day", "StartOn", func(g *guidance.Guidance) { g.StartOn = "mei" }},
		{"end before begin", "EndOn", func(g *guidance.Guidance) { g.StartOn, g.EndOn = "2026-05-01", "2026-04-01" }},
		{"long question", "Question", func(g *guidance.Guidance) { g.Question = long }},
	} {
		x := g
		c.spoil(&x)
		mends(t, c.name, c.field, x)
	}

	mends(t, "a meeting", "", guidance.Meeting{Title: "Netwerkdag", On: "2026-05-01"})
	mends(t, "a meeting without name", "Title", guidance.Meeting{})
	mends(t, "a meeting on no day", "On", guidance.Meeting{Title: "Netwerkdag", On: "1 mei"})

	mends(t, "a function", "", guidance.Contact{Municipality: "Fictiegem", Function: "Jeugdconsulent"})
	mends(t, "nobody", "Name", guidance.Contact{Municipality: "Fictiegem"})
	mends(t, "nowhere", "Municipality", guidance.Contact{Name: "Iemand"})
	mends(t, "no address", "Email", guidance.Contact{Municipality: "Fictiegem", Name: "Iemand", Email: "iemand"})

	b := guidance.Bottleneck{Title: "Te weinig bussen", Level: guidance.Regional, Status: guidance.Noted}
	mends(t, "a bottleneck", "", b)
	for _, c := range []struct {
		name, field string
		spoil       func(b *guidance.Bottleneck)
	}{
		{"no title", "Title", func(b *guidance.Bottleneck) { b.Title = "" }},
		{"no level", "Level", func(b *guidance.Bottleneck) { b.Level = "" }},
		{"no status", "Status", func(b *guidance.Bottleneck) { b.Status = guidance.Agreed }},
		{"raised with nobody", "Receiver", func(b *guidance.Bottleneck) { b.Status = guidance.Raised }},
		{"answered with nothing", "Result", func(b *guidance.Bottleneck) { b.Status = guidance.Answered }},
		{"long title", "Title", func(b *guidance.Bottleneck) { b.Title = long }},
	} {
		x := b
		c.spoil(&x)
		mends(t, c.name, c.field, x)
	}
}

func TestNameOf(t *testing.T) {
	for _, list := range [][]guidance.Named{guidance.Forms(), guidance.Statuses(), guidance.Levels(), guidance.BottleneckStatuses()} {
		for _, n := range list {
			if n.Name == "" || guidance.NameOf(list, n.Code) != n.Name {
				t.Errorf("%q is called %q", n.Code, guidance.NameOf(list, n.Code))
			}
		}
		if guidance.NameOf(list, "x") != "x" {
			t.Error("an unknown code has another name")
		}
	}
}
