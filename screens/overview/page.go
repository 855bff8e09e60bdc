// Package overview is the first page: what can be done today, where the
// journey is, what moved and what is late.
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
)

// Reader reads what the page shows.
type Reader interface {
	Overview(ctx context.Context) (overview.Overview, error)
}

// Page is the first page.
type Page struct {
	reader Reader
	host   *ui.Host
	body   *fyne.Container
	cancel func()
	who    func() string
}

// New returns the page; who gives the name of who works here.
func New(reader Reader, who func() string, host *ui.Host) *Page {
	return &Page{reader: reader, host: host, who: who, body: container.NewStack(), cancel: func() {}}
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.body }

// Show implements [ui.Page]; the page shows no record of its own.
func (p *Page) Show(string) {}

// Reload reads the page anew.
func (p *Page) Reload() {
	p.cancel()
	p.cancel = ui.Run(p.host.Run, p.reader.Overview, func(o overview.Overview, err error) {
		if err != nil {
			ui.ShowError("read the overview", err, p.host.Window)
			return
		}
		p.show(o)
	})
}

func (p *Page) show(o overview.Overview) {
	p.body.Objects = []fyne.CanvasObject{ui.NewPage(
		ui.NewPageHeader(p.greeting(), p.deadline(o)),
		p.newTasks(o.Tasks),
		p.newJourney(o),
		p.newFigures(o),
		ui.Fold(look.S4, 400, nil, p.newActions(o), p.newPortfolio(o)),
	)}
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
		return "Jullie kozen nog geen datum om in te dienen. Dat kan op de pagina Dossier."
	case o.DaysLeft < 0:
		return "De beoogde indiening was op " + app.LongDay(o.Candidature.Submission) + "."
	case o.DaysLeft == 0:
		return "Vandaag is de dag van de indiening."
	case o.DaysLeft == 1:
		return "Morgen is de dag van de indiening."
	}
	return fmt.Sprintf("Nog %d dagen tot de indiening op %s", o.DaysLeft, app.LongDay(o.Candidature.Submission))
}

// urgencies tells how each is shown.
var urgencies = map[overview.Urgency]ui.Status{
	overview.Blocks:  ui.Aandacht.Says("Eerst dit"),
	overview.Overdue: ui.Laat.Says("Te laat"),
	overview.Soon:    ui.Lopend.Says("Nu nodig"),
	overview.Open:    ui.NogNiet.Says("Kan nu"),
}

var icons = map[string]look.Icon{ui.PageFigures: look.Chart, ui.PageActions: look.Flag, ui.PagePortfolio: look.Book,
	ui.PageEvidence: look.Clip, ui.PageDossier: look.Folder, ui.PageLabel: look.Kite}

func (p *Page) newTasks(tasks []overview.Task) fyne.CanvasObject {
	if len(tasks) == 0 {
		return ui.NewNotice(ui.Klaar, ui.NewParagraph(look.Body, "Alles is bij. Bekijk het portfolio nog eens met de ogen van een jurylid."))
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
			func() { p.host.Open(ui.Route{Page: t.Page, ID: t.ID}) })
	}
	return ui.Fold(look.S4, 220, nil, tiles...)
}

// newJourney shows in which state the trajectory is.
func (p *Page) newJourney(o overview.Overview) fyne.CanvasObject {
	at := 0
	for i, s := range o.Statuses {
		if s.Code == o.Status.Code {
			at = i
		}
	}
	var parts []fyne.CanvasObject
	for i := max(0, at-1); i < min(len(o.Statuses), at+4); i++ {
		state, share := ui.NogNiet, 0.0
		switch {
		case i < at:
			state, share = ui.Klaar, 1
		case i == at:
			state, share = ui.Lopend, 0.5
		}
		bar := ui.NewBar(share)
		if share == 1 {
			bar.Colour = look.ColorOk
		}
		word := map[bool]string{true: "hier zijn jullie", false: map[bool]string{true: "gedaan", false: "volgt"}[i < at]}[i == at]
		parts = append(parts, ui.Stack(look.S1,
			ui.RowGrow(look.S1, 1, ui.NewIcon(state.Shape, state.Colour, 16), ui.NewLine(look.Strong, o.Statuses[i].Title)), bar, ui.NewLine(look.Caption, word)))
	}
	head := ui.NewSectionHeader("Jullie traject", ui.NewLink("Wijzigen", func() { p.host.Open(ui.Route{Page: ui.PageDossier}) }))
	return ui.NewCard(ui.Stack(look.S3, head, ui.Fold(look.S4, 130, nil, parts...), ui.NewParagraph(look.Muted, o.Status.About)))
}
