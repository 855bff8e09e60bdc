package portfolio

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// voices lists what children said that belongs to a text.
type voices struct {
	page    *Page
	code    string
	rows    *fyne.Container
	content fyne.CanvasObject
}

func newVoices(p *Page) *voices {
	v := &voices{page: p, rows: container.NewVBox()}
	v.content = ui.Stack(look.S3, ui.NewParagraph(look.Muted, "Wat zeiden kinderen en jongeren hierover, en wat deden jullie ermee? Schrijf hun eigen woorden, nooit hun naam."), v.rows,
		ui.Flow(look.S2, ui.NewSecondary("Nieuwe uitspraak", look.Plus, func() { v.edit(listening.Quote{}) }),
			ui.NewQuiet("Kies er een", look.Voice, v.choose)))
	return v
}

// count is how many quotes are listed.
func (v *voices) count() int {
	if v == nil {
		return 0
	}
	return len(v.rows.Objects)
}

func (v *voices) show(code string) {
	v.code = code
	v.rows.Objects = nil
	for _, q := range v.page.material.VoicesOf(v.page.answerID(code)) {
		if q.Consent || !v.page.meeting {
			v.rows.Add(v.row(q))
		}
	}
	v.rows.Refresh()
}

func (v *voices) row(q listening.Quote) fyne.CanvasObject {
	words := []fyne.CanvasObject{ui.NewParagraph(look.Quote, "‘"+q.Text+"’")}
	if by := strings.Trim(q.Speaker+", "+q.Place, ", "); by != "" {
		words = append(words, ui.NewParagraph(look.Caption, by))
	}
	if !q.Consent {
		words = append(words, ui.NewStatusPill(ui.Aandacht.Says("Zonder toestemming")), ui.NewParagraph(look.Caption, "Komt niet in het portfolio."))
	}
	if q.Followed == "" {
		words = append(words, ui.NewParagraph(look.Caption, "Wat jullie ermee deden, staat er nog niet bij."))
	}
	line := ui.RowGrow(look.S2, 0, ui.Stack(look.S1, words...), ui.NewIconButton(look.Cross, "Maak deze uitspraak los van de tekst", func() { v.untie(q.ID) }))
	return ui.NewSlimTile(line, func() { v.edit(q) })
}

func (v *voices) link(id string) thread.Link {
	return thread.Link{FromKind: thread.Quote, FromID: id, Role: thread.Voice, ToKind: thread.Answer, ToID: v.page.answerID(v.code)}
}

func (v *voices) untie(id string) {
	l := v.link(id)
	v.page.host.Write("untie a quote", func(ctx context.Context) error { return v.page.Threads.Unlink(ctx, l) }, func() {
		v.page.Reload()
		v.page.host.Say("De uitspraak is los van deze tekst")
	})
}

// choose ties a quote that is in the dossier already.
func (v *voices) choose() {
	var options []ui.Option
	for _, q := range v.page.material.Quotes {
		options = append(options, ui.Option{Code: q.ID, Label: q.Text, Detail: q.Speaker})
	}
	v.page.pick("Een uitspraak bij deze tekst", "Welke uitspraak?", "Typ een woord uit de uitspraak", options, func(id string) {
		v.page.tie("Uitspraak bij een tekst gelegd", v.code, v.link(id))
	})
}
