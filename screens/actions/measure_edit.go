package actions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// measureForm is the dialog of a measure.
type measureForm struct {
	form         edit.Form
	name, unit   *ui.Entry
	base, target *ui.NumberField
	from, to     *ui.DateField
}

func newMeasureForm(m actions.Measure, host *ui.Host) *measureForm {
	f := &measureForm{name: ui.NewEntry(nil), unit: ui.NewEntry(nil), base: ui.NewNumberField(nil, "", 2), target: ui.NewNumberField(nil, "", 2),
		from: ui.NewDateField(nil, host.Today(), host.Country), to: ui.NewDateField(nil, host.Today(), host.Country)}
	f.name.SetText(m.Name)
	f.unit.SetText(m.Unit)
	if m.Baseline != nil {
		f.base.SetNumber(*m.Baseline, true)
	}
	if m.Target != nil {
		f.target.SetNumber(*m.Target, true)
	}
	f.from.SetDay(m.BaselineDate)
	f.to.SetDay(m.TargetDate)
	return f
}

func (f *measureForm) content() fyne.CanvasObject {
	return ui.Stack(look.S4, f.form.Add("Name", ui.NewField("Wat meten jullie?", true, f.name, "Bijvoorbeeld: kinderen die te voet of met de fiets komen.")),
		ui.NewField("Eenheid", false, f.unit, "Bijvoorbeeld: %, kinderen of scholen."),
		ui.Fold(look.S4, 180, nil, ui.NewField("Waarde aan het begin", false, f.base, ""), ui.NewField("Gemeten op", false, f.from, "")),
		ui.Fold(look.S4, 180, nil, ui.NewField("Doel", false, f.target, ""), ui.NewField("Tegen wanneer", false, f.to, "")))
}

// fill puts what was filled in on a measure; it reports false when a field says
// what is wrong.
func (f *measureForm) fill(m *actions.Measure) bool {
	settle(f.base, f.target, f.from, f.to)
	m.Name, m.Unit = strings.TrimSpace(f.name.Text), strings.TrimSpace(f.unit.Text)
	m.Baseline, m.Target = pointer(f.base.Value()), pointer(f.target.Value())
	m.BaselineDate, m.TargetDate = f.from.Day(), f.to.Day()
	wrong := map[string]string{}
	if m.Name == "" {
		wrong["Name"] = "Schrijf in enkele woorden wat jullie meten."
	}
	f.form.Show(wrong)
	return len(wrong) == 0
}

// edit opens a measure, or a new one.
func (t *measureTab) edit(m actions.Measure) {
	t.d.settle()
	host, f := t.d.page.host, newMeasureForm(m, t.d.page.host)
	if m.ID == "" {
		m.ActionID = t.d.now.ID
	}
	d := ui.NewDialog("Meting", 520, f.content())
	accept := func() {
		if !f.fill(&m) {
			return
		}
		f.form.Write(host, "save a measure", func(ctx context.Context) error {
			if m.ID == "" {
				_, err := t.d.page.Measures.CreateMeasure(ctx, m)
				return err
			}
			return t.d.page.Measures.UpdateMeasure(ctx, m)
		}, func() {
			d.Close()
			t.d.page.Reload()
		})
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close)}
	if m.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			host.Write("delete a measure", func(ctx context.Context) error { return t.d.page.Measures.DeleteMeasure(ctx, m.ID) }, func() {
				t.d.page.Reload()
				host.Say("De meting is verwijderd")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = f.name
	d.Show(host.Window)
}

// measure asks for a new value of a measure.
func (t *measureTab) measure(m actions.Measure) {
	t.d.settle()
	var form edit.Form
	host := t.d.page.host
	v, note := ui.NewNumberField(nil, m.Unit, 2), ui.NewEntry(nil)
	day := ui.NewDateField(nil, host.Today(), host.Country)
	day.SetDay(host.Today())
	d := ui.NewDialog("Nieuwe waarde", 460, ui.Stack(look.S4, ui.NewParagraph(look.Strong, m.Name), ui.Fold(look.S4, 160, nil,
		form.Add("Value", ui.NewField("Waarde", true, v, "")), form.Add("Date", ui.NewField("Gemeten op", true, day, ""))),
		ui.NewField("Opmerking", false, note, "Bijvoorbeeld hoe en bij wie er gemeten is.")))
	accept := func() {
		settle(v, day)
		value, filled := v.Value()
		if !filled {
			form.Show(map[string]string{"Value": "Vul een getal in."})
			return
		}
		x := actions.Measurement{MeasureID: m.ID, Value: value, Date: day.Day(), Note: strings.TrimSpace(note.Text)}
		form.Write(host, "write down a measurement", func(ctx context.Context) error {
			_, err := t.d.page.Measures.Measure(ctx, x)
			return err
		}, func() {
			d.Close()
			t.d.page.Reload()
			host.Say("De waarde is genoteerd")
		})
	}
	note.OnSubmitted = func(string) { accept() }
	d.SetButtons(ui.NewPrimary("Noteer", look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = v
	d.Show(host.Window)
}

func pointer(v float64, filled bool) *float64 {
	if !filled {
		return nil
	}
	return &v
}
