package dossier

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// multi is a field for more than one line, with a text in it.
func multi(text string, rows int) *ui.Entry {
	e := ui.NewMultiLine(nil)
	e.SetMinRowsVisible(rows)
	e.SetText(text)
	return e
}

// editCriterion opens an own criterion, or a new one.
func (o *own) editCriterion(c journey.OwnCriterion) {
	var form edit.Form
	title := ui.NewEntry(nil)
	title.SetText(c.Title)
	text, guidance := multi(c.Text, 2), multi(c.Guidance, 3)
	options := []ui.Option{{Code: journey.OwnChapter, Label: ownChapter}}
	chosen := journey.OwnChapter
	for _, x := range o.programme.Criteria {
		if x.Code == journey.OwnChapter {
			continue
		}
		options = append(options, ui.Option{Code: x.Code, Label: x.Title})
		if x.Code == c.Criterion {
			chosen = x.Code
		}
	}
	chapter := ui.NewSearchSelect(options, nil)
	chapter.SetChosen(chosen)
	titleField := form.Add("title", ui.NewField("Naam", true, title, "Kort, zoals de andere criteria."))
	content := ui.Stack(look.S4, titleField,
		ui.NewField("In welk hoofdstuk?", true, chapter, "Zo staat het in het portfolio."),
		form.Add("text", ui.NewField("Wat willen jullie tonen?", false, text, "Eén zin die zegt wanneer het goed is.")),
		form.Add("guidance", ui.NewField("Hulp bij het schrijven", false, guidance, "Vragen of tips voor wie de tekst schrijft.")))
	o.dialog("Eigen criterium", content, title, titleField, c.ID != "", func() func(context.Context) error {
		c.Title, c.Text, c.Guidance = strings.TrimSpace(title.Text), strings.TrimSpace(text.Text), strings.TrimSpace(guidance.Text)
		c.Criterion = chapter.Chosen()
		if c.Criterion == journey.OwnChapter {
			c.Criterion = ""
		}
		return func(ctx context.Context) error {
			if c.ID == "" {
				_, err := o.store.CreateOwnCriterion(ctx, c)
				return err
			}
			return o.store.UpdateOwnCriterion(ctx, c)
		}
	}, &form, func(ctx context.Context) error { return o.store.DeleteOwnCriterion(ctx, c.ID) })
}

// editStep opens an own step, or a new one.
func (o *own) editStep(s journey.OwnStep) {
	var form edit.Form
	title, result := ui.NewEntry(nil), ui.NewEntry(nil)
	title.SetText(s.Title)
	result.SetText(s.Result)
	why, how := multi(s.Why, 2), multi(s.How, 3)
	weeks := ui.NewNumberField(nil, "weken", 0)
	weeks.SetNumber(float64(s.Weeks), s.Weeks > 0)
	weeks.OnNumber = func(v float64, _ bool) { s.Weeks = max(0, int(v)) }
	options := make([]ui.Option, len(o.programme.Phases))
	for i, p := range o.programme.Phases {
		options[i] = ui.Option{Code: p.Code, Label: p.Title}
	}
	phase := ui.NewSearchSelect(options, nil)
	phase.SetChosen(s.Phase)
	titleField := form.Add("title", ui.NewField("Naam", true, title, "Begin met wat je doet: ‘Wijkraden bezoeken’."))
	content := ui.Stack(look.S4, titleField,
		ui.Fold(look.S4, 200, nil, ui.NewField("In welke fase?", true, phase, ""), form.Add("weeks", ui.NewField("Hoelang duurt het?", false, weeks, "Zo rekent het stappenplan mee."))),
		form.Add("why", ui.NewField("Waarom doen jullie dit?", false, why, "")),
		form.Add("how", ui.NewField("Hoe pak je het aan?", false, how, "Elke regel is een stapje.")),
		form.Add("result", ui.NewField("Wat is er dan?", false, result, "Bijvoorbeeld: een verslag per wijk.")))
	o.dialog("Eigen stap", content, title, titleField, s.ID != "", func() func(context.Context) error {
		s.Title, s.Why, s.How = strings.TrimSpace(title.Text), strings.TrimSpace(why.Text), strings.TrimSpace(how.Text)
		s.Result, s.Phase = strings.TrimSpace(result.Text), phase.Chosen()
		return func(ctx context.Context) error {
			if s.ID == "" {
				_, err := o.store.CreateOwnStep(ctx, s)
				return err
			}
			return o.store.UpdateOwnStep(ctx, s)
		}
	}, &form, func(ctx context.Context) error { return o.store.DeleteOwnStep(ctx, s.ID) })
}

// dialog shows the fields of something of our own. collect takes what was
// filled in and returns the work that keeps it.
func (o *own) dialog(name string, content fyne.CanvasObject, title *ui.Entry, titleField *ui.Field, there bool,
	collect func() func(context.Context) error, form *edit.Form, remove func(context.Context) error,
) {
	d := ui.NewDialog(name, 560, content)
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, func() {
		o.host.Window.Canvas().Unfocus() // a number hands in what was typed
		if strings.TrimSpace(title.Text) == "" {
			titleField.SetError("Vul een naam in.")
			o.host.Window.Canvas().Focus(title)
			return
		}
		form.Write(o.host, "save something of our own", collect(), func() {
			d.Close()
			o.changed()
		})
	}), ui.NewSecondary("Annuleren", "", d.Close)}
	if there {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			o.host.Write("remove something of our own", remove, func() {
				o.changed()
				o.host.Say("‘" + strings.TrimSpace(title.Text) + "’ is verwijderd. Wat erbij geschreven is, komt terug als je dit ongedaan maakt.")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = title
	d.Show(o.host.Window)
}
