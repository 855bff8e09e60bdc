// Package overview is the first page: what can be done today, where the
// journey is, what moved and what is late. It shows what it is given and
// decides nothing; everything on it leads to another page.
package overview

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Reader reads what the page shows.
type Reader interface {
	Overview(ctx context.Context) (overview.Overview, error)
	// PublicOverview leaves out what others may not see.
	PublicOverview(ctx context.Context) (overview.Overview, error)
}

// Page is the first page.
type Page struct {
	reader Reader
	host   *ui.Host
	cancel func()
	who    func() string

	trouble *edit.Trouble
	body    *fyne.Container
	content fyne.CanvasObject

	meeting bool
}

// New returns the page; who gives the name of who works here.
func New(reader Reader, who func() string, host *ui.Host) *Page {
	p := &Page{reader: reader, host: host, who: who, body: container.NewStack(), cancel: func() {}}
	p.trouble = edit.NewTrouble(p.Reload)
	p.content = p.trouble.Over(p.body)
	return p
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Show implements [ui.Page]; the page shows no record of its own.
func (p *Page) Show(string) {}

// SetMeeting leaves out what is for who works here: the tasks, and who is late
// with what.
func (p *Page) SetMeeting(on bool) { p.meeting = on }

// Reload reads the page anew.
func (p *Page) Reload() {
	read := p.reader.Overview
	if p.meeting {
		read = p.reader.PublicOverview
	}
	p.cancel()
	p.cancel = ui.Run(p.host.Run, read, func(o overview.Overview, err error) {
		p.trouble.Show("read the overview", err)
		if err == nil {
			p.show(o)
		}
	})
}

func (p *Page) show(o overview.Overview) {
	pieces := []fyne.CanvasObject{ui.NewPageHeader(p.greeting(), p.deadline(o)), p.newTasks(o.Tasks), p.newJourney(o), p.newFigures(o),
		ui.Fold(look.S4, 400, nil, p.newActions(o), p.newPortfolio(o))}
	if p.meeting {
		pieces = []fyne.CanvasObject{ui.NewPageHeader("Waar staan we?", p.deadline(o)), p.newJourney(o), p.newFigures(o), p.newPortfolio(o)}
	}
	p.body.Objects = []fyne.CanvasObject{ui.NewPage(pieces...)}
	p.body.Refresh()
}

func (p *Page) greeting() string {
	name := firstWord(p.who())
	if name == "" {
		return "Dit kan vandaag"
	}
	return "Dag " + name + ", dit kan vandaag"
}

func firstWord(s string) string {
	for i, r := range s {
		if r == ' ' {
			return s[:i]
		}
	}
	return s
}

func (p *Page) deadline(o overview.Overview) string {
	switch {
	case !o.HasDeadline:
		return "Jullie kozen nog geen datum om in te dienen. Dat kan bij ‘Jullie traject’ hieronder."
	case o.DaysLeft < 0:
		return "De beoogde indiening was op " + app.LongDay(o.Candidature.Submission) + "."
	case o.DaysLeft == 0:
		return "Vandaag is de dag van de indiening."
	case o.DaysLeft == 1:
		return "Morgen is de dag van de indiening."
	}
	return fmt.Sprintf("Nog %d dagen tot de indiening op %s.", o.DaysLeft, app.LongDay(o.Candidature.Submission))
}

// urgencies tells how each is shown.
var urgencies = map[overview.Urgency]ui.Status{
	overview.Blocks:  ui.Aandacht.Says("Eerst dit"),
	overview.Overdue: ui.Laat.Says("Te laat"),
	overview.Soon:    ui.Lopend.Says("Nu nodig"),
	overview.Open:    ui.NogNiet.Says("Kan nu"),
}

var icons = map[string]look.Icon{ui.PageFigures: look.Chart, ui.PageActions: look.Flag, ui.PagePortfolio: look.Book,
	ui.PageEvidence: look.Clip, ui.PageDossier: look.Folder, ui.PageKnowledge: look.Bulb, ui.PageRoute: look.Steps, ui.PageSupport: look.People,
	ui.PageTemplates: look.TextFile, ui.PageGuidance: look.Comment, ui.PageMethods: look.Checklist}

func (p *Page) newTasks(tasks []overview.Task) fyne.CanvasObject {
	if len(tasks) == 0 {
		return ui.NewNotice(ui.Klaar, ui.NewParagraph(look.Body, p.host.Judged("Alles is bij. Bekijk het portfolio nog eens met de ogen van de jury.")))
	}
	tiles := make([]fyne.CanvasObject, len(tasks))
	for i, t := range tasks {
		s := urgencies[t.Urgency]
		icon := icons[t.Page]
		if icon == "" {
			icon = look.Flag
		}
		head := ui.Row(look.S2, ui.NewStatusBadge(icon, s.Colour, s.Soft, 20), ui.Spring(), ui.NewStatusPill(s))
		foot := ui.Row(look.S1, ui.NewText(look.Label.In(look.ColorAccentText), "Ga erheen"), ui.NewIcon(look.Right, look.ColorAccentText, 16))
		tiles[i] = ui.NewTile(ui.Stack(look.S2, head, ui.NewParagraph(look.Subheading, t.Title), ui.NewParagraph(look.Muted, t.Why), ui.Spring(), foot),
			func() { p.host.Open(route(t)) })
	}
	return ui.Fold(look.S4, 200, nil, tiles...)
}

// route leads to where a task is done; on the page of the dossier that is
// where the trajectory and its dates are.
func route(t overview.Task) ui.Route {
	if t.Page == ui.PageDossier && t.ID == "" {
		return journeyRoute
	}
	return ui.Route{Page: t.Page, ID: t.ID}
}

var journeyRoute = ui.Route{Page: ui.PageDossier, ID: "journey/"}
