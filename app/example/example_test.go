package example

import (
	"errors"
	"io"
	"slices"
	"testing"
)

func TestBuildWritesTheSameTwice(t *testing.T) {
	one, two := built(t), newRecorder()
	if err := Build(t.Context(), two, Today()); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(one.steps, two.steps) {
		t.Error("two builds differ")
	}
	if !one.dossier.IsExample || one.dossier.Name != Name {
		t.Errorf("dossier is %q, example %v", one.dossier.Name, one.dossier.IsExample)
	}
	if one.programme != "vlaams-label 2024" {
		t.Errorf("programme is %q", one.programme)
	}
}

func TestEveryRecordHasAnIDOfItsOwn(t *testing.T) {
	r, seen := built(t), map[string]string{}
	check := func(id, what string) {
		t.Helper()
		if other, twice := seen[id]; twice || id == "" {
			t.Errorf("%s and %s share the id %q", what, other, id)
		}
		seen[id] = what
	}
	for _, x := range r.people {
		check(x.ID, x.Name)
	}
	for _, x := range r.goals {
		check(x.ID, x.Title)
	}
	for _, x := range r.actions {
		check(x.ID, x.Title)
	}
	for _, x := range r.measures {
		check(x.ID, x.Name)
	}
	for _, x := range r.points {
		check(x.ID, x.Date)
	}
	for _, x := range r.log {
		check(x.ID, x.Text)
	}
	for _, x := range r.quotes {
		check(x.ID, x.Text)
	}
	for _, x := range r.proofs {
		check(x.ID, x.Title)
	}
	for _, x := range r.imports {
		check(x.ID, x.Source)
	}
}

func TestBuildTellsWhatTheStoreRefused(t *testing.T) {
	for _, step := range []string{"do", "dossier", "candidature", "programme", "person", "area", "indicator", "value", "import", "goal",
		"action", "budget", "measure", "measurement", "progress", "quote", "answer", "evidence", "file", "link", "gap"} {
		t.Run(step, func(t *testing.T) {
			r := newRecorder()
			r.fail = step
			if err := Build(t.Context(), r, Today()); !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestBuildRefusesADossierThatHasEvidence(t *testing.T) {
	r := newRecorder()
	r.firstProof = 5
	if err := Build(t.Context(), r, Today()); err == nil {
		t.Error("numbers in the texts would point at other evidence, and nothing was said")
	}
}
