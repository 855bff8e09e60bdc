// Package actions is the page of the action plan and its follow-up: the list
// with filters, the detail of an action, the timeline and the export. It knows
// the plan through the interfaces it declares, and nothing of how it is kept.
package actions

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
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
	host *ui.Host

	filter  actions.Filter
	rows    []actions.Row
	total   int
	goals   []actions.Goal
	want    string // the action to select once the list is there
	cancel  func()
	meeting bool

	list     *list
	detail   *detail
	timeline *timeline
	split    *ui.Split
	middle   *fyne.Container // the split or the timeline
	title    *ui.Text
	switcher *ui.Button
	content  fyne.CanvasObject
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, cancel: func() {}, title: ui.NewParagraph(look.Muted, ""), middle: container.NewStack()}
	page.list = newList(page)
	page.detail = newDetail(page)
	page.timeline = newTimeline(page)
	page.split = ui.NewSplit("Alle acties", page.list.content, page.detail.frame)
	page.switcher = ui.NewSecondary("Tijdlijn", look.Calendar, page.switchView)
	buttons := ui.Row(look.S2, ui.NewIconButton(look.Download, "Bewaar deze lijst als Excel-bestand", page.export),
		ui.NewIconButton(look.Target, "Doelen", page.editGoals), page.switcher,
		ui.NewPrimary("Nieuwe actie", look.Plus, page.add))
	head := ui.RowGrow(look.S3, 0, ui.Stack(0, ui.NewText(look.Title, "Actieplan"), page.title), buttons)
	page.middle.Objects = []fyne.CanvasObject{page.split}
	page.content = ui.Inset(look.S5, look.S6, container.NewBorder(ui.Stack(look.S3, head, page.list.bar, ui.Space(0, look.S1)), nil, nil, nil, page.middle))
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// SetMeeting leaves out private notes.
func (p *Page) SetMeeting(on bool) {
	p.meeting = on
	p.detail.redraw()
}

// Show opens an action ('actions/id'), chooses a filter ('filter/late') or
// begins a new action ('new/').
func (p *Page) Show(id string) {
	switch kind, record := ui.SplitID(id); kind {
	case "":
	case "filter":
		p.list.choose(record)
	case "new":
		p.add()
	case "actions":
		p.list.choose("")
		p.open(record)
	default:
		p.openOwner(kind, record)
	}
}

// openOwner opens the action that a measure or an entry of the log belongs to.
func (p *Page) openOwner(kind, record string) {
	ui.Run(p.host.Run, func(ctx context.Context) (string, error) { return p.Editor.ActionOf(ctx, kind, record) },
		func(id string, err error) {
			if err == nil && id != "" {
				p.open(id)
			}
		})
}

// loaded is what a reading gives.
type loaded struct {
	rows  []actions.Row
	total int
	goals []actions.Goal
	late  int
}

// first is how many rows come before all others, so that a long plan is on the
// screen at once.
const first = 200

// Reload reads the list anew; the action that is open stays open.
func (p *Page) Reload() {
	p.cancel()
	p.filter.Today = p.host.Today()
	p.read(first, func(v loaded) {
		p.show(v)
		if v.total > len(v.rows) {
			p.read(0, p.show)
		}
	})
	p.detail.reload()
}

func (p *Page) read(limit int, then func(loaded)) {
	f := p.filter
	f.Limit = limit
	p.cancel = ui.Run(p.host.Run, func(ctx context.Context) (loaded, error) {
		var v loaded
		var err error
		if v.rows, v.total, err = p.Plan.ListActions(ctx, f); err != nil {
			return v, err
		}
		if v.goals, err = p.Plan.ListGoals(ctx); err != nil {
			return v, err
		}
		_, v.late, err = p.Plan.ListActions(ctx, actions.Filter{Late: true, Today: f.Today, Limit: 1})
		return v, err
	}, func(v loaded, err error) {
		if err != nil {
			ui.ShowError("list the actions", err, p.host.Window)
			return // the old rows stay
		}
		then(v)
	})
}

func (p *Page) show(v loaded) {
	p.rows, p.total, p.goals = v.rows, v.total, v.goals
	words := fmt.Sprintf("%s voor %s", plural(v.total, "actie", "acties"), plural(len(v.goals), "doel", "doelen"))
	if v.late > 0 {
		words += fmt.Sprintf(", %d te laat", v.late)
	}
	p.title.SetText(words)
	p.list.show()
	p.timeline.show()
	switch {
	case p.want != "":
		p.open(p.want)
	case p.detail.id == "" && len(p.rows) > 0 && !p.split.Folded():
		p.open(p.rows[0].ID)
	}
}

// open shows an action in the detail.
func (p *Page) open(id string) {
	p.want = ""
	found := p.list.select_(id)
	if !found && len(p.rows) == 0 {
		p.want = id
	}
	p.detail.open(id)
	p.split.ShowDetail()
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// add asks for a title and opens the new action.
func (p *Page) add() {
	title := ui.NewEntry(nil)
	title.SetPlaceHolder("Bijvoorbeeld: schoolstraten aan vier basisscholen")
	var options []ui.Option
	for _, g := range p.goals {
		options = append(options, ui.Option{Code: g.ID, Label: g.Title})
	}
	goal := ui.NewSearchSelect(options, nil)
	goal.Optional, goal.PlaceHolder = true, "Nog geen doel"
	if p.filter.GoalID != "" {
		goal.SetChosen(p.filter.GoalID)
	}
	field := ui.NewField("Wat gaan jullie doen?", true, title, "Eén zin. De rest vul je daarna in.")
	d := ui.NewDialog("Nieuwe actie", 520, ui.Stack(look.S4, field, ui.NewField("Voor welk doel?", false, goal, "")))
	accept := func() {
		var made actions.Action
		p.host.Write("add an action", func(ctx context.Context) error {
			var err error
			made, err = p.Plan.Add(ctx, title.Text, goal.Chosen())
			return err
		}, func() {
			d.Close()
			p.list.choose("")
			p.want = made.ID
			p.Reload()
			p.host.Say("De actie is toegevoegd")
		})
	}
	title.OnSubmitted = func(string) { accept() }
	d.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = title
	d.Show(p.host.Window)
}

// export writes exactly what the filter shows.
func (p *Page) export() {
	f := p.filter
	kind := ui.FileKind{Name: "Excel-bestand", Extensions: []string{"xlsx"}}
	p.host.Pick.SaveFile("Bewaar de lijst", "actieplan "+p.host.Today()+".xlsx", kind, func(path string) {
		ui.Busy(p.host.Run, p.host.Window, "Lijst bewaren", func(ctx context.Context, _ func(float64)) (struct{}, error) {
			return struct{}{}, p.Exporter.ExportActions(ctx, f, path)
		}, func(_ struct{}, err error) {
			if err != nil {
				ui.ShowError("export the actions", err, p.host.Window)
				return
			}
			p.host.Tell(plural(p.total, "actie", "acties") + " bewaard")
			p.host.OpenDoc(path)
		})
	})
}

// switchView goes from the list to the timeline and back.
func (p *Page) switchView() {
	if p.middle.Objects[0] == fyne.CanvasObject(p.split) {
		p.middle.Objects = []fyne.CanvasObject{p.timeline.content}
		p.switcher.SetText("Lijst")
	} else {
		p.middle.Objects = []fyne.CanvasObject{p.split}
		p.switcher.SetText("Tijdlijn")
	}
	p.middle.Refresh()
}
