package templates

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/listening"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// lists is the tab of the lists of questions: which there are, and one of them.
type lists struct {
	page   *Page
	search *ui.Entry
	found  []listening.Questionnaire
	want   string // the code of the list that is or will be shown
	rows   *ui.List
	body   *fyne.Container // the rows, or why there are none
	detail *fyne.Container
	scroll *ui.Scroll
	frame  *edit.Frame
}

func newLists(p *Page) *lists {
	l := &lists{page: p, body: container.NewStack(), detail: ui.Stack(look.S5)}
	l.search = ui.NewSearch(p.host.Run, "Zoek een vragenlijst", func(string) { l.show() })
	l.rows = ui.NewList(ui.NewListRow, func(i int, r *ui.ListRow) { p.fill(r, l.found[i].Title, l.found[i].Audience) })
	l.rows.OnSelected = func(i int) {
		l.want = l.found[i].Code
		l.draw()
	}
	l.rows.OnOpened = func(i int) { l.open(l.found[i].Code) }
	l.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, l.detail))
	split := ui.NewSplit("Alle vragenlijsten", l.body, l.scroll)
	split.SetShare(0.36)
	about := ui.NewParagraph(look.Muted, fmt.Sprintf("%d vragenlijsten om af te drukken of over te nemen. Eigen vragen, geen officiële lijst.", len(p.Lists.All())))
	l.frame = edit.NewFrame(ui.Stack(look.S3, p.head(1), about, l.search, ui.Space(0, look.S1)), split, split)
	return l
}

// open shows a list of questions in front; an unknown one leaves all as it is.
func (l *lists) open(code string) {
	if _, ok := l.page.Lists.ByCode(code); !ok {
		return
	}
	l.want = code
	if l.at(code) < 0 {
		l.search.SetText("")
		l.show()
	}
	l.page.turn(1)
	l.mark()
	l.draw()
	l.frame.ShowDetail()
}

// show fills the rows with what the search leaves.
func (l *lists) show() {
	l.found = l.page.Lists.Search(l.search.Text)
	l.rows.ShowIn(l.body, len(l.found), l.empty)
	if len(l.found) > 0 && l.at(l.want) < 0 {
		l.want = l.found[0].Code
	}
	l.mark()
	l.draw()
}

func (l *lists) empty() fyne.CanvasObject {
	return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkele vragenlijst past hierbij.",
		Why: "Typ een korter woord, zoals ‘ouders’ of ‘kinderen’.", Action: "Toon alle", OnAction: func() {
			l.search.SetText("")
			l.show()
			l.page.host.Window.Canvas().Focus(l.rows)
		}})
}

// mark selects the row of the list that is shown without opening it.
func (l *lists) mark() { l.rows.Mark(l.at(l.want)) }

// at is the row of a list, -1 for one that the search leaves out.
func (l *lists) at(code string) int {
	for i, q := range l.found {
		if q.Code == code {
			return i
		}
	}
	return -1
}
