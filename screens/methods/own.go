package methods

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// writer is where an own card is written. What was typed stays until it is
// kept or given up, also when another card is looked at meanwhile.
type writer struct {
	page    *Page
	card    methods.Method // as it was when the writing began
	form    edit.Form
	take    []func(m *methods.Method) // reads the fields into a card
	steps   *stepsField
	first   fyne.Focusable
	scroll  *ui.Scroll
	content fyne.CanvasObject
}

// goOn opens the card that is being written, or a new one.
func (p *Page) goOn() {
	if p.writer == nil {
		p.writer = newWriter(p, methods.Method{AgeFrom: 6, AgeTo: 12, GroupFrom: 5, GroupTo: 25, MinutesFrom: 45, MinutesTo: 60, Effort: methods.Small})
	}
	p.bringWriter()
}

// write begins to write on a card.
func (p *Page) write(m methods.Method) {
	p.writer = newWriter(p, m)
	p.bringWriter()
}

func (p *Page) bringWriter() {
	p.body.Objects = []fyne.CanvasObject{p.writer.content}
	p.body.Refresh()
	p.host.Window.Canvas().Focus(p.writer.first)
}

func newWriter(p *Page, m methods.Method) *writer {
	w := &writer{page: p, card: m}
	w.steps = newStepsField(w, m.Steps)
	title := "Eigen methode"
	if m.Code != "" {
		title = "Wijzig ‘" + m.Name + "’"
	}
	head := ui.NewPageHeader(title, "Dezelfde velden als de andere kaarten. Zo kan een collega ermee werken zonder jou te bellen.",
		ui.NewPrimary("Bewaar", look.Check, w.save), ui.NewSecondary("Annuleren", "", w.stop))
	w.scroll = ui.NewScroll(ui.InsetRight(look.S3, ui.Stack(look.S4, w.about(m), w.practical(m), w.session(m), w.everyone(m))))
	w.content = ui.Inset(look.S5, look.S6, container.NewBorder(ui.Stack(0, head, ui.Space(0, look.S3)), nil, nil, nil, w.scroll))
	return w
}

func (w *writer) text(name, label, help, now string, into func(*methods.Method) *string) fyne.CanvasObject {
	e := ui.NewMultiLine(nil)
	e.SetMinRowsVisible(2)
	e.SetText(now)
	w.take = append(w.take, func(m *methods.Method) { *into(m) = e.Text })
	return w.form.Add(name, ui.NewField(label, true, e, help))
}

// lines is a list of texts, one on each line.
func (w *writer) lines(name, label, help string, now []string, into func(*methods.Method) *[]string) fyne.CanvasObject {
	e := ui.NewMultiLine(nil)
	e.SetMinRowsVisible(3)
	e.SetText(strings.Join(now, "\n"))
	w.take = append(w.take, func(m *methods.Method) { *into(m) = strings.Split(e.Text, "\n") })
	return w.form.Add(name, ui.NewField(label, true, e, help))
}

// span is a lowest and a highest number.
func (w *writer) span(name, label, unit string, from, to int, into func(*methods.Method) (from, to *int)) fyne.CanvasObject {
	low, high := ui.NewNumberField(nil, unit, 0), ui.NewNumberField(nil, unit, 0)
	low.OnNumber = func(v float64, _ bool) { from = int(v) }
	high.OnNumber = func(v float64, _ bool) { to = int(v) }
	low.SetNumber(float64(from), true)
	high.SetNumber(float64(to), true)
	w.take = append(w.take, func(m *methods.Method) {
		low.Settle()
		high.Settle()
		a, b := into(m)
		*a, *b = from, to
	})
	return w.form.Add(name, ui.NewField(label, true, ui.Equal(look.S2, low, high), "Van … tot …"))
}

func (w *writer) about(m methods.Method) fyne.CanvasObject {
	name := ui.NewEntry(nil)
	name.SetText(m.Name)
	w.first = name
	w.take = append(w.take, func(m *methods.Method) { m.Name = name.Text })
	purposes := ui.NewMultiSelect("Doel toevoegen", options(methods.Purposes()), nil)
	purposes.SetChosen(m.Purposes)
	phases := ui.NewMultiSelect("Fase toevoegen", options(journey.PhaseNames()), nil)
	phases.SetChosen(m.Phases)
	w.take = append(w.take, func(m *methods.Method) { m.Purposes, m.Phases = purposes.Chosen(), phases.Chosen() })
	return ui.NewCard(ui.Stack(look.S4,
		w.form.Add("Name", ui.NewField("Hoe heet de methode?", true, name, "")),
		w.text("Aim", "Wat kom je ermee te weten?", "Een of twee zinnen.", m.Aim, func(m *methods.Method) *string { return &m.Aim }),
		ui.Fold(look.S4, 240, nil, w.form.Add("Purposes", ui.NewField("Waarvoor is ze goed?", true, purposes, "Het belangrijkste eerst.")),
			w.form.Add("Phases", ui.NewField("In welke fase?", true, phases, "")))))
}

func (w *writer) practical(m methods.Method) fyne.CanvasObject {
	effort := ui.NewChoice(options(methods.Efforts()), nil)
	effort.SetChosen(m.Effort)
	w.take = append(w.take, func(m *methods.Method) { m.Effort = effort.Chosen() })
	return ui.NewCard(ui.Stack(look.S4,
		ui.Fold(look.S4, 200, nil,
			w.span("Age", "Leeftijd", "jaar", m.AgeFrom, m.AgeTo, func(m *methods.Method) (*int, *int) { return &m.AgeFrom, &m.AgeTo }),
			w.span("Group", "Groep", "deelnemers", m.GroupFrom, m.GroupTo, func(m *methods.Method) (*int, *int) { return &m.GroupFrom, &m.GroupTo }),
			w.span("Minutes", "Duur", "minuten", m.MinutesFrom, m.MinutesTo, func(m *methods.Method) (*int, *int) { return &m.MinutesFrom, &m.MinutesTo })),
		w.form.Add("Effort", ui.NewField("Hoeveel voorbereiding?", true, effort, "")),
		w.text("Staff", "Wie begeleidt?", "", m.Staff, func(m *methods.Method) *string { return &m.Staff }),
		ui.Fold(look.S4, 240, nil,
			w.lines("Material", "Wat ligt klaar?", "Elk ding op een lijn.", m.Material, func(m *methods.Method) *[]string { return &m.Material }),
			w.lines("Prepare", "Wat doe je vooraf?", "Elk ding op een lijn.", m.Prepare, func(m *methods.Method) *[]string { return &m.Prepare }))))
}

func (w *writer) session(m methods.Method) fyne.CanvasObject {
	w.take = append(w.take, func(m *methods.Method) { m.Steps = w.steps.take() })
	return ui.NewCard(ui.Stack(look.S4,
		w.form.Add("Steps", ui.NewField("Zo gaat het, stap voor stap", true, w.steps.content, "Schrijf ook wat je zegt. De minuten samen zijn de duur.")),
		w.text("Result", "Wat ligt er na afloop op tafel?", "", m.Result, func(m *methods.Method) *string { return &m.Result }),
		ui.Fold(look.S4, 240, nil,
			w.text("Quick", "En met weinig tijd?", "", m.Quick, func(m *methods.Method) *string { return &m.Quick }),
			w.lines("Pitfalls", "Waar let je op?", "Elk ding op een lijn.", m.Pitfalls, func(m *methods.Method) *[]string { return &m.Pitfalls }))))
}

func (w *writer) everyone(m methods.Method) fyne.CanvasObject {
	return ui.NewCard(ui.Stack(look.S4,
		ui.Fold(look.S4, 200, nil,
			w.text("Disability", "Met een beperking", "", m.Inclusion.Disability, func(m *methods.Method) *string { return &m.Inclusion.Disability }),
			w.text("Language", "Met een andere taal", "", m.Inclusion.Language, func(m *methods.Method) *string { return &m.Inclusion.Language }),
			w.text("Poverty", "Met weinig geld", "", m.Inclusion.Poverty, func(m *methods.Method) *string { return &m.Inclusion.Poverty })),
		w.text("Consent", "Toestemming en privacy", "", m.Consent, func(m *methods.Method) *string { return &m.Consent })))
}

// save keeps the card and shows it.
func (w *writer) save() {
	p, m := w.page, w.card
	for _, take := range w.take {
		take(&m)
	}
	var made methods.Own
	w.form.Write(p.host, "save an own method", func(ctx context.Context) (err error) {
		made, err = p.Desk.SaveCard(ctx, m)
		return err
	}, func() {
		p.writer = nil
		p.want, p.asked = made.ID, false
		p.bring(p.frame)
		p.list.clear()
		p.Reload()
		p.host.Run.WhenIdle(func() { p.open(made.ID) })
		p.host.Say("De methode is bewaard")
	})
}

// stop gives up what was written.
func (w *writer) stop() {
	w.page.writer = nil
	w.page.Home()
}

func (p *Page) removeCard(m methods.Method) {
	p.host.Write("delete an own method", func(ctx context.Context) error { return p.Desk.DeleteCard(ctx, m.Code) }, func() {
		p.Reload()
		p.host.Say("‘" + m.Name + "’ is verwijderd")
	})
}
