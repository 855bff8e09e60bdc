package dossier

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// edit opens a person, or a new one.
func (p *people) edit(x support.Person) {
	var form edit.Form
	entry := func(text string) *ui.Entry {
		e := ui.NewEntry(nil)
		e.SetText(text)
		return e
	}
	name, function, service := entry(x.Name), entry(x.Function), entry(x.Service)
	title := x.Name
	if x.ID == "" {
		title = "Iemand toevoegen"
	}
	nameField := form.Add("name", ui.NewField("Naam", true, name, ""))
	d := ui.NewDialog(title, 460, ui.Stack(look.S4, nameField,
		form.Add("function", ui.NewField("Functie", false, function, "Bijvoorbeeld: jeugdconsulent.")),
		form.Add("service", ui.NewField("Dienst", false, service, "Zo ziet de jury welke diensten meewerken."))))
	accept := func() {
		x.Name, x.Function, x.Service = strings.TrimSpace(name.Text), strings.TrimSpace(function.Text), strings.TrimSpace(service.Text)
		if x.Name == "" {
			nameField.SetError("Vul een naam in.")
			p.host.Window.Canvas().Focus(name)
			return
		}
		form.Write(p.host, "save a person", func(ctx context.Context) error { return p.save(ctx, x) }, func() {
			d.Close()
			p.reload()
		})
	}
	for _, e := range []*ui.Entry{name, function, service} {
		e.OnSubmitted = func(string) { accept() }
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close)}
	if x.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			p.remove(x)
		}))
	}
	d.SetButtons(buttons...)
	d.First = name
	d.Show(p.host.Window)
}

func (p *people) save(ctx context.Context, x support.Person) error {
	if x.ID == "" {
		_, err := p.store.CreatePerson(ctx, x)
		return err
	}
	return p.store.UpdatePerson(ctx, x)
}

// remove takes someone off the team; what they did stays.
func (p *people) remove(x support.Person) {
	p.host.Write("delete a person", func(ctx context.Context) error { return p.store.DeletePerson(ctx, x.ID) }, func() {
		p.reload()
		p.host.Say(x.Name + " is verwijderd. Acties blijven, maar hebben dan geen trekker meer.")
	})
}
