package portfolio_test

import (
	"errors"
	"io"
	"slices"
	"testing"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
)

func TestGather_puts_everything_in_order(t *testing.T) {
	m := gather(t, small(), trial())
	var numbers []int
	for _, e := range m.Evidence {
		numbers = append(numbers, e.Number)
	}
	if !slices.Equal(numbers, []int{1, 2, 3}) {
		t.Errorf("evidence is in the order %v, want by number", numbers)
	}
	a := m.Actions[0]
	if a.Budgets[0].Year != 2030 || a.Log[0].Date != "2030-09-01" || a.Measures[0].Measurements[0].Date != "2030-03-01" {
		t.Errorf("budget %+v and measurements %+v are not by day, or the log %+v not newest first", a.Budgets, a.Measures[0].Measurements, a.Log)
	}
	if m.Answers["c1.1"].NotYet == "" || len(m.Answers) != 2 {
		t.Errorf("answers are %+v", m.Answers)
	}
	if m.Today != today || len(m.Themes) == 0 {
		t.Errorf("today is %s with %d themes", m.Today, len(m.Themes))
	}
}

func TestGather_takes_the_texts_of_its_own_candidature(t *testing.T) {
	f := small()
	f.answers = append(f.answers, portfolio.Answer{Candidature: "vorige", Programme: "proef", SubCriterion: "c2.1", Text: "Van vroeger."})
	if _, there := gather(t, f, trial()).Answers["c2.1"]; there {
		t.Error("the text of another candidature is taken along")
	}
}

func TestGather_passes_on_what_could_not_be_read(t *testing.T) {
	for _, name := range []string{"dossier", "people", "goals", "actions", "budgets", "measures", "measurements", "progress", "evidence", "quotes", "answers", "links", "figures", "gaps"} {
		f := small()
		f.fail = name
		if m, err := portfolio.Gather(t.Context(), f, f, f.candidature, trial(), today); !errors.Is(err, io.ErrUnexpectedEOF) || m != nil {
			t.Errorf("with broken %s: got %v", name, err)
		}
	}
}

func TestMaterial_proofs_and_voices(t *testing.T) {
	m := gather(t, small(), trial())
	id := portfolio.AnswerID("kandidatuur", "proef", "c1.1")
	if got := m.Proofs(id); len(got) != 2 || got[0].Number != 1 || got[1].Number != 2 {
		t.Errorf("proofs are %+v, want by number", got)
	}
	quotes := func(qs []listening.Quote) (ids []string) {
		for _, q := range qs {
			ids = append(ids, q.ID)
		}
		return ids
	}
	if got := quotes(m.VoicesOf(id)); !slices.Equal(got, []string{"q1", "q2"}) {
		t.Errorf("tied are %v, want all", got)
	}
	if got := quotes(m.Voices("c1.1")); !slices.Equal(got, []string{"q1"}) {
		t.Errorf("shown are %v, want those with consent", got)
	}
	if got := m.Proofs("niets"); got != nil {
		t.Errorf("a record without proof has %+v", got)
	}
	if slices.ContainsFunc(m.Evidence, func(e evidence.Evidence) bool { return e.ID == "" }) {
		t.Error("evidence lost its id")
	}
}
