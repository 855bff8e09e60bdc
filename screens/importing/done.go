package importing

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// finished is a file that came in, or a catalogue whose definitions did.
type finished struct {
	name   string
	what   string // came in
	not    string // did not; empty when all did
	theme  string
	advice string // what to look at afterwards; may be empty
}

// finish sums up what came in, while the preview of it is still there.
func (w *Wizard) finish(r intake.Result) finished {
	f := finished{name: w.name(), theme: themeOf(r), what: count(r.Values, "cijfer", "cijfers") + " ingelezen"}
	var extra []string
	if r.Sums > 0 {
		extra = append(extra, count(r.Sums, "som", "sommen")+" van leeftijden")
	}
	if n := w.preview.Changes.Changed; n > 0 {
		extra = append(extra, count(n, "cijfer veranderd", "cijfers veranderd"))
	}
	if n := len(w.freshTopics()); n > 0 {
		extra = append(extra, count(n, "nieuw eigen cijfer", "nieuwe eigen cijfers"))
		f.advice = "Kijk van de nieuwe eigen cijfers de naam, de eenheid en het thema na."
	}
	if n := len(w.preview.Fresh); n > 0 {
		extra = append(extra, count(n, "nieuw gebied", "nieuwe gebieden"))
	}
	if len(extra) > 0 {
		f.what += ": " + strings.Join(extra, ", ")
	}
	left := 0
	for _, s := range w.preview.Report.Sheets {
		left += s.Rows - s.Taken
	}
	var not []string
	if left > 0 {
		not = append(not, count(left, "rij", "rijen")+" weggelaten")
	}
	if r.Rejected > 0 {
		not = append(not, count(r.Rejected, "cel", "cellen")+" niet begrepen")
	}
	f.not = strings.Join(not, ", ")
	return f
}

// doneStep says what came in, and leads to the figures or to the next file.
func (w *Wizard) doneStep() fyne.CanvasObject {
	last := w.finished[len(w.finished)-1]
	words := []fyne.CanvasObject{ui.NewParagraph(look.Heading, capital(last.what)+"."), ui.NewParagraph(look.Muted, last.name)}
	for _, text := range []string{last.not, last.advice} {
		if text != "" {
			words = append(words, ui.NewParagraph(look.Body, strings.TrimSuffix(capital(text), ".")+"."))
		}
	}
	words = append(words, ui.NewParagraph(look.Caption, "Toch niet goed? ‘Ongedaan maken’ (Ctrl+Z) brengt alles terug. Later kan het ook bij ‘Ingelezen bestanden’."))
	again, icon := "Nog een bestand", look.Plus
	if n := len(w.waiting); n > 0 {
		again, icon = "Volgende: "+shorten(fileName(w.waiting[0]), 32), look.Right
		if n > 1 {
			again += fmt.Sprintf(" (nog %d)", n)
		}
	}
	leave := func() { w.leave(last.theme) }
	w.main = ui.NewPrimary("Bekijk de cijfers", look.Chart, leave)
	buttons := ui.Flow(look.S2, w.main, ui.NewSecondary(again, icon, w.next))
	if len(w.waiting) > 0 { // the files that wait come first
		w.main = ui.NewPrimary(again, icon, w.next)
		buttons = ui.Flow(look.S2, w.main, ui.NewSecondary("Bekijk de cijfers", look.Chart, leave))
	}
	card := ui.NewCard(ui.Stack(look.S4, ui.RowTop(look.S3, 1, ui.NewStatusBadge(look.Check, look.ColorOk, look.ColorOkSoft, 26), ui.Stack(look.S1, words...)), buttons))
	if len(w.finished) == 1 {
		return ui.Stack(0, card) // as high as it needs
	}
	return ui.Stack(look.S4, card, w.newHistory())
}

// newHistory lists the files that came in before in this sitting.
func (w *Wizard) newHistory() fyne.CanvasObject {
	rows := []fyne.CanvasObject{ui.NewSectionHeader("Deze keer ingelezen")}
	for i := len(w.finished) - 1; i >= 0; i-- {
		f := w.finished[i]
		detail := f.what
		if f.not != "" {
			detail += " (" + f.not + ")"
		}
		rows = append(rows, fact(ui.Klaar, f.name, capital(detail)))
	}
	return ui.NewCard(ui.Stack(look.S3, rows...))
}

// leave shows the figures that came in.
func (w *Wizard) leave(theme string) {
	w.waiting, w.finished = nil, nil
	w.forget()
	w.Done(theme)
}
