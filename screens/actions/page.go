// Package actions is the page of the action plan and its follow-up: the list
// with filters, the detail of an action, how far the goals are, the timeline and
// the export. It knows the plan through the interfaces it declares, and nothing
// of how it is kept.
package actions

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Plan lists and begins.
type Plan interface {
	ListActions(ctx context.Context, f actions.Filter) ([]actions.Row, int, error)
	ListGoals(ctx context.Context) ([]actions.Goal, error)
	Add(ctx context.Context, title, goalID string) (actions.Action, error)
}

// Team lists who can own an action.
type Team interface {
	ListPeople(ctx context.Context) ([]support.Person, error)
	CreatePerson(ctx context.Context, p support.Person) (support.Person, error)
}

// Exporter writes the actions that a filter chooses to a file.
type Exporter interface {
	ExportActions(ctx context.Context, f actions.Filter, path string) error
}

// Params are what the page works with.
type Params struct {
	Plan     Plan
	Editor   Editor
	Measures Measures
	Goals    Goals
	Team     Team
	Threads  Threads
	Exporter Exporter
	Themes   []figures.Theme
}

// Page is the action plan.
type Page struct {
	Params
	host   *ui.Host
	keeper *edit.Keeper[sheet]

	filter  actions.Filter
	rows    []actions.Row
	total   int
	goals   []actions.Goal
	people  []support.Person
	cancel  func() // stops the reading under way
	count   func() // stops the counting under way
	meeting bool

	list     *list
	detail   *detail
	timeline *timeline
	split    *ui.Split
	middle   *fyne.Container // the split or the timeline
	trouble  *edit.Trouble
	words    *ui.Text
	switcher *ui.Button
	frame    *edit.Frame
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, keeper: edit.NewKeeper[sheet](host, "save an action"),
		cancel: func() {}, count: func() {}, words: ui.NewParagraph(look.Muted, ""), middle: container.NewStack()}
	page.keeper.Write, page.keeper.Ended = page.write, page.written
	page.trouble = edit.NewTrouble(page.Reload)
	page.list = newList(page)
	page.detail = newDetail(page)
	page.timeline = newTimeline(page)
	page.split = ui.NewSplit("Alle acties", page.list.body, page.detail.frame)
	page.switcher = ui.NewSecondary("Tijdlijn", look.Calendar, page.switchView)
	buttons := ui.Row(look.S2, ui.NewIconButton(look.Download, "Bewaar deze lijst als Excel-bestand", page.export),
		ui.NewIconButton(look.Target, "Doelen bekijken en wijzigen", page.editGoals), page.switcher,
		ui.NewPrimary("Nieuwe actie", look.Plus, page.add))
	head := ui.Aside(300, ui.Stack(0, ui.NewText(look.Title, "Actieplan"), page.words), buttons)
	page.middle.Objects = []fyne.CanvasObject{page.split}
	top := ui.Stack(look.S3, head, page.list.bar, ui.Space(0, look.S1))
	page.frame = edit.NewFrame(top, container.NewBorder(page.trouble.Content(), nil, nil, nil, page.middle), page.split)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame.Content() }

// SetMeeting leaves out private notes.
func (p *Page) SetMeeting(on bool) {
	p.meeting = on
	p.detail.redraw()
}

// Home goes back to the list.
func (p *Page) Home() {
	p.showList()
	p.frame.ShowList()
}

// Show opens an action ('actions/id'), the action of a measure or an entry of
// the log ('measures/id', 'progress/id'), or the actions of a goal ('goals/id');
// it chooses a filter ('filter/late'), or begins a new action ('new/').
func (p *Page) Show(id string) {
	kind, record := ui.SplitID(id)
	switch kind {
	case "":
		return
	case "new":
		p.add()
		return
	}
	p.showList()
	switch kind {
	case "filter":
		p.frame.ShowList()
		p.list.choose(record)
	case thread.Goal:
		p.frame.ShowList()
		p.list.narrowTo(byGoal + record)
	case thread.Action:
		p.list.clear()
		p.open(record)
	default:
		p.openOwner(kind, record)
	}
}

// openOwner opens the action that a measure or an entry of the log belongs to.
func (p *Page) openOwner(kind, record string) {
	ui.Run(p.host.Run, func(ctx context.Context) (string, error) { return p.Editor.ActionOf(ctx, kind, record) },
		func(id string, err error) {
			if err != nil {
				ui.ShowError("find the action of a record", err, p.host.Window)
				return
			}
			p.list.clear()
			p.open(id)
		})
}

// open brings an action to the front.
func (p *Page) open(id string) {
	p.list.mark(id)
	p.detail.open(id)
	p.frame.ShowDetail()
}

// switchView goes from the list to the timeline and back.
func (p *Page) switchView() {
	if p.timeline.visible {
		p.showList()
		return
	}
	p.frame.ShowList()
	p.timeline.visible = true
	p.timeline.show()
	p.middle.Objects = []fyne.CanvasObject{p.timeline.content}
	p.switcher.SetText("Lijst")
	p.switcher.SetIcon(look.List)
	p.middle.Refresh()
}

func (p *Page) showList() {
	if !p.timeline.visible {
		return
	}
	p.timeline.visible = false
	p.middle.Objects = []fyne.CanvasObject{p.split}
	p.switcher.SetText("Tijdlijn")
	p.switcher.SetIcon(look.Calendar)
	p.middle.Refresh()
}
