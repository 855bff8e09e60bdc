package portfolio

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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
			f.choose("Bewijs bij deze tekst", func(_, id string) { f.tie(id) })
		}), ui.NewQuiet("Nieuw bewijs", look.Clip, func() { p.host.Open(ui.Route{Page: ui.PageEvidence, ID: "new/"}) })))
	return f
}

// count is how many proofs are listed.
func (f *proofs) count() int {
	if f == nil {
		return 0
	}
	return len(f.rows.Objects)
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
	f.page.host.Write("untie evidence", func(ctx context.Context) error { return f.page.Threads.Unlink(ctx, l) }, func() {
		f.page.Reload()
		f.page.host.Say("Het bewijs is los van deze tekst")
	})
}

// choose lets the user pick a proof; then gets its number, 'B-3', and its id.
func (f *proofs) choose(title string, then func(number, id string)) {
	var options []ui.Option
	numbers := map[string]string{}
	for _, e := range f.page.material.Evidence {
		numbers[e.ID] = fmt.Sprintf("B-%d", e.Number)
		options = append(options, ui.Option{Code: e.ID, Label: numbers[e.ID] + " " + e.Title, Detail: e.Kind.Name()})
	}
	f.page.pick(title, "Welk bewijs?", "Typ een woord of een nummer", options, func(id string) { then(numbers[id], id) })
}

// tie links a proof to the text.
func (f *proofs) tie(id string) {
	f.page.tie("Bewijs bij een tekst gelegd", f.code, f.link(id))
}

// pick lets the user choose one thing from a list.
func (p *Page) pick(title, label, hint string, options []ui.Option, then func(code string)) {
	pick := ui.NewSearchSelect(options, nil)
	pick.PlaceHolder = hint
	field := ui.NewField(label, true, pick, "")
	d := ui.NewDialog(title, 560, field)
	d.SetButtons(ui.NewPrimary("Kies", look.Check, func() {
		if pick.Chosen() == "" {
			field.SetError("Kies er eerst een uit de lijst.")
			return
		}
		d.Close()
		then(pick.Chosen())
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = pick
	d.Show(p.host.Window)
}

// tie links a record to a text. What is being typed is stored first.
func (p *Page) tie(label, code string, l thread.Link) {
	p.afterWriting(func() {
		p.host.Write("tie a record to a text", p.linking(label, code, func(context.Context) (thread.Link, error) { return l, nil }), p.Reload)
	})
}

// linking is the work that ties a record to a text as one action; a text that
// was never written begins with it. Make gives the link, and may first store
// the record.
func (p *Page) linking(label, code string, make func(context.Context) (thread.Link, error)) func(context.Context) error {
	a := p.stored(code)
	_, begun := p.material.Answers[code]
	if now := p.writing.keeper.Now(code); now.ID != "" {
		a = now // what was written since the material was read
	}
	return func(ctx context.Context) error {
		return p.Texts.Do(ctx, label, func(ctx context.Context) error {
			if !begun {
				if err := p.Texts.SaveAnswer(ctx, a); err != nil {
					return err
				}
			}
			l, err := make(ctx)
			if err != nil {
				return err
			}
			return p.Threads.Link(ctx, l)
		})
	}
}
