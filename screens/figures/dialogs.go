package figures

import (
	"context"
	"errors"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// choices are what a dialog lets the user choose from.
type choices struct {
	lines  []figures.Line
	areas  []figures.Area
	groups []figures.PeerGroup
}

// withChoices reads the indicators and the areas, and then opens a dialog.
func (p *Page) withChoices(open func(choices)) {
	ui.Run(p.host.Run, func(ctx context.Context) (c choices, err error) {
		if c.lines, err = p.Reader.Lines(ctx, "", false); err != nil {
			return c, err
		}
		if c.areas, err = p.Places.Areas(ctx); err != nil {
			return c, err
		}
		c.groups, err = p.Places.PeerGroups(ctx)
		return c, err
	}, func(c choices, err error) {
		if err != nil {
			ui.ShowError("read indicators and areas", err, p.host.Window)
			return
		}
		open(c)
	})
}

// typeValue asks for one figure; code is the indicator, empty when the user
// chooses it.
func (p *Page) typeValue(code string) {
	p.withChoices(func(c choices) { newTyping(p, c, code).show() })
}

// typing is the dialog for one figure.
type typing struct {
	page        *Page
	areas       []figures.Area
	which, area *ui.SearchSelect
	period      *ui.Entry
	source      *ui.Entry
	value       *ui.NumberField
	fields      map[string]*ui.Field // by the name in an [app.InvalidError]
	dialog      *ui.Dialog
}

func newTyping(p *Page, c choices, code string) *typing {
	t := &typing{page: p, areas: c.areas, period: ui.NewEntry(nil), source: ui.NewEntry(nil), value: ui.NewNumberField(nil, "", 2)}
	var options []ui.Option
	for _, l := range c.lines {
		if l.Formula == "" { // what is computed is never typed
			options = append(options, ui.Option{Code: l.Code, Label: l.Name, Detail: p.themeName(l.Theme)})
		}
	}
	t.which = ui.NewSearchSelect(options, nil)
	t.which.PlaceHolder = "Typ een woord uit de naam"
	t.which.SetChosen(code)
	var places []ui.Option
	for _, a := range c.areas {
		places = append(places, ui.Option{Code: a.Code, Label: a.Name})
	}
	t.area = ui.NewSearchSelect(places, nil)
	for _, a := range c.areas {
		if a.Own {
			t.area.SetChosen(a.Code)
		}
	}
	t.period.SetPlaceHolder("Bijvoorbeeld 2025")
	t.source.SetPlaceHolder("Bijvoorbeeld: de eigen telling")
	t.source.SetText(p.source)
	t.fields = map[string]*ui.Field{
		"Indicator": ui.NewField("Welk cijfer?", true, t.which, ""),
		"Area":      ui.NewField("Van welk gebied?", true, t.area, ""),
		"Period":    ui.NewField("Welk jaar?", true, t.period, "Een jaar, of 2025-Q1, 2025-06 of 2025-06-30."),
		"Value":     ui.NewField("Hoeveel?", true, t.value, "Met een komma voor de decimalen."),
		"Source":    ui.NewField("Waar komt het vandaan?", true, t.source, "Zo staat de bron onder de grafiek."),
	}
	t.dialog = ui.NewDialog("Een cijfer typen", 560, ui.Stack(look.S4, t.fields["Indicator"],
		ui.Fold(look.S4, 200, nil, t.fields["Area"], t.fields["Period"]), ui.Fold(look.S4, 200, nil, t.fields["Value"], t.fields["Source"])))
	t.dialog.SetButtons(ui.NewPrimary("Bewaar", look.Check, t.accept), ui.NewSecondary("Annuleren", "", t.dialog.Close))
	t.source.OnSubmitted = func(string) { t.accept() }
	t.dialog.First = fyne.Focusable(t.which)
	if code != "" {
		t.dialog.First = t.period
	}
	return t
}

func (t *typing) show() { t.dialog.Show(t.page.host.Window) }

// accept writes the figure, or says at the fields what is wrong.
func (t *typing) accept() {
	number, filled := t.value.Value()
	wrong := map[string]string{}
	if t.which.Chosen() == "" {
		wrong["Indicator"] = "Kies eerst een cijfer uit de lijst."
	}
	if !filled {
		wrong["Value"] = "Vul een getal in."
	}
	var area figures.Area
	for _, a := range t.areas {
		if a.Code == t.area.Chosen() {
			area = a
		}
	}
	if area.Code == "" {
		wrong["Area"] = "Kies een gebied uit de lijst."
	}
	if t.explain(wrong) {
		return
	}
	p, source := t.page, t.source.Text
	v := figures.Value{Indicator: t.which.Chosen(), Period: strings.TrimSpace(t.period.Text), Value: number}
	ui.Do(p.host.Run, func(ctx context.Context) error { return p.Writer.Type(ctx, v, area, source) }, func(err error) {
		var invalid *app.InvalidError
		switch {
		case errors.As(err, &invalid):
			t.explain(invalid.Fields)
		case err != nil:
			ui.ShowError("type a figure", err, p.host.Window)
		default:
			p.source = source
			t.dialog.Close()
			p.host.Changed()
			p.Reload()
			p.host.Say("Het cijfer is bewaard")
		}
	})
}

// explain shows what is wrong at the fields, and reports whether anything is.
func (t *typing) explain(wrong map[string]string) bool {
	for name, f := range t.fields {
		f.SetError(wrong[name])
	}
	t.dialog.Fit()
	return len(wrong) > 0
}
