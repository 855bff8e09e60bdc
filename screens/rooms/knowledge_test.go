package rooms

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestTake(t *testing.T) {
	listen(t)
	s, err := newStore(filepath.Join(t.TempDir(), "d"), false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	d := newDesk(Params{Store: s})
	for _, i := range inspiration.Default().Ideas() {
		id, err := d.Take(t.Context(), i)
		if err != nil {
			t.Fatal(err)
		}
		a, err := d.plan.Detail(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if a.Status != actions.Idea || a.Title != i.Title || a.Theme != i.Theme || a.AgeTo != i.AgeTo || a.TargetGroup != i.TargetGroup ||
			!slices.Equal(a.Rights, i.Rights) || len(a.Measures) != len(i.Measures) || a.Why != i.Why {
			t.Errorf("%s became %+v", i.Code, a)
		}
		for n, m := range i.Measures {
			if a.Measures[n].Name != m.Name || a.Measures[n].Unit != m.Unit || !strings.Contains(a.Description, m.How) {
				t.Errorf("%s: measure %d is %+v", i.Code, n, a.Measures[n])
			}
		}
	}
	t.Run("and is undone as a whole", func(t *testing.T) {
		_, before, err := s.ListActions(t.Context(), actions.Filter{Limit: 1})
		if err != nil {
			t.Fatal(err)
		}
		label, err := s.Undo(t.Context())
		if err != nil || label != "Idee in het actieplan gezet" {
			t.Fatalf("undone is %q, %v", label, err)
		}
		_, after, _ := s.ListActions(t.Context(), actions.Filter{Limit: 1})
		left, _ := s.ListMeasures(t.Context(), "")
		all := 0
		for _, i := range inspiration.Default().Ideas()[:after] {
			all += len(i.Measures)
		}
		if after != before-1 || len(left) != all {
			t.Errorf("%d of %d actions and %d of %d measures are left", after, before, len(left), all)
		}
	})
	t.Run("an idea without a title makes nothing", func(t *testing.T) {
		if id, err := d.Take(t.Context(), inspiration.Idea{Code: "leeg"}); err == nil || id != "" {
			t.Errorf("made %q, %v", id, err)
		}
	})
}

func TestSearch_Reading(t *testing.T) {
	h := open(t, true)
	find := Search(h.params)
	article := knowledge.Default().Articles()[0]
	idea := inspiration.Default().Ideas()[0]
	practice := inspiration.Default().Practices()[0]
	for _, c := range []struct{ words, kind, id string }{
		{article.Title, "articles", article.Code}, {idea.Title, "ideas", idea.Code}, {practice.Title, "practice", practice.Code},
		{"Geen discriminatie", "rights", "2"}, {knowledge.Default().Terms().All()[0].Term, "terms", knowledge.Default().Terms().All()[0].Code},
	} {
		hits, err := find(t.Context(), c.words, 30)
		if err != nil {
			t.Fatal(err)
		}
		own, read := 0, false
		for n, x := range hits {
			if slices.Contains([]string{"articles", "ideas", "practice", "rights", "terms"}, x.Kind) {
				read = true
			} else if own = n; read {
				t.Errorf("%q: %s %s comes behind what there is to read", c.words, x.Kind, x.Title)
			}
			if strings.Contains(x.Title+x.Snippet, "{word") {
				t.Errorf("%q: %q has a word that is not filled in", c.words, x.Snippet)
			}
			if x.Kind == c.kind && x.ID == c.id {
				h.Open(ui.To(ui.PageKnowledge, x.Kind, x.ID))
				uitest.Settle(h.w)
				uitest.MustShow(t, h.w.Content(), x.Title)
				h.calm()
			}
		}
		if h.At() != ui.To(ui.PageKnowledge, c.kind, c.id) {
			t.Errorf("%q does not find %s %s behind %d others: at %v", c.words, c.kind, c.id, own, h.At())
		}
	}
	if hits, err := find(t.Context(), " ", 30); err != nil || slices.ContainsFunc(hits, isIdea) {
		t.Errorf("no words find %v, %v", hits, err)
	}
}

func TestHelp(t *testing.T) {
	h := open(t, true)
	for _, page := range []string{ui.PageOverview, ui.PageFigures, ui.PagePortfolio} {
		h.Open(ui.Route{Page: page})
		h.w.Canvas().Unfocus()
		uitest.Press(h.w, fyne.KeyF1)
		uitest.Settle(h.w)
		if h.At() != ui.To(ui.PageKnowledge, "help", page) {
			t.Fatalf("at %v", h.At())
		}
		h.calm()
		uitest.MustShow(t, h.w.Content(), knowledge.Default().In(knowledge.Flanders).ForPage(page)[0].Title)
	}
}

// What the label is stands among what there is to read; the menu and the
// statuses of a trajectory lead there.
func TestHelp_theLabel(t *testing.T) {
	h := open(t, true)
	h.Open(ui.To(ui.PageKnowledge, "help", ui.PageKnowledge))
	uitest.Settle(h.w)
	h.calm()
	label, ok := knowledge.Default().Article("het-label")
	if !ok {
		t.Fatal("no article tells what the label is")
	}
	uitest.MustShow(t, h.w.Content(), label.Summary)
}

func isIdea(h thread.Hit) bool { return h.Kind == "ideas" }
