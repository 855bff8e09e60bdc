package portfolio_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
)

// logRules try what the rules read from the log, the trainings and the
// promises.
func logRules() []ruleCase {
	talks := func(all ...support.Encounter) func(*fake) { return func(f *fake) { f.encounters = all } }
	at := func(moment string) support.Encounter {
		return support.Encounter{Who: "Ouders", Moment: moment, On: "2026-01-01", Heard: "ja"}
	}
	told, later := at("start"), at("start")
	told.ToldOn, later.On = "2026-02-01", "2027-01-01"
	promises := func(next string) func(*fake) {
		return func(f *fake) { f.promises = []support.Promise{{To: "College", Subject: "Stand", NextOn: next}} }
	}
	weighed := func(outcome string) func(*fake) {
		return func(f *fake) { f.weighings = []support.Weighing{{Subject: "plein", Outcome: outcome}} }
	}
	trained := func(on string) func(*fake) {
		return func(f *fake) { f.trainings = []support.Training{{Title: "dag", On: on}} }
	}
	heard := journey.Rule{Name: journey.MomentsHeard, Remark: "Nog niets over {missing}."}
	return []ruleCase{
		{"the log has every moment", heard, talks(at("start"), at("choices"), at("evaluation")), ""},
		{"what the log lacks, the text may tell", heard, func(f *fake) {
			f.encounters = []support.Encounter{at("start"), at("choices")}
			f.answer("c1.1", "In de terugblik oordeelden ouders mee.", portfolio.Ready)
		}, ""},
		{"a moment nobody tells of is named", heard, talks(at("start")), "Nog niets over keuzes en evaluatie."},
		{"a talk that is only planned does not count", heard, talks(later, at("choices"), at("evaluation")), "Nog niets over start."},

		{"everybody has an answer", journey.Rule{Name: journey.ToldBack}, talks(told), ""},
		{"who waits is named once", journey.Rule{Name: journey.ToldBack, Remark: "Wachten: {missing}."}, talks(at("start"), at("choices"), told), "Wachten: Ouders."},

		{"a weighing with its outcome", journey.Rule{Name: journey.InterestsWeighed, Min: 1}, weighed("een proef"), ""},
		{"a weighing without one", journey.Rule{Name: journey.InterestsWeighed, Min: 1, Remark: "Nog geen {min}."}, weighed(" "), "Nog geen 1."},

		{"a training that was held", journey.Rule{Name: journey.TrainingsHeld, Min: 1}, trained("2026-01-01"), ""},
		{"a training that is to come", journey.Rule{Name: journey.TrainingsHeld, Min: 1, Remark: "Geen."}, trained("2027-01-01"), "Geen."},

		{"a report that is not due yet", journey.Rule{Name: journey.ReportsKept}, promises("2026-12-01"), ""},
		{"a report that is late", journey.Rule{Name: journey.ReportsKept, Remark: "Te laat: {missing}."}, promises("2026-11-01"), "Te laat: ‘Stand’ aan College."},
	}
}

// tables are the tables of a document by their id, as lines of cells.
func tables(d *document.Document) map[string][]string {
	out := map[string][]string{}
	visit(d, func(b document.Block) {
		t, ok := b.(document.Table)
		if !ok {
			return
		}
		lines := []string{t.Title}
		for _, r := range t.Rows {
			var line []string
			for _, c := range r.Cells {
				var words strings.Builder
				for _, run := range c.Runs {
					words.WriteString(run.Text)
				}
				line = append(line, words.String())
			}
			lines = append(lines, strings.Join(line, " | "))
		}
		out[t.ID] = lines
	})
	return out
}

func TestBuild_log(t *testing.T) {
	f := newFake()
	f.partners = []support.Partner{{ID: "p", Name: "Scouts", Wants: "licht", Reaches: "veertig kinderen", AgeFrom: 6, AgeTo: 17, Area: "Centrum", Contact: "geheim@scouts.example", Note: "moeilijk"}, {ID: "q", Name: "Stil"}}
	f.exchanges = []support.PartnerRole{{ID: "p/start", PartnerID: "p", Phase: "start", Gives: "leiding", Gets: " "}, {ID: "p/end", PartnerID: "p", Phase: "end", Gives: "een zaal", Gets: "licht"},
		{ID: "q/end", PartnerID: "q", Phase: "end"}, {ID: "p/gone", PartnerID: "p", Phase: "gone", Gives: "nergens"}}
	f.encounters = []support.Encounter{
		{ID: "1", PartnerID: "p", Who: "de leiding", Moment: "start", On: "2026-01-05", Informed: "brief", Heard: "meer licht", Used: "staat in het plan", ToldOn: "2026-02-05", Told: "op de avond"},
		{ID: "2", Who: "Buren", Moment: "evaluation", On: "2026-03-05", Heard: "stilte"},
		{ID: "3", Who: "Later", Moment: "start", On: "2027-03-05"},
	}
	f.weighings = []support.Weighing{{Subject: "plein", On: "2026-06-01", Children: "spelen", Others: "parkeren", Outcome: "een proef"}}
	f.trainings = []support.Training{{Title: "dag", Giver: "een organisatie", On: "2026-04-01", Audience: "college", People: 9, Changed: "kindtoets"}}
	f.promises = []support.Promise{{To: "College", Subject: "stand", Months: 3, LastOn: "2026-10-01", NextOn: "2027-01-01"}, {To: "MAT", Subject: "stand", NextOn: "2026-11-01"}}
	p := programmeWith(journey.Rule{Name: journey.MomentsHeard, Remark: "-"})
	p.Template.Parts = []journey.Part{{Code: "criteria", Core: true}, {Code: "support", Title: "Wie meewerkt"}}
	p.Phases = []journey.Phase{{Code: "end", Title: "Slot"}, {Code: "start", Title: "Opstart"}}
	d := portfolio.Build(gather(t, f, p))
	got := tables(d)
	for id, want := range map[string][]string{
		"partners":      {"2 partners rond kinderen en jongeren", "Scouts | licht | – | veertig kinderen · 6 tot 17 jaar · Centrum", "Stil | – | – | –"},
		"geven-krijgen": {"1 partner geeft iets en krijgt iets terug", "Slot", "Scouts | een zaal | licht", "Opstart", "Scouts | leiding | –"},
		"logboek":       {"2 gesprekken, 1 met antwoord", "Start", "Scouts (de leiding), 05/01/2026 | brief | meer licht | staat in het plan | 05/02/2026: op de avond", "Evaluatie", "Buren, 05/03/2026 | – | stilte | – | nog niet"},
		"wie-wanneer":   {"Wie wij hoorden, en of zij antwoord kregen", "Buren | – | – | gehoord", "Scouts | antwoord | – | –"},
		"afwegingen":    {"1 keer botsten belangen", "plein, 01/06/2026 | spelen | parkeren | een proef"},
		"vormingen":     {"Wie wat leerde, en wat er sindsdien anders gaat", "dag, door een organisatie | 01/04/2026 | college | 9 | kindtoets"},
		"verslag":       {"Wie wanneer verslag krijgt", "College | stand | elk kwartaal | 01/10/2026 | 01/01/2027 | op tijd", "MAT | stand | eenmalig | – | 01/11/2026 | te laat"},
	} {
		if !slices.Equal(got[id], want) {
			t.Errorf("table %s is %q, want %q", id, got[id], want)
		}
	}
	if all := dump(d, true); strings.Contains(all, "geheim") || strings.Contains(all, "moeilijk") || strings.Contains(all, "Later") {
		t.Error("it tells whom to call, a private note or a talk that is to come")
	}
	t.Run("without a log there is no table", func(t *testing.T) {
		for id := range tables(portfolio.Build(gather(t, newFake(), p))) {
			t.Errorf("there is a table %s", id)
		}
	})
}
