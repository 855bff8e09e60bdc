package support

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Kinds of records, as routes and the history name them.
const (
	KindPartner   = "partners"
	KindEncounter = "involvements"
	KindWeighing  = "weighings"
	KindTraining  = "trainings"
	KindPromise   = "promises"
)

// Outside is what the tabs about partners, stakeholders, trainings and the
// climate work with, besides what the others do.
type Outside struct {
	Network *support.Network
	Areas   func(ctx context.Context) ([]string, error) // names of the districts and villages of the municipality
	Climate func(ctx context.Context) ([]support.Circle, error)
}

// fresh is what stands behind 'kind/' in the ID of a route to ask for a new
// record.
const fresh = "new"

// partners is the tab of the partners: whom they reach, whom nobody reaches,
// and for each what it wants, brings, gives and gets.
type partners struct {
	page   *Page
	host   *ui.Host
	cards  *cards[support.Partner]
	roles  *roles
	phases []journey.Phase
	places []string // districts and villages
	isRead bool
	cancel func()

	search  *ui.Entry
	reaches *ui.SearchSelect
	areas   *ui.MultiSelect
	trouble *edit.Trouble
	head    *fyne.Container
	rows    *fyne.Container
	scroll  *ui.Scroll
}

func newPartners(page *Page) tab {
	host := page.host
	p := &partners{page: page, host: host, cancel: func() {}, head: ui.Stack(look.S3), rows: ui.Stack(look.S2)}
	p.cards = newCards(&cards[support.Partner]{host: host, book: page.Network.Partners, kind: KindPartner, noun: "partner",
		id: func(v support.Partner) string { return v.ID }, title: func(v support.Partner) string { return v.Name },
		reload: p.Reload, shown: p.show})
	p.cards.face, p.cards.sheet = p.face, p.sheet
	p.roles = newRoles(p)
	p.search = ui.NewSearch(host.Run, "Zoek een partner", func(string) { p.show() })
	p.reaches = ui.NewSearchSelect(nil, func(string) { p.show() })
	p.reaches.Optional, p.reaches.PlaceHolder = true, "Wie bereikt kinderen …"
	p.trouble = edit.NewTrouble(p.Reload)
	p.scroll = ui.NewScroll(ui.Inset(look.S4, look.S6, ui.Stack(look.S3, p.trouble.Content(), p.head, p.rows)))
	return p
}

// Content returns the objects to show.
func (p *partners) Content() fyne.CanvasObject { return p.scroll }

// SetMeeting leaves out whom to call.
func (p *partners) SetMeeting(on bool) {
	p.cards.meeting = on
	p.show()
}

// Show opens a partner ('partners/id') or asks for a new one ('partners/new').
func (p *partners) Show(id string) {
	switch kind, record := ui.SplitID(id); {
	case record == fresh:
		p.ask()
	case kind == KindPartner && record != "":
		p.search.SetText("")
		p.reaches.SetChosen("")
		p.cards.edit(record)
	}
}

// leave hands in what was typed.
func (p *partners) leave() { p.cards.fields.Leave() }

// Reload reads the partners anew; the one that is open stays open.
func (p *partners) Reload() {
	p.cancel()
	type loaded struct {
		phases   []journey.Phase
		places   []string
		partners []support.Partner
		roles    []support.PartnerRole
	}
	mark, roleMark := p.cards.keeper.Mark(), p.roles.keeper.Mark()
	p.cancel = ui.Run(p.host.Run, func(ctx context.Context) (v loaded, err error) {
		programme, err := p.page.Programme(ctx)
		if err != nil {
			return v, err
		}
		v.phases = programme.Phases
		if v.places, err = p.page.Areas(ctx); err != nil {
			return v, err
		}
		if v.partners, err = p.page.Network.Partners.List(ctx); err != nil {
			return v, err
		}
		v.roles, err = p.page.Network.Roles(ctx)
		return v, err
	}, func(v loaded, err error) {
		p.trouble.Show("list the partners", err)
		if err != nil {
			return // the old rows stay
		}
		p.phases, p.places, p.isRead = v.phases, v.places, true
		p.cards.read(v.partners, mark)
		p.roles.read(v.roles, roleMark)
		p.show()
	})
}

// show builds the tab of what was read.
func (p *partners) show() {
	p.head.Objects, p.rows.Objects = nil, nil
	if p.isRead && len(p.cards.all) == 0 {
		p.rows.Add(p.empty())
	} else if p.isRead {
		c := support.Reach(p.cards.all, p.places)
		p.reaches.SetOptions(reachOptions(c))
		p.showHead(c)
		if p.rows.Objects = p.cards.list(p.fits); len(p.rows.Objects) == 0 {
			p.rows.Add(ui.NewParagraph(look.Muted, "Geen enkele partner past hierbij. Kies een andere groep, of zoek een partner die deze kinderen kent."))
		}
	}
	p.head.Refresh()
	p.rows.Refresh()
	p.scroll.Refresh()
	p.cards.bring(p.scroll)
}

func (p *partners) empty() fyne.CanvasObject {
	return ui.NewEmptyState(ui.Empty{Icon: look.People, Sentence: "Hier komen de partners rond kinderen in jullie gemeente.",
		Why:    p.host.Judged("Ouders, scholen, verenigingen, opvang, welzijn, bedrijven: zij bereiken kinderen die jullie niet kennen. De jury kijkt of jullie hen zoeken en horen."),
		Action: "Voeg een partner toe", OnAction: p.ask, Other: "Teken samen de kaart", OnOther: p.openMap})
}

// openMap opens the method that finds partners.
func (p *partners) openMap() { p.host.Open(ui.To(ui.PageMethods, "methods", "stakeholderkaart")) }

// fits reports whether a partner is among those that are looked for.
func (p *partners) fits(v support.Partner) bool {
	words := app.Fold(p.search.Text)
	kind, _ := support.PartnerKindByCode(v.Kind)
	text := app.Fold(strings.Join([]string{v.Name, kind.Name, v.Wants, v.Brings, v.Reaches, v.Area}, " "))
	for _, w := range strings.Fields(words) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return p.reaches.Chosen() == "" || reachesGroup(support.Reach([]support.Partner{v}, p.places), p.reaches.Chosen())
}
