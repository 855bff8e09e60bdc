package importing

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// rowStep tells row by row what comes in, and what that changes.
func (w *Wizard) rowStep() fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.Fold(look.S4, 380, []float32{1, 1}, w.newCounts(), w.newChanges())}
	if notice := w.warnings(); notice != nil {
		parts = append(parts, notice)
	}
	return ui.Stack(look.S4, append(parts, w.newAccount())...)
}

// newCounts says how many cells come in and how many do not.
func (w *Wizard) newCounts() fyne.CanvasObject {
	r := w.preview.Result
	rows := []fyne.CanvasObject{ui.NewSectionHeader("Uit het bestand"),
		fact(ui.Klaar, count(r.Values, "cijfer komt mee", "cijfers komen mee"), ""),
		fact(ui.NogNiet, count(r.Skipped, "cel heeft geen cijfer", "cellen hebben geen cijfer"), "Een lege cel verandert niets aan wat je al hebt. Wat verborgen of onbekend is, bewaren we met die reden.")}
	if r.Rejected > 0 {
		rows = append(rows, fact(ui.Aandacht, count(r.Rejected, "cel begrijpen we niet", "cellen begrijpen we niet"), "Hieronder zie je welke."))
	}
	if w.preview.Sums > 0 {
		rows = append(rows, fact(ui.Lopend, count(w.preview.Sums, "som maken we erbij", "sommen maken we erbij"), "We tellen de leeftijden op tot de leeftijdsgroepen van de cijferlijst. Alleen aantallen, nooit percentages."))
	}
	return ui.NewCard(ui.Stack(look.S3, rows...))
}

// newChanges says what happens to the dossier.
func (w *Wizard) newChanges() fyne.CanvasObject {
	p := w.preview
	fresh := 0
	for _, t := range p.Topics {
		if t.New && !t.Left && t.Values > 0 {
			fresh++
		}
	}
	rows := []fyne.CanvasObject{ui.NewSectionHeader("In het dossier"),
		fact(ui.Klaar, count(p.Changes.New, "cijfer is nieuw", "cijfers zijn nieuw"), "")}
	if p.Changes.Changed > 0 {
		rows = append(rows, fact(ui.Aandacht, count(p.Changes.Changed, "cijfer verandert", "cijfers veranderen"), "Het oude cijfer komt terug als je het inlezen ongedaan maakt."))
	}
	if p.Changes.Same > 0 {
		rows = append(rows, fact(ui.NogNiet, count(p.Changes.Same, "cijfer blijft gelijk", "cijfers blijven gelijk"), ""))
	}
	if fresh > 0 {
		rows = append(rows, fact(ui.Lopend, count(fresh, "nieuw eigen cijfer", "nieuwe eigen cijfers"), "Kijk daarna de naam, de eenheid en het thema na."))
	}
	if n := len(p.Fresh); n > 0 {
		rows = append(rows, fact(ui.Lopend, count(n, "nieuw gebied", "nieuwe gebieden"), "Je kunt ermee vergelijken."))
	}
	return ui.NewCard(ui.Stack(look.S3, rows...))
}

func fact(s ui.Status, words, detail string) fyne.CanvasObject {
	text := []fyne.CanvasObject{ui.NewParagraph(look.Strong, words)}
	if detail != "" {
		text = append(text, ui.NewParagraph(look.Caption, detail))
	}
	return ui.RowTop(look.S2, 1, ui.NewIcon(s.Shape, s.Colour, 18), ui.Stack(0, text...))
}

// entry is one line of the account.
type entry struct {
	place, words string
	state        ui.Status
}

// The filters of the account.
const (
	showLeft = iota
	showFaults
	showTaken
)

// account gathers the lines of all sheets, by filter.
func (w *Wizard) account() (lines [3][]entry, counts [3]int) {
	for _, s := range w.preview.Report.Sheets {
		if s.Kind != importing.Figures {
			continue
		}
		where := ""
		if s.Name != "" && len(w.preview.Report.Sheets) > 1 {
			where = s.Name + ", "
		}
		for _, n := range s.Account {
			place := fmt.Sprintf("%srij %d", where, n.Row)
			if n.Taken {
				lines[showTaken] = append(lines[showTaken], entry{place, "Komt mee", ui.Klaar})
			} else {
				lines[showLeft] = append(lines[showLeft], entry{place, capital(n.Reason), ui.NogNiet})
			}
		}
		for _, f := range s.Faults {
			name := fmt.Sprintf("kolom %d", f.Column+1)
			if f.Column < len(s.Columns) && s.Columns[f.Column].Name != "" {
				name = s.Columns[f.Column].Name
			}
			lines[showFaults] = append(lines[showFaults], entry{fmt.Sprintf("%srij %d", where, f.Row),
				"‘" + f.Text + "’ in " + name + " is geen getal", ui.Aandacht})
		}
		counts[showLeft] += s.Rows - s.Taken
		counts[showTaken] += s.Taken
		counts[showFaults] += s.Rejected
	}
	return lines, counts
}

// newAccount lists the rows.
func (w *Wizard) newAccount() fyne.CanvasObject {
	lines, counts := w.account()
	words := []string{fmt.Sprintf("Rijen die niet meekomen %d", counts[showLeft]), fmt.Sprintf("Cellen die we niet begrijpen %d", counts[showFaults]),
		fmt.Sprintf("Rijen die meekomen %d", counts[showTaken])}
	var now []entry
	list := ui.NewList(func() fyne.CanvasObject { return newRow() }, func(i int, o fyne.CanvasObject) { o.(*row).set(now[i]) })
	note := ui.NewParagraph(look.Caption, "")
	pick := func(i int) {
		now = lines[i]
		list.SetLength(len(now))
		list.ScrollToTop()
		switch {
		case counts[i] == 0:
			note.SetText("Geen enkele.")
		case counts[i] > len(now):
			note.SetText(fmt.Sprintf("Je ziet de eerste %d.", len(now)))
		default:
			note.SetText("")
		}
	}
	filters := ui.NewFilters(0, words, pick)
	pick(showLeft)
	return ui.NewCard(ui.Stack(look.S3, ui.NewSectionHeader("Rij voor rij"), w.newReasons(), filters, container.New(tall(240), list), note))
}

// newReasons sums up why rows stay out.
func (w *Wizard) newReasons() fyne.CanvasObject {
	rows := []fyne.CanvasObject{}
	for _, s := range w.preview.Report.Sheets {
		for _, c := range s.LeftOut {
			if len(rows) < 8 {
				rows = append(rows, ui.RowTop(look.S2, 1, ui.Wide(90, ui.NewText(look.Caption, count(c.Rows, "rij", "rijen"))), ui.NewParagraph(look.Caption, c.Reason)))
			}
		}
	}
	return ui.Stack(2, rows...)
}

// tall gives its content a fixed height.
type tall float32

// MinSize implements [fyne.Layout].
func (h tall) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(o[0].MinSize().Width, float32(h))
}

// Layout implements [fyne.Layout].
func (h tall) Layout(o []fyne.CanvasObject, s fyne.Size) { o[0].Resize(s) }

// row shows one line of the account.
type row struct {
	widget.BaseWidget

	content      fyne.CanvasObject
	place, words *ui.Text
	icon         *ui.Icon
}

func newRow() *row {
	r := &row{place: ui.NewLine(look.Caption, ""), words: ui.NewLine(look.Body, ""), icon: ui.NewIcon(look.Check, look.ColorMuted, 16)}
	r.content = ui.Inset(look.S1, look.S2, ui.Cells(360, 2, ui.Cell{Object: r.icon}, ui.Cell{Object: r.place, Weight: 1}, ui.Cell{Object: r.words, Weight: 3}))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(e entry) {
	r.icon.Set(e.state.Shape, e.state.Colour)
	r.place.SetText(capital(e.place))
	r.words.SetText(e.words)
}
