package dossier

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Own reads and keeps what a municipality adds to its programme.
type Own interface {
	edit.OwnSteps
	ListOwnSteps(ctx context.Context) ([]journey.OwnStep, error)
	DeleteOwnStep(ctx context.Context, id string) error
	ListOwnCriteria(ctx context.Context) ([]journey.OwnCriterion, error)
	CreateOwnCriterion(ctx context.Context, c journey.OwnCriterion) (journey.OwnCriterion, error)
	UpdateOwnCriterion(ctx context.Context, c journey.OwnCriterion) error
	DeleteOwnCriterion(ctx context.Context, id string) error
}

// own lists the own criteria and the own steps.
type own struct {
	store     Own
	host      *ui.Host
	changed   func()
	programme *journey.Programme
	steps     []journey.OwnStep
	criteria  []journey.OwnCriterion
	wanted    string // what must be opened once the list is read
	rows      *fyne.Container
	sheet     fyne.CanvasObject
}

func newOwn(store Own, host *ui.Host, changed func()) *own {
	o := &own{store: store, host: host, changed: changed, rows: container.NewVBox()}
	o.sheet = sheet(ui.NewSectionHeader("Wat jullie zelf toevoegen"),
		ui.NewParagraph(look.Muted, "Willen jullie iets tonen dat het programma niet vraagt? Voeg een criterium toe: het komt in het portfolio. Hebben jullie een stap die nergens staat? Zet ze in het stappenplan."),
		o.rows, ui.Flow(look.S2,
			ui.NewSecondary("Eigen criterium", look.Plus, func() { o.editCriterion(journey.OwnCriterion{Programme: o.programme.Code}) }),
			ui.NewSecondary("Eigen stap", look.Plus, func() { o.editStep(journey.OwnStep{Programme: o.programme.Code, Phase: o.firstPhase()}) })))
	return o
}

func (o *own) firstPhase() string {
	if len(o.programme.Phases) == 0 {
		return ""
	}
	return o.programme.Phases[0].Code
}

// fill shows what was added to a programme.
func (o *own) fill(p *journey.Programme, steps []journey.OwnStep, criteria []journey.OwnCriterion) {
	o.programme, o.steps, o.criteria = p, nil, nil
	o.rows.Objects = nil
	for _, c := range criteria {
		if c.Programme == p.Code {
			o.criteria = append(o.criteria, c)
			o.rows.Add(o.row(look.Book, c.Title, "Criterium · "+o.chapter(c.Criterion), func() { o.editCriterion(c) }))
		}
	}
	for _, s := range steps {
		if s.Programme == p.Code {
			o.steps = append(o.steps, s)
			phase, _ := p.Phase(s.Phase)
			o.rows.Add(o.row(look.Steps, s.Title, strings.Trim("Stap · "+phase.Title, " ·"), func() { o.editStep(s) }))
		}
	}
	o.rows.Hidden = len(o.rows.Objects) == 0
	o.rows.Refresh()
	o.open()
}

// show opens an own step or criterion, at once or when the list is there.
func (o *own) show(record string) {
	o.wanted = record
	o.open()
}

func (o *own) open() {
	for _, c := range o.criteria {
		if c.ID == o.wanted {
			o.wanted = ""
			o.editCriterion(c)
			return
		}
	}
	for _, s := range o.steps {
		if s.ID == o.wanted {
			o.wanted = ""
			o.editStep(s)
			return
		}
	}
}

// chapter names the chapter of an own criterion.
func (o *own) chapter(code string) string {
	if c, ok := o.programme.Criterion(code); ok && code != journey.OwnChapter {
		return c.Title
	}
	return ownChapter
}

// ownChapter is how the chapter of own criteria is called.
const ownChapter = "Eigen criteria"

func (o *own) row(icon look.Icon, title, caption string, tapped func()) fyne.CanvasObject {
	return ui.NewRowTile(ui.RowGrow(look.S3, 1, ui.NewIcon(icon, look.ColorAccentText, 18),
		ui.Stack(0, ui.NewParagraph(look.Strong, title), ui.NewLine(look.Caption, caption)), ui.NewIcon(look.Right, look.ColorMuted, 16)), tapped)
}
