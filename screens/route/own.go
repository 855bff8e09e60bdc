package route

import (
	"context"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// addOwn asks for a step of our own.
func (p *Page) addOwn() {
	phase := ""
	if s, ok := p.road.Step(p.want); ok {
		phase = s.Phase
	}
	if p.road.Programme == nil || len(p.road.Programme.Phases) == 0 {
		return
	}
	p.askOwn(journey.OwnStep{Programme: p.road.Programme.Code, Phase: phase})
}

// editOwn changes a step of our own.
func (p *Page) editOwn(id string) {
	ui.Run(p.host.Run, func(ctx context.Context) (journey.OwnStep, error) { return p.Own.OwnStep(ctx, id) }, func(s journey.OwnStep, err error) {
		if err != nil {
			ui.ShowError("read an own step", err, p.host.Window)
			return
		}
		p.askOwn(s)
	})
}

func (p *Page) askOwn(s journey.OwnStep) {
	var form edit.Form
	title, why, how, result := ui.NewEntry(nil), ui.NewMultiLine(nil), ui.NewMultiLine(nil), ui.NewEntry(nil)
	for _, e := range []*ui.Entry{why, how} {
		e.SetMinRowsVisible(3)
	}
	title.SetPlaceHolder("Bijvoorbeeld: de stad van de toekomst tekenen")
	title.SetText(s.Title)
	why.SetText(s.Why)
	how.SetText(s.How)
	result.SetText(s.Result)
	weeks := ui.NewNumberField(nil, "weken", 0)
	weeks.SetNumber(float64(s.Weeks), s.Weeks > 0)
	phase := ui.NewSearchSelect(p.phaseOptions(), nil)
	phase.SetChosen(s.Phase)
	name, verb := "Eigen stap toevoegen", "Voeg toe"
	if s.ID != "" {
		name, verb = "Eigen stap wijzigen", "Bewaar"
	}
	d := ui.NewDialog(name, 560, ui.Stack(look.S4,
		form.Add("Title", ui.NewField("Wat is de stap?", true, title, "Begin met een werkwoord.")),
		ui.Fold(look.S4, 170, nil, form.Add("Phase", ui.NewField("In welke fase?", true, phase, "")), form.Add("Weeks", ui.NewField("Hoe lang duurt hij?", false, weeks, ""))),
		form.Add("How", ui.NewField("Hoe pakken jullie het aan?", false, how, "Eén kleine stap per regel.")),
		form.Add("Why", ui.NewField("Waarom?", false, why, "")),
		form.Add("Result", ui.NewField("Wat heb je op het einde?", false, result, ""))))
	d.SetButtons(ui.NewPrimary(verb, look.Check, func() {
		weeks.Settle()
		n, _ := weeks.Value()
		s.Title, s.Why, s.How, s.Result, s.Phase, s.Weeks = title.Text, why.Text, how.Text, result.Text, phase.Chosen(), int(n)
		p.saveOwn(&form, d, s)
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = title
	d.Show(p.host.Window)
}

// saveOwn writes what the dialog asked for and opens the step.
func (p *Page) saveOwn(form *edit.Form, d *ui.Dialog, s journey.OwnStep) {
	if form.Show(lacks(s)); len(lacks(s)) > 0 {
		return
	}
	added := s.ID == ""
	form.Write(p.host, "save an own step", func(ctx context.Context) (err error) {
		if added {
			s, err = p.Own.CreateOwnStep(ctx, s)
			return err
		}
		return p.Own.UpdateOwnStep(ctx, s)
	}, func() {
		d.Close()
		p.want = s.ID
		p.Reload()
		p.open(s.ID)
		if added {
			p.host.Say("De eigen stap is toegevoegd")
		}
	})
}

// lacks says what an own step can't do without.
func lacks(s journey.OwnStep) map[string]string {
	wrong := map[string]string{}
	if !filled(s.Title) {
		wrong["Title"] = "Geef de stap een naam."
	}
	if s.Phase == "" {
		wrong["Phase"] = "Kies de fase waarin de stap hoort."
	}
	if s.Weeks < 0 {
		wrong["Weeks"] = "Schrijf een getal vanaf 0."
	}
	return wrong
}

func (p *Page) phaseOptions() []ui.Option {
	var out []ui.Option
	for _, phase := range p.road.Programme.Phases {
		out = append(out, ui.Option{Code: phase.Code, Label: phase.Title})
	}
	return out
}

func (p *Page) removeOwn(s route.State) {
	p.host.Write("remove an own step", func(ctx context.Context) error { return p.Own.DeleteOwnStep(ctx, s.Code) }, func() {
		p.want = ""
		p.frame.ShowList()
		p.Reload()
		p.host.Say("‘" + s.Title + "’ is verwijderd")
	})
}
