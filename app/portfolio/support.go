package portfolio

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/support"
)

// admissibility says what the decisions settle that carry the work, and where
// each thing stands.
func (b builder) admissibility() []document.Block {
	t := document.Table{ID: "besluiten", Title: "De beslissingen en waar het staat", Wide: true, Columns: []document.Column{
		{Title: "Besluit", Weight: 1}, {Title: "Datum"}, {Title: "Mandaat"}, {Title: "Budget"}, {Title: "Plan"}, {Title: "Visie"},
	}}
	for _, d := range b.Decisions {
		row := document.Row{Cells: []document.Cell{{Runs: b.decided(d)}, {Runs: document.Text(b.show(d.On))}}}
		settles := false
		for _, need := range support.Needs() {
			where, ok := d.Settles(need)
			settles = settles || ok
			row.Cells = append(row.Cells, document.Cell{Runs: document.Text(settled(where, ok))})
		}
		if settles {
			t.Rows = append(t.Rows, row)
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	out := append(b.gate(), t)
	if services := b.services(); len(services.Rows) > 0 {
		out = append(out, services)
	}
	return out
}

// gate says in a sentence whether the decisions admit the candidature; what is
// missing is said as honestly as what is there.
func (b builder) gate() []document.Block {
	g := support.OpenGate(b.Decisions)
	out := []document.Block{document.Paragraph{Runs: document.Text(strings.Join(g.Met(b.Programme, app.LongDay), " "))}}
	if missing := g.Missing(b.Programme, app.LongDay); len(missing) > 0 {
		out = append(out, document.CallOut{Kind: document.Learned, Blocks: text(strings.Join(missing, " "))})
	}
	return out
}

// decided is what a decision is called: its subject and number, its
// proof and where it is published.
func (b builder) decided(d support.Decision) []document.Run {
	about := ". " + support.Capital(d.Organ.Decree(b.Programme.Word))
	if d.Number != "" {
		about += " " + d.Number
	}
	runs := append([]document.Run{bold(d.Subject)}, document.Linked(b.withProof(about, d.EvidenceID))...)
	if d.Link != "" {
		runs = append(runs, document.Run{Text: ", "}, document.Run{Text: "op de website", Link: d.Link})
	}
	return runs
}

// settled says where a decision holds something.
func settled(where string, ok bool) string {
	if !ok {
		return "–"
	}
	return cmp.Or(strings.TrimSpace(where), "ja")
}

// withProof adds the number of a proof to a text, when there is one.
func (m *Material) withProof(s, evidenceID string) string {
	i := slices.IndexFunc(m.Evidence, func(e evidence.Evidence) bool { return e.ID == evidenceID })
	if evidenceID == "" || i < 0 {
		return s
	}
	return fmt.Sprintf("%s [%s]", s, ref(m.Evidence[i]))
}

// services shows which services carry the work: those of the dossier that do
// more than follow it, and those of its people and actions.
func (b builder) services() document.Table {
	t := document.Table{ID: "diensten", Title: "Diensten en mensen", Columns: []document.Column{{Title: "Dienst"}, {Title: "Wie", Weight: 1}, {Title: "Acties", Kind: document.Number}}}
	n, people := map[string]int{}, map[string][]string{}
	var order []string
	meet := func(service string) {
		if service != "" && !slices.Contains(order, service) {
			order = append(order, service)
		}
	}
	for _, s := range b.Services {
		if s.Involvement != support.Informed {
			meet(s.Name)
		}
	}
	for _, p := range b.People {
		meet(p.Service)
		who := p.Name
		if p.Function != "" {
			who += " (" + strings.ToLower(p.Function) + ")"
		}
		people[p.Service] = append(people[p.Service], who)
	}
	for _, a := range b.Actions {
		meet(a.Service)
		n[a.Service]++
	}
	for _, s := range order {
		t.Rows = append(t.Rows, cells(s, cmp.Or(strings.Join(people[s], ", "), "–"), fmt.Sprint(n[s])))
	}
	return t
}
