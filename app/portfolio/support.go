package portfolio

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/support"
)

// admissibility lists the decisions that carry the work.
func (b builder) admissibility() []document.Block {
	t := document.Table{ID: "besluiten", Title: "De beslissingen en wat ze regelen", Columns: []document.Column{
		{Title: "Besluit", Weight: 1}, {Title: "Datum"}, {Title: "Mandaat"}, {Title: "Budget"}, {Title: "Plan"}, {Title: "Visie"},
	}}
	for _, d := range b.Decisions {
		row := cells(b.withProof(d.Subject, d.EvidenceID), b.show(d.On))
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
	out := []document.Block{t}
	if services := b.services(); len(services.Rows) > 0 {
		out = append(out, services)
	}
	return out
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

// services shows which services carry the work.
func (b builder) services() document.Table {
	t := document.Table{ID: "diensten", Title: "Wie meewerkt", Columns: []document.Column{{Title: "Dienst"}, {Title: "Wie", Weight: 1}, {Title: "Acties", Kind: document.Number}}}
	n, people := map[string]int{}, map[string][]string{}
	var order []string
	meet := func(service string) {
		if service != "" && !slices.Contains(order, service) {
			order = append(order, service)
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
