package support

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// The views of the tab, in the order of their names.
const (
	seePeople = iota
	seeServices
	seeMatrix
)

// staff is the tab of who takes part inside the municipality: people, services,
// and what each service does in each phase.
type staff struct {
	page   *Page
	host   *ui.Host
	people *cards[support.Person]
	places *cards[support.Service]
	phases []journey.Phase
	does   map[string]string // what a service does in a phase, by the id of its role
	isRead bool
	cancel func()

	service, contact *ui.SearchSelect // of the person and the service that is open
	views            *ui.Filters
	trouble          *edit.Trouble
	head, rows       *fyne.Container
	scroll           *ui.Scroll
}

func newTeam(page *Page) tab {
	host := page.host
	t := &staff{page: page, host: host, cancel: func() {}, does: map[string]string{}, head: ui.Stack(look.S3), rows: ui.Stack(look.S2)}
	t.people = newCards(&cards[support.Person]{host: host, book: page.Team.People, kind: KindPerson, noun: "persoon",
		id: func(v support.Person) string { return v.ID }, title: func(v support.Person) string { return v.Name },
		reload: t.Reload, shown: t.show})
	t.people.face, t.people.sheet = t.personFace, t.personSheet
	t.places = newCards(&cards[support.Service]{host: host, book: page.Team.Services, kind: KindService, noun: "dienst",
		id: func(v support.Service) string { return v.ID }, title: func(v support.Service) string { return v.Name },
		reload: t.Reload, shown: t.show})
	t.places.face, t.places.sheet = t.serviceFace, t.serviceSheet
	t.views = ui.NewFilters(seePeople, t.names(), t.see)
	t.trouble = edit.NewTrouble(t.Reload)
	t.scroll = ui.NewScroll(ui.Inset(look.S4, look.S6, ui.Stack(look.S3, t.trouble.Content(), t.views, t.head, t.rows)))
	return t
}

// Content returns the objects to show.
func (t *staff) Content() fyne.CanvasObject { return t.scroll }

// SetMeeting leaves out how to reach people, and the ways to change something.
func (t *staff) SetMeeting(on bool) {
	t.leave()
	t.people.meeting, t.places.meeting = on, on
	t.show()
}

// Show opens a person ('people/id') or a service ('services/id'), asks for a
// new one ('people/new'), or shows what services do per phase
// ('services/matrix').
func (t *staff) Show(id string) {
	kind, record := ui.SplitID(id)
	switch {
	case kind == KindService && record == "matrix":
		t.choose(seeMatrix)
	case kind == KindService && record == fresh:
		t.choose(seeServices)
		t.askService()
	case kind == KindService:
		t.choose(seeServices)
		t.places.edit(record)
	case record == fresh:
		t.choose(seePeople)
		t.askPerson()
	default:
		t.choose(seePeople)
		t.people.edit(record)
	}
}

func (t *staff) choose(view int) {
	t.views.Pick(view)
	t.see(view)
}

// see follows the choice of a view.
func (t *staff) see(int) {
	t.leave()
	t.scroll.ScrollToTop()
	t.show()
}

func (t *staff) leave() {
	t.people.fields.Leave()
	t.places.fields.Leave()
}

// Reload reads everybody anew; who is open stays open.
func (t *staff) Reload() {
	t.cancel()
	type loaded struct {
		programme *journey.Programme
		people    []support.Person
		services  []support.Service
		roles     []support.ServiceRole
	}
	mark, placeMark := t.people.keeper.Mark(), t.places.keeper.Mark()
	t.cancel = ui.Run(t.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.programme, err = t.page.Programme(ctx); err != nil {
			return v, err
		}
		if v.people, err = t.page.Team.People.List(ctx); err != nil {
			return v, err
		}
		if v.services, err = t.page.Team.Services.List(ctx); err != nil {
			return v, err
		}
		v.roles, err = t.page.Team.Roles(ctx)
		return v, err
	}, func(v loaded, err error) {
		t.trouble.Show("list the people and the services", err)
		if err != nil {
			return // the old rows stay
		}
		t.phases, t.isRead = v.programme.Phases, true
		t.people.read(v.people, mark)
		t.places.read(support.ByNearness(v.services), placeMark)
		clear(t.does)
		for _, r := range v.roles {
			t.does[r.ID] = r.How
		}
		t.show()
	})
}

func (t *staff) names() []string {
	return []string{fmt.Sprintf("Mensen %d", len(t.people.all)), fmt.Sprintf("Diensten %d", len(t.places.all)), "Wie doet wat per fase"}
}

// show builds the view of what was read.
func (t *staff) show() {
	t.views.SetWords(t.names())
	t.head.Objects, t.rows.Objects = nil, nil
	if t.isRead {
		switch t.views.Picked() {
		case seePeople:
			t.showPeople()
		case seeServices:
			t.showServices()
		case seeMatrix:
			t.showMatrix()
		}
	}
	t.head.Refresh()
	t.rows.Refresh()
	t.scroll.Refresh()
	t.people.bring(t.scroll)
	t.places.bring(t.scroll)
}
