package route

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// detail is the right half: one step.
type detail struct {
	page  *Page
	shown string // code of the step on the screen

	phase, title *ui.Text
	pill         *ui.StatusPill
	status       *ui.Choice
	notice       *fyne.Container // what asks attention before all else
	own          *fyne.Container // to change a step of our own
	guide        *fyne.Container
	checks       *checks
	agreed       *agreed
	tabs         *ui.Tabs
	scroll       *ui.Scroll
	frame        *fyne.Container
}

// The parts of a detail, by their place.
const (
	guidePart = iota
	checksPart
	agreedPart
)

func newDetail(p *Page) *detail {
	d := &detail{page: p, phase: ui.NewParagraph(look.Label.In(look.ColorAccentText), ""), title: ui.NewParagraph(look.Heading, ""),
		pill: ui.NewStatusPill(ui.NogNiet), notice: container.NewVBox(), own: ui.Row(0), guide: container.NewVBox(), frame: container.NewStack()}
	var options []ui.Option
	for _, s := range route.Statuses {
		options = append(options, ui.Option{Code: string(s.Status), Label: s.Name})
	}
	d.status = ui.NewChoice(options, d.setStatus)
	d.checks, d.agreed = newChecks(p), newAgreed(p)
	d.tabs = ui.NewTabs([]string{"Zo doe je het", "Klaar als", "Afspraken"}, d.guide, d.checks.content, d.agreed.content)
	d.tabs.OnOpened = func(int) { d.scroll.ScrollToTop() }
	tools := ui.Row(0, d.own, ui.NewIconButton(look.History, "Geschiedenis van deze stap", d.history))
	head := ui.Stack(look.S1, d.phase, ui.RowTop(look.S2, 0, d.title, tools))
	d.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S3, head, d.status, d.notice, d.tabs)))
	return d
}

// now is the step that must be shown, with what is not written yet.
func (d *detail) now() (route.State, bool) {
	s, ok := d.page.road.Step(d.page.want)
	if ok {
		s.Progress = d.page.keeper.Now(s.Code)
	}
	return s, ok
}

// redraw shows the step that is wanted.
func (d *detail) redraw() {
	s, ok := d.now()
	d.frame.Objects = nil
	if ok {
		d.draw(s)
		d.frame.Objects = []fyne.CanvasObject{d.scroll}
	}
	d.frame.Refresh()
}

func (d *detail) draw(s route.State) {
	other := d.shown != s.Code
	if other {
		d.shown = s.Code
		d.guide.Objects = []fyne.CanvasObject{d.page.guide(s)}
	}
	phase, _ := d.page.road.Programme.Phase(s.Phase)
	words := phase.Title
	if s.Own {
		words += " · eigen stap"
	} else {
		words += " · stap " + s.Code
	}
	d.phase.SetText(words)
	d.title.SetText(s.Title)
	d.status.SetChosen(string(s.Progress.Status))
	d.own.Objects = nil
	if s.Own {
		d.own.Objects = []fyne.CanvasObject{ui.NewIconButton(look.Pencil, "Wijzig deze eigen stap", func() { d.page.editOwn(s.Code) }),
			ui.NewIconButton(look.Trash, "Verwijder deze eigen stap", func() { d.page.removeOwn(s) })}
		d.guide.Objects = []fyne.CanvasObject{d.page.guide(s)} // its texts may be others now
	}
	d.own.Refresh()
	d.showNotice(s)
	d.checks.show(s)
	d.agreed.show(s)
	d.tabs.SetNames(partNames(s))
	if other {
		d.tabs.Open(guidePart)
		d.scroll.ScrollToTop()
	}
}

// partNames are the names of the parts, with how much is in them.
func partNames(s route.State) []string {
	names := []string{"Zo doe je het", "Klaar als", "Afspraken"}
	if n := len(s.Checks); n > 0 {
		names[checksPart] = fmt.Sprintf("Klaar als %d van %d", s.Met(), n)
	}
	open := 0
	for _, t := range s.Tasks {
		if t.DoneOn == "" {
			open++
		}
	}
	if open > 0 {
		names[agreedPart] = "Afspraken · " + plural(open, "taak", "taken")
	}
	return names
}

// showNotice says what asks attention: a step that can be closed, one whose
// day has passed, or why it is skipped.
func (d *detail) showNotice(s route.State) {
	d.notice.Objects = nil
	p := s.Progress
	switch {
	case p.Status == route.Skipped:
		again := ui.NewLink("Schrijf een andere reden", func() { d.askReason(p.Reason) })
		d.notice.Objects = []fyne.CanvasObject{ui.NewTint(look.ColorRestSoft, ui.Stack(look.S1, ui.NewParagraph(look.Strong, "Deze stap doen jullie niet"),
			ui.NewParagraph(look.Body, p.Reason), ui.Row(0, again)))}
	case s.Ready():
		close := ui.NewPrimary("Zet de stap op klaar", look.Check, func() { d.setStatus(string(route.Done)) })
		d.notice.Objects = []fyne.CanvasObject{ui.NewTint(look.ColorOkSoft, ui.Aside(240,
			ui.NewParagraph(look.Body, "Alle punten van ‘Klaar als’ zijn in orde."), ui.Row(0, close)))}
	case s.Late(d.page.road.Today):
		d.notice.Objects = []fyne.CanvasObject{ui.NewTint(look.ColorWarnSoft, ui.NewParagraph(look.Body,
			"Deze stap moest klaar zijn op "+d.page.host.Day(p.DueOn)+". Werk hem af, of kies bij ‘Afspraken’ een nieuwe dag."))}
	}
	d.notice.Hidden = len(d.notice.Objects) == 0
	d.notice.Refresh()
}

// setStatus changes how far the step is; who skips it is asked why.
func (d *detail) setStatus(code string) {
	if route.Status(code) == route.Skipped {
		d.askReason("")
		return
	}
	d.page.change("Status", func(p *route.Progress) { p.Status = route.Status(code) })
}

// askReason asks why the step is skipped.
func (d *detail) askReason(was string) {
	why := ui.NewMultiLine(nil)
	why.SetText(was)
	why.SetMinRowsVisible(3)
	field := ui.NewField("Waarom is deze stap bij jullie niet nodig?", true, why, d.page.host.Judged("Eén zin volstaat. De jury kan ernaar vragen, en je opvolger ook."))
	dialog := ui.NewDialog("Niet van toepassing", 520, field)
	done := false
	dialog.SetButtons(ui.NewPrimary("Sla deze stap over", look.Minus, func() {
		reason := why.Text
		if !filled(reason) {
			field.SetError("Schrijf in één zin waarom.")
			d.page.host.Window.Canvas().Focus(why)
			return
		}
		done = true
		dialog.Close()
		d.page.change("Status", func(p *route.Progress) { p.Status, p.Reason = route.Skipped, reason })
	}), ui.NewSecondary("Annuleren", "", dialog.Close))
	dialog.First = why
	dialog.OnClosed = func() {
		if !done {
			d.redraw() // the choice says again what holds
		}
	}
	dialog.Show(d.page.host.Window)
}

func (d *detail) history() {
	if s, ok := d.now(); ok {
		d.page.host.History("steps", s.Progress.ID, s.Title)
	}
}

// leave hands in what was typed, before another step is shown.
func (d *detail) leave() { d.agreed.leave() }

// settle hands in what was typed.
func (d *detail) settle() { d.agreed.settle() }

// change changes a field of the step that is open.
func (p *Page) change(field string, apply func(*route.Progress)) {
	p.keeper.Change(p.want, field, apply)
}
