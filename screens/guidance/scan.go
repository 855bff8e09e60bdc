package guidance

import (
	"context"
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// scan is the first tab: the steps, and what was said of the one that is open.
// The first row is the result.
type scan struct {
	page   *Page
	keeper *edit.Keeper[guidance.Capacity]
	read   edit.Mark // when all were read
	at     int       // the row that is open; 0: the result

	rows   *ui.List
	step   *stepForm
	detail *fyne.Container
	scroll *ui.Scroll
	split  *ui.Split
}

func newScan(p *Page) *scan {
	s := &scan{page: p, keeper: edit.NewKeeper[guidance.Capacity](p.host, "save a capacity"), detail: container.NewStack()}
	s.keeper.Write = func(ctx context.Context, _, to guidance.Capacity) error { return p.Desk.SaveCapacity(ctx, to) }
	s.keeper.Ended = func(bool) { s.redraw() }
	s.rows = ui.NewList(ui.NewStatusRow, s.fill)
	s.rows.Group = s.group
	s.rows.OnSelected = func(i int) { s.turn(i) }
	s.rows.OnOpened = func(i int) { s.open(i) }
	s.step = newStepForm(s)
	s.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, s.detail))
	s.split = ui.NewSplit("Alle stappen", s.rows, s.scroll)
	s.split.SetShare(0.4)
	return s
}

func (s *scan) steps() []journey.Step { return s.page.now.scan.Steps }

// said is what was said of every step, with what is not written yet on top.
func (s *scan) said() []guidance.Capacity {
	out := make([]guidance.Capacity, len(s.page.now.scan.Said))
	for i, c := range s.page.now.scan.Said {
		out[i] = s.keeper.ReadAt(c.ID, s.read, c)
	}
	return out
}

// group is the phase of the step in a row; the result has none.
func (s *scan) group(i int) string {
	if i == 0 {
		return ""
	}
	for _, ph := range s.page.now.scan.Phases {
		if ph.Code == s.steps()[i-1].Phase {
			return ph.Title
		}
	}
	return ""
}

// fill shows a step, or the result, in a row of the list.
func (s *scan) fill(i int, r *ui.StatusRow) {
	now := guidance.Scan{Road: s.page.now.scan.Road, Said: s.said()}
	if i == 0 {
		r.Set("Wat de scan zegt", ui.Status{}, fmt.Sprintf("%d van %s ingevuld", now.Answered(), plural(len(now.Steps), "stap", "stappen")))
		return
	}
	r.Set(now.Steps[i-1].Title, carried(now.Said[i-1]), scores(now.Said[i-1]))
}

// scores are the three answers in one line: 'Kennis 2 · Tijd 1 · Middelen ?'.
func scores(c guidance.Capacity) string {
	words := ""
	for i, q := range guidance.Questions() {
		if i > 0 {
			words += " · "
		}
		words += q.Name + " "
		if v := q.Of(c); v == guidance.Unsaid {
			words += "?"
		} else {
			words += strconv.Itoa(v)
		}
	}
	return words
}

// carried says whether a step is carried, as a pill; the zero status while
// nothing was said.
func carried(c guidance.Capacity) ui.Status {
	if c.Said() == 0 {
		return ui.Status{}
	}
	for _, q := range guidance.Questions() {
		if v := q.Of(c); v != guidance.Unsaid && v < guidance.Carries {
			return ui.Aandacht.Says("Hulp")
		}
	}
	return ui.Klaar.Says("Zelf")
}

// show fills the tab; what was open stays open.
func (s *scan) show() {
	s.rows.SetLength(len(s.steps()) + 1)
	s.at = min(s.at, len(s.steps()))
	s.rows.Mark(s.at)
	s.draw()
}

// redraw follows a change.
func (s *scan) redraw() {
	s.rows.SetLength(len(s.steps()) + 1)
	s.draw()
}

func (s *scan) draw() {
	s.detail.Objects = []fyne.CanvasObject{s.result()}
	if s.at > 0 {
		s.detail.Objects = []fyne.CanvasObject{s.step.show(s.at)}
	}
	s.detail.Refresh()
	s.scroll.Refresh()
}

// turn shows a row; what was typed at the one before is handed in first.
func (s *scan) turn(i int) {
	s.settle()
	s.at = i
	s.draw()
	s.scroll.ScrollToTop()
}

// open brings a row to the front.
func (s *scan) open(i int) {
	s.turn(i)
	s.rows.Mark(i)
	s.page.frame.ShowDetail()
}

func (s *scan) settle() { s.step.note.Settle() }

func plural(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
