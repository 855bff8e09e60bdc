package dossier

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// People reads and keeps who works on the dossier.
type People interface {
	ListPeople(ctx context.Context) ([]support.Person, error)
	CreatePerson(ctx context.Context, p support.Person) (support.Person, error)
	UpdatePerson(ctx context.Context, p support.Person) error
	DeletePerson(ctx context.Context, id string) error
}

// Self tells and sets who sits at this computer.
type Self interface {
	Name() string
	SetName(name string)
}

// people is the list of the team.
type people struct {
	store People
	self  Self
	host  *ui.Host
	rows  *fyne.Container
	sheet fyne.CanvasObject
}

func newPeople(store People, self Self, host *ui.Host) *people {
	p := &people{store: store, self: self, host: host, rows: container.NewVBox()}
	me := ui.NewEntry(host.Run)
	me.SetText(self.Name())
	me.OnSettled = func(s string) {
		if strings.TrimSpace(s) != "" {
			self.SetName(strings.TrimSpace(s))
		}
	}
	p.sheet = ui.Stack(look.S4,
		sheet(ui.NewField("Wie zit nu aan deze computer?", true, me, "Deze naam staat bij elke wijziging.")),
		sheet(ui.NewSectionHeader("De ploeg", ui.NewSecondary("Voeg iemand toe", look.Plus, func() { p.edit(support.Person{}) })),
			ui.NewParagraph(look.Muted, "Wie meewerkt aan het traject. Alleen volwassenen: van kinderen bewaren we geen namen."), p.rows))
	return p
}

func (p *people) content() fyne.CanvasObject { return p.sheet }

func (p *people) reload() {
	ui.Run(p.host.Run, p.store.ListPeople, func(all []support.Person, err error) {
		if err != nil {
			ui.ShowError("read the people", err, p.host.Window)
			return
		}
		p.rows.Objects = nil
		for _, x := range all {
			words := strings.Trim(strings.Join([]string{x.Function, x.Service}, ", "), ", ")
			line := ui.RowGrow(look.S3, 1, ui.NewIcon(look.Person, look.ColorAccentText, 18),
				ui.Stack(0, ui.NewLine(look.Strong, x.Name), ui.NewLine(look.Caption, words)), ui.NewIcon(look.Right, look.ColorMuted, 16))
			p.rows.Add(ui.NewRowTile(line, func() { p.edit(x) }))
		}
		if len(all) == 0 {
			p.rows.Add(ui.NewParagraph(look.Muted, "Nog niemand. De jury wil weten wie het traject trekt en welke diensten meewerken."))
		}
		p.rows.Refresh()
	})
}

// edit opens a person, or a new one.
func (p *people) edit(x support.Person) {
	name, function, service := ui.NewEntry(nil), ui.NewEntry(nil), ui.NewEntry(nil)
	name.SetText(x.Name)
	function.SetText(x.Function)
	service.SetText(x.Service)
	nameField := ui.NewField("Naam", true, name, "")
	d := ui.NewDialog(map[bool]string{true: "Iemand toevoegen", false: x.Name}[x.ID == ""], 460, ui.Stack(look.S4, nameField,
		ui.NewField("Functie", false, function, "Bijvoorbeeld: jeugdconsulent."),
		ui.NewField("Dienst", false, service, "Zo ziet de jury welke diensten meewerken.")))
	accept := func() {
		x.Name, x.Function, x.Service = strings.TrimSpace(name.Text), strings.TrimSpace(function.Text), strings.TrimSpace(service.Text)
		if x.Name == "" {
			nameField.SetError("Vul een naam in.")
			return
		}
		d.Close()
		p.host.Write("save a person", func(ctx context.Context) error {
			if x.ID == "" {
				_, err := p.store.CreatePerson(ctx, x)
				return err
			}
			return p.store.UpdatePerson(ctx, x)
		}, p.reload)
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close)}
	if x.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Cross, func() {
			d.Close()
			p.host.Write("delete a person", func(ctx context.Context) error { return p.store.DeletePerson(ctx, x.ID) }, func() {
				p.reload()
				p.host.Say(x.Name + " is verwijderd")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = name
	d.Show(p.host.Window)
}
