package dossier

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Self tells and sets who sits at this computer.
type Self interface {
	Name() string
	SetName(name string)
}

// people is who sits at this computer, and the way to everybody who works on
// the dossier.
type people struct {
	self  Self
	host  *ui.Host
	me    *ui.Entry
	sheet fyne.CanvasObject
}

func newPeople(self Self, host *ui.Host) *people {
	p := &people{self: self, host: host, me: ui.NewEntry(host.Run)}
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
		sheet(ui.NewSectionHeader("De ploeg"),
			ui.NewParagraph(look.Muted, "Wie meewerkt aan het traject, met welke dienst en in welke groep, staat bij ‘Iedereen mee’."),
			ui.Flow(look.S2, ui.NewSecondary("Bekijk de ploeg", look.People, func() { p.open("") }))))
	return p
}

func (p *people) content() fyne.CanvasObject { return p.sheet }

// show goes to someone of the team.
func (p *people) show(record string) {
	if record != "" {
		p.open(record)
	}
}

func (p *people) open(record string) { p.host.Open(ui.To(ui.PageSupport, "people", record)) }

func (p *people) reload() { p.me.SetText(p.self.Name()) }
