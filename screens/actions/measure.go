package actions

import (
	"context"
	"math"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/figures"
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
	name := ui.RowGrow(look.S2, 0, ui.NewParagraph(look.Strong, m.Name), ui.NewIconButton(look.Pencil, "Wijzig deze meting", func() { t.edit(m.Measure) }))
	facts := ui.Equal(look.S3,
		ui.NewFact("Begin", amount(m.Baseline, m.Unit)), ui.NewFact("Nu", newest(m)), ui.NewFact("Doel", amount(m.Target, m.Unit)))
	parts := []fyne.CanvasObject{name, facts}
	if share, ok := m.Reached(); ok {
		parts = append(parts, ui.NewProgressBar("Op weg naar het doel", ui.Percent(share), share))
	}
	if c, ok := t.chart(m); ok {
		parts = append(parts, ui.NewChart(c))
	}
	parts = append(parts, t.list(m), ui.Row(0, ui.NewSecondary("Noteer een nieuwe waarde", look.Plus, func() { t.measure(m.Measure) })), ui.Rule())
	return ui.Stack(look.S3, parts...)
}

// list shows the newest measurements, each of which can be taken away.
func (t *measureTab) list(m actions.MeasureDetail) fyne.CanvasObject {
	rows := container.NewVBox()
	for i := len(m.Measurements) - 1; i >= max(0, len(m.Measurements)-4); i-- {
		x := m.Measurements[i]
		words := t.d.page.host.Day(x.Date) + ": " + amount(&x.Value, m.Unit)
		if x.Note != "" {
			words += " · " + x.Note
		}
		rows.Add(ui.RowGrow(look.S2, 0, ui.NewParagraph(look.Body, words), ui.NewIconButton(look.Cross, "Haal deze waarde weg", func() {
			t.d.page.host.Write("delete a measurement", func(ctx context.Context) error { return t.d.page.Measures.DeleteMeasurement(ctx, x.ID) }, func() {
				t.d.saved()
				t.d.page.host.Say("De waarde is weggehaald")
			})
		})))
	}
	return rows
}

// chart draws baseline and measurements over the years, with the target.
func (t *measureTab) chart(m actions.MeasureDetail) (chart.LineChart, bool) {
	c := chart.LineChart{About: chart.About{Title: m.Name}, Unit: m.Unit, Digits: 1}
	s := chart.Series{Name: "gemeten", Own: true}
	aim := chart.Series{Name: "doel"}
	add := func(day string, v float64) {
		at := dayTime(day)
		x := float64(at.Year()) + float64(at.YearDay()-1)/365.25
		if n := len(c.Periods); n > 0 && c.Periods[n-1].At >= x {
			return
		}
		c.Periods = append(c.Periods, chart.Period{At: x, Label: at.Format("01/2006")})
		s.Values = append(s.Values, v)
		aim.Values = append(aim.Values, orNaN(m.Target))
	}
	if m.Baseline != nil && m.BaselineDate != "" {
		add(m.BaselineDate, *m.Baseline)
	}
	for _, x := range m.Measurements {
		add(x.Date, x.Value)
	}
	c.Series = []chart.Series{s}
	if m.Target != nil {
		c.Series = append(c.Series, aim)
	}
	return c, len(c.Periods) > 1
}

func orNaN(v *float64) float64 {
	if v == nil {
		return math.NaN()
	}
	return *v
}

func newest(m actions.MeasureDetail) string {
	if n := len(m.Measurements); n > 0 {
		return amount(&m.Measurements[n-1].Value, m.Unit)
	}
	return "nog niet gemeten"
}

// amount writes a number with its unit; nil is not known.
func amount(v *float64, unit string) string {
	if v == nil {
		return "niet ingevuld"
	}
	s := figures.Decimal(*v, 2)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ",")
	if !strings.Contains(figures.Decimal(*v, 2), ",") || s == "" {
		s = figures.Decimal(*v, 0)
	}
	return strings.TrimSpace(s + " " + unit)
}

// edit opens a measure, or a new one.
func (t *measureTab) edit(m actions.Measure) {
	host := t.d.page.host
	name, unit := ui.NewEntry(nil), ui.NewEntry(nil)
	name.SetText(m.Name)
	unit.SetText(m.Unit)
	base, target := ui.NewNumberField(nil, "", 2), ui.NewNumberField(nil, "", 2)
	base.SetNumber(value(m.Baseline), m.Baseline != nil)
	target.SetNumber(value(m.Target), m.Target != nil)
	base.OnNumber = func(v float64, filled bool) { m.Baseline = pointer(v, filled) }
	target.OnNumber = func(v float64, filled bool) { m.Target = pointer(v, filled) }
	from, to := ui.NewDateField(nil, host.Today(), host.Country), ui.NewDateField(nil, host.Today(), host.Country)
	from.SetDay(m.BaselineDate)
	to.SetDay(m.TargetDate)
	nameField := ui.NewField("Wat meten jullie?", true, name, "Bijvoorbeeld: kinderen die te voet of met de fiets komen.")
	d := ui.NewDialog("Meting", 520, ui.Stack(look.S4, nameField, ui.NewField("Eenheid", false, unit, "Bijvoorbeeld: %, kinderen of scholen."),
		ui.Fold(look.S4, 180, nil, ui.NewField("Waarde aan het begin", false, base, ""), ui.NewField("Gemeten op", false, from, "")),
		ui.Fold(look.S4, 180, nil, ui.NewField("Doel", false, target, ""), ui.NewField("Tegen wanneer", false, to, ""))))
	accept := func() {
		m.ActionID, m.Name, m.Unit = t.d.id, strings.TrimSpace(name.Text), strings.TrimSpace(unit.Text)
		m.BaselineDate, m.TargetDate = from.Day(), to.Day()
		if m.Name == "" {
			nameField.SetError("Schrijf in enkele woorden wat jullie meten.")
			return
		}
		d.Close()
		host.Write("save a measure", func(ctx context.Context) error {
			if m.ID == "" {
				_, err := t.d.page.Measures.CreateMeasure(ctx, m)
				return err
			}
			return t.d.page.Measures.UpdateMeasure(ctx, m)
		}, t.d.saved)
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, func() { settle(base, target, from, to); accept() }), ui.NewSecondary("Annuleren", "", d.Close)}
	if m.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			host.Write("delete a measure", func(ctx context.Context) error { return t.d.page.Measures.DeleteMeasure(ctx, m.ID) }, func() {
				t.d.saved()
				host.Say("De meting is verwijderd")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = name
	d.Show(host.Window)
}

// measure asks for a new value of a measure.
func (t *measureTab) measure(m actions.Measure) {
	host := t.d.page.host
	x := actions.Measurement{MeasureID: m.ID}
	v, note := ui.NewNumberField(nil, m.Unit, 2), ui.NewEntry(nil)
	day := ui.NewDateField(nil, host.Today(), host.Country)
	day.SetDay(host.Today())
	filled := false
	v.OnNumber = func(value float64, is bool) { x.Value, filled = value, is }
	field := ui.NewField("Waarde", true, v, "")
	d := ui.NewDialog(m.Name, 460, ui.Stack(look.S4, ui.Fold(look.S4, 160, nil, field, ui.NewField("Gemeten op", true, day, "")),
		ui.NewField("Opmerking", false, note, "Bijvoorbeeld hoe en bij wie er gemeten is.")))
	d.SetButtons(ui.NewPrimary("Noteer", look.Check, func() {
		settle(v, day)
		if !filled {
			field.SetError("Vul een getal in.")
			return
		}
		x.Date, x.Note = day.Day(), strings.TrimSpace(note.Text)
		d.Close()
		host.Write("write down a measurement", func(ctx context.Context) error {
			_, err := t.d.page.Measures.Measure(ctx, x)
			return err
		}, func() {
			t.d.saved()
			host.Say("De waarde is genoteerd")
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = v
	d.Show(host.Window)
}

// settle lets fields hand in what was typed before a dialog closes.
func settle(fields ...interface{ Settle() }) {
	for _, f := range fields {
		f.Settle()
	}
}

func value(v *float64) float64 {
	if v == nil {
		return 0
	}
	return *v
}

func pointer(v float64, filled bool) *float64 {
	if !filled {
		return nil
	}
	return &v
}
