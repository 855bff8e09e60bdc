package portfolio

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// writing is the detail of one text: the editor, and beside it what is missing,
// what the jury looks for, the evidence and the quotes.
type writing struct {
	page   *Page
	keeper *edit.Keeper[portfolio.Answer] // by code
	form   edit.Form
	read   edit.Mark // when the texts were read
	shown  string    // the code of the text on the screen

	title, text *ui.Text
	status      *ui.Choice
	editor      *ui.Editor
	notYet      *ui.Entry
	missing     *fyne.Container
	crossing    *crossing
	guide       *guide
	proofs      *proofs
	voices      *voices
	tabs        *ui.Tabs
	scroll      *ui.Scroll
}

// The parts beside a text, by their place.
const (
	guidePart = iota
	proofsPart
	voicesPart
)

func newWriting(p *Page) *writing {
	w := &writing{page: p, keeper: edit.NewKeeper[portfolio.Answer](p.host, "save a text"),
		title: ui.NewParagraph(look.Heading, ""), text: ui.NewParagraph(look.Muted, ""),
		editor: ui.NewEditor(p.host.Run, "Jullie antwoord"), notYet: ui.NewMultiLine(p.host.Run), missing: container.NewVBox()}
	w.keeper.Write = func(ctx context.Context, _, to portfolio.Answer) error { return p.Texts.SaveAnswer(ctx, to) }
	w.keeper.Ended = p.written
	w.editor.OnSettled = func(s string) { w.change("Text", func(a *portfolio.Answer) { a.Text = s; began(a) }) }
	w.editor.OnEvidence = w.pickEvidence
	w.notYet.OnSettled = func(s string) { w.change("NotYet", func(a *portfolio.Answer) { a.NotYet = s; began(a) }) }
	w.status = ui.NewChoice(statusOptions(), func(code string) {
		w.settle()
		w.change("Status", func(a *portfolio.Answer) { a.Status = portfolio.Status(code) })
	})
	w.guide, w.crossing = newGuide(w), newCrossing(p)
	w.proofs, w.voices = newProofs(p), newVoices(p)
	w.tabs = ui.NewTabs(w.partNames(), w.guide.content, w.proofs.content, w.voices.content)
	w.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, w.newSheet()))
	return w
}

func (w *writing) newSheet() fyne.CanvasObject {
	history := ui.NewIconButton(look.History, "Geschiedenis van deze tekst", func() {
		w.page.host.History(thread.Answer, w.page.answerID(w.shown), w.title.Text())
	})
	head := ui.Stack(look.S2, ui.RowTop(look.S2, 0, ui.Stack(look.S1, w.title, w.text), history), w.status)
	left := ui.Stack(look.S3,
		w.crossing.content,
		w.form.Add("Text", ui.NewField("Jullie antwoord", false, w.editor, "")),
		w.form.Add("NotYet", ui.NewField("Wat lukt nog niet?", false, w.notYet, w.page.judge()+" beloont wie eerlijk is en bijstuurt.")))
	return ui.Stack(look.S3, head, ui.Fold(look.S4, 270, []float32{3, 2}, left, ui.Stack(look.S3, w.missing, w.tabs)))
}

// statusOptions are the states that a text can be given; empty it is by itself.
func statusOptions() []ui.Option {
	var out []ui.Option
	for _, s := range portfolio.Statuses {
		if s.Status != portfolio.Empty {
			out = append(out, ui.Option{Code: string(s.Status), Label: s.Name})
		}
	}
	return out
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

// stored is what the store holds at a code, or the text that would begin there.
func (p *Page) stored(code string) portfolio.Answer {
	m := p.material
	if a, ok := m.Answers[code]; ok {
		return a
	}
	return portfolio.Answer{ID: p.answerID(code), Candidature: m.Candidature.ID, Programme: m.Programme.Code, SubCriterion: code, Status: portfolio.Empty}
}

// show fills the detail with the text that is open.
func (w *writing) show() {
	code := w.page.at
	x, c, ok := w.page.sub(code)
	if !ok {
		return
	}
	if w.shown != code {
		w.scroll.ScrollToTop()
	}
	w.shown = code
	a := w.keeper.ReadAt(code, w.read, w.page.stored(code))
	guidance := x.Guidance
	if code == c.Code {
		w.title.SetText(c.Title + ": ons antwoord in het kort")
		w.text.SetText(c.Question)
		guidance = c.About + "\n\nSchrijf in vijf regels wat een lezer over dit criterium moet onthouden. Het antwoord eerst, de uitleg daarna."
	} else {
		w.title.SetText(x.Number() + " " + x.Title)
		w.text.SetText(x.Text)
	}
	w.editor.SetText(a.Text)
	w.notYet.SetText(a.NotYet)
	w.status.SetChosen(string(a.Status))
	w.showMissing(x)
	w.crossing.show(code, a.Text)
	w.guide.show(guidance, a.Text == "")
	w.proofs.show(code)
	w.voices.show(code)
	w.tabs.SetNames(w.partNames())
	w.form.Show(w.keeper.Problems(code))
}

// partNames are the names of the parts, with how much is in them.
func (w *writing) partNames() []string {
	name := func(word string, n int) string {
		if n == 0 {
			return word
		}
		return fmt.Sprintf("%s %d", word, n)
	}
	return []string{w.page.judge(), name("Bewijs", w.proofs.count()), name("Stemmen", w.voices.count())}
}

// showMissing says exactly what is not there yet.
func (w *writing) showMissing(x portfolio.SubState) {
	w.missing.Objects = nil
	for _, f := range x.Findings {
		state := ui.Ontbreekt
		if f.Advice {
			state = ui.Aandacht.Says("Advies")
		}
		w.missing.Add(ui.NewNotice(state, ui.Stack(look.S1, ui.NewStatusPill(state), ui.NewParagraph(look.Body, f.Text))))
	}
	w.missing.Refresh()
}

// settle hands in what was typed, without leaving the text.
func (w *writing) settle() {
	w.notYet.Settle()
	w.editor.Entry().Settle()
}

// leave keeps what was typed, before another text comes.
func (w *writing) leave() {
	if w.shown == "" {
		return
	}
	w.notYet.Settle()
	w.editor.Leave()
	w.shown = ""
}

// change changes the text that is on the screen; the name is the one of its
// field.
func (w *writing) change(field string, apply func(*portfolio.Answer)) {
	if w.shown != "" {
		w.keeper.Change(w.shown, field, apply)
	}
}

// pickEvidence lets the user choose a proof to call on in the text; it is tied
// to the text as well.
func (w *writing) pickEvidence(insert func(ref string)) {
	w.proofs.choose("Naar welk bewijs verwijs je?", func(name, id string) {
		insert("[" + name + "]")
		w.proofs.tie(id)
	})
}
