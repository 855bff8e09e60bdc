package portfolio

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/support"
)

// partnerTable leaves out whom to call and private notes.
func (b builder) partnerTable() document.Table {
	t := document.Table{ID: "partners", Title: fmt.Sprintf("%s rond kinderen en jongeren", several(len(b.Partners), "partner", "partners")), Wide: true, Columns: []document.Column{
		{Title: "Partner", Weight: 1}, {Title: "Wat zij willen", Weight: 1.2}, {Title: "Wat zij brengen", Weight: 1.2}, {Title: "Wie zij bereiken", Weight: 1.2}}}
	for _, p := range b.Partners {
		t.Rows = append(t.Rows, cells(p.Name, dash(p.Wants), dash(p.Brings), dash(strings.Join(filled(strings.TrimSuffix(oneLine(p.Reaches), "."), ages(p), p.Area), " · "))))
	}
	return t
}

// exchangeTable shows what each partner gives and gets, phase by phase. A
// partner that takes no part in a phase has no row there.
func (b builder) exchangeTable() document.Table {
	t := document.Table{ID: "geven-krijgen", Wide: true, Columns: []document.Column{
		{Title: "Partner", Weight: 1}, {Title: "Zij geven", Weight: 1.4}, {Title: "Zij krijgen", Weight: 1.4}}}
	takePart := map[string]bool{}
	for _, phase := range b.Programme.Phases {
		first := true
		for _, p := range b.Partners {
			gives, gets := b.exchange(p.ID, phase.Code)
			if gives == "" && gets == "" {
				continue
			}
			if first {
				t.Rows = append(t.Rows, document.Row{Group: true, Cells: []document.Cell{{Runs: document.Text(phase.Title)}}})
				first = false
			}
			takePart[p.ID] = true
			t.Rows = append(t.Rows, cells(p.Name, dash(gives), dash(gets)))
		}
	}
	t.Title = several(len(takePart), "partner geeft iets en krijgt iets terug", "partners geven iets en krijgen iets terug")
	return t
}

// exchange is what a partner gives and gets in a phase, both empty when it
// takes no part.
func (m *Material) exchange(partner, phase string) (gives, gets string) {
	id := support.PartnerRoleID(partner, phase)
	if i := slices.IndexFunc(m.Exchanges, func(r support.PartnerRole) bool { return r.ID == id }); i >= 0 {
		return strings.TrimSpace(m.Exchanges[i].Gives), strings.TrimSpace(m.Exchanges[i].Gets)
	}
	return "", ""
}

func ages(p support.Partner) string {
	if p.AgeFrom == 0 && p.AgeTo == 0 {
		return ""
	}
	return fmt.Sprintf("%d tot %d jaar", p.AgeFrom, p.AgeTo)
}
