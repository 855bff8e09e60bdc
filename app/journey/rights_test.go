package journey

import "testing"

func TestRightsAreTheArticles1To42(t *testing.T) {
	rights := Rights()
	if len(rights) != 42 {
		t.Fatalf("%d articles, want 42", len(rights))
	}
	titles := map[string]bool{}
	var principles []int
	for i, r := range rights {
		if r.Article != i+1 || r.Title == "" || r.About == "" || titles[r.Title] {
			t.Errorf("article %d: %+v", i+1, r)
		}
		titles[r.Title] = true
		if r.Principle {
			principles = append(principles, r.Article)
		}
	}
	if len(principles) != 4 || principles[0] != 2 || principles[1] != 3 || principles[2] != 6 || principles[3] != 12 {
		t.Errorf("general principles %v, want 2, 3, 6 and 12", principles)
	}
	if r, ok := RightOf(31); !ok || r.Article != 31 {
		t.Error("article 31 is not found")
	}
	if _, ok := RightOf(43); ok {
		t.Error("article 43 exists")
	}
}

func TestGoalAreasAreFive(t *testing.T) {
	goals := Goals()
	if len(goals) != 5 {
		t.Fatalf("%d goal areas, want 5", len(goals))
	}
	for _, g := range goals {
		found, ok := GoalOf(g.Code)
		if !ok || found != g || g.Title == "" || g.About == "" {
			t.Errorf("goal area %+v", g)
		}
	}
	if _, ok := GoalOf("money"); ok {
		t.Error("goal area money exists")
	}
}
