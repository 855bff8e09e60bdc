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

// editCriterion opens an own criterion, or a new one.
func (o *own) editCriterion(c journey.OwnCriterion) {
	var form edit.Form
	title := ui.NewEntry(nil)
	title.SetText(c.Title)
	text, guidance := edit.Lines(c.Text, 2), edit.Lines(c.Guidance, 3)
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
	d := ui.NewDialog("Eigen criterium", 560, content)
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, func() {
		c.Title, c.Text, c.Guidance = strings.TrimSpace(title.Text), strings.TrimSpace(text.Text), strings.TrimSpace(guidance.Text)
		if c.Criterion = chapter.Chosen(); c.Criterion == journey.OwnChapter {
			c.Criterion = ""
		}
		if c.Title == "" {
			titleField.SetError("Vul een naam in.")
			o.host.Window.Canvas().Focus(title)
			return
		}
		o.keepCriterion(&form, d, c)
	}), ui.NewSecondary("Annuleren", "", d.Close)}
	if c.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			o.remove(c.Title, func(ctx context.Context) error { return o.store.DeleteOwnCriterion(ctx, c.ID) })
		}))
	}
	d.SetButtons(buttons...)
	d.First = title
	d.Show(o.host.Window)
}

func (o *own) keepCriterion(form *edit.Form, d *ui.Dialog, c journey.OwnCriterion) {
	form.Write(o.host, "save an own criterion", func(ctx context.Context) error {
		if c.ID == "" {
			_, err := o.store.CreateOwnCriterion(ctx, c)
			return err
		}
		return o.store.UpdateOwnCriterion(ctx, c)
	}, func() {
		d.Close()
		o.changed()
	})
}

// editStep opens an own step, or a new one.
func (o *own) editStep(s journey.OwnStep) {
	edit.OwnStep{
		Host: o.host, Store: o.store, Phases: o.programme.Phases,
		Saved: func(journey.OwnStep, bool) { o.changed() },
		Remove: func(s journey.OwnStep) {
			o.remove(s.Title, func(ctx context.Context) error { return o.store.DeleteOwnStep(ctx, s.ID) })
		},
	}.Open(s)
}

func (o *own) remove(title string, work func(context.Context) error) {
	o.host.Write("remove something of our own", work, func() {
		o.changed()
		o.host.Say("‘" + title + "’ is verwijderd. Wat erbij geschreven is, komt terug als je dit ongedaan maakt.")
	})
}
