package welcome

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// wizard makes a new dossier in four steps. Nothing is written before the last
// one.
type wizard struct {
	page  *Page
	at    int
	steps []step

	dossier    dossier.Dossier
	plan       dossier.Candidature
	programmes []journey.Programme // of all countries
	who        *who

	note *ui.Text
	next *ui.Button
}

// step is one page of the wizard.
type step interface {
	name() string
	content() fyne.CanvasObject // built anew, since the text may have grown
	first() fyne.Focusable      // gets the keyboard
	// gap is what is still needed, nil for nothing.
	gap() *gap
}

// gap is a field that must be filled in, or filled in otherwise, first.
type gap struct {
	field *ui.Field
	input fyne.Focusable
	text  string // says at the field what to do
	short string // the same in a few words: 'een gemeente'
}

func (p *Page) openWizard() {
	w := &wizard{page: p, programmes: journey.Programmes(), who: newWho(p.Settings.Name, p.Settings.Service)}
	w.dossier.Country = dossier.Flanders
	w.plan.Start = p.Today()
	w.who.onEnter(w.forward)
	w.who.name.OnChanged = func(string) { w.count() }
	w.steps = []step{&placeStep{w: w}, &programmeStep{w: w}, whoStep{w.who}, newWhenStep(w)}
	w.show()
}

// show builds the page of the step and puts the keyboard where it begins.
func (w *wizard) show() {
	s := w.steps[w.at]
	next, back := "Volgende", "Terug"
	if w.at == len(w.steps)-1 {
		next = "Maak het dossier"
	}
	if w.at == 0 {
		back = "Annuleren"
	}
	w.next = ui.NewPrimary(next, look.Right, w.forward)
	w.next.Trailing = true
	w.note = ui.NewParagraph(look.Caption, "").Align(fyne.TextAlignTrailing)
	content := ui.Stack(look.S4,
		ui.RowGrow(look.S3, 1, ui.NewBadge(look.Kite, 26), ui.Stack(0, ui.NewText(look.Title, "Een nieuw dossier"),
			ui.NewParagraph(look.Muted, "Alles blijft op deze computer. Je kunt later alles veranderen."))),
		w.progress(), s.content(), ui.Rule(),
		ui.RowGrow(look.S2, 1, ui.NewBack(back, w.backward), w.note, w.next))
	w.count()
	w.page.show(sheet(680, content), w.backward)
	w.page.Window.Canvas().Focus(s.first())
}

func (w *wizard) progress() fyne.CanvasObject {
	steps := make([]fyne.CanvasObject, len(w.steps))
	for i, s := range w.steps {
		kind, share := look.Caption, 0.0
		if i <= w.at {
			kind, share = look.Label.In(look.ColorAccentText), 1
		}
		steps[i] = ui.Stack(look.S1, ui.NewBar(share), ui.NewParagraph(kind, fmt.Sprintf("%d. %s", i+1, s.name())))
	}
	return ui.Equal(look.S2, steps...)
}

// count says what is still needed on this page.
func (w *wizard) count() {
	g := w.steps[w.at].gap()
	if g == nil {
		w.note.SetText("")
		return
	}
	w.note.SetText("Nog nodig: " + g.short)
}

func (w *wizard) backward() {
	if w.at == 0 {
		w.page.Reload()
		return
	}
	w.at--
	w.show()
}

// forward goes to the next page, or to the field that is still needed.
func (w *wizard) forward() {
	w.page.Window.Canvas().Unfocus() // the field that was typed in hands in its value
	if g := w.steps[w.at].gap(); g != nil {
		g.field.SetError(g.text)
		w.page.Window.Canvas().Focus(g.input)
		return
	}
	if w.at < len(w.steps)-1 {
		w.at++
		w.show()
		return
	}
	w.page.remember(w.who)
	w.page.open("Dossier maken", func(ctx context.Context) error {
		return w.page.Library.Create(ctx, w.dossier, w.plan)
	}, w.page.tell)
}
