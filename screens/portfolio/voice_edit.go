package portfolio

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// quoteForm is the dialog of a quote.
type quoteForm struct {
	form           edit.Form
	text, followed *ui.Entry
	speaker, place *ui.Entry
	day            *ui.DateField
	theme          *ui.SearchSelect
	consent        *ui.Checkbox
}

func newQuoteForm(q listening.Quote, host *ui.Host) *quoteForm {
	f := &quoteForm{text: ui.NewMultiLine(nil), followed: ui.NewMultiLine(nil), speaker: ui.NewEntry(nil), place: ui.NewEntry(nil),
		day:     ui.NewDateField(nil, host.Today(), host.Country),
		consent: ui.NewCheckbox("Mag in het portfolio", "Het kind, en waar nodig een ouder, stemde ermee in.", nil)}
	f.text.SetMinRowsVisible(3)
	f.followed.SetMinRowsVisible(3)
	f.text.SetText(q.Text)
	f.speaker.SetText(q.Speaker)
	f.speaker.SetPlaceHolder("Bijvoorbeeld: meisje, 11 jaar")
	f.place.SetText(q.Place)
	f.followed.SetText(q.Followed)
	f.day.SetDay(q.Date)
	var themes []ui.Option
	for _, t := range figures.Themes() {
		themes = append(themes, ui.Option{Code: t.Code, Label: t.Name})
	}
	f.theme = ui.NewSearchSelect(themes, nil)
	f.theme.Optional, f.theme.PlaceHolder = true, "Nog geen thema"
	f.theme.SetChosen(q.Theme)
	f.consent.SetOn(q.Consent)
	return f
}

func (f *quoteForm) content() fyne.CanvasObject {
	return ui.Stack(look.S4, f.form.Add("Text", ui.NewField("Wat zei het kind?", true, f.text, "")),
		ui.Fold(look.S4, 180, nil, ui.NewField("Wie?", false, f.speaker, "Nooit een naam."), ui.NewField("Waar?", false, f.place, "Een wijk, een school of een groep.")),
		ui.Fold(look.S4, 180, nil, ui.NewField("Wanneer?", false, f.day, ""), ui.NewField("Thema", false, f.theme, "")),
		ui.NewField("Wat deden jullie ermee?", false, f.followed, "En hoe hoorde het kind dat?"), f.consent)
}

// fill puts what was filled in on a quote; it reports false when a field says
// what is wrong.
func (f *quoteForm) fill(q *listening.Quote) bool {
	f.day.Settle()
	q.Text, q.Speaker, q.Place, q.Date = strings.TrimSpace(f.text.Text), strings.TrimSpace(f.speaker.Text), strings.TrimSpace(f.place.Text), f.day.Day()
	q.Theme, q.Followed, q.Consent = f.theme.Chosen(), strings.TrimSpace(f.followed.Text), f.consent.On()
	wrong := map[string]string{}
	if q.Text == "" {
		wrong["Text"] = "Schrijf de woorden van het kind op."
	}
	f.form.Show(wrong)
	return len(wrong) == 0
}

// edit opens a quote, or a new one. A new one is tied to the text at once.
func (v *voices) edit(q listening.Quote) {
	host, f, code := v.page.host, newQuoteForm(q, v.page.host), v.code
	d := ui.NewDialog("Uitspraak", 580, f.content())
	accept := func() {
		if !f.fill(&q) {
			return
		}
		v.page.afterWriting(func() {
			f.form.Write(host, "save a quote", v.saving(code, q), func() {
				d.Close()
				v.page.Reload()
			})
		})
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
	d.First = f.text
	d.Show(host.Window)
}

// saving is the work that writes a quote; a new one is tied to a text in the
// same action.
func (v *voices) saving(code string, q listening.Quote) func(context.Context) error {
	if q.ID != "" {
		return func(ctx context.Context) error { return v.page.Quotes.UpdateQuote(ctx, q) }
	}
	l := thread.Link{FromKind: thread.Quote, Role: thread.Voice, ToKind: thread.Answer, ToID: v.page.answerID(code)}
	return v.page.linking("Uitspraak toegevoegd", code, func(ctx context.Context) (thread.Link, error) {
		made, err := v.page.Quotes.CreateQuote(ctx, q)
		l.FromID = made.ID
		return l, err
	})
}
