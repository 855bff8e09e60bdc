package data_test

import (
	"errors"
	"reflect"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data/datatest"
)

func TestStore_Link(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	a, q := datatest.Action(t, s), datatest.Quote(t, s)
	why := thread.Link{FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: thread.Quote, ToID: q.ID}
	must(t, s.Link(ctx, why))
	must(t, s.Link(ctx, why)) // twice is once
	other := thread.Link{FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: thread.Indicator, ToID: "kinderen_0_2"}
	must(t, s.Link(ctx, other))
	for name, tt := range map[string]struct {
		got  func() ([]thread.Link, error)
		want []thread.Link
	}{
		"from":         {func() ([]thread.Link, error) { return s.LinksFrom(ctx, thread.Action, a.ID) }, []thread.Link{other, why}},
		"to":           {func() ([]thread.Link, error) { return s.LinksTo(ctx, thread.Quote, q.ID) }, []thread.Link{why}},
		"by role":      {func() ([]thread.Link, error) { return s.AllLinks(ctx, thread.Why) }, []thread.Link{other, why}},
		"another role": {func() ([]thread.Link, error) { return s.AllLinks(ctx, thread.Voice) }, nil},
		"all":          {func() ([]thread.Link, error) { return s.AllLinks(ctx, "") }, []thread.Link{other, why}},
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := tt.got(); err != nil || !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %v %v, want %v", got, err, tt.want)
			}
		})
	}
	must(t, s.Unlink(ctx, why))
	must(t, s.Unlink(ctx, why)) // it is not there any more
	if got, err := s.LinksTo(ctx, thread.Quote, q.ID); err != nil || len(got) != 0 {
		t.Errorf("untied: %v %v", got, err)
	}
	for name, l := range map[string]thread.Link{
		"no such record": {FromKind: thread.Action, FromID: "nobody", Role: thread.Why, ToKind: thread.Quote, ToID: q.ID},
		"no such kind":   {FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: "unicorns", ToID: "u"},
		"no such answer": {FromKind: thread.Quote, FromID: q.ID, Role: thread.Voice, ToKind: thread.Answer, ToID: "half/an id"},
		"no candidature": {FromKind: thread.Quote, FromID: q.ID, Role: thread.Voice, ToKind: thread.Answer, ToID: "no/such/c1"},
	} {
		t.Run(name, func(t *testing.T) {
			if err := s.Link(ctx, l); !errors.Is(err, app.ErrNotFound) {
				t.Errorf("got %v", err)
			}
		})
	}
	whole(t, s)
}

func TestStore_LinkMakesAnAnswerWithoutText(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	c, e := datatest.Candidature(t, s), datatest.Evidence(t, s)
	id := portfolio.AnswerID(c.ID, "vlaams-label", "c2.1")
	l := thread.Link{FromKind: thread.Evidence, FromID: e.ID, Role: thread.Proves, ToKind: thread.Answer, ToID: id}
	must(t, s.Link(ctx, l))
	if a, err := s.Answer(ctx, id); err != nil || a.SubCriterion != "c2.1" || a.Status != portfolio.Empty {
		t.Errorf("got %+v %v", a, err)
	}
	must(t, s.SaveAnswer(ctx, portfolio.Answer{Candidature: c.ID, Programme: "vlaams-label", SubCriterion: "c2.1", Text: "tekst", Status: portfolio.Draft}))
	if got, err := s.LinksTo(ctx, thread.Answer, id); err != nil || len(got) != 1 {
		t.Errorf("writing the text lost the link: %v %v", got, err)
	}
}

func TestStore_LinksOfIndicators(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	a := datatest.Action(t, s)
	for _, r := range []figures.Record{{ID: "eigen", Own: true, Name: "Eigen"}, {ID: "gewoon", Note: "nota"}} {
		must(t, s.SaveIndicatorRecord(ctx, r))
		must(t, s.Link(ctx, thread.Link{FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: thread.Indicator, ToID: r.ID}))
		must(t, s.DeleteIndicatorRecord(ctx, r.ID))
	}
	ls, err := s.AllLinks(ctx, "")
	if err != nil || len(ls) != 1 || ls[0].ToID != "gewoon" {
		t.Errorf("got %v %v", ls, err)
	}
}

func TestStore_Thread(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	q, a, e := datatest.Quote(t, s, func(q *listening.Quote) { q.Text = "Ik wil spelen" }), datatest.Action(t, s), datatest.Evidence(t, s)
	tie := func(fromKind, fromID, role, toKind, toID string) {
		t.Helper()
		must(t, s.Link(ctx, thread.Link{FromKind: fromKind, FromID: fromID, Role: role, ToKind: toKind, ToID: toID}))
	}
	tie(thread.Quote, q.ID, thread.Why, thread.Action, a.ID)
	tie(thread.Action, a.ID, thread.Proves, thread.Evidence, e.ID)
	want := []thread.Node{
		{Kind: thread.Quote, ID: q.ID, Title: "Ik wil spelen", Depth: -1},
		{Kind: thread.Action, ID: a.ID, Title: a.Title},
		{Kind: thread.Evidence, ID: e.ID, Title: e.Title, Depth: 1},
	}
	if got, err := s.Thread(ctx, thread.Action, a.ID, 5); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v %v, want %v", got, err, want)
	}
	if got, err := s.Thread(ctx, thread.Quote, q.ID, 1); err != nil || len(got) != 2 {
		t.Errorf("one step: %v %v", got, err)
	}
	tie(thread.Evidence, e.ID, thread.Voice, thread.Quote, q.ID) // a ring
	if got, err := s.Thread(ctx, thread.Action, a.ID, 50); err != nil || len(got) != 3 {
		t.Errorf("a ring: %v %v", got, err)
	}
}
