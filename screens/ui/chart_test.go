package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// charts are all kinds in cards of a width.
func charts(width float32, make func(chart.Chart) fyne.CanvasObject) fyne.CanvasObject {
	var all []fyne.CanvasObject
	for _, s := range charttest.Samples() {
		all = append(all, ui.NewCard(make(s.Chart)))
	}
	return container.NewVScroll(container.NewHBox(ui.Wide(width, ui.Stack(look.S3, all...))))
}

func plain(c chart.Chart) fyne.CanvasObject { return ui.NewChart(c) }

func TestChartsFit(t *testing.T) {
	for name, width := range map[string]float32{"wide": 900, "narrow": 300} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(fyne.Window) fyne.CanvasObject { return charts(width, plain) })
		})
	}
	t.Run("with words around them", func(t *testing.T) {
		uitest.EveryScale(t, func(fyne.Window) fyne.CanvasObject { return charts(700, ui.NewChartFigure) })
	})
}

func TestAChartAsksForTheHeightThatGoesWithItsWidth(t *testing.T) {
	uitest.App(t)
	c := ui.NewChart(charttest.Lines())
	uitest.Window(t, container.NewWithoutLayout(c))
	c.Resize(fyne.NewSize(1000, 100))
	wide := c.MinSize().Height
	c.Resize(fyne.NewSize(400, 100))
	if narrow := c.MinSize().Height; narrow >= wide {
		t.Errorf("%.0f at 400, %.0f at 1000", narrow, wide)
	}
	uitest.Style(look.ModeLight, 2)
	c.Refresh()
	if c.MinSize().Width > 200 {
		t.Errorf("needs %.0f at 200 %%", c.MinSize().Width)
	}
}

func TestAChartCanBeReplaced(t *testing.T) {
	uitest.App(t)
	c := ui.NewChart(charttest.Lines())
	w := uitest.Window(t, c)
	uitest.MustShow(t, w.Content(), "2016")
	c.SetChart(charttest.Bars())
	uitest.MustShow(t, w.Content(), "Statiekwartier")
	uitest.MustNotShow(t, w.Content(), "2016")
}

func TestAnEmptyChartSaysSo(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.NewChart(chart.BarChart{}))
	uitest.MustShow(t, w.Content(), "Er zijn nog geen cijfers om te tonen.")
}

func TestALongTimelineIsPaintedInPieces(t *testing.T) {
	uitest.App(t)
	long := charttest.Timeline()
	for range 5 {
		long.Spans = append(long.Spans, long.Spans...)
	}
	c := ui.NewChart(long)
	uitest.Window(t, c)
	if n := len(uitest.All[*canvas.Raster](c)); n < 3 {
		t.Errorf("%d pieces for %.0f high", n, c.MinSize().Height)
	}
}

func TestTheFiguresOfAChartOpenAsATable(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.NewChartFigure(charttest.Groups()))
	uitest.MustShow(t, w.Content(), "Er komen vooral lagereschoolkinderen bij", "Bron: voorbeeldcijfers, 2015–2025.")
	uitest.MustNotShow(t, w.Content(), "Groep")
	uitest.Tap(t, w, "Toon de cijfers")
	uitest.MustShow(t, w.Content(), "Groep")
	uitest.Tap(t, w, "Verberg de cijfers")
	uitest.MustNotShow(t, w.Content(), "Groep")
}

// TestPictureCharts writes pictures to look at, see [uitest.Picture].
func TestPictureCharts(t *testing.T) {
	for _, k := range []struct {
		name  string
		mode  look.Mode
		scale float32
		width float32
	}{
		{"light", look.ModeLight, 1, 620}, {"dark", look.ModeDark, 1, 620}, {"contrast", look.ModeContrast, 1, 620},
		{"narrow", look.ModeLight, 1, 300}, {"large", look.ModeLight, 2, 620}, {"wide", look.ModeLight, 1, 1200},
	} {
		uitest.App(t)
		uitest.Style(k.mode, k.scale)
		for _, s := range charttest.Samples() {
			w := uitest.Window(t, container.NewHBox(ui.Wide(k.width, ui.NewCard(ui.NewChartFigure(s.Chart)))))
			uitest.Picture(t, w, s.Name+"-"+k.name)
		}
	}
}
