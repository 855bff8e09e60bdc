package edit

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// OwnSteps keeps the steps that a municipality adds to its programme.
type OwnSteps interface {
	CreateOwnStep(ctx context.Context, s journey.OwnStep) (journey.OwnStep, error)
	UpdateOwnStep(ctx context.Context, s journey.OwnStep) error
}

// OwnStep is the dialog in which a step of the municipality itself is written.
type OwnStep struct {
	Host   *ui.Host
	Store  OwnSteps
	Phases []journey.Phase
	Saved  func(s journey.OwnStep, added bool)
	Remove func(s journey.OwnStep) // nil: this is not the place for it
}

// Open asks for a step, or shows the one that is given to change it.
func (o OwnStep) Open(s journey.OwnStep) {
	var form Form
	title, result := ui.NewEntry(nil), ui.NewEntry(nil)
	title.SetPlaceHolder("Bijvoorbeeld: de stad van de toekomst tekenen")
	title.SetText(s.Title)
	result.SetText(s.Result)
	why, how := Lines(s.Why, 2), Lines(s.How, 3)
	weeks := ui.NewNumberField(nil, "weken", 0)
	weeks.SetNumber(float64(s.Weeks), s.Weeks > 0)
	options := make([]ui.Option, len(o.Phases))
	for i, p := range o.Phases {
		options[i] = ui.Option{Code: p.Code, Label: p.Title}
	}
	phase := ui.NewSearchSelect(options, nil)
	phase.SetChosen(s.Phase)
	name, verb := "Eigen stap toevoegen", "Voeg toe"
	if s.ID != "" {
		name, verb = "Eigen stap wijzigen", "Bewaar"
	}
	d := ui.NewDialog(name, 560, ui.Stack(look.S4,
		form.Add("Title", ui.NewField("Wat is de stap?", true, title, "Begin met een werkwoord.")),
		ui.Fold(look.S4, 200, nil, form.Add("Phase", ui.NewField("In welke fase?", true, phase, "")),
			form.Add("Weeks", ui.NewField("Hoelang duurt de stap?", false, weeks, "Zo rekent het stappenplan mee."))),
		form.Add("How", ui.NewField("Hoe pakken jullie het aan?", false, how, "Eén kleine stap per regel.")),
		form.Add("Why", ui.NewField("Waarom doen jullie dit?", false, why, "")),
		form.Add("Result", ui.NewField("Wat is er op het einde?", false, result, "Bijvoorbeeld: een verslag per wijk."))))
	buttons := []fyne.CanvasObject{ui.NewPrimary(verb, look.Check, func() {
		weeks.Settle()
		n, _ := weeks.Value()
		s.Title, s.Result = strings.TrimSpace(title.Text), strings.TrimSpace(result.Text)
		s.Why, s.How = strings.TrimSpace(why.Text), strings.TrimSpace(how.Text)
		s.Phase, s.Weeks = phase.Chosen(), int(min(max(n, -1), journey.MaxWeeks+1))
		o.write(&form, d, s)
	}), ui.NewSecondary("Annuleren", "", d.Close)}
	if s.ID != "" && o.Remove != nil {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			o.Remove(s)
		}))
	}
	d.SetButtons(buttons...)
	d.First = title
	d.Show(o.Host.Window)
}

func (o OwnStep) write(form *Form, d *ui.Dialog, s journey.OwnStep) {
	added := s.ID == ""
	form.Write(o.Host, "save an own step", func(ctx context.Context) error {
		if err := s.Validate(); err != nil {
			return err
		}
		if !added {
			return o.Store.UpdateOwnStep(ctx, s)
		}
		made, err := o.Store.CreateOwnStep(ctx, s)
		s.ID = made.ID
		return err
	}, func() {
		d.Close()
		o.Saved(s, added)
	})
}

// Lines is a field for more than one line, with a text in it.
func Lines(text string, rows int) *ui.Entry {
	e := ui.NewMultiLine(nil)
	e.SetMinRowsVisible(rows)
	e.SetText(text)
	return e
}
