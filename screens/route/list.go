package route

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// What the list can leave out, by the place of its chip.
const (
	allSteps = iota
	openSteps
	doneSteps
)

// list is the left half: the steps by phase.
type list struct {
	page    *Page
	chips   *ui.Filters
	rows    *ui.List
	shown   []place
	content fyne.CanvasObject
}

// place is a step in the list, with its phase.
type place struct {
	route.State
	part route.Part
}

func newList(p *Page) *list {
	l := &list{page: p}
	l.chips = ui.NewFilters(allSteps, l.words(), func(int) { l.fill() })
	l.rows = ui.NewList(ui.NewStatusRow, func(i int, r *ui.StatusRow) {
		s := l.shown[i].State
		r.Set(number(s)+s.Title, status(s, p.road.Today), p.caption(s))
	})
	l.rows.Group = l.group
	l.rows.OnSelected = func(i int) { p.turn(l.shown[i].Code) }
	l.rows.OnOpened = func(i int) {
		p.turn(l.shown[i].Code)
		p.frame.ShowDetail()
	}
	more := ui.Flow(look.S1, ui.NewQuiet("Eigen stap toevoegen", look.Plus, p.addOwn), ui.NewQuiet("Korte route", look.Filter, p.askShort))
	l.content = container.NewBorder(ui.Inset(look.S2, look.S2, l.chips), ui.Stack(0, ui.Rule(), ui.Inset(look.S1, look.S1, more)), nil, nil, l.rows)
	return l
}

// group names the phase of a row, with how far it is.
func (l *list) group(i int) string {
	part := l.shown[i].part
	words := part.Title + " · " + far(part.Steps)
	if part.Lane {
		words += " · loopt langs alle fasen"
	}
	return words
}

func (l *list) words() []string {
	all := l.page.road.All()
	done := 0
	open := 0
	for _, s := range all {
		if s.Progress.Status == route.Done {
			done++
		} else if !s.Closed() {
			open++
		}
	}
	return []string{fmt.Sprintf("Alle %d", len(all)), fmt.Sprintf("Te doen %d", open), fmt.Sprintf("Klaar %d", done)}
}

// show fills the list with the road that was read.
func (l *list) show() {
	l.chips.SetWords(l.words())
	l.fill()
}

// fill puts the steps in the list that the chip lets through.
func (l *list) fill() {
	l.shown = nil
	for _, part := range l.page.road.Parts {
		for _, s := range part.Steps {
			switch l.chips.Picked() {
			case openSteps:
				if s.Closed() {
					continue
				}
			case doneSteps:
				if s.Progress.Status != route.Done {
					continue
				}
			}
			l.shown = append(l.shown, place{s, part})
		}
	}
	l.rows.SetLength(len(l.shown))
	l.mark(l.page.want)
}

// choose switches a chip on.
func (l *list) choose(chip int) {
	if l.chips.Picked() != chip {
		l.chips.Pick(chip)
		l.fill()
	}
}

// mark selects the row of a step, when the list has it.
func (l *list) mark(code string) {
	l.rows.Mark(slices.IndexFunc(l.shown, func(x place) bool { return x.Code == code }))
}

// to goes to the first step of a phase.
func (l *list) to(phase string) {
	l.choose(allSteps)
	if at := slices.IndexFunc(l.shown, func(x place) bool { return x.part.Code == phase }); at >= 0 {
		l.rows.ScrollToTop() // so that the heading comes into sight as well
		l.page.turn(l.shown[at].Code)
		l.rows.ScrollTo(at)
	}
}

// caption says of a step what matters most in few words.
func (p *Page) caption(s route.State) string {
	words := ""
	if n := len(s.Checks); n > 0 && s.Progress.Status != route.Skipped {
		words = fmt.Sprintf("%d van %d punten", s.Met(), n)
	}
	add := func(more string) {
		if words != "" {
			words += " · "
		}
		words += more
	}
	if s.Progress.DueOn != "" && !s.Closed() {
		add("klaar op " + p.host.Day(s.Progress.DueOn))
	}
	if name := p.nameOf(s.Progress.PersonID); name != "" {
		add(name)
	}
	return words
}

func (p *Page) nameOf(id string) string {
	if at := slices.IndexFunc(p.people, func(x support.Person) bool { return x.ID == id }); at >= 0 {
		return p.people[at].Name
	}
	return ""
}
