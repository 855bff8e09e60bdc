package portfolio

import (
	"context"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// measurePause is how long after a change the document is laid out again.
const measurePause = 3 * time.Second

// writing is the detail of one text: the editor, and beside it what the jury
// looks for, the evidence, the quotes and what is missing.
type writing struct {
	page  *Page
	shown string // the code that is on the screen

	title, text *ui.Text
	status      *ui.Choice
	editor      *ui.Editor
	notYet      *ui.Entry
	guidance    *widget.RichText
	missing     *fyne.Container
	proofs      *proofs
	voices      *voices
	tabs        *ui.Tabs
	content     fyne.CanvasObject
}

func newWriting(p *Page) *writing {
	w := &writing{page: p, title: ui.NewParagraph(look.Heading, ""), text: ui.NewParagraph(look.Muted, ""),
		editor: ui.NewEditor(p.host.Run, "Tekst"), notYet: ui.NewMultiLine(p.host.Run), guidance: widget.NewRichText(), missing: container.NewVBox()}
	w.guidance.Wrapping = fyne.TextWrapWord
	w.editor.OnSettled = func(s string) { w.save(func(a *portfolio.Answer) { a.Text = s; began(a) }) }
	w.editor.OnEvidence = w.pickEvidence
	w.notYet.OnSettled = func(s string) { w.save(func(a *portfolio.Answer) { a.NotYet = s; began(a) }) }
	var options []ui.Option
	for _, s := range portfolio.Statuses {
		options = append(options, ui.Option{Code: string(s.Status), Label: s.Name})
	}
	w.status = ui.NewChoice(options, func(code string) { w.save(func(a *portfolio.Answer) { a.Status = portfolio.Status(code) }) })
	w.proofs, w.voices = newProofs(p), newVoices(p)
	left := ui.Stack(look.S3, w.editor, ui.NewField("Wat lukt nog niet?", false, w.notYet, "De jury beloont wie eerlijk is en bijstuurt."))
	w.tabs = ui.NewTabs([]string{"Wat de jury zoekt", "Bewijs", "Stemmen"}, ui.Stack(look.S3, w.missing, w.guidance), w.proofs.content, w.voices.content)
	tools := ui.RowGrow(look.S2, 0, w.status, ui.NewIconButton(look.History, "Geschiedenis van deze tekst", func() {
		a := w.answer()
		p.host.History("answers", a.ID, w.title.Text())
	}))
	head := ui.Stack(look.S2, w.title, w.text, tools)
	w.content = ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S3, head, ui.Fold(look.S4, 270, []float32{3, 2}, left, w.tabs))))
	return w
}

// began turns an empty text into a draft at the first word, and an emptied one
// into an empty one.
func began(a *portfolio.Answer) {
	blank := strings.TrimSpace(a.Text) == "" && strings.TrimSpace(a.NotYet) == ""
	switch {
	case blank:
		a.Status = portfolio.Empty
	case a.Status == portfolio.Empty || a.Status == "":
		a.Status = portfolio.Draft
	}
}

// answer is what is stored at the text that is on the screen.
func (w *writing) answer() portfolio.Answer {
	m := w.page.material
	a, ok := m.Answers[w.shown]
	if !ok {
		a = portfolio.Answer{ID: portfolio.AnswerID(m.Candidature.ID, m.Programme.Code, w.shown), Candidature: m.Candidature.ID,
			Programme: m.Programme.Code, SubCriterion: w.shown, Status: portfolio.Empty}
	}
	return a
}

// show fills the detail with the text that is open.
func (w *writing) show() {
	w.shown = w.page.at
	x, c, ok := w.page.sub(w.shown)
	if !ok {
		return
	}
	a := w.answer()
	if w.shown == c.Code {
		w.title.SetText(c.Title + ": ons antwoord in het kort")
		w.text.SetText(c.Question)
		w.guidance.ParseMarkdown(c.About + "\n\nSchrijf in vijf regels wat de jury over dit criterium moet onthouden. Het antwoord eerst, de uitleg daarna.")
	} else {
		w.title.SetText(strings.TrimPrefix(x.Code, "c") + " " + x.Title)
		w.text.SetText(x.Text)
		w.guidance.ParseMarkdown(x.Guidance)
	}
	w.editor.SetText(a.Text)
	w.notYet.SetText(a.NotYet)
	w.status.SetChosen(string(a.Status))
	w.showMissing(x)
	w.proofs.show(w.shown)
	w.voices.show(w.shown)
}

// showMissing says exactly what is not there yet.
func (w *writing) showMissing(x portfolio.SubState) {
	w.missing.Objects = nil
	for _, f := range x.Findings {
		state := ui.Ontbreekt
		if f.Advice {
			state = ui.Aandacht.Says("Advies")
		}
		w.missing.Add(ui.NewNotice(state, ui.Stack(look.S1, ui.NewText(look.Label, state.Word), ui.NewParagraph(look.Body, f.Text))))
	}
	w.missing.Refresh()
}

// leave keeps what was typed before another text comes.
func (w *writing) leave() {
	if w.shown == "" {
		return
	}
	w.notYet.Settle()
	w.editor.Leave()
	w.shown = ""
}

// save changes the answer that is on the screen.
func (w *writing) save(change func(*portfolio.Answer)) {
	if w.shown == "" || w.page.material == nil {
		return
	}
	a := w.answer()
	was := a
	change(&a)
	if a == was {
		return
	}
	w.page.material.Answers[w.shown] = a
	w.page.host.Write("save a text", func(ctx context.Context) error { return w.page.Texts.SaveAnswer(ctx, a) }, w.page.Reload)
}

// pickEvidence lets the user choose a proof to call on in the text.
func (w *writing) pickEvidence(insert func(ref string)) {
	w.proofs.choose("Naar welk bewijs verwijs je?", func(number string, tie func()) {
		insert(number)
		tie()
	})
}
