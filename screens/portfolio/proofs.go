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
)

// proofs lists the evidence that stands behind a text.
type proofs struct {
	page    *Page
	code    string
	rows    *fyne.Container
	content fyne.CanvasObject
}

func newProofs(p *Page) *proofs {
	f := &proofs{page: p, rows: container.NewVBox()}
	f.content = ui.Stack(look.S3, ui.NewParagraph(look.Muted, "Wat toont dat dit klopt? Schrijf het nummer ook in de tekst, bijvoorbeeld [B-3]."), f.rows,
		ui.Flow(look.S2, ui.NewSecondary("Kies bewijs", look.Plus, func() {
			f.choose("Bewijs bij deze tekst", func(_ string, tie func()) { tie() })
		}), ui.NewQuiet("Nieuw bewijs", look.Clip, func() { p.host.Open(ui.Route{Page: ui.PageEvidence, ID: "new/"}) })))
	return f
}

// answerID is the id of the answer that is on the screen.
func (p *Page) answerID(code string) string {
	return portfolio.AnswerID(p.material.Candidature.ID, p.material.Programme.Code, code)
}

func (f *proofs) show(code string) {
	f.code = code
	f.rows.Objects = nil
	for _, e := range f.page.material.Proofs(f.page.answerID(code)) {
		words := ui.Stack(0, ui.NewParagraph(look.Body, e.Title), ui.NewParagraph(look.Caption, e.Kind.Name()))
		line := ui.RowGrow(look.S2, 1, ui.NewText(look.Strong.In(look.ColorAccentText), fmt.Sprintf("B-%d", e.Number)), words,
			ui.NewIconButton(look.Cross, "Maak dit bewijs los van de tekst", func() { f.untie(e.ID) }))
		f.rows.Add(ui.NewSlimTile(line, func() { f.page.host.Open(ui.To(ui.PageEvidence, thread.Evidence, e.ID)) }))
	}
	f.rows.Refresh()
}

func (f *proofs) link(id string) thread.Link {
	return thread.Link{FromKind: thread.Evidence, FromID: id, Role: thread.Proves, ToKind: thread.Answer, ToID: f.page.answerID(f.code)}
}

func (f *proofs) untie(id string) {
	l := f.link(id)
	f.page.host.Write("untie evidence", func(ctx context.Context) error { return f.page.Threads.Unlink(ctx, l) }, f.page.Reload)
}

// choose lets the user pick a proof; then gets its number and a function that
// ties it to the text.
func (f *proofs) choose(title string, then func(number string, tie func())) {
	host := f.page.host
	var options []ui.Option
	numbers := map[string]string{}
	for _, e := range f.page.material.Evidence {
		numbers[e.ID] = fmt.Sprintf("B-%d", e.Number)
		options = append(options, ui.Option{Code: e.ID, Label: fmt.Sprintf("B-%d %s", e.Number, e.Title), Detail: e.Kind.Name()})
	}
	pick := ui.NewSearchSelect(options, nil)
	pick.PlaceHolder = "Typ een woord of een nummer"
	field := ui.NewField("Welk bewijs?", true, pick, "")
	d := ui.NewDialog(title, 520, field)
	d.SetButtons(ui.NewPrimary("Kies", look.Check, func() {
		id := pick.Chosen()
		if id == "" {
			field.SetError("Kies er eerst een uit de lijst.")
			return
		}
		d.Close()
		then(numbers[id], func() { f.tie(id) })
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = pick
	d.Show(host.Window)
}

// tie links a proof to the text; a text that was never written begins then.
func (f *proofs) tie(id string) {
	l, a := f.link(id), f.page.writing.answer()
	_, written := f.page.material.Answers[f.code]
	f.page.host.Write("tie evidence", func(ctx context.Context) error {
		if !written {
			if err := f.page.Texts.SaveAnswer(ctx, a); err != nil {
				return err
			}
		}
		return f.page.Threads.Link(ctx, l)
	}, f.page.Reload)
}

// newGate is the sheet about admissibility: exactly what is missing, and where
// to put it right.
func (p *Page) newGate() fyne.CanvasObject {
	ok, missing := portfolio.Admissible(p.states)
	rows := []fyne.CanvasObject{ui.NewText(look.Heading, "Leest de jury dit dossier?")}
	if ok {
		rows = append(rows, ui.NewNotice(ui.Klaar, ui.Stack(look.S1, ui.NewText(look.Strong, "Ja, het dossier is ontvankelijk"),
			ui.NewParagraph(look.Body, "Alles wat het eerste criterium vraagt, is er."))))
		return ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S4, rows...)))
	}
	rows = append(rows, ui.NewParagraph(look.Body, "Nog niet. Het eerste criterium is een voorwaarde: pas als alles er is, leest de jury de rest."))
	for _, f := range missing {
		x, _, _ := p.sub(f.Code)
		what := strings.TrimPrefix(f.Code, "c") + " " + x.Title
		rows = append(rows, ui.NewCheckLine(ui.Ontbreekt, what, f.Text, "Zet dit recht", func() { p.open(f.Code) }))
	}
	return ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S4, rows...)))
}
