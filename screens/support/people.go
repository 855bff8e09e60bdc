package support

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

func (t *staff) showPeople() {
	if len(t.people.all) == 0 {
		t.rows.Add(ui.NewEmptyState(ui.Empty{Icon: look.Person, Sentence: "Hier komen de volwassenen die het traject dragen.",
			Why:    t.host.Judged("De jury wil weten wie trekt, wie beslist en wie het overneemt als iemand weggaat. Van kinderen bewaren we geen namen."),
			Action: "Voeg iemand toe", OnAction: t.askPerson}))
		return
	}
	words := ui.NewParagraph(look.Muted, t.rolesWords())
	if t.people.meeting {
		t.head.Add(words)
	} else {
		t.head.Add(ui.Aside(260, words, ui.NewPrimary("Voeg iemand toe", look.Plus, t.askPerson)))
	}
	t.rows.Objects = t.people.list(nil)
}

// rolesWords says which of the roles that carry a trajectory nobody has.
func (t *staff) rolesWords() string {
	var open []string
	for _, code := range []string{"lead", "executive_member", "director"} {
		if !slices.ContainsFunc(t.people.all, func(p support.Person) bool { return slices.Contains(p.Roles, code) }) {
			open = append(open, strings.ToLower(support.RoleName(code, t.host.Word)))
		}
	}
	if len(open) == 0 {
		return "Alleen volwassenen: van kinderen bewaren we geen namen."
	}
	return "Nog niemand heeft deze rol: " + strings.Join(open, ", ") + "."
}

// personFace is a person on a closed card.
func (t *staff) personFace(v support.Person) fyne.CanvasObject {
	place := v.Service
	if v.Organisation != "" {
		place = strings.Trim(v.Organisation+", "+v.Service, ", ")
	}
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Strong, v.Name)}
	if about := strings.Trim(v.Function+" · "+place, " ·"); about != "" {
		parts = append(parts, ui.NewParagraph(look.Caption, about))
	}
	if len(v.Roles) > 0 {
		var pills []fyne.CanvasObject
		for _, name := range support.RoleNames(v.Roles, t.host.Word) {
			pills = append(pills, ui.NewStatusPill(tag(look.Tag, name)))
		}
		parts = append(parts, ui.Flow(look.S2, pills...))
	}
	if reach := strings.Trim(v.Email+" · "+v.Phone, " ·"); reach != "" && !t.people.meeting {
		parts = append(parts, ui.NewParagraph(look.Caption, reach))
	}
	return ui.Stack(look.S1, parts...)
}

// personSheet are the fields of the person who is open.
func (t *staff) personSheet() fyne.CanvasObject {
	f := t.people.fields
	var options []ui.Option
	for _, r := range support.Roles() {
		options = append(options, ui.Option{Code: r.Code, Label: support.RoleName(r.Code, t.host.Word), Detail: r.About})
	}
	roles := ui.NewMultiSelect("Rol", options, func(codes []string) {
		f.Change("Roles", func(v *support.Person) { v.Roles = codes })
	})
	t.service = t.newServiceField(func(name string) { f.Change("Service", func(v *support.Person) { v.Service = name }) })
	f.OnFill(func(v support.Person) {
		roles.SetChosen(v.Roles)
		t.service.SetOptions(t.serviceNames())
		t.service.SetChosen(v.Service)
	})
	return ui.Stack(look.S4,
		beside(220, f.Line("Name", "Naam", "", func(v *support.Person) *string { return &v.Name }),
			f.Line("Function", "Functie", "Zoals ‘"+t.host.Word("youth_officer")+"’ of ‘landschapsarchitect’.", func(v *support.Person) *string { return &v.Function })),
		beside(220, f.Add("Service", ui.NewField("Dienst", false, t.service, t.host.Judged("Zo ziet de jury welke diensten meewerken."))),
			f.Line("Organisation", "Organisatie", "Leeg: de gemeente zelf.", func(v *support.Person) *string { return &v.Organisation })),
		f.Add("Roles", ui.NewField("Wat doet deze persoon in het traject?", false, roles, "")),
		beside(220, f.Line("Email", "E-mail", "Van het werk. Komt niet in het portfolio.", func(v *support.Person) *string { return &v.Email }),
			f.Line("Phone", "Telefoon", "Komt niet in het portfolio.", func(v *support.Person) *string { return &v.Phone })),
		ui.NewParagraph(look.Caption, "Verwijder je iemand? De acties blijven, maar hebben dan geen trekker meer."))
}

// newServiceField is a choice of a service by its name; another name may be
// typed.
func (t *staff) newServiceField(chosen func(name string)) *ui.SearchSelect {
	s := ui.NewSearchSelect(t.serviceNames(), chosen)
	s.Optional, s.PlaceHolder = true, "Kies of typ een dienst"
	s.OnAdded = func(name string) {
		s.SetOptions(append(t.serviceNames(), ui.Option{Code: name, Label: name}))
		s.SetChosen(name)
		chosen(name)
	}
	return s
}

// serviceNames are the names of services that the dossier knows.
func (t *staff) serviceNames() []ui.Option {
	var names []string
	for _, s := range t.places.all {
		names = append(names, s.Name)
	}
	for _, p := range t.people.all {
		if p.Service != "" && !slices.Contains(names, p.Service) {
			names = append(names, p.Service)
		}
	}
	return ui.Options(names...)
}

// askPerson makes a person of a name, a function and a service.
func (t *staff) askPerson() {
	var form edit.Form
	name, function, service := ui.NewEntry(nil), ui.NewEntry(nil), ""
	place := t.newServiceField(func(name string) { service = name })
	t.people.ask("Iemand toevoegen", &form, ui.Stack(look.S4,
		form.Add("Name", ui.NewField("Naam", true, name, "Alleen volwassenen.")),
		beside(200, ui.NewField("Functie", false, function, ""), ui.NewField("Dienst", false, place, ""))), name,
		func() support.Person {
			return support.Person{Name: strings.TrimSpace(name.Text), Function: function.Text, Service: service}
		})
}
