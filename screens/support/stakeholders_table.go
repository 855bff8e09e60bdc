package support

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// stages is how each stage of a talk looks.
var stages = map[support.Stage]ui.Status{
	support.Nothing:      ui.NogNiet.Says("Nog niets"),
	support.InformedOnly: ui.Lopend.Says("Ingelicht"),
	support.Spoke:        ui.Aandacht.Says("Gehoord, wacht op antwoord"),
	support.Answered:     ui.Klaar.Says("Gehoord en antwoord gekregen"),
}

// table shows each stakeholder at each moment. An empty cell asks for a talk, a
// full one opens it.
func (s *stakeholders) table() fyne.CanvasObject {
	codes := make([]string, len(s.moments))
	weights := []float32{2.2}
	head := []fyne.CanvasObject{ui.NewLine(look.Label, "Wie")}
	for i, m := range s.moments {
		codes[i] = m.Code
		weights = append(weights, 1)
		head = append(head, ui.NewLine(look.Label, m.Title).Align(fyne.TextAlignCenter))
	}
	lines := []fyne.CanvasObject{ui.Inset(look.S1, look.S2, ui.Columns(look.S1, weights, head...)), ui.Rule()}
	for _, row := range support.Log(s.talks.all, s.partners, codes) {
		cells := []fyne.CanvasObject{ui.Inset(look.S1+2, 0, ui.NewLine(look.Body, row.Name))}
		for i, talks := range row.Cells {
			cells = append(cells, s.cell(row, codes[i], talks))
		}
		lines = append(lines, ui.Inset(0, look.S2, ui.Columns(look.S1, weights, cells...)))
	}
	return ui.NewCard(ui.Stack(look.S2, legend(), ui.Stack(0, lines...)))
}

func (s *stakeholders) cell(row support.LogRow, moment string, talks []support.Encounter) fyne.CanvasObject {
	stage := stages[support.Furthest(talks, s.host.Today())]
	mark := container.NewCenter(ui.NewIcon(stage.Shape, stage.Colour, 20))
	if s.talks.meeting {
		return mark
	}
	return ui.NewSlimTile(mark, func() {
		if len(talks) > 0 {
			s.which.Pick(0)
			s.talks.edit(talks[len(talks)-1].ID)
			return
		}
		who := row.Name
		if row.Partner != "" {
			who = ""
		}
		s.ask(row.Partner, who, moment)
	})
}

// legend says in words what the marks mean.
func legend() fyne.CanvasObject {
	var parts []fyne.CanvasObject
	for _, stage := range []support.Stage{support.Answered, support.Spoke, support.InformedOnly, support.Nothing} {
		l := stages[stage]
		parts = append(parts, ui.Row(look.S1, ui.NewIcon(l.Shape, l.Colour, 16), ui.NewText(look.Caption, l.Word)))
	}
	return ui.Flow(look.S4, parts...)
}
