package overview

import (
	"cmp"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newFigures shows the figures that moved most.
func (p *Page) newFigures(o overview.Overview) fyne.CanvasObject {
	if len(o.Movers) == 0 {
		words := ui.Stack(look.S1, ui.NewParagraph(look.Subheading, "Hier komen de cijfers die bewegen"),
			ui.NewParagraph(look.Muted, p.host.Judged("Daarvoor zijn cijfers van minstens twee jaren nodig. De jury wil zien dat jullie beleid op een analyse steunt.")))
		read := ui.NewSecondary("Lees cijfers in", look.Plus, func() { p.host.Open(ui.Route{Page: ui.PageFigures, ID: "import/"}) })
		return ui.NewCard(ui.RowGrow(look.S3, 1, ui.NewBadge(look.Chart, 22), ui.Aside(300, words, read)))
	}
	tiles := make([]fyne.CanvasObject, len(o.Movers))
	for i, l := range o.Movers {
		tiles[i] = p.figure(l)
	}
	return ui.Fold(look.S4, 200, nil, tiles...)
}

func (p *Page) figure(l figures.Line) fyne.CanvasObject {
	k := ui.KeyFigure{Label: l.Name, Value: l.Number(l.Trend.To.Value), Unit: l.ShortUnit(), Trend: trend(l.Trend)}
	for _, v := range l.Own.Values {
		if v.Missing == "" {
			k.History = append(k.History, v.Value)
		}
	}
	return ui.NewKeyFigure(k, func() { p.host.Open(ui.To(ui.PageFigures, thread.Indicator, l.Code)) })
}

// trend says in words, with an arrow, how a figure moved.
func trend(t figures.Trend) ui.Trend {
	arrow := look.Up
	if t.Change < 0 {
		arrow = look.Fall
	}
	words := t.Verdict.Name() + " dan " + t.From.Period
	switch t.Verdict {
	case figures.Better:
		return ui.Good(arrow, words)
	case figures.Worse:
		return ui.Bad(arrow, words)
	case figures.Moved:
		return ui.Steady(map[bool]string{true: "hoger", false: "lager"}[t.Change > 0] + " dan " + t.From.Period)
	}
	return ui.Steady("stabiel sinds " + t.From.Period)
}

// newActions lists what is late and what nobody owns, without blame.
func (p *Page) newActions(o overview.Overview) fyne.CanvasObject {
	head := ui.NewSectionHeader("Acties die aandacht vragen", ui.NewLink("Alle acties", func() { p.host.Open(ui.Route{Page: ui.PageActions}) }))
	rows := []fyne.CanvasObject{head}
	shown := map[string]bool{}
	add := func(r actions.Row, s ui.Status, words string) {
		if shown[r.ID] {
			return
		}
		shown[r.ID] = true
		line := ui.RowGrow(look.S3, 0, ui.Stack(0, ui.NewLine(look.Body, r.Title), ui.NewLine(look.Caption, words)), ui.NewStatusPill(s))
		rows = append(rows, ui.NewRowTile(line, func() { p.host.Open(ui.To(ui.PageActions, thread.Action, r.ID)) }))
	}
	for _, r := range o.Late {
		owner := r.OwnerName
		if owner == "" {
			owner = "nog geen trekker"
		}
		add(r, ui.Laat, owner+" · klaar op "+p.host.Day(r.End))
	}
	for _, r := range o.Unowned {
		add(r, ui.Aandacht.Says("Geen trekker"), cmp.Or(r.Service, "nog geen dienst"))
	}
	switch {
	case o.Total == 0:
		rows = append(rows, ui.NewParagraph(look.Muted, "Er zijn nog geen acties."),
			ui.Flow(0, ui.NewSecondary("Voeg een actie toe", look.Plus, func() { p.host.Open(ui.Route{Page: ui.PageActions, ID: "new/"}) })))
	case len(rows) == 1:
		rows = append(rows, ui.NewParagraph(look.Muted, "Geen enkele actie is te laat, en elke actie heeft een trekker."))
	}
	return ui.NewCard(ui.Stack(look.S2, rows...))
}

// newPortfolio shows how complete each criterion is.
func (p *Page) newPortfolio(o overview.Overview) fyne.CanvasObject {
	head := ui.NewSectionHeader("Hoe ver staat het portfolio?", ui.NewLink("Naar portfolio", func() { p.host.Open(ui.Route{Page: ui.PagePortfolio}) }))
	rows := []fyne.CanvasObject{head, ui.NewProgressBar("Helemaal klaar", ui.Percent(portfolio.Share(o.States)), portfolio.Share(o.States))}
	for i, s := range o.States {
		line := ui.RowGrow(look.S3, 1, ui.NewText(look.Strong.In(look.ColorAccentText), fmt.Sprintf("C%d", i+1)), ui.NewParagraph(look.Body, s.Title), ui.NewStatusPill(state(s)))
		rows = append(rows, ui.NewRowTile(line, func() { p.host.Open(ui.To(ui.PagePortfolio, thread.Answer, s.Code)) }))
	}
	return ui.NewCard(ui.Stack(look.S2, rows...))
}

// state says how far a criterion is. What the jury asks before it reads on gets
// attention until it is there.
func state(s portfolio.State) ui.Status {
	done := fmt.Sprintf("%d van %d klaar", s.Complete, len(s.Subs))
	switch {
	case s.Complete == len(s.Subs):
		return ui.Klaar
	case s.Admissibility && s.Complete > 0:
		return ui.Aandacht.Says(done)
	case s.Complete > 0:
		return ui.Lopend.Says(done)
	}
	return ui.NogNiet.Says(done)
}
