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
	store  People
	self   Self
	host   *ui.Host
	me     *ui.Entry
	all    []support.Person
	wanted string // who must be opened once the list is read
	rows   *fyne.Container
	sheet  fyne.CanvasObject
}

func newPeople(store People, self Self, host *ui.Host) *people {
	p := &people{store: store, self: self, host: host, me: ui.NewEntry(host.Run), rows: container.NewVBox()}
	field := ui.NewField("Wie zit nu aan deze computer?", true, p.me, "Deze naam staat bij elke wijziging.")
	p.me.OnSettled = func(s string) {
		if s = strings.TrimSpace(s); s == "" {
			field.SetError("Vul je naam in. Tot dan blijft de vorige naam staan.")
			return
		}
		field.SetError("")
		self.SetName(s)
		host.Changed()
	}
	p.sheet = ui.Stack(look.S4, sheet(field),
		sheet(ui.NewSectionHeader("De ploeg", ui.NewSecondary("Voeg iemand toe", look.Plus, func() { p.edit(support.Person{}) })),
			ui.NewParagraph(look.Muted, "Wie meewerkt aan het traject. Alleen volwassenen: van kinderen bewaren we geen namen."), p.rows))
	return p
}

func (p *people) content() fyne.CanvasObject { return p.sheet }

// show opens someone, at once or when the list is there.
func (p *people) show(record string) {
	p.wanted = record
	p.open()
}

func (p *people) open() {
	for _, x := range p.all {
		if x.ID == p.wanted {
			p.wanted = ""
			p.edit(x)
			return
		}
	}
}

func (p *people) reload() {
	p.me.SetText(p.self.Name())
	ui.Run(p.host.Run, p.store.ListPeople, func(all []support.Person, err error) {
		if err != nil {
			ui.ShowError("read the people", err, p.host.Window)
			return
		}
		p.all = all
		p.rows.Objects = nil
		for _, x := range all {
			p.rows.Objects = append(p.rows.Objects, p.row(x))
		}
		if len(all) == 0 {
			p.rows.Add(ui.NewParagraph(look.Muted, "Nog niemand. De jury wil weten wie het traject trekt en welke diensten meewerken."))
		}
		p.rows.Refresh()
		p.open()
	})
}

func (p *people) row(x support.Person) fyne.CanvasObject {
	words := strings.Trim(strings.Join([]string{x.Function, x.Service}, ", "), ", ")
	line := ui.RowGrow(look.S3, 1, ui.NewIcon(look.Person, look.ColorAccentText, 18),
		ui.Stack(0, ui.NewLine(look.Strong, x.Name), ui.NewLine(look.Caption, words)), ui.NewIcon(look.Right, look.ColorMuted, 16))
	return ui.NewRowTile(line, func() { p.edit(x) })
}
