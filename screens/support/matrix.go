package support

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// matrixLeast is how wide the table of services and phases must be at a text
// scale of 1; below that each service becomes a list.
const matrixLeast = 900

// showMatrix shows what each service does in each phase as one table.
func (t *staff) showMatrix() {
	if len(t.places.all) == 0 {
		t.rows.Add(ui.NewEmptyState(ui.Empty{Icon: look.Table, Sentence: "Hier komt één tabel: welke dienst doet wat in welke fase.",
			Why:    t.host.Judged("De jury leest ze zoals ze hier staat. Begin met de diensten; dan vul je vak per vak één zin in."),
			Action: "Voeg een dienst toe", OnAction: t.askService}))
		return
	}
	t.head.Add(ui.NewParagraph(look.Muted, t.filledWords()))
	t.rows.Add(ui.Either(matrixLeast, ui.NewCard(t.newTable()), t.newLists()))
}

// filledWords says how far the table is.
func (t *staff) filledWords() string {
	n := 0
	for _, s := range t.places.all {
		for _, p := range t.phases {
			if t.cell(s, p) != "" {
				n++
			}
		}
	}
	words := fmt.Sprintf("%d van de %d vakken zijn ingevuld. Een leeg vak mag: niet elke dienst doet in elke fase mee.", n, len(t.places.all)*len(t.phases))
	if t.places.meeting {
		return words
	}
	return words + " Kies een vak om het te wijzigen."
}

func (t *staff) cell(s support.Service, p journey.Phase) string {
	return strings.TrimSpace(t.does[support.ServiceRoleID(s.ID, p.Code)])
}

// newTable has a row for each service and a column for each phase.
func (t *staff) newTable() fyne.CanvasObject {
	weights := []float32{1.25}
	heads := []fyne.CanvasObject{ui.NewParagraph(look.Label, "Dienst")}
	for _, p := range t.phases {
		weights = append(weights, 1)
		heads = append(heads, ui.NewParagraph(look.Label, p.Title))
	}
	lines := []fyne.CanvasObject{ui.Inset(look.S1, look.S2, ui.Fold(look.S2, 1, weights, heads...)), ui.Rule()}
	for _, s := range t.places.all {
		cells := []fyne.CanvasObject{ui.Inset(look.S1, look.S2, ui.NewParagraph(look.Strong, s.Name))}
		for _, p := range t.phases {
			cells = append(cells, t.newCell(s, p))
		}
		lines = append(lines, ui.Fold(look.S1, 1, weights, cells...), ui.Rule())
	}
	return ui.Stack(look.S1, lines...)
}

// newCell is what a service does in a phase; tapped it can be changed.
func (t *staff) newCell(s support.Service, p journey.Phase) fyne.CanvasObject {
	how := t.cell(s, p)
	text := ui.NewParagraph(look.Caption, how)
	if how == "" {
		text = ui.NewParagraph(look.Caption.In(look.ColorMuted), "–")
	}
	if t.places.meeting {
		return ui.Inset(look.S1, look.S2, text)
	}
	return ui.NewSlimTile(text, func() { t.askCell(s, p) })
}

// newLists has, for a narrow window or big text, a card for each service.
func (t *staff) newLists() fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, s := range t.places.all {
		lines := []fyne.CanvasObject{ui.NewParagraph(look.Strong, s.Name)}
		for _, p := range t.phases {
			lines = append(lines, ui.Fold(look.S2, 200, []float32{1, 2}, ui.NewParagraph(look.Label, p.Title), t.newCell(s, p)))
		}
		out = append(out, ui.NewCard(ui.Stack(look.S2, lines...)))
	}
	return ui.Stack(look.S2, out...)
}

// askCell changes what a service does in a phase; the phases of a service can
// be walked along.
func (t *staff) askCell(s support.Service, p journey.Phase) {
	text := ui.NewMultiLine(nil)
	text.SetText(t.cell(s, p))
	d := ui.NewDialog(s.Name, 520, ui.Stack(look.S3, ui.NewParagraph(look.Muted, p.About),
		ui.NewField("Hoe werkt deze dienst mee in ‘"+p.Title+"’?", false, text, "In één zin, zoals ‘telt auto’s en spelende kinderen op het plein’. Leeg: werkt hier niet mee.")))
	keep := func(then func()) {
		how := text.Text
		t.host.Write("set the role of a service", func(ctx context.Context) error { return t.page.Team.SetRole(ctx, s.ID, p.Code, how) }, func() {
			d.Close()
			t.Reload()
			if then != nil {
				then()
			}
		})
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, func() { keep(nil) })}
	if next, ok := t.phaseAfter(p); ok {
		buttons = append(buttons, ui.NewSecondary("Bewaar en naar ‘"+next.Title+"’", look.Right, func() { keep(func() { t.askCell(s, next) }) }))
	}
	d.SetButtons(append(buttons, ui.NewQuiet("Annuleren", "", d.Close))...)
	d.First = text
	d.Show(t.host.Window)
}

func (t *staff) phaseAfter(p journey.Phase) (journey.Phase, bool) {
	for i, x := range t.phases {
		if x.Code == p.Code && i+1 < len(t.phases) {
			return t.phases[i+1], true
		}
	}
	return journey.Phase{}, false
}
