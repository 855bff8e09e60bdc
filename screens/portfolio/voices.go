package portfolio

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
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
		ui.Flow(look.S2, ui.NewSecondary("Nieuwe uitspraak", look.Plus, func() { v.edit(listening.Quote{Consent: true}) }),
			ui.NewQuiet("Kies er een", look.Voice, v.choose)))
	return v
}

func (v *voices) show(code string) {
	v.code = code
	v.rows.Objects = nil
	id := v.page.answerID(code)
	for _, q := range v.page.material.VoicesOf(id) {
		by := strings.Trim(q.Speaker+", "+q.Place, ", ")
		if !q.Consent {
			by += " · zonder toestemming: komt niet in het portfolio"
		}
		line := ui.RowGrow(look.S2, 0, ui.Stack(look.S1, ui.NewParagraph(look.Quote, "‘"+q.Text+"’"), ui.NewParagraph(look.Caption, by)),
			ui.NewIconButton(look.Cross, "Maak deze uitspraak los van de tekst", func() { v.untie(q.ID) }))
		v.rows.Add(ui.NewSlimTile(line, func() { v.edit(q) }))
	}
	v.rows.Refresh()
}

func (v *voices) link(id string) thread.Link {
	return thread.Link{FromKind: thread.Quote, FromID: id, Role: thread.Voice, ToKind: thread.Answer, ToID: v.page.answerID(v.code)}
}

func (v *voices) untie(id string) {
	l := v.link(id)
	v.page.host.Write("untie a quote", func(ctx context.Context) error { return v.page.Threads.Unlink(ctx, l) }, v.page.Reload)
}

// choose ties a quote that is in the dossier already.
func (v *voices) choose() {
	var options []ui.Option
	for _, q := range v.page.material.Quotes {
		options = append(options, ui.Option{Code: q.ID, Label: q.Text, Detail: q.Speaker})
	}
	pick := ui.NewSearchSelect(options, nil)
	pick.PlaceHolder = "Typ een woord uit de uitspraak"
	field := ui.NewField("Welke uitspraak?", true, pick, "")
	d := ui.NewDialog("Een uitspraak bij deze tekst", 560, field)
	d.SetButtons(ui.NewPrimary("Kies", look.Check, func() {
		if pick.Chosen() == "" {
			field.SetError("Kies er eerst een uit de lijst.")
			return
		}
		d.Close()
		v.tie(pick.Chosen())
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = pick
	d.Show(v.page.host.Window)
}

// tie links a quote to the text; a text that was never written begins then.
func (v *voices) tie(id string) {
	l, a := v.link(id), v.page.writing.answer()
	_, written := v.page.material.Answers[v.code]
	v.page.host.Write("tie a quote", func(ctx context.Context) error {
		return v.begin(ctx, written, a, func() error { return v.page.Threads.Link(ctx, l) })
	}, v.page.Reload)
}

func (v *voices) begin(ctx context.Context, written bool, a portfolio.Answer, then func() error) error {
	if !written {
		if err := v.page.Texts.SaveAnswer(ctx, a); err != nil {
			return err
		}
	}
	return then()
}

// edit opens a quote, or a new one.
func (v *voices) edit(q listening.Quote) {
	host := v.page.host
	text, followed := ui.NewMultiLine(nil), ui.NewMultiLine(nil)
	speaker, place := ui.NewEntry(nil), ui.NewEntry(nil)
	text.SetText(q.Text)
	speaker.SetText(q.Speaker)
	place.SetText(q.Place)
	followed.SetText(q.Followed)
	speaker.SetPlaceHolder("Bijvoorbeeld: meisje, 11 jaar")
	day := ui.NewDateField(nil, host.Today(), host.Country)
	day.SetDay(q.Date)
	var themes []ui.Option
	for _, t := range figures.Themes() {
		themes = append(themes, ui.Option{Code: t.Code, Label: t.Name})
	}
	theme := ui.NewSearchSelect(themes, nil)
	theme.Optional = true
	theme.SetChosen(q.Theme)
	consent := ui.NewCheckbox("Mag in het portfolio", "Het kind, en waar nodig een ouder, stemde ermee in.", nil)
	consent.SetOn(q.Consent)
	textField := ui.NewField("Wat zei het kind?", true, text, "")
	d := ui.NewDialog("Uitspraak", 580, ui.Stack(look.S4, textField,
		ui.Fold(look.S4, 180, nil, ui.NewField("Wie?", false, speaker, "Nooit een naam."), ui.NewField("Waar?", false, place, "Een wijk, een school of een groep.")),
		ui.Fold(look.S4, 180, nil, ui.NewField("Wanneer?", false, day, ""), ui.NewField("Thema", false, theme, "")),
		ui.NewField("Wat deden jullie ermee?", false, followed, "En hoe hoorde het kind dat?"), consent))
	accept := func() {
		day.Settle()
		q.Text, q.Speaker, q.Place, q.Date = strings.TrimSpace(text.Text), strings.TrimSpace(speaker.Text), strings.TrimSpace(place.Text), day.Day()
		q.Theme, q.Followed, q.Consent = theme.Chosen(), followed.Text, consent.On()
		if q.Text == "" {
			textField.SetError("Schrijf de woorden van het kind op.")
			return
		}
		d.Close()
		v.keep(q)
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close)}
	if q.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			host.Write("delete a quote", func(ctx context.Context) error { return v.page.Quotes.DeleteQuote(ctx, q.ID) }, func() {
				v.page.Reload()
				host.Say("De uitspraak is verwijderd")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = text
	d.Show(host.Window)
}

// keep writes a quote; a new one is tied to the text at once.
func (v *voices) keep(q listening.Quote) {
	a := v.page.writing.answer()
	_, written := v.page.material.Answers[v.code]
	v.page.host.Write("save a quote", func(ctx context.Context) error {
		if q.ID != "" {
			return v.page.Quotes.UpdateQuote(ctx, q)
		}
		made, err := v.page.Quotes.CreateQuote(ctx, q)
		if err != nil {
			return err
		}
		l := v.link(made.ID)
		return v.begin(ctx, written, a, func() error { return v.page.Threads.Link(ctx, l) })
	}, v.page.Reload)
}
