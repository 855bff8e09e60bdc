package importing

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// finished is a file that came in, or a catalogue whose definitions did.
type finished struct {
	id     string // of the import; empty for definitions
	name   string
	what   string // came in
	not    string // did not; empty when all did
	theme  string
	advice string // what to look at afterwards; may be empty
	undone bool   // it was taken back since
}

// finish sums up what came in, while the preview of it is still there.
func (w *Wizard) finish(r intake.Result) finished {
	f := finished{id: r.Import.ID, name: w.name(), theme: themeOf(r), what: count(r.Values, "cijfer", "cijfers") + " ingelezen"}
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
	var not []string
	if left, why := w.left(); left > 0 {
		not = append(not, count(left, "rij", "rijen")+" weggelaten: "+why)
	}
	if r.Rejected > 0 {
		not = append(not, count(r.Rejected, "cel", "cellen")+" niet begrepen")
	}
	f.not = strings.Join(not, "; ")
	return f
}

// left counts the rows that do not come in, and says why: the most frequent
// reasons first.
func (w *Wizard) left() (rows int, why string) {
	const named = 4
	var order []string
	of := map[string]int{}
	for _, s := range w.preview.Report.Sheets {
		rows += s.Rows - s.Taken
		for _, c := range s.LeftOut {
			if of[c.Reason] == 0 {
				order = append(order, c.Reason)
			}
			of[c.Reason] += c.Rows
		}
	}
	slices.SortStableFunc(order, func(a, b string) int { return of[b] - of[a] })
	var parts []string
	for _, reason := range order[:min(named, len(order))] {
		parts = append(parts, decimal(of[reason])+" × "+reason)
	}
	why = strings.Join(parts, ", ")
	if len(order) > named {
		why += " en nog " + count(len(order)-named, "andere reden", "andere redenen")
	}
	return rows, why
}

// Reload looks whether what came in is still there, since it can be undone and
// redone while the page of it is shown.
func (w *Wizard) Reload() {
	if w.at != stepDone {
		return
	}
	ui.Run(w.host.Run, w.Intake.ListImports, func(all []figures.Import, err error) {
		if err != nil {
			ui.ShowError("look for imports", err, w.host.Window)
			return
		}
		changed := false
		for i := range w.finished {
			f := &w.finished[i]
			undone := f.id != "" && !slices.ContainsFunc(all, func(im figures.Import) bool { return im.ID == f.id })
			changed = changed || undone != f.undone
			f.undone = undone
		}
		if changed && w.at == stepDone {
			w.show()
		}
	})
}

// doneStep says what came in, and leads to the figures or to the next file.
func (w *Wizard) doneStep() fyne.CanvasObject {
	last := w.finished[len(w.finished)-1]
	if last.undone {
		return w.undoneStep(last)
	}
	words := []fyne.CanvasObject{ui.NewParagraph(look.Heading, capital(last.what)+"."), ui.NewParagraph(look.Muted, last.name)}
	for _, text := range []string{last.not, last.advice} {
		if text != "" {
			words = append(words, ui.NewParagraph(look.Body, strings.TrimSuffix(capital(text), ".")+"."))
		}
	}
	words = append(words, ui.NewParagraph(look.Caption, "Toch niet goed? ‘Ongedaan maken’ (Ctrl+Z) brengt alles terug. Later kan het ook bij ‘Ingelezen bestanden’."))
	again, icon := w.again()
	leave := func() { w.leave(last.theme) }
	w.main = ui.NewPrimary("Bekijk de cijfers", look.Chart, leave)
	buttons := ui.Flow(look.S2, w.main, ui.NewSecondary(again, icon, w.next))
	if len(w.waiting) > 0 { // the files that wait come first
		w.main = ui.NewPrimary(again, icon, w.next)
		buttons = ui.Flow(look.S2, w.main, ui.NewSecondary("Bekijk de cijfers", look.Chart, leave))
	}
	card := ui.NewCard(ui.Stack(look.S4, ui.RowTop(look.S3, 1, ui.NewStatusBadge(look.Check, look.ColorOk, look.ColorOkSoft, 26), ui.Stack(look.S1, words...)), buttons))
	return w.withHistory(card)
}

// again names the way to the next file.
func (w *Wizard) again() (words string, icon look.Icon) {
	n := len(w.waiting)
	if n == 0 {
		return "Nog een bestand", look.Plus
	}
	words = "Volgende: " + shorten(fileName(w.waiting[0]), 32)
	if n > 1 {
		words += fmt.Sprintf(" (nog %d)", n)
	}
	return words, look.Right
}

// undoneStep says that what came in last is no longer there.
func (w *Wizard) undoneStep(last finished) fyne.CanvasObject {
	again, icon := w.again()
	w.main = ui.NewPrimary(again, icon, w.next)
	words := ui.Stack(look.S1, ui.NewParagraph(look.Heading, "Teruggedraaid. Deze cijfers tellen niet meer mee."), ui.NewParagraph(look.Muted, last.name),
		ui.NewParagraph(look.Caption, "‘Opnieuw’ (Ctrl+Y) zet ze terug."))
	return w.withHistory(ui.NewCard(ui.Stack(look.S4, ui.RowTop(look.S3, 1, ui.NewStatusBadge(look.Undo, look.ColorRest, look.ColorRestSoft, 26), words), ui.Flow(look.S2, w.main))))
}

// withHistory puts the files that came in before below a card, which stays as
// high as it needs.
func (w *Wizard) withHistory(card fyne.CanvasObject) fyne.CanvasObject {
	if len(w.finished) == 1 {
		return ui.Stack(0, card)
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
		if f.undone {
			rows = append(rows, fact(undoing, f.name, "Teruggedraaid"))
			continue
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
