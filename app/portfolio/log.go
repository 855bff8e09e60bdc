package portfolio

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// stakeholders tells who was heard at which moment, what was done with it and
// how they heard of that; how interests were weighed; and what was learned and
// promised.
func (b builder) stakeholders() []document.Block {
	var out []document.Block
	add := func(title string, t document.Table) {
		if len(t.Rows) > 0 {
			out = append(out, document.Heading{Level: 2, Text: title}, t)
		}
	}
	add("Partners: wie brengt wat, en wie bereiken zij", b.partnerTable())
	add("Wat partners geven en krijgen, per fase", b.exchangeTable())
	add("Het logboek van belanghebbenden", b.logTable())
	add("Als belangen botsten", b.weighingTable())
	add("Vorming over kinderrechten", b.trainingTable())
	add("Met wie wij verslag afspraken", b.promiseTable())
	return out
}

// logTable is the whole log, by moment.
func (b builder) logTable() document.Table {
	t := document.Table{ID: "logboek", Title: b.logFinding(), Wide: true, Columns: []document.Column{
		{Title: "Wie en wanneer", Weight: 1}, {Title: "Hoe ingelicht", Weight: 1}, {Title: "Wat zij zeiden", Weight: 1.2}, {Title: "Wat wij ermee deden", Weight: 1.2}, {Title: "Wat zij terughoorden", Weight: 1}}}
	for _, m := range b.Programme.Moments {
		first := true
		for _, e := range b.happened() {
			if e.Moment != m.Code {
				continue
			}
			if first {
				t.Rows = append(t.Rows, document.Row{Group: true, Cells: []document.Cell{{Runs: document.Text(m.Title)}}})
				first = false
			}
			when := strings.Join(filled(b.talkedWith(e), b.show(e.On)), ", ")
			told := strings.Join(filled(b.show(e.ToldOn), e.Told), ": ")
			if e.Stage(b.Today) == support.Spoke {
				told = "nog niet"
			}
			t.Rows = append(t.Rows, cells(when, dash(e.Informed), dash(e.Heard), dash(e.Used), dash(told)))
		}
	}
	return t
}

// happened are the talks that were not only planned.
func (m *Material) happened() []support.Encounter {
	return slices.DeleteFunc(slices.Clone(m.Encounters), func(e support.Encounter) bool { return e.Stage(m.Today) == support.Nothing })
}

// logFinding counts the log in one sentence.
func (b builder) logFinding() string {
	answered, heard := 0, 0
	for _, e := range b.happened() {
		if e.Stage(b.Today) >= support.Spoke {
			heard++
		}
		if e.Stage(b.Today) == support.Answered {
			answered++
		}
	}
	if heard == answered {
		return several(heard, "gesprek, met antwoord", "gesprekken, en na elk gesprek een antwoord")
	}
	return fmt.Sprintf("%s, %d met antwoord", several(heard, "gesprek", "gesprekken"), answered)
}

// talkedWith names who was heard: a partner, and which people of it.
func (m *Material) talkedWith(e support.Encounter) string {
	for _, p := range m.Partners {
		if p.ID == e.PartnerID {
			if e.Who == "" || e.Who == p.Name {
				return p.Name
			}
			return p.Name + " (" + e.Who + ")"
		}
	}
	return e.Who
}

func (b builder) weighingTable() document.Table {
	t := document.Table{ID: "afwegingen", Title: several(len(b.Weighings), "keer botsten belangen", "keer botsten belangen, en dit werd het"), Wide: true, Columns: []document.Column{
		{Title: "Waarover", Weight: 1.5}, {Title: "Wat kinderen wilden", Weight: 2}, {Title: "Wat anderen wilden", Weight: 2}, {Title: "Hoe wij wogen", Weight: 2}}}
	for _, w := range b.Weighings {
		t.Rows = append(t.Rows, cells(strings.Join(filled(w.Subject, b.show(w.On)), ", "), dash(w.Children), dash(w.Others), dash(w.Outcome)))
	}
	return t
}

func (b builder) trainingTable() document.Table {
	t := document.Table{ID: "vormingen", Title: "Wie wat leerde, en wat er sindsdien anders gaat", Wide: true, Columns: []document.Column{
		{Title: "Vorming", Weight: 1.4}, {Title: "Wanneer"}, {Title: "Wie", Weight: 1.4}, {Title: "Mensen", Kind: document.Number}, {Title: "Sindsdien", Weight: 1.6}}}
	for _, x := range b.Trainings {
		people := "–"
		if x.People > 0 {
			people = fmt.Sprint(x.People)
		}
		t.Rows = append(t.Rows, cells(strings.Join(filled(x.Title, x.Giver), ", door "), dash(b.show(x.On)), dash(x.Audience), people, dash(x.Changed)))
	}
	return t
}

func (b builder) promiseTable() document.Table {
	t := document.Table{ID: "verslag", Title: "Wie wanneer verslag krijgt", Wide: true, Columns: []document.Column{
		{Title: "Aan wie", Weight: 1}, {Title: "Waarover", Weight: 1.6}, {Title: "Hoe vaak"}, {Title: "Laatst"}, {Title: "Volgende"}, {Title: "Stand", Kind: document.Status}}}
	for _, p := range b.Promises {
		state, word := document.Planned, "gepland"
		switch {
		case p.Late(b.Today):
			state, word = document.Stuck, "te laat"
		case p.LastOn != "":
			state, word = document.Done, "op tijd"
		}
		row := cells(p.To, p.Subject, p.Rhythm(), dash(b.show(p.LastOn)), dash(b.show(p.NextOn)), word)
		row.Cells[5].State = state
		t.Rows = append(t.Rows, row)
	}
	return t
}

// whoWhen shows at a glance who was heard at which moment: the sub-criterion
// that asks for it has the table, the annex has what was said.
func (b builder) whoWhen(sub journey.SubCriterion) []document.Block {
	asks := slices.ContainsFunc(sub.Rules, func(r journey.Rule) bool { return r.Name == journey.MomentsHeard })
	if !asks || len(b.happened()) == 0 {
		return nil
	}
	t := document.Table{ID: "wie-wanneer", Title: "Wie wij hoorden, en of zij antwoord kregen", Columns: []document.Column{{Title: "Wie", Weight: 1}}}
	var codes []string
	for _, m := range b.Programme.Moments {
		codes = append(codes, m.Code)
		t.Columns = append(t.Columns, document.Column{Title: m.Title, Kind: document.Status})
	}
	for _, r := range b.logRows(codes) {
		row := cells(r.Name)
		for _, talks := range r.Cells {
			row.Cells = append(row.Cells, heard[support.Furthest(talks, b.Today)])
		}
		t.Rows = append(t.Rows, row)
	}
	out := []document.Block{t}
	if b.prints("support") {
		out = append(out, document.Paragraph{Runs: []document.Run{{Text: "Wat zij zeiden en wat wij ermee deden, staat op bladzijde "}, {Page: "deel-support"}, {Text: "."}}})
	}
	return out
}

// logRows are the stakeholders who were heard, without the partners who were
// not.
func (b builder) logRows(moments []string) []support.LogRow {
	return slices.DeleteFunc(support.Log(b.happened(), b.Partners, moments), func(r support.LogRow) bool {
		return !slices.ContainsFunc(r.Cells, func(talks []support.Encounter) bool { return len(talks) > 0 })
	})
}

// heard says how far a talk came, in a cell.
var heard = map[support.Stage]document.Cell{
	support.Nothing:      {Runs: document.Text("–")},
	support.InformedOnly: {Runs: document.Text("ingelicht"), State: document.Planned},
	support.Spoke:        {Runs: document.Text("gehoord"), State: document.Busy},
	support.Answered:     {Runs: document.Text("antwoord"), State: document.Done},
}

func dash(s string) string { return cmp.Or(oneLine(s), "–") }

// filled are the texts that say something.
func filled(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return strings.TrimSpace(s) == "" })
}

func several(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
