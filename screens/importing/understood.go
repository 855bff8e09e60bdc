package importing

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// columnStep shows what was understood, and asks what the file does not tell.
func (w *Wizard) columnStep() fyne.CanvasObject {
	r := w.preview.Report
	facts := []fyne.CanvasObject{ui.RowTop(look.S3, 1, ui.NewBadge(look.Sheet, 22), ui.Stack(2, ui.NewParagraph(look.Subheading, w.name()),
		ui.NewParagraph(look.Body, w.sentence()), ui.NewParagraph(look.Caption, capital(formWords(r)))))}
	if list := w.warnings(); list != nil {
		facts = append(facts, list)
	}
	toggle, layout := w.newLayout()
	parts := []fyne.CanvasObject{ui.NewCard(ui.Stack(look.S3, append(facts, toggle)...)), layout}
	if again := w.newRemembered(); again != nil {
		parts = append(parts, again)
	}
	if ask := w.questions(); ask != nil {
		parts = append(parts, ask)
	}
	return ui.Stack(look.S4, append(parts, w.newColumns(), w.newDetails())...)
}

// name is what the file is called on the page.
func (w *Wizard) name() string {
	if w.kind == "paste" {
		return "Geplakte tabel"
	}
	return w.preview.Report.File
}

// sentence says in words what the table is.
func (w *Wizard) sentence() string {
	p := w.preview
	s := "Dit is " + layoutWords(p.Report.Layout)
	if !p.Ready() {
		return s + "."
	}
	s += fmt.Sprintf(": %s in %s", count(p.Result.Values, "cijfer", "cijfers"), count(w.taken(), "rij", "rijen"))
	switch {
	case p.From == p.To:
		s += " over " + p.From
	case p.From != "":
		s += " van " + p.From + " tot " + p.To
	}
	if len(p.Areas) == 1 {
		return s + ", over " + p.Areas[0].Name + "."
	}
	return s + fmt.Sprintf(", over %s.", count(len(p.Areas), "gebied", "gebieden"))
}

// taken counts the rows that figures come from.
func (w *Wizard) taken() int {
	n := 0
	for _, s := range w.preview.Report.Sheets {
		n += s.Taken
	}
	return n
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// manyWarnings is how many are shown before the user asks for all of them.
const manyWarnings = 3

// warnings shows what was filled in, assumed or looks wrong; nil for nothing.
func (w *Wizard) warnings() fyne.CanvasObject {
	all := w.doubts()
	if len(all) == 0 {
		return nil
	}
	list := ui.Stack(look.S1)
	rest := all
	if len(all) > manyWarnings+1 {
		rest = all[:manyWarnings]
	}
	for _, text := range rest {
		list.Add(remark(text))
	}
	if len(rest) == len(all) {
		return list
	}
	var more *ui.Chip
	more = ui.NewChip(look.Down, fmt.Sprintf("Toon nog %d opmerkingen", len(all)-len(rest)), func() {
		for _, text := range all[len(rest):] {
			list.Add(remark(text))
		}
		more.Hide()
		list.Refresh()
	})
	list.Add(ui.Row(0, more))
	return list
}

func remark(text string) fyne.CanvasObject {
	return ui.RowTop(look.S2, 1, ui.NewIcon(look.Attention, look.ColorWarn, 16), ui.NewParagraph(look.Body, text))
}

// doubts are all sentences that the user should read, the heaviest first.
func (w *Wizard) doubts() []string {
	p := w.preview
	var out []string
	for _, i := range p.Before {
		text := "Precies dit bestand is al ingelezen op " + w.host.Day(day(i.At)) + by(i.Who) + "."
		if p.Changes.New+p.Changes.Changed == 0 {
			text += " Nog eens inlezen verandert niets."
		}
		out = append(out, text)
	}
	for _, t := range p.Topics {
		if t.Doubt != "" && !t.Left {
			out = append(out, t.Name+": "+t.Doubt)
		}
	}
	if p.Ready() && !p.Own {
		out = append(out, "Jullie eigen gemeente staat niet in dit bestand. De cijfers kun je wel gebruiken om te vergelijken.")
	}
	if p.Ready() && w.nobodys() {
		out = append(out, "Het bestand zegt niet van wie de cijfers zijn. Schrijf dat onderaan bij ‘Waar komen de cijfers vandaan?’, anders staat de naam van het bestand onder elke grafiek.")
	}
	if w.dutchUnknown() {
		out = append(out, fmt.Sprintf("Onze lijst van Nederlandse gemeenten is van %d. Een gemeente van een latere herindeling houdt de naam en de code van het bestand; je kunt ze wel gebruiken om te vergelijken.", areas.DutchListYear))
	}
	return append(out, p.Warnings...)
}

// nobodys reports whether nothing tells from whom the figures of a file are.
func (w *Wizard) nobodys() bool {
	file := w.preview.Report.File
	return w.kind == "file" && w.source == "" && w.preview.Source == strings.TrimSuffix(file, filepath.Ext(file))
}

// dutchUnknown reports whether a Dutch area of the file is not in our list.
func (w *Wizard) dutchUnknown() bool {
	inNetherlands := w.host.Country == areas.Netherlands || w.preview.Report.Layout == "statline"
	if inNetherlands && slices.ContainsFunc(w.preview.Warnings, func(s string) bool { return strings.Contains(s, "kennen we geen code") }) {
		return true // of areas without figures too
	}
	return slices.ContainsFunc(w.preview.Areas, func(a figures.Area) bool {
		if known, ok := areas.Default().ByCode(a.Code); ok && known.Code == a.Code {
			return false
		}
		return strings.HasPrefix(a.Code, "GM") || inNetherlands && nameless(a) && !a.Own
	})
}

// day is the date of an instant.
func day(at string) string { return at[:min(len(at), len("2026-11-21"))] }

func by(who string) string {
	if who == "" {
		return ""
	}
	return " door " + who
}

// sheet is the one whose columns and rows are shown: the one that the user
// looks at, else the first with figures.
func (w *Wizard) sheet() importing.Sheet {
	sheets := w.preview.Report.Sheets
	if i := slices.IndexFunc(sheets, func(s importing.Sheet) bool { return w.view.sheet != "" && s.Name == w.view.sheet }); i >= 0 {
		return sheets[i]
	}
	if i := slices.IndexFunc(sheets, func(s importing.Sheet) bool { return s.Kind == importing.Figures }); i >= 0 {
		return sheets[i]
	}
	if len(sheets) > 0 {
		return sheets[0]
	}
	return importing.Sheet{}
}
