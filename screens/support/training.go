package support

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// training is the tab of what was promised to report, and of what people
// learned about children's rights.
type training struct {
	page     *Page
	host     *ui.Host
	promises *cards[support.Promise]
	courses  *cards[support.Training]
	people   []support.Person
	isRead   bool
	cancel   func()

	trouble *edit.Trouble
	rows    *fyne.Container
	scroll  *ui.Scroll
}

func newTraining(page *Page) tab {
	t := &training{page: page, host: page.host, cancel: func() {}, rows: ui.Stack(look.S3)}
	t.promises = newCards(&cards[support.Promise]{host: t.host, book: page.Network.Promises, kind: KindPromise, noun: "afspraak",
		id: func(v support.Promise) string { return v.ID }, title: func(v support.Promise) string { return v.Subject }, reload: t.Reload, shown: t.show})
	t.promises.face, t.promises.sheet = t.promiseFace, t.promiseSheet
	t.courses = newCards(&cards[support.Training]{host: t.host, book: page.Network.Trainings, kind: KindTraining, noun: "vorming",
		id: func(v support.Training) string { return v.ID }, title: func(v support.Training) string { return v.Title }, reload: t.Reload, shown: t.show})
	t.courses.face, t.courses.sheet = t.courseFace, t.courseSheet
	t.trouble = edit.NewTrouble(t.Reload)
	t.scroll = ui.NewScroll(ui.Inset(look.S4, look.S6, ui.Stack(look.S3, t.trouble.Content(), t.rows)))
	return t
}

// Content returns the objects to show.
func (t *training) Content() fyne.CanvasObject { return t.scroll }

// SetMeeting leaves out private notes.
func (t *training) SetMeeting(on bool) {
	t.promises.meeting, t.courses.meeting = on, on
	t.show()
}

// Show opens a promise ('promises/id') or a training ('trainings/id'), or asks
// for a new one (with 'new' for its id).
func (t *training) Show(id string) {
	kind, record := ui.SplitID(id)
	switch {
	case record == "":
	case kind == KindPromise && record == fresh:
		t.askPromise()
	case kind == KindPromise:
		t.promises.edit(record)
	case record == fresh:
		t.askCourse()
	default:
		t.courses.edit(record)
	}
}

// leave hands in what was typed.
func (t *training) leave() {
	t.promises.fields.Leave()
	t.courses.fields.Leave()
}

// Reload reads promises and trainings anew; what is open stays open.
func (t *training) Reload() {
	t.cancel()
	type loaded struct {
		people   []support.Person
		promises []support.Promise
		courses  []support.Training
	}
	n, promiseMark, courseMark := t.page.Network, t.promises.keeper.Mark(), t.courses.keeper.Mark()
	t.cancel = ui.Run(t.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.people, err = t.page.Team.People.List(ctx); err != nil {
			return v, err
		}
		if v.promises, err = n.Promises.List(ctx); err != nil {
			return v, err
		}
		v.courses, err = n.Trainings.List(ctx)
		return v, err
	}, func(v loaded, err error) {
		t.trouble.Show("list the promises", err)
		if err != nil {
			return // the old rows stay
		}
		t.people, t.isRead = v.people, true
		t.promises.read(v.promises, promiseMark)
		t.courses.read(v.courses, courseMark)
		t.show()
	})
}

// show builds the tab of what was read.
func (t *training) show() {
	t.rows.Objects = nil
	if t.isRead {
		t.section("Afgesproken verslag", t.promiseSentence(), ui.NewPrimary("Spreek een verslag af", look.Plus, t.askPromise), t.promises.list(nil))
		t.rows.Add(ui.Space(0, look.S2))
		t.section("Vorming over kinderrechten", t.courseSentence(), ui.NewSecondary("Noteer een vorming", look.Plus, t.askCourse), t.courses.list(nil))
	}
	t.rows.Refresh()
	t.scroll.Refresh()
	t.promises.bring(t.scroll)
	t.courses.bring(t.scroll)
}

func (t *training) section(title, sentence string, add fyne.CanvasObject, list []fyne.CanvasObject) {
	if t.promises.meeting {
		add = ui.Space(0, 0)
	}
	t.rows.Add(ui.NewSectionHeader(title))
	t.rows.Add(ui.Aside(300, ui.NewParagraph(look.Muted, sentence), ui.Row(0, add)))
	t.rows.Add(ui.Stack(look.S2, list...))
}

func (t *training) promiseSentence() string {
	switch late := len(support.Overdue(t.promises.all, t.host.Today())); {
	case len(t.promises.all) == 0:
		return "Spreek af wanneer het " + t.host.Word("executive") + ", het " + t.host.Word("management_team_short") +
			" en de kinderen verslag krijgen. Zo blijft de steun staan als mensen vertrekken."
	case late == 1:
		return "1 verslag is over tijd."
	case late > 1:
		return fmt.Sprintf("%d verslagen zijn over tijd.", late)
	}
	return "Alle verslagen zijn op tijd."
}

func (t *training) courseSentence() string {
	if len(t.courses.all) == 0 {
		return "Wie het traject trekt, moet de geest van het Kinderrechtenverdrag kennen. Noteer wie wat leerde, en wat er sindsdien anders gaat."
	}
	people := 0
	for _, c := range t.courses.all {
		people += c.People
	}
	words := []string{"1 vorming"}
	if n := len(t.courses.all); n > 1 {
		words[0] = fmt.Sprintf("%d vormingen", n)
	}
	if people > 0 {
		words = append(words, fmt.Sprintf("%d deelnemers", people))
	}
	return strings.Join(words, ", ") + ". Het belangrijkste is wat er sindsdien anders gaat."
}
