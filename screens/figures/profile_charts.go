package figures

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newCharts draws the children over the years and by age, and where they live.
func (x *profile) newCharts() fyne.CanvasObject {
	cards := []fyne.CanvasObject{}
	if ages := x.newAges(); ages != nil {
		cards = append(cards, ages)
	}
	if bars, ok := x.now.Districts.Bars(); ok {
		cards = append(cards, ui.NewCard(ui.Stack(look.S2, x.newTools("Waar ze wonen", func() { x.page.copyTables(x.now.Districts.Table()) }), ui.NewChartFigure(bars),
			ui.Row(0, ui.NewLink("Alles over dit cijfer", func() { x.page.openIndicator(x.now.Districts.Code) })))))
	}
	if len(cards) == 0 {
		return ui.Space(0, 0)
	}
	return ui.Fold(look.S4, 420, []float32{1, 1}, cards...)
}

// view is one of the charts of the ages.
type view struct {
	name  string
	chart chart.Chart
}

// views are the charts that the numbers allow.
func (x *profile) views() []view {
	var views []view
	if c, ok := x.now.BandLine(); ok {
		views = append(views, view{"Door de jaren", c})
	}
	if c, ok := x.now.BandBars(); ok {
		views = append(views, view{"Per leeftijd", c})
	}
	if c, ok := x.now.AgeBars(); ok {
		views = append(views, view{"Per jaar leeftijd", c})
	}
	return views
}

// newAges shows one of the charts of the ages; nil when there is none.
func (x *profile) newAges() fyne.CanvasObject {
	views := x.views()
	if len(views) == 0 {
		return nil
	}
	x.chart = min(x.chart, len(views)-1)
	names := make([]string, len(views))
	for i, v := range views {
		names[i] = v.name
	}
	figure := ui.Stack(0, ui.NewChartFigure(views[x.chart].chart))
	choose := ui.NewFilters(x.chart, names, func(n int) {
		x.chart = n
		figure.Objects = []fyne.CanvasObject{ui.NewChartFigure(views[n].chart)}
		figure.Refresh()
		x.content.Refresh()
	})
	return ui.NewCard(ui.Stack(look.S3, x.newTools("Hoe oud ze zijn", func() { x.page.copyTables(views[x.chart].chart.Values()) }), choose, figure))
}

// newTools is the heading of a card of which the figures can be copied.
func (x *profile) newTools(title string, copied func()) fyne.CanvasObject {
	return ui.NewSectionHeader(title, ui.NewChip(look.Copy, "Kopieer", copied))
}

// copyTables puts tables on the clipboard, to paste in a spreadsheet.
func (p *Page) copyTables(tables ...[][]string) {
	p.Copy(figures.TSV(tables...))
	p.host.Tell("De tabel staat op het klembord")
}

// copyAll copies every table of the profile.
func (x *profile) copyAll() {
	var tables [][][]string
	for _, v := range x.views() {
		tables = append(tables, v.chart.Values())
	}
	x.page.copyTables(append(tables, x.now.Districts.Table(), x.headlineTable())...)
}

// headlineTable is the figures that say most, a row each.
func (x *profile) headlineTable() [][]string {
	if len(x.now.Headlines) == 0 {
		return nil
	}
	rows := [][]string{{"Cijfer", "Jaar", x.now.Own.Name, "Ter vergelijking", "Bron"}}
	for _, h := range x.now.Headlines {
		last := h.Newest()
		rows = append(rows, []string{h.Name, last.Period, h.Show(last), h.Compared(), h.Source})
	}
	return rows
}
