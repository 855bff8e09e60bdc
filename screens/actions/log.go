package actions

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
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
	head := ui.RowGrow(look.S2, 1, ui.NewStatusPill(status(actions.Action{Status: e.Status}, "")), ui.NewLine(look.Caption, fmt.Sprintf("%s · %d %%", when, e.Percent)),
		ui.NewIconButton(look.Cross, "Haal dit verslag weg", func() {
			t.d.page.host.Write("delete progress", func(ctx context.Context) error { return t.d.page.Editor.DeleteProgress(ctx, e.ID) }, func() {
				t.d.saved()
				t.d.page.host.Say("Het verslag is weggehaald")
			})
		}))
	parts := []fyne.CanvasObject{head, ui.NewParagraph(look.Body, e.Text)}
	if e.Adjusted != "" {
		parts = append(parts, ui.NewParagraph(look.Muted, "Bijgestuurd: "+e.Adjusted))
	}
	return ui.Stack(look.S1, append(parts, ui.Space(0, look.S1), ui.Rule())...)
}

// add asks what happened.
func (t *logTab) add() {
	host := t.d.page.host
	a := t.d.now.Action
	e := actions.Progress{ActionID: a.ID, Status: a.Status, Percent: a.Progress}
	day := ui.NewDateField(nil, host.Today(), host.Country)
	day.SetDay(host.Today())
	state := ui.NewSearchSelect(statusOptions(), nil)
	state.SetChosen(string(a.Status))
	percent := ui.NewNumberField(nil, "%", 0)
	percent.SetNumber(float64(a.Progress), true)
	percent.OnNumber = func(v float64, _ bool) { e.Percent = int(v) }
	words, adjusted := ui.NewMultiLine(nil), ui.NewMultiLine(nil)
	field := ui.NewField("Wat gebeurde er?", true, words, "")
	d := ui.NewDialog("Voortgang noteren", 560, ui.Stack(look.S4,
		ui.Fold(look.S4, 140, nil, ui.NewField("Op", true, day, ""), ui.NewField("Status nu", true, state, ""), ui.NewField("Voortgang", true, percent, "")),
		field, ui.NewField("Wat stuurden jullie bij?", false, adjusted, "De jury beloont wie leert.")))
	d.SetButtons(ui.NewPrimary("Noteer", look.Check, func() {
		settle(day, percent)
		if strings.TrimSpace(words.Text) == "" && strings.TrimSpace(adjusted.Text) == "" {
			field.SetError("Schrijf in één zin wat er gebeurde.")
			return
		}
		e.Date, e.Status, e.Text, e.Adjusted = day.Day(), actions.Status(state.Chosen()), words.Text, adjusted.Text
		host.Write("write down progress", func(ctx context.Context) error {
			_, err := t.d.page.Editor.Report(ctx, e)
			return err
		}, func() {
			d.Close()
			t.d.saved()
			host.Say("De voortgang is genoteerd")
		})
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = words
	d.Show(host.Window)
}
