package portfolio_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// partOf finds a part of the document of a dossier.
func partOf(d *document.Document, id string) (document.Part, bool) {
	i := slices.IndexFunc(d.Parts, func(p document.Part) bool { return p.ID == id })
	if i < 0 {
		return document.Part{}, false
	}
	return d.Parts[i], true
}

func TestBuild_leads_from_the_services_to_the_annex(t *testing.T) {
	p := trial()
	p.Criteria[0].Sub[0].Rules = []journey.Rule{{Name: journey.ServicesInvolved, Min: 1}}
	leads := func(f *fake) bool {
		return slices.ContainsFunc(allRuns(portfolio.Build(gather(t, f, p))), func(r document.Run) bool { return r.Page == "deel-support" })
	}
	f := small()
	if !leads(f) {
		t.Error("nothing leads to the annex")
	}
	p.Template.Parts = slices.DeleteFunc(p.Template.Parts, func(x journey.Part) bool { return x.Code == "support" })
	if leads(f) {
		t.Error("it leads to an annex that the template does not have")
	}
}

func TestBuild_has_no_annex_about_nobody(t *testing.T) {
	f := small()
	f.board = board{}
	d := portfolio.Build(gather(t, f, trial()))
	for _, id := range []string{"deel-support", "deel-route", "deel-admissibility"} {
		if part, ok := partOf(d, id); ok {
			t.Errorf("%s is there: %+v", id, part.Blocks)
		}
	}
}

func TestBuild_counts_one_service(t *testing.T) {
	f := small()
	f.roles = f.roles[:1]
	part, _ := partOf(portfolio.Build(gather(t, f, trial())), "deel-support")
	for _, b := range part.Blocks {
		if table, ok := b.(document.Table); ok && table.ID == "diensten-fasen" {
			if table.Title != "Eén dienst werkt mee" || len(table.Rows) != 1 {
				t.Errorf("table %q of %d rows", table.Title, len(table.Rows))
			}
			return
		}
	}
	t.Error("no table of services")
}

// A decision that settles nothing of the four is no part of the admissibility;
// where it is published must be a link.
func TestBuild_counts_one_action_and_one_proof(t *testing.T) {
	f := small()
	f.actions, f.evidence = f.actions[:1], f.evidence[:1]
	words := dump(portfolio.Build(gather(t, f, trial())), true)
	for _, want := range []string{"1 actie: 1 in uitvoering", "1 bewijsstuk. Elk heeft"} {
		if !strings.Contains(words, want) {
			t.Errorf("nowhere stands %q", want)
		}
	}
}

func TestBuild_links_decisions(t *testing.T) {
	f := small()
	f.decisions = append(f.decisions, support.Decision{ID: "d3", Organ: support.Council, Subject: "Vlaggen", On: "2029-01-01"})
	f.decisions[1].Link = "https://gemeente.example/1"
	part, ok := partOf(portfolio.Build(gather(t, f, trial())), "deel-admissibility")
	if !ok {
		t.Fatal("no decisions")
	}
	for _, b := range part.Blocks {
		table, ok := b.(document.Table)
		if !ok || table.ID != "besluiten" {
			continue
		}
		linked := slices.ContainsFunc(table.Rows[0].Cells[0].Runs, func(r document.Run) bool { return r.Link == "https://gemeente.example/1" })
		if len(table.Rows) != 1 || !linked {
			t.Errorf("%d rows, linked: %v", len(table.Rows), linked)
		}
	}
}

func TestBuild_tells_no_way_that_was_not_gone(t *testing.T) {
	f := small()
	f.steps = []route.Progress{{ID: "kandidatuur/1", Status: route.Todo, DueOn: "2030-01-01"}}
	if _, ok := partOf(portfolio.Build(gather(t, f, trial())), "deel-route"); ok {
		t.Error("there is a way without a step on it")
	}
}
