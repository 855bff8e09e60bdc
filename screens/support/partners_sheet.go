package support

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// face is a partner on a closed card.
func (p *partners) face(v support.Partner) fyne.CanvasObject {
	kind, _ := support.PartnerKindByCode(v.Kind)
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Strong, v.Name), ui.NewText(look.Caption, kind.Name))}
	if v.Brings != "" {
		parts = append(parts, ui.NewParagraph(look.Body, v.Brings))
	}
	reach := whom(v)
	if reach == "" {
		reach = "Wie deze partner bereikt, staat er nog niet bij."
	}
	return ui.Stack(look.S1, append(parts, ui.NewParagraph(look.Caption, reach))...)
}

// sheet are the fields of the partner that is open.
func (p *partners) sheet() fyne.CanvasObject {
	f := p.cards.fields
	kind := ui.NewSearchSelect(kindOptions(), nil)
	p.areas = ui.NewMultiSelect("Wijk of dorp", nil, func(names []string) {
		f.Change("Area", func(v *support.Partner) { v.Area = support.JoinAreas(names) })
	})
	p.areas.OnAdded = func(name string) {
		f.Change("Area", func(v *support.Partner) { v.Area = support.JoinAreas(append(v.Areas(), name)) })
	}
	groups := ui.NewMultiSelect("Groep", groupOptions(), func(codes []string) {
		f.Change("Groups", func(v *support.Partner) { v.Groups = codes })
	})
	f.OnFill(func(v support.Partner) {
		p.areas.SetOptions(ui.Options(p.places...))
		p.areas.SetChosen(v.Areas())
		groups.SetChosen(v.Groups)
		p.roles.show(v.ID)
	})
	f.OnLeave(p.roles.leave)
	return ui.Stack(look.S4,
		beside(220, f.Line("Name", "Naam", "", func(v *support.Partner) *string { return &v.Name }),
			f.Pick("Kind", "Soort", "", kind, func(v *support.Partner) *string { return &v.Kind })),
		beside(220, f.Text("Wants", "Wat willen zij?", "Wat winnen zij bij een kindvriendelijke gemeente?", func(v *support.Partner) *string { return &v.Wants }),
			f.Text("Brings", "Wat brengen zij?", "Kinderen die zij kennen, een plek, vrijwilligers, kennis …", func(v *support.Partner) *string { return &v.Brings })),
		ui.NewSectionHeader("Wie bereiken zij?"),
		beside(160, f.Number("AgeFrom", "Van leeftijd", "jaar", "", func(v *support.Partner) *int { return &v.AgeFrom }),
			f.Number("AgeTo", "Tot leeftijd", "jaar", "", func(v *support.Partner) *int { return &v.AgeTo })),
		f.Add("Area", ui.NewField("Waar vooral?", false, p.areas, "Laat leeg als zij in de hele gemeente werken.")),
		f.Add("Groups", ui.NewField("Kinderen die je anders mist", false, groups, "")),
		f.Text("Reaches", "In gewone woorden", "Bijvoorbeeld: 140 kinderen, ook uit gezinnen die geen Nederlands lezen. Geen namen van kinderen.", func(v *support.Partner) *string { return &v.Reaches }),
		beside(220, f.Line("Contact", "Wie bel of mail je?", "Een werkadres of -nummer. Komt niet in het portfolio.", func(v *support.Partner) *string { return &v.Contact }),
			f.Line("Note", "Notitie", "Alleen voor jullie.", func(v *support.Partner) *string { return &v.Note })),
		p.roles.content)
}

// ask makes a partner of a name and a kind.
func (p *partners) ask() {
	var form edit.Form
	name := ui.NewEntry(nil)
	kind := ui.NewSearchSelect(kindOptions(), nil)
	p.cards.ask("Een partner", &form, ui.Stack(look.S4,
		form.Add("Name", ui.NewField("Naam", true, name, "Een organisatie of een groep, zoals ‘Ouderraad De Regenboog’.")),
		form.Add("Kind", ui.NewField("Soort", true, kind, ""))), name,
		func() support.Partner { return support.Partner{Name: name.Text, Kind: kind.Chosen()} })
}

func kindOptions() []ui.Option {
	var out []ui.Option
	for _, k := range support.PartnerKinds() {
		out = append(out, ui.Option{Code: k.Code, Label: k.Name})
	}
	return out
}

func groupOptions() []ui.Option {
	var out []ui.Option
	for _, g := range support.Groups() {
		out = append(out, ui.Option{Code: g.Code, Label: "Kinderen " + g.Name})
	}
	return out
}
