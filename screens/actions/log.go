package actions

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// logTab is what happened: the newest entry first.
type logTab struct {
	d       *detail
	bar     *fyne.Container
	rows    *fyne.Container
	content fyne.CanvasObject
}

func newLogTab(d *detail) *logTab {
	t := &logTab{d: d, bar: container.NewVBox(), rows: container.NewVBox()}
	t.content = ui.Stack(look.S4, t.bar, ui.Row(0, ui.NewSecondary("Noteer voortgang", look.Plus, t.add)), t.rows)
	return t
}

func (t *logTab) show() {
	a := t.d.now
	t.bar.Objects = []fyne.CanvasObject{ui.NewProgressBar("Voortgang", fmt.Sprintf("%d %%", a.Progress), float64(a.Progress)/100)}
	t.bar.Refresh()
	t.rows.Objects = nil
	for _, e := range a.Log {
		t.rows.Add(t.entry(e))
	}
	if len(a.Log) == 0 {
		t.rows.Add(ui.NewParagraph(look.Muted, "Nog geen verslag. Eén zin volstaat: wat gebeurde er, en wat stuurden jullie bij?"))
	}
	t.rows.Refresh()
}

func (t *logTab) entry(e actions.Progress) fyne.CanvasObject {
	when := t.d.page.host.Day(e.Date)
	if e.Who != "" {
		when += " · " + e.Who
	}
	head := ui.RowGrow(look.S2, 1, ui.NewStatusPill(status(actions.Action{Status: e.Status}, "")), ui.NewLine(look.Caption, fmt.Sprintf("%d %% · %s", e.Percent, when)),
		ui.NewIconButton(look.Cross, "Haal dit verslag weg", func() {
			t.d.page.host.Write("delete progress", func(ctx context.Context) error { return t.d.page.Editor.DeleteProgress(ctx, e.ID) }, func() {
				t.d.page.Reload()
				t.d.page.host.Say("Het verslag is weggehaald")
			})
		}))
	parts := []fyne.CanvasObject{head}
	if e.Text != "" {
		parts = append(parts, ui.NewParagraph(look.Body, e.Text))
	}
	if e.Adjusted != "" {
		parts = append(parts, ui.NewParagraph(look.Muted, "Bijgestuurd: "+e.Adjusted))
	}
	return ui.Stack(look.S1, append(parts, ui.Space(0, look.S1), ui.Rule())...)
}

// report is the dialog that asks what happened.
type report struct {
	form            edit.Form
	day             *ui.DateField
	state           *ui.SearchSelect
	percent         *ui.NumberField
	words, adjusted *ui.Entry
}

func (t *logTab) newReport() *report {
	host, a := t.d.page.host, t.d.now.Action
	r := &report{day: ui.NewDateField(nil, host.Today(), host.Country), percent: ui.NewNumberField(nil, "%", 0),
		words: ui.NewMultiLine(nil), adjusted: ui.NewMultiLine(nil)}
	r.day.SetDay(host.Today())
	r.percent.SetNumber(float64(a.Progress), true)
	r.state = ui.NewSearchSelect(statusOptions(), func(code string) {
		if actions.Status(code) == actions.Achieved {
			r.percent.SetNumber(100, true)
		}
	})
	r.state.SetChosen(string(a.Status))
	r.adjusted.SetMinRowsVisible(2)
	return r
}

func (r *report) content() fyne.CanvasObject {
	return ui.Stack(look.S4, ui.Fold(look.S4, 140, nil,
		r.form.Add("Date", ui.NewField("Op", true, r.day, "")),
		r.form.Add("Status", ui.NewField("Status nu", true, r.state, "")),
		r.form.Add("Percent", ui.NewField("Voortgang", true, r.percent, ""))),
		r.form.Add("Text", ui.NewField("Wat gebeurde er?", true, r.words, "")),
		ui.NewField("Wat stuurden jullie bij?", false, r.adjusted, "Wie leert, komt verder."))
}

// entry is what was filled in; ok is false when a field says what is wrong.
func (r *report) entry(actionID string) (e actions.Progress, ok bool) {
	settle(r.day, r.percent)
	percent, filled := r.percent.Value()
	wrong := map[string]string{}
	if r.day.Day() == "" {
		wrong["Date"] = ui.NotADay
	}
	if !filled {
		wrong["Percent"] = "Vul een getal in van 0 tot 100."
	}
	r.form.Show(wrong)
	return actions.Progress{ActionID: actionID, Date: r.day.Day(), Status: actions.Status(r.state.Chosen()), Percent: int(percent),
		Text: r.words.Text, Adjusted: r.adjusted.Text}, len(wrong) == 0
}

// add asks what happened.
func (t *logTab) add() {
	t.d.settle()
	host, id, r := t.d.page.host, t.d.now.ID, t.newReport()
	d := ui.NewDialog("Voortgang noteren", 560, r.content())
	d.SetButtons(ui.NewPrimary("Noteer", look.Check, func() {
		e, ok := r.entry(id)
		if !ok {
			return
		}
		r.form.Write(host, "write down progress", func(ctx context.Context) error {
			_, err := t.d.page.Editor.Report(ctx, e)
			return err
		}, func() {
			d.Close()
			t.d.page.Reload()
			host.Say("De voortgang is genoteerd")
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = r.words
	d.Show(host.Window)
}

// settle lets fields hand in what was typed before a dialog reads them.
func settle(fields ...interface{ Settle() }) {
	for _, f := range fields {
		f.Settle()
	}
}
