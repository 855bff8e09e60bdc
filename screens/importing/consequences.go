package importing

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// rowStep tells row by row what comes in, and what that changes.
func (w *Wizard) rowStep() fyne.CanvasObject {
	return filling(look.S4, 1, ui.Fold(look.S4, 380, []float32{1, 1}, w.newCounts(), w.newChanges()), w.newDetailTabs())
}

// newCounts says how many cells come in and how many do not.
func (w *Wizard) newCounts() fyne.CanvasObject {
	r := w.preview.Result
	rows := []fyne.CanvasObject{ui.NewSectionHeader("Uit het bestand"),
		fact(ui.Klaar, count(r.Values, "cijfer komt mee", "cijfers komen mee"), "")}
	if r.Skipped > 0 {
		rows = append(rows, fact(ui.NogNiet, count(r.Skipped, "cel heeft geen cijfer", "cellen hebben geen cijfer"), "Leeg verandert niets. Verborgen en onbekend bewaren we met die reden."))
	}
	if r.Rejected > 0 {
		rows = append(rows, fact(ui.Aandacht, count(r.Rejected, "cel begrijpen we niet", "cellen begrijpen we niet"), "Kijk ze na bij ‘Niet begrepen’. Ze komen niet mee."))
	}
	if n, why := w.left(); n > 0 {
		rows = append(rows, fact(ui.NogNiet, count(n, "rij laten we weg", "rijen laten we weg"), capital(why)+"."))
	}
	if n := w.repeats(); n > 0 {
		rows = append(rows, fact(ui.Aandacht, count(n, "cijfer staat er dubbel in", "cijfers staan er dubbel in"), "Van elk telt alleen het laatste."))
	}
	if w.preview.Sums > 0 {
		rows = append(rows, fact(ui.Lopend, count(w.preview.Sums, "som maken we erbij", "sommen maken we erbij"), "We tellen de leeftijden op tot de leeftijdsgroepen van de cijferlijst. Alleen aantallen, nooit percentages."))
	}
	rows = append(rows, fact(undoing, "Je kunt dit terugdraaien", "‘Ongedaan maken’ (Ctrl+Z) brengt het dossier terug zoals het was, ook wat dit bestand vervangt."))
	return ui.NewCard(ui.Stack(look.S2, rows...))
}

// newChanges says what happens to the dossier.
func (w *Wizard) newChanges() fyne.CanvasObject {
	c := w.preview.Changes
	rows := []fyne.CanvasObject{ui.NewSectionHeader("In het dossier")}
	if c.New > 0 || c.Changed+c.Same == 0 {
		detail := ""
		if c.New > w.preview.Result.Values+w.preview.Sums {
			detail = "Ook de plaatsen waar de bron zegt waarom er geen cijfer is, tellen hier mee."
		}
		rows = append(rows, fact(ui.Klaar, count(c.New, "cijfer is nieuw", "cijfers zijn nieuw"), detail))
	}
	if c.Changed > 0 {
		rows = append(rows, fact(ui.Aandacht, count(c.Changed, "cijfer verandert", "cijfers veranderen"), "Het nieuwe cijfer telt dan. Het oude blijft bewaard."))
	}
	if c.Same > 0 {
		rows = append(rows, fact(ui.NogNiet, count(c.Same, "cijfer blijft gelijk", "cijfers blijven gelijk"), ""))
	}
	if n := len(w.freshTopics()); n > 0 {
		rows = append(rows, fact(ui.Lopend, count(n, "nieuw eigen cijfer", "nieuwe eigen cijfers"), ""))
	}
	if n := len(w.preview.Fresh); n > 0 {
		rows = append(rows, fact(ui.Lopend, count(n, "nieuw gebied", "nieuwe gebieden"), ""))
	}
	return ui.NewCard(ui.Stack(look.S2, rows...))
}

// undoing goes with what can be undone.
var undoing = ui.Status{Shape: look.Undo, Colour: look.ColorMuted}

func fact(s ui.Status, words, detail string) fyne.CanvasObject {
	text := []fyne.CanvasObject{ui.NewParagraph(look.Strong, words)}
	if detail != "" {
		text = append(text, ui.NewParagraph(look.Caption, detail))
	}
	return ui.RowTop(look.S2, 1, ui.NewIcon(s.Shape, s.Colour, 18), ui.Stack(0, text...))
}

// freshTopics are the own indicators that come into being.
func (w *Wizard) freshTopics() (fresh []intake.Topic) {
	for _, t := range w.preview.Topics {
		if t.New && !t.Left && t.Values > 0 {
			fresh = append(fresh, t)
		}
	}
	return fresh
}

// detail is one part of the last step.
type detail struct {
	name    string
	count   int // behind the name; 0 leaves the part out
	content func() fyne.CanvasObject
}

// newRemarks repeats what the step before asked to look at.
func (w *Wizard) newRemarks() fyne.CanvasObject {
	rows := []fyne.CanvasObject{}
	for _, text := range w.doubts() {
		rows = append(rows, remark(text))
	}
	return ui.Stack(look.S2, rows...)
}

// newDetailTabs holds the lists behind the counts.
func (w *Wizard) newDetailTabs() fyne.CanvasObject {
	var names []string
	var parts []fyne.CanvasObject
	for _, d := range []detail{
		{"Rij voor rij", -1, w.newRows},
		{"Wat verandert", w.preview.Changes.Changed, w.newDifferences},
		{"Dubbel", w.repeats(), w.newRepeats},
		{"Nieuwe eigen cijfers", len(w.freshTopics()), w.newFreshTopics},
		{"Weggelaten kolommen", len(w.leftColumns()), w.newLeftColumns},
		{"Nieuwe gebieden", len(w.preview.Fresh), w.newFreshAreas},
		{"Opmerkingen", len(w.doubts()), w.newRemarks},
	} {
		if d.count == 0 {
			continue
		}
		name := d.name
		if d.count > 0 {
			name = fmt.Sprintf("%s %s", d.name, decimal(d.count))
		}
		names, parts = append(names, name), append(parts, d.content())
	}
	tabs := ui.NewTabs(names, parts...)
	tabs.OnOpened = func(n int) { w.view.tab = n }
	if w.view.tab < len(names) {
		tabs.Open(w.view.tab)
	}
	return ui.NewCard(tabs)
}
