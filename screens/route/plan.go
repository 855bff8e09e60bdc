package route

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Planner is what the planning works with.
type Planner interface {
	Steps(ctx context.Context) (route.Road, error)
	Dossier(ctx context.Context) (dossier.Dossier, error)
	TakeOver(ctx context.Context, p route.Plan, codes []string) error
	// WriteCalendar and WriteSheet put a plan in a file: for a calendar, and
	// for paper. A sheet says what it could not show as it is.
	WriteCalendar(ctx context.Context, p route.Plan, path string) error
	WriteSheet(ctx context.Context, p route.Plan, path string) (warnings []string, err error)
}

// planTab is the planning: the day of the submission, the proposal that goes
// with it, and the route over time.
type planTab struct {
	Planner
	host    *ui.Host
	changed func() // a plan was taken over
	cancel  func()

	read     bool // the road was read
	road     route.Road
	dossier  dossier.Dossier
	proposed *route.Plan // what is looked at; nil: nothing
	taken    map[string]bool

	ask     *planAsk
	news    *fyne.Container // the proposal
	timely  *fyne.Container // the timeline
	trouble *edit.Trouble
	scroll  *ui.Scroll
}

// newPlanTab returns the planning; changed is called when a plan was taken
// over.
func newPlanTab(p Planner, host *ui.Host, changed func()) *planTab {
	t := &planTab{Planner: p, host: host, changed: changed, cancel: func() {}, news: container.NewVBox(), timely: container.NewVBox()}
	t.trouble = edit.NewTrouble(t.Reload)
	t.ask = newPlanAsk(t)
	t.scroll = ui.NewScroll(ui.Stack(look.S4, t.trouble.Content(), ui.NewCard(t.ask.content), t.news, t.timely, ui.Space(0, look.S2)))
	return t
}

// Content returns the objects to show; always the same ones.
func (t *planTab) Content() fyne.CanvasObject { return t.scroll }

// Reload reads the road anew. A proposal that was made from another one goes.
func (t *planTab) Reload() {
	t.cancel()
	t.cancel = ui.Run(t.host.Run, func(ctx context.Context) (v planRead, err error) {
		if v.road, err = t.Steps(ctx); err != nil {
			return v, err
		}
		v.dossier, err = t.Dossier(ctx)
		return v, err
	}, func(v planRead, err error) {
		t.trouble.Show("read the planning", err)
		if err != nil {
			return
		}
		first := !t.read
		t.road, t.dossier, t.read, t.proposed = v.road, v.dossier, true, nil
		t.ask.show(first)
		t.show()
	})
}

// planRead is what a reading gives.
type planRead struct {
	road    route.Road
	dossier dossier.Dossier
}

// request is what the choices ask.
func (t *planTab) request() route.Request {
	return route.Request{Road: t.road, Country: t.dossier.Country, Submission: t.ask.day.Day(), Short: t.ask.short.Chosen() == shortRoute,
		Renew: t.ask.renew.On(), Calendar: calendar.For(t.dossier.Country, t.ask.region.Chosen())}
}

// propose makes a plan and shows it.
func (t *planTab) propose() {
	if !t.read {
		return
	}
	p := route.Propose(t.request())
	t.proposed, t.taken = &p, map[string]bool{}
	for _, l := range p.Lines {
		t.taken[l.Code] = l.Changes()
	}
	t.show()
	t.scroll.Refresh() // it has to know how high its content is now
	t.scroll.ScrollToOffset(fyne.NewPos(0, t.news.Position().Y))
}

// plan is what the timeline and the files are about: the proposal that is
// looked at, or what stands there.
func (t *planTab) plan() route.Plan {
	if t.proposed != nil && t.proposed.Possible {
		return *t.proposed
	}
	r := t.request()
	r.Short = t.road.Short()
	r.Submission = t.road.Candidature.Submission
	return route.Current(r)
}

func (t *planTab) show() {
	t.news.Objects = nil
	if t.proposed != nil {
		t.news.Add(newProposal(t))
	}
	t.news.Hidden = t.proposed == nil
	t.news.Refresh()
	t.timely.Objects = []fyne.CanvasObject{t.timeline()}
	t.timely.Refresh()
}

// timeline is the card with the route over time.
func (t *planTab) timeline() fyne.CanvasObject {
	p := t.plan()
	title := "Jullie route over de maanden"
	if t.proposed != nil && t.proposed.Possible {
		title = "Zo ziet het voorstel eruit"
	}
	c := route.Timeline(p)
	if len(c.Spans) == 0 {
		return ui.NewCard(ui.Stack(look.S2, ui.NewText(look.Subheading, title), ui.NewParagraph(look.Muted,
			"Er staan nog geen data bij de stappen. Kies de dag van de indiening en laat data voorstellen: dan zie je hier de hele weg.")))
	}
	c.Title = title
	parts := []fyne.CanvasObject{ui.NewText(look.Subheading, title)}
	if t.proposed == nil && len(p.Clashes) > 0 {
		parts = append(parts, ui.NewNotice(ui.Aandacht, ui.Stack(look.S1, remarks("Kijk deze data na", clashTexts(p))...)))
	}
	parts = append(parts, ui.NewChart(c), ui.NewParagraph(look.Caption, sourceOf(p)),
		ui.Flow(look.S2, ui.NewSecondary("Bewaar als kalenderbestand (.ics)", look.Calendar, t.saveCalendar),
			ui.NewSecondary("Bewaar als PDF", look.Download, t.saveSheet)))
	return ui.NewCard(ui.Stack(look.S3, parts...))
}

// sourceOf says which calendar the shades come from.
func sourceOf(p route.Plan) string {
	if p.Calendar.Title == "" {
		return "Voor jullie plaats kent het programma geen schoolvakanties. Kijk de data zelf na. De opvolging na de indiening staat in de lijst."
	}
	return "Kalender: " + p.Calendar.Title + ". Examens en het reces van de raad staan er zoals ze meestal vallen: vraag ze na bij jullie scholen en jullie raad. De opvolging na de indiening staat in de lijst."
}
