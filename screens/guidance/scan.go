package guidance

import (
	"context"
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

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
	s.rows = ui.NewList(func() fyne.CanvasObject { return newRow() }, func(i int, o fyne.CanvasObject) { s.fill(i, o.(*row)) })
	s.rows.Heading = s.heading
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

func (s *scan) heading(i int) string {
	steps := s.steps()
	if i == 0 || i > 1 && steps[i-1].Phase == steps[i-2].Phase {
		return ""
	}
	for _, ph := range s.page.now.scan.Phases {
		if ph.Code == steps[i-1].Phase {
			return ph.Title
		}
	}
	return ""
}

// fill shows a step, or the result, in a row of the list.
func (s *scan) fill(i int, r *row) {
	now := guidance.Scan{Road: s.page.now.scan.Road, Said: s.said()}
	if i == 0 {
		r.set("Wat de scan zegt", fmt.Sprintf("%d van %s ingevuld", now.Answered(), plural(len(now.Steps), "stap", "stappen")), ui.Status{})
		return
	}
	r.set(now.Steps[i-1].Title, scores(now.Said[i-1]), carried(now.Said[i-1]))
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
	if s.rows.Selected() != s.at {
		s.rows.Select(s.at)
	}
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
	if s.rows.Selected() != i {
		s.rows.Select(i)
	}
	s.page.frame.ShowDetail()
}

func (s *scan) settle() { s.step.note.Settle() }

// row shows a step with what was said of it.
type row struct {
	widget.BaseWidget

	content      fyne.CanvasObject
	title, words *ui.Text
	pill         *ui.StatusPill
}

func newRow() *row {
	r := &row{title: ui.NewLine(look.Strong, ""), words: ui.NewLine(look.Caption, ""), pill: ui.NewStatusPill(ui.Klaar)}
	r.content = ui.Inset(look.S2, look.S3, ui.RowGrow(look.S2, 0, ui.Stack(look.S1, r.title, r.words), r.pill))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(title, words string, s ui.Status) {
	r.title.SetText(title)
	r.words.SetText(words)
	r.pill.SetStatus(s)
}

func plural(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
