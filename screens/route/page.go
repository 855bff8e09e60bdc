// Package route is the page of the way to the label: every step with what to
// do, how, with what and by when, and the planning. It knows the steps through
// the interfaces it declares, and nothing of how they are kept or of what the
// dossier holds.
package route

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Page is the way to the label.
type Page struct {
	Params
	host   *ui.Host
	keeper *edit.Keeper[route.Progress]

	road    route.Road
	people  []support.Person
	want    string // code of the step that is or was open
	jump    string // a task whose step must be opened once it is read
	cancel  func()
	meeting bool

	tab     int
	words   *ui.Text
	names   *ui.Filters
	strip   *strip
	list    *list
	detail  *detail
	plan    *planTab
	split   *ui.Split
	trouble *edit.Trouble
	over    *fyne.Container // above the steps only
	steps   fyne.CanvasObject
	body    *fyne.Container // the steps, or the planning
	frame   *edit.Frame
}

// The parts of the page, by their place.
const (
	stepsTab = iota
	planningTab
)

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, keeper: edit.NewKeeper[route.Progress](host, "save a step"), cancel: func() {},
		words: ui.NewParagraph(look.Muted, ""), body: container.NewStack()}
	page.keeper.Write = func(ctx context.Context, _, to route.Progress) error { return p.Steps.Save(ctx, to) }
	page.keeper.Ended = page.written
	page.trouble = edit.NewTrouble(page.Reload)
	page.strip, page.list, page.detail = newStrip(page), newList(page), newDetail(page)
	page.split = ui.NewSplit("Alle stappen", page.list.content, page.detail.frame)
	page.split.SetShare(0.4)
	page.plan = newPlanTab(p.Planner, host, page.Reload)
	page.names = ui.NewTabBar([]string{"Stappen", "Planning"}, page.turnTo)
	head := ui.Aside(340, ui.Stack(0, ui.NewText(look.Title, "Stappenplan"), page.words), ui.Row(0, ui.Wide(210, page.names)))
	page.steps = container.NewBorder(page.trouble.Content(), nil, nil, nil, page.split)
	page.over = container.NewStack(page.strip.content)
	page.body.Objects = []fyne.CanvasObject{page.steps}
	page.frame = edit.NewFrame(ui.Stack(look.S2, head, page.over, ui.Space(0, 0)), page.body, page.split)
	return page
}

// turnTo shows the steps or the planning.
func (p *Page) turnTo(tab int) {
	p.names.Pick(tab)
	if p.tab == tab {
		return
	}
	p.tab = tab
	p.detail.settle()
	p.over.Hidden = tab == planningTab
	p.body.Objects = []fyne.CanvasObject{p.steps}
	if tab == planningTab {
		p.frame.ShowList()
		p.plan.Reload()
		p.body.Objects = []fyne.CanvasObject{p.plan.Content()}
	}
	p.body.Refresh()
	p.frame.Content().Refresh()
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame.Content() }

// Home goes back to the list of all steps.
func (p *Page) Home() {
	p.turnTo(stepsTab)
	p.list.choose(allSteps)
	p.frame.ShowList()
}

// SetMeeting leaves out notes.
func (p *Page) SetMeeting(on bool) {
	p.meeting = on
	p.detail.redraw()
}

// Show opens a step ('steps/code' or 'steps/id of its progress'), an own step
// ('own_steps/id') or the step of a task ('tasks/id'); it begins a step of our
// own ('new/') or opens the planning ('plan/').
func (p *Page) Show(id string) {
	kind, record := ui.SplitID(id)
	switch kind {
	case "steps":
		p.open(record[strings.LastIndex(record, "/")+1:])
	case "own_steps":
		p.open(record)
	case "tasks":
		p.jump = record
		p.Reload()
	case "new":
		p.addOwn()
	case "plan":
		p.turnTo(planningTab)
	}
}

// open brings a step to the front.
func (p *Page) open(code string) {
	p.turnTo(stepsTab)
	p.list.choose(allSteps)
	p.turn(code)
	p.frame.ShowDetail()
}

// turn shows a step beside the list.
func (p *Page) turn(code string) {
	if p.want != code {
		p.detail.leave()
		p.want = code
	}
	p.list.mark(code)
	p.detail.redraw()
}
