package support

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// name is with whom a talk was.
func (s *stakeholders) name(e support.Encounter) string {
	for _, p := range s.partners {
		if p.ID == e.PartnerID {
			if e.Who != "" && e.Who != p.Name {
				return p.Name + " (" + e.Who + ")"
			}
			return p.Name
		}
	}
	return e.Who
}

func (s *stakeholders) momentName(code string) string {
	for _, m := range s.moments {
		if m.Code == code {
			return m.Title
		}
	}
	return code
}

// talkFace is a talk on a closed card.
func (s *stakeholders) talkFace(e support.Encounter) fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Strong, s.name(e)), ui.NewStatusPill(stages[e.Stage(s.host.Today())]))}
	for _, line := range []string{e.Heard, e.Used} {
		if line != "" {
			parts = append(parts, ui.NewParagraph(look.Body, line))
		}
	}
	return ui.Stack(look.S1, append(parts, ui.NewParagraph(look.Caption, strings.Join(s.talkFacts(e), " · ")))...)
}

// talkFacts are when and at which moment, and who waits since when.
func (s *stakeholders) talkFacts(e support.Encounter) []string {
	facts := []string{s.momentName(e.Moment)}
	if e.On != "" {
		facts = append(facts, s.host.Day(e.On))
	}
	if days, ok := e.Waiting(s.host.Today()); ok {
		facts = append(facts, fmt.Sprintf("sprak %d dagen geleden en hoorde nog niets", days))
	}
	if e.ToldOn != "" {
		facts = append(facts, "antwoord op "+s.host.Day(e.ToldOn))
	}
	return facts
}

// talkSheet are the fields of the talk that is open: the four questions.
func (s *stakeholders) talkSheet() fyne.CanvasObject {
	f := s.talks.fields
	s.partner = ui.NewSearchSelect(nil, nil)
	s.partner.Optional, s.partner.PlaceHolder = true, "Geen partner"
	s.moment = ui.NewSearchSelect(nil, nil)
	f.OnFill(func(support.Encounter) {
		s.partner.SetOptions(s.partnerOptions())
		s.moment.SetOptions(s.momentOptions())
	})
	told := ui.NewSecondary("Vandaag teruggemeld", look.Check, func() {
		f.Leave()
		f.Change("ToldOn", func(e *support.Encounter) { e.ToldOn = s.host.Today() })
	})
	return ui.Stack(look.S4,
		beside(200, f.Pick("PartnerID", "Welke partner?", "", s.partner, func(e *support.Encounter) *string { return &e.PartnerID }),
			f.Line("Who", "Met wie?", "Een groep of een functie. Geen namen van kinderen.", func(e *support.Encounter) *string { return &e.Who })),
		beside(200, f.Pick("Moment", "Bij welk moment?", "", s.moment, func(e *support.Encounter) *string { return &e.Moment }),
			f.Day("On", "Wanneer?", "", func(e *support.Encounter) *string { return &e.On })),
		f.Text("Informed", "1. Hoe wisten zij waarover het ging?", "Op tijd, in hun taal, met wat er te kiezen viel en wat niet.", func(e *support.Encounter) *string { return &e.Informed }),
		f.Text("Heard", "2. Wat zeiden zij?", "", func(e *support.Encounter) *string { return &e.Heard }),
		f.Text("Used", "3. Wat deden jullie ermee?", "Ook: wat niet, en waarom.", func(e *support.Encounter) *string { return &e.Used }),
		f.Text("Told", "4. Hoe hoorden zij dat terug?", "", func(e *support.Encounter) *string { return &e.Told }),
		beside(200, f.Day("ToldOn", "Wanneer hoorden zij het terug?", "", func(e *support.Encounter) *string { return &e.ToldOn }), ui.Row(0, told)))
}

func (s *stakeholders) partnerOptions() []ui.Option {
	var out []ui.Option
	for _, p := range s.partners {
		kind, _ := support.PartnerKindByCode(p.Kind)
		out = append(out, ui.Option{Code: p.ID, Label: p.Name, Detail: kind.Name})
	}
	return out
}

func (s *stakeholders) momentOptions() []ui.Option {
	var out []ui.Option
	for _, m := range s.moments {
		out = append(out, ui.Option{Code: m.Code, Label: m.Title})
	}
	return out
}

// askTalk asks for a talk with a partner at a moment; both may be empty.
func (s *stakeholders) askTalk(partner, moment string) { s.ask(partner, "", moment) }

// ask is askTalk with a stakeholder who is no partner.
func (s *stakeholders) ask(partner, named, moment string) {
	var form edit.Form
	with := ui.NewSearchSelect(s.partnerOptions(), nil)
	with.Optional, with.PlaceHolder = true, "Geen partner"
	with.SetChosen(partner)
	who := ui.NewEntry(nil)
	who.SetText(named)
	when := ui.NewDateField(s.host.Run, s.host.Today(), s.host.Country)
	when.SetDay(s.host.Today())
	at := ui.NewSearchSelect(s.momentOptions(), nil)
	at.SetChosen(moment)
	heard := ui.NewMultiLine(nil)
	heard.SetMinRowsVisible(2)
	var first fyne.Focusable = with
	if moment != "" {
		first = heard // a square of the table says with whom, and when
	}
	s.talks.ask("Een gesprek", &form, ui.Stack(look.S4,
		beside(200, ui.NewField("Welke partner?", false, with, ""),
			form.Add("Who", ui.NewField("Of met wie?", false, who, "Een groep of een functie. Geen namen van kinderen."))),
		beside(200, form.Add("Moment", ui.NewField("Bij welk moment?", true, at, "")), form.Add("On", ui.NewField("Wanneer?", false, when, ""))),
		ui.NewField("Wat zeiden zij?", false, heard, "")), first,
		func() support.Encounter {
			return support.Encounter{PartnerID: with.Chosen(), Who: who.Text, Moment: at.Chosen(), On: when.Day(), Heard: heard.Text}
		})
}
