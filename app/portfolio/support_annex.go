package portfolio

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// onBoard is the annex on who takes part: the services in each phase, the
// groups, and the log of stakeholders.
func (b builder) onBoard() []document.Block {
	var out []document.Block
	if t, ok := b.matrix(); ok {
		out = append(out, document.Heading{Level: 2, Text: "Welke dienst doet wat, per fase"}, t)
	}
	if t, ok := b.groups(); ok {
		out = append(out, document.Heading{Level: 2, Text: "Groepen die samenkomen"}, t)
	}
	return append(out, b.stakeholders()...)
}

// matrix shows what each service does in each phase. A phase in which no
// service does anything has no column, a service that does nothing no row.
func (b builder) matrix() (document.Table, bool) {
	busy := func(p journey.Phase) bool {
		return slices.ContainsFunc(b.Services, func(s support.Service) bool { return b.Roles[support.ServiceRoleID(s.ID, p.Code)] != "" })
	}
	t := document.Table{ID: "diensten-fasen", Wide: true, Columns: []document.Column{{Title: "Dienst"}}}
	var phases []journey.Phase
	for _, p := range b.Programme.Phases {
		if busy(p) {
			phases = append(phases, p)
			t.Columns = append(t.Columns, document.Column{Title: p.Title, Weight: 1})
		}
	}
	for _, s := range b.Services {
		row := []string{s.Name}
		any := false
		for _, p := range phases {
			how := b.Roles[support.ServiceRoleID(s.ID, p.Code)]
			any = any || how != ""
			row = append(row, cmp.Or(how, "–"))
		}
		if any {
			t.Rows = append(t.Rows, cells(row...))
		}
	}
	t.Title = fmt.Sprintf("%d diensten werken mee", len(t.Rows))
	if len(t.Rows) == 1 {
		t.Title = "Eén dienst werkt mee"
	}
	return t, len(t.Rows) > 0
}

// groups lists the groups with their mandate and rhythm.
func (b builder) groups() (document.Table, bool) {
	t := document.Table{ID: "groepen", Title: "Wat elke groep mag beslissen of adviseren", Wide: true, Columns: []document.Column{
		{Title: "Groep", Weight: 2}, {Title: "Mandaat", Weight: 3}, {Title: "Wie erin zit", Weight: 3}, {Title: "Hoe vaak", Weight: 1.5}}}
	for _, g := range b.Bodies {
		name := []document.Run{bold(g.Name)}
		if kind := g.Kind.Name(b.Programme.Word); !strings.Contains(strings.ToLower(g.Name), strings.ToLower(kind)) {
			name = append(name, document.Run{Text: " (" + strings.ToLower(kind) + ")"})
		}
		row := cells("", cmp.Or(g.Mandate, "–"), cmp.Or(strings.TrimSpace(g.Makeup+" "+b.seated(g)), "–"), cmp.Or(g.Rhythm, "–"))
		row.Cells[0].Runs = name
		t.Rows = append(t.Rows, row)
	}
	return t, len(t.Rows) > 0
}

// seated names the adults in a group who have a role there.
func (b builder) seated(g support.Body) string {
	var names []string
	for _, p := range b.People {
		for _, m := range b.Members {
			if m.BodyID == g.ID && m.PersonID == p.ID && m.Role != "" {
				names = append(names, p.Name+" ("+m.Role+")")
			}
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "Met " + enumerate(names) + "."
}

// travelled is the annex on the way that was gone.
func (b builder) travelled() []document.Block {
	road := route.Road{Candidature: b.Candidature, Programme: b.Programme, Today: b.Today}
	for _, phase := range b.Programme.Phases {
		part := route.Part{Phase: phase}
		for _, step := range b.Programme.StepsOf(phase.Code) {
			id := route.StepID(b.Candidature.ID, step.Code)
			if i := slices.IndexFunc(b.Steps, func(p route.Progress) bool { return p.ID == id }); i >= 0 {
				part.Steps = append(part.Steps, route.State{Step: step, Progress: b.Steps[i]})
			} else {
				part.Steps = append(part.Steps, route.State{Step: step, Progress: route.Progress{ID: id, Status: route.Todo}})
			}
		}
		road.Parts = append(road.Parts, part)
	}
	return route.Travelled(road, b.Dossier.Country)
}

// seeOnBoard leads from the sub-criterion on services to the annex, when there
// is one.
func (b builder) seeOnBoard(sub journey.SubCriterion) []document.Block {
	asks := slices.ContainsFunc(sub.Rules, func(r journey.Rule) bool { return r.Name == journey.ServicesInvolved })
	if !asks || !b.prints("support") || len(b.onBoard()) == 0 {
		return nil
	}
	return []document.Block{document.Paragraph{Runs: []document.Run{{Text: "Wat elke dienst in elke fase doet en welke groepen samenkomen, staat op bladzijde "},
		{Page: "deel-support"}, {Text: "."}}}}
}
