package support

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

func (t *staff) showServices() {
	known := t.unlisted()
	if len(t.places.all) == 0 {
		empty := ui.Empty{Icon: look.Table, Sentence: "Hier komen de diensten van de gemeente.",
			Why:    t.host.Judged("Een kindvriendelijke gemeente maak je niet met één dienst alleen. De jury vraagt een overzicht van welke diensten meewerken, en hoe."),
			Action: "Voeg een dienst toe", OnAction: t.askService}
		if len(known) > 0 {
			empty.Other, empty.OnOther = fmt.Sprintf("Neem er %d over van de mensen", len(known)), t.takeOver
		}
		t.rows.Add(ui.NewEmptyState(empty))
		return
	}
	words := ui.NewParagraph(look.Muted, t.involvedWords())
	if t.places.meeting {
		t.head.Add(words)
	} else {
		buttons := []fyne.CanvasObject{ui.NewPrimary("Voeg een dienst toe", look.Plus, t.askService)}
		if len(known) > 0 {
			buttons = append(buttons, ui.NewSecondary(fmt.Sprintf("Neem er %d over van de mensen", len(known)), look.Download, t.takeOver))
		}
		t.head.Add(ui.Aside(260, words, ui.Flow(look.S2, buttons...)))
	}
	t.rows.Objects = t.places.list(nil)
}

// involvedWords counts the services by how near they stand.
func (t *staff) involvedWords() string {
	var parts []string
	for _, i := range support.Involvements() {
		n := 0
		for _, s := range t.places.all {
			if s.Involvement == i {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, strings.ToLower(i.Name())))
		}
	}
	return strings.Join(parts, ", ") + "."
}

// unlisted are the services that stand with people only.
func (t *staff) unlisted() []string {
	var names []string
	for _, p := range t.people.all {
		listed := slices.ContainsFunc(t.places.all, func(s support.Service) bool { return s.Name == p.Service })
		if p.Service != "" && p.Organisation == "" && !listed && !slices.Contains(names, p.Service) {
			names = append(names, p.Service)
		}
	}
	return names
}

// takeOver lists the services that stand with people only.
func (t *staff) takeOver() {
	names := t.unlisted()
	t.host.Write("take services over", func(ctx context.Context) error {
		return t.page.Do(ctx, "Diensten toegevoegd", func(ctx context.Context) error {
			for _, name := range names {
				if _, err := t.page.Team.Services.Add(ctx, support.Service{Name: name, Involvement: support.Involved}); err != nil {
					return err
				}
			}
			return nil
		})
	}, func() {
		t.Reload()
		t.host.Say(fmt.Sprintf("%d diensten toegevoegd", len(names)))
	})
}

// serviceFace is a service on a closed card.
func (t *staff) serviceFace(v support.Service) fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Strong, v.Name), ui.NewStatusPill(nearness(v.Involvement)))}
	about := v.Domain
	if who := t.personName(v.PersonID); who != "" {
		about = strings.Trim(about+" · contact: "+who, " ·")
	}
	if about != "" {
		parts = append(parts, ui.NewParagraph(look.Caption, about))
	}
	n := 0
	for _, p := range t.phases {
		if strings.TrimSpace(t.does[support.ServiceRoleID(v.ID, p.Code)]) != "" {
			n++
		}
	}
	parts = append(parts, ui.NewParagraph(look.Caption, fmt.Sprintf("Staat in %d van de %d fasen van de tabel.", n, len(t.phases))))
	if v.Note != "" && !t.places.meeting {
		parts = append(parts, ui.NewParagraph(look.Body, v.Note))
	}
	return ui.Stack(look.S1, parts...)
}

// nearness is how near a service stands, as a status.
func nearness(i support.Involvement) ui.Status {
	switch i {
	case support.Lead, support.Core:
		return ui.Klaar.Says(i.Name())
	case support.Involved:
		return ui.Lopend.Says(i.Name())
	}
	return ui.NogNiet.Says(i.Name())
}

func (t *staff) personName(id string) string {
	for _, p := range t.people.all {
		if p.ID == id && id != "" {
			return p.Name
		}
	}
	return ""
}

// serviceSheet are the fields of the service that is open.
func (t *staff) serviceSheet() fyne.CanvasObject {
	f := t.places.fields
	nearness := ui.NewSearchSelect(involvementOptions(), func(code string) {
		f.Change("Involvement", func(v *support.Service) { v.Involvement = support.Involvement(code) })
	})
	t.contact = ui.NewSearchSelect(nil, nil)
	t.contact.Optional = true
	f.OnFill(func(v support.Service) {
		nearness.SetChosen(string(v.Involvement))
		t.contact.SetOptions(personOptions(t.people.all))
	})
	return ui.Stack(look.S4,
		beside(220, f.Line("Name", "Naam", "", func(v *support.Service) *string { return &v.Name }),
			f.Line("Domain", "Domein", "Zoals ‘mobiliteit’ of ‘welzijn’.", func(v *support.Service) *string { return &v.Domain })),
		beside(220, f.Add("Involvement", ui.NewField("Betrokkenheid", true, nearness, "")),
			f.Pick("PersonID", "Contact", "", t.contact, func(v *support.Service) *string { return &v.PersonID })),
		f.Text("Note", "Notitie", "Alleen voor jullie.", func(v *support.Service) *string { return &v.Note }),
		ui.Flow(look.S2, ui.NewQuiet("Wat doet deze dienst per fase?", look.Table, func() { t.choose(seeMatrix) })))
}

func involvementOptions() []ui.Option {
	var out []ui.Option
	for _, i := range support.Involvements() {
		out = append(out, ui.Option{Code: string(i), Label: i.Name()})
	}
	return out
}

func personOptions(people []support.Person) []ui.Option {
	out := make([]ui.Option, len(people))
	for i, p := range people {
		out[i] = ui.Option{Code: p.ID, Label: p.Name, Detail: p.Service}
	}
	return out
}

// askService makes a service of a name and how near it stands.
func (t *staff) askService() {
	var form edit.Form
	name := ui.NewEntry(nil)
	nearness := ui.NewSearchSelect(involvementOptions(), nil)
	nearness.SetChosen(string(support.Involved))
	t.places.ask("Een dienst", &form, ui.Stack(look.S4,
		form.Add("Name", ui.NewField("Naam", true, name, "Een dienst, een cluster of een afdeling, zoals jullie ze zelf noemen.")),
		form.Add("Involvement", ui.NewField("Betrokkenheid", true, nearness, ""))), name,
		func() support.Service {
			return support.Service{Name: strings.TrimSpace(name.Text), Involvement: support.Involvement(nearness.Chosen())}
		})
}
