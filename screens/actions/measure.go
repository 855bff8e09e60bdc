package actions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Measures keeps measures and measurements.
type Measures interface {
	CreateMeasure(ctx context.Context, m actions.Measure) (actions.Measure, error)
	UpdateMeasure(ctx context.Context, m actions.Measure) error
	DeleteMeasure(ctx context.Context, id string) error
	Measure(ctx context.Context, m actions.Measurement) (actions.Measurement, error)
	DeleteMeasurement(ctx context.Context, id string) error
}

// mostValues is how many measurements a card lists; the picture shows all.
const mostValues = 4

// measureTab shows how one sees that the action works.
type measureTab struct {
	d       *detail
	rows    *fyne.Container
	content fyne.CanvasObject
}

func newMeasureTab(d *detail) *measureTab {
	t := &measureTab{d: d, rows: container.NewVBox()}
	t.content = ui.Stack(look.S4, t.rows, ui.Row(0, ui.NewSecondary("Voeg een meting toe", look.Plus, func() { t.edit(actions.Measure{}) })))
	return t
}

func (t *measureTab) show() {
	t.rows.Objects = nil
	for _, m := range t.d.now.Measures {
		t.rows.Add(t.card(m))
	}
	if len(t.d.now.Measures) == 0 {
		t.rows.Add(ui.NewParagraph(look.Muted, "Waaraan zien jullie dat deze actie werkt? Noteer waar jullie begonnen, waar jullie heen willen, en meet af en toe."))
	}
	t.rows.Refresh()
}

func (t *measureTab) card(m actions.MeasureDetail) fyne.CanvasObject {
	name := ui.RowTop(look.S2, 0, ui.NewParagraph(look.Strong, m.Name), ui.NewIconButton(look.Pencil, "Wijzig deze meting", func() { t.edit(m.Measure) }))
	facts := ui.Fold(look.S3, 120, nil, t.fact("Begin", m.Baseline, m.BaselineDate, m.Unit), t.newest(m), t.fact("Doel", m.Target, m.TargetDate, m.Unit))
	parts := []fyne.CanvasObject{name, facts}
	if share, ok := m.Reached(); ok {
		parts = append(parts, ui.NewProgressBar("Op weg naar het doel", ui.Percent(share), share))
	}
	if c, ok := lineOf(m); ok {
		parts = append(parts, ui.NewChart(c))
	}
	parts = append(parts, t.list(m), ui.Row(0, ui.NewSecondary("Noteer een nieuwe waarde", look.Plus, func() { t.measure(m.Measure) })), ui.Rule())
	return ui.Stack(look.S3, parts...)
}

// fact is a number with the day it belongs to.
func (t *measureTab) fact(name string, v *float64, day, unit string) fyne.CanvasObject {
	if day != "" {
		name += " · " + t.d.page.host.Day(day)
	}
	return ui.NewFact(name, amount(v, unit))
}

// list shows the newest measurements, each of which can be taken away.
func (t *measureTab) list(m actions.MeasureDetail) fyne.CanvasObject {
	rows := container.NewVBox()
	for i := len(m.Measurements) - 1; i >= max(0, len(m.Measurements)-mostValues); i-- {
		x := m.Measurements[i]
		words := t.d.page.host.Day(x.Date) + ": " + amount(&x.Value, m.Unit)
		if x.Note != "" {
			words += " · " + x.Note
		}
		rows.Add(ui.RowGrow(look.S2, 0, ui.NewParagraph(look.Body, words), ui.NewIconButton(look.Cross, "Haal deze waarde weg", func() {
			t.d.page.host.Write("delete a measurement", func(ctx context.Context) error { return t.d.page.Measures.DeleteMeasurement(ctx, x.ID) }, func() {
				t.d.page.Reload()
				t.d.page.host.Say("De waarde is weggehaald")
			})
		})))
	}
	return rows
}

// newest is the last measurement.
func (t *measureTab) newest(m actions.MeasureDetail) fyne.CanvasObject {
	if n := len(m.Measurements); n > 0 {
		return t.fact("Nu", &m.Measurements[n-1].Value, m.Measurements[n-1].Date, m.Unit)
	}
	return ui.NewFact("Nu", "nog niet gemeten")
}

// amount writes a number with its unit; nil is not known.
func amount(v *float64, unit string) string {
	if v == nil {
		return "niet ingevuld"
	}
	return strings.TrimSpace(ui.Decimal(*v, 2) + " " + unit)
}
