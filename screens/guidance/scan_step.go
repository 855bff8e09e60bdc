package guidance

import (
	"strconv"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// stepForm asks the three questions about a step. There is one, so that a note
// that is being typed survives when the tab is drawn anew.
type stepForm struct {
	scan  *scan
	at    int
	id    string // of what was said of the step
	form  edit.Form
	asks  []ask
	note  *ui.Entry
	title *ui.Text
	what  *ui.Text
	all   fyne.CanvasObject
}

// ask is one question with its answer, and what the answer means.
type ask struct {
	question guidance.Question
	choice   *ui.Choice
	meaning  *ui.Text
}

func newStepForm(s *scan) *stepForm {
	f := &stepForm{scan: s, title: ui.NewParagraph(look.Title, ""), what: ui.NewParagraph(look.Muted, "")}
	parts := []fyne.CanvasObject{ui.Stack(look.S1, f.title, f.what)}
	for _, q := range guidance.Questions() {
		a := ask{question: q, meaning: ui.NewParagraph(look.Muted, "")}
		a.choice = ui.NewChoice(markOptions(q), func(code string) { f.answer(a, code) })
		f.asks = append(f.asks, a)
		parts = append(parts, ui.Stack(look.S2, ui.NewParagraph(look.Subheading, q.Text), a.choice, a.meaning))
	}
	f.note = ui.NewMultiLine(s.page.host.Run)
	f.note.SetMinRowsVisible(2)
	f.note.OnSettled = func(text string) {
		s.keeper.Change(f.id, "Note", func(c *guidance.Capacity) { c.Note = text })
	}
	next := ui.NewPrimary("Volgende stap", look.Right, f.next)
	parts = append(parts, f.form.Add("Note", ui.NewField("Wat valt daarover te zeggen?", false, f.note, "Wie zou het doen? Wat ontbreekt precies?")),
		ui.Flow(look.S2, next, ui.NewSecondary("Toon de stap in het stappenplan", look.Steps, f.goToStep), ui.NewQuiet("Wat zegt de scan?", "", func() { s.open(0) })))
	f.all = ui.Stack(look.S5, parts...)
	return f
}

// markOptions are the answers, each with its number.
func markOptions(q guidance.Question) []ui.Option {
	var out []ui.Option
	for _, m := range q.Marks {
		out = append(out, ui.Option{Code: strconv.Itoa(m.Score), Label: strconv.Itoa(m.Score) + " · " + m.Short})
	}
	none := q.MarkOf(guidance.Unsaid)
	return append(out, ui.Option{Code: strconv.Itoa(none.Score), Label: none.Short})
}

func (f *stepForm) answer(a ask, code string) {
	score, err := strconv.Atoi(code)
	if err != nil {
		return
	}
	f.scan.keeper.Change(f.id, a.question.Name, func(c *guidance.Capacity) { a.question.Set(c, score) })
	f.scan.redraw()
}

// show fills in what was said of the step in a row, and returns the form.
func (f *stepForm) show(at int) fyne.CanvasObject {
	step, c := f.scan.steps()[at-1], f.scan.said()[at-1]
	f.at, f.id = at, c.ID
	f.title.SetText(step.Title)
	f.what.SetText(journey.Fill(step.What, f.scan.page.host.Word))
	for _, a := range f.asks {
		score := a.question.Of(c)
		a.choice.SetChosen(strconv.Itoa(score))
		a.meaning.SetText(a.question.MarkOf(score).Text)
	}
	f.note.SetText(c.Note)
	f.form.Show(f.scan.keeper.Problems(c.ID))
	return f.all
}

// next goes to the step after this one, and after the last to the result.
func (f *stepForm) next() { f.scan.open((f.at + 1) % (len(f.scan.steps()) + 1)) }

func (f *stepForm) goToStep() {
	f.scan.page.host.Open(ui.To(ui.PageRoute, "steps", f.scan.steps()[f.at-1].Code))
}
