package figures

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newFigures shows what the figures say: over time, beside others, divided,
// and as a table.
func (i *indicator) newFigures() []fyne.CanvasObject {
	var top []fyne.CanvasObject
	key := i.newKey()
	if line, ok := i.now.Line(); ok {
		top = append(top, ui.NewCard(ui.Stack(look.S3, key, ui.NewChartFigure(line))))
	} else {
		top = append(top, ui.NewCard(ui.Stack(look.S3, key, ui.NewParagraph(look.Subheading, i.now.Finding()), ui.NewParagraph(look.Muted, "Met één jaar is er nog geen lijn te trekken. Elk jaar dat erbij komt, maakt het beeld scherper."))))
	}
	splits := i.newSplits()
	if bars, ok := i.now.Bars(); ok {
		top = append(top, ui.NewCard(ui.NewChartFigure(bars)))
	} else if len(splits) > 0 {
		top, splits = append(top, splits[0]), splits[1:] // rather than an empty place
	} else {
		top = append(top, i.newNoPeers())
	}
	parts := []fyne.CanvasObject{ui.Fold(look.S4, 380, []float32{3, 2}, top...)}
	switch len(splits) {
	case 0:
	case 1:
		parts = append(parts, splits[0])
	default:
		parts = append(parts, grid(look.S4, 2, 380, splits))
	}
	if len(i.now.Series) > 0 {
		parts = append(parts, i.newTable())
	}
	return parts
}

// newSplits draws the figure divided by one property at a time, now and through
// the years.
func (i *indicator) newSplits() []fyne.CanvasObject {
	var cards []fyne.CanvasObject
	for _, c := range i.now.Splits() {
		cards = append(cards, ui.NewCard(ui.NewChartFigure(c)))
	}
	for _, c := range i.now.CourseLines() {
		cards = append(cards, ui.NewCard(ui.NewChartFigure(c)))
	}
	return cards
}

// newKey shows our newest figure big, with what to make of it.
func (i *indicator) newKey() fyne.CanvasObject {
	p := i.now
	v := p.Newest()
	if v.Period == "" || len(p.Series) == 0 || !p.Series[0].Area.Own {
		return ui.NewParagraph(look.Muted, "Van jullie gemeente is er nog geen totaal.")
	}
	when := p.Series[0].Area.Name + ", " + v.Period
	if v.Provisional {
		when += ", voorlopig"
	}
	number := []fyne.CanvasObject{ui.NewText(look.Figure, p.Number(v.Value)), ui.Stack(0, ui.Space(0, look.S2), ui.NewText(look.Caption, p.ShortUnit()))}
	marks := []fyne.CanvasObject{}
	if t := trendOf(p.Trend); t.Words != "" {
		marks = append(marks, ui.NewStatusPill(verdict(p.Trend)))
	}
	if figures.Small(p.Indicator, v) {
		small := ui.NogNiet.Says("Klein aantal: verborgen in documenten")
		small.Shape = look.Lock
		marks = append(marks, ui.NewStatusPill(small))
	}
	lines := []fyne.CanvasObject{ui.NewParagraph(look.Caption, when), ui.Row(look.S1, number...), ui.Flow(look.S2, marks...)}
	if how := p.How(); how != "" {
		lines = append(lines, ui.NewParagraph(look.Caption, "Zo berekend: "+how))
	}
	return ui.Stack(look.S1, lines...)
}

// verdict is the trend as a pill.
func verdict(t figures.Trend) ui.Status {
	since := " dan in " + t.From.Period
	switch t.Verdict {
	case figures.Better:
		return ui.Klaar.Says("Gunstiger" + since)
	case figures.Worse:
		return ui.Aandacht.Says("Ongunstiger" + since)
	case figures.Stable:
		return ui.NogNiet.Says("Stabiel sinds " + t.From.Period)
	}
	return ui.NogNiet.Says(capital(trendOf(t).Words) + since)
}

func (i *indicator) newNoPeers() fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.NewSectionHeader("Naast anderen"),
		ui.NewParagraph(look.Muted, "Voor hetzelfde jaar is er nog geen cijfer van een ander gebied. Een vergelijking laat zien of iets hoog of laag is.")}
	if !i.page.meeting {
		parts = append(parts, ui.Flow(look.S2, ui.NewSecondary("Vergelijk met…", look.Sliders, i.page.choosePeers)))
	}
	return ui.NewCard(ui.Stack(look.S3, parts...))
}

// yearsInTable is how many periods the table on the page shows; the copied one
// has all of them.
const yearsInTable = 8

// newTable shows the figures as a table.
func (i *indicator) newTable() fyne.CanvasObject {
	rows := i.now.Table()
	note := ""
	if n := len(rows[0]) - 1; n > yearsInTable {
		for r := range rows {
			rows[r] = slices.Concat(rows[r][:1], rows[r][n-yearsInTable+1:])
		}
		note = fmt.Sprintf("Je ziet de laatste %d van %d perioden. ‘Kopieer tabel’ neemt ze allemaal mee.", yearsInTable, n)
	}
	parts := []fyne.CanvasObject{ui.NewSectionHeader("De cijfers", ui.NewChip(look.Copy, "Kopieer tabel", i.copyTable)),
		ui.NewSideways(ui.Wide(float32(130+70*len(rows[0])), ui.NewSmallTable(0, rows[0], rows[1:]...)))}
	notes := i.now.Notes()
	if note != "" {
		notes = append([]string{note}, notes...)
	}
	for _, n := range notes {
		parts = append(parts, ui.NewParagraph(look.Caption, n))
	}
	if small := i.newSmall(); small != nil {
		parts = append(parts, small)
	}
	return ui.NewCard(ui.Stack(look.S3, parts...))
}

// newSmall says which figures staff see and readers don't; nil when there are
// none.
func (i *indicator) newSmall() fyne.CanvasObject {
	n := 0
	for _, s := range i.now.Series {
		for _, v := range s.Values {
			if figures.Small(i.now.Indicator, v) {
				n++
			}
		}
	}
	for _, v := range i.now.Parts {
		if figures.Small(i.now.Indicator, v) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	words := fmt.Sprintf("%d kleine aantallen: verborgen in documenten", n)
	if n == 1 {
		words = "1 klein aantal: verborgen in documenten"
	}
	return ui.RowTop(look.S2, 1, ui.NewIcon(look.Lock, look.ColorMuted, 16), ui.NewParagraph(look.Caption,
		words+". Wie het portfolio leest, ziet ze niet, en ook niet waaruit ze volgen. Zo blijft niemand herkenbaar."))
}

// copyTable puts the figures on the clipboard, to paste in a spreadsheet.
func (i *indicator) copyTable() {
	i.page.Copy(i.now.Copied())
	i.page.host.Tell("De tabel staat op het klembord")
}
