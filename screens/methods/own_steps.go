package methods

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// stepsField is where the steps of an own card are written, in their order.
type stepsField struct {
	writer  *writer
	rows    []*stepRow
	list    *fyne.Container
	content fyne.CanvasObject
}

// stepRow is one step.
type stepRow struct {
	title, text *ui.Entry
	minutes     *ui.NumberField
	count       int
}

func newStepsField(w *writer, steps []methods.Step) *stepsField {
	f := &stepsField{writer: w, list: ui.Stack(look.S3)}
	if len(steps) == 0 {
		steps = make([]methods.Step, 1)
	}
	for _, s := range steps {
		f.rows = append(f.rows, newStepRow(s))
	}
	add := ui.NewSecondary("Stap toevoegen", look.Plus, func() {
		f.rows = append(f.rows, newStepRow(methods.Step{}))
		f.draw()
		w.page.host.Window.Canvas().Focus(f.rows[len(f.rows)-1].title)
	})
	f.content = ui.Stack(look.S3, f.list, ui.Flow(look.S2, add))
	f.draw()
	return f
}

func newStepRow(s methods.Step) *stepRow {
	r := &stepRow{title: ui.NewEntry(nil), text: ui.NewMultiLine(nil), minutes: ui.NewNumberField(nil, "min.", 0), count: s.Minutes}
	r.title.SetPlaceHolder("Wat doe je?")
	r.title.SetText(s.Title)
	r.text.SetPlaceHolder("Hoe doe je het, en wat zeg je?")
	r.text.SetMinRowsVisible(2)
	r.text.SetText(s.Text)
	r.minutes.OnNumber = func(v float64, _ bool) { r.count = int(v) }
	r.minutes.SetNumber(float64(s.Minutes), s.Minutes > 0)
	return r
}

func (f *stepsField) draw() {
	f.list.Objects = nil
	for i, r := range f.rows {
		tools := ui.Row(0, ui.NewIconButton(look.Up, "Zet deze stap hoger", func() { f.lift(i) }), ui.NewIconButton(look.Trash, "Verwijder deze stap", func() { f.drop(i) }))
		f.list.Add(ui.Stack(look.S2, ui.RowGrow(look.S2, 1, ui.NewText(look.Heading.In(look.ColorAccentText), strconv.Itoa(i+1)), r.title, ui.Wide(90, r.minutes), tools), r.text))
	}
	f.list.Refresh()
}

func (f *stepsField) lift(i int) {
	if i > 0 {
		f.rows[i-1], f.rows[i] = f.rows[i], f.rows[i-1]
		f.draw()
	}
}

func (f *stepsField) drop(i int) {
	f.rows = slices.Delete(f.rows, i, i+1)
	f.draw()
}

// take returns the steps as they were typed.
func (f *stepsField) take() []methods.Step {
	var out []methods.Step
	for _, r := range f.rows {
		r.minutes.Settle()
		out = append(out, methods.Step{Title: r.title.Text, Text: r.text.Text, Minutes: r.count})
	}
	return out
}
