package figures

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// profile is the first page: who the children of the municipality are.
type profile struct {
	page    *Page
	now     figures.Profile
	chart   int // which of its charts is shown
	cancel  func()
	content *fyne.Container
}

func newProfile(p *Page) *profile {
	return &profile{page: p, cancel: func() {}, content: container.NewStack()}
}

func (x *profile) reload() {
	x.cancel()
	read := x.page.Reader.Profile
	if x.page.meeting {
		read = x.page.Reader.ReaderProfile
	}
	x.cancel = ui.Run(x.page.host.Run, read, func(now figures.Profile, err error) {
		x.page.trouble.Show("read the profile", err)
		if err != nil {
			return // the old figures stay
		}
		x.now = now
		x.show()
	})
}

// show builds the page.
func (x *profile) show() {
	var parts []fyne.CanvasObject
	if x.now.Filled() {
		parts = append(parts, x.newHead(), x.newBands(), x.newCharts())
	} else {
		parts = append(parts, x.newEmpty())
	}
	if len(x.now.Headlines) > 0 {
		parts = append(parts, x.newHeadlines())
	}
	if len(x.now.Lacks) > 0 && x.now.Filled() && !x.page.meeting {
		parts = append(parts, x.newLacks())
	}
	x.content.Objects = []fyne.CanvasObject{ui.NewPage(parts...)}
	x.content.Refresh()
}

func (x *profile) newHead() fyne.CanvasObject {
	words := ui.Stack(2, ui.NewParagraph(look.Title, "Onze kinderen in cijfers"), ui.NewParagraph(look.Body, strings.Join(x.now.Sentences(), " ")))
	if x.page.meeting {
		return words
	}
	return ui.Aside(420, words, ui.Row(look.S2, ui.NewPrimary("Lees cijfers in", look.Upload, func() { x.page.openWizard("") }),
		ui.NewIconButton(look.Copy, "Kopieer het hele profiel als tabel", x.copyAll)))
}

// newEmpty says what is missing before there is a profile.
func (x *profile) newEmpty() fyne.CanvasObject {
	p := x.page
	if p.meeting {
		return ui.NewParagraph(look.Muted, "Over hoeveel kinderen er wonen, zijn er nog geen cijfers.")
	}
	why := x.page.host.Judged("Een jury wil eerst weten om welke kinderen het gaat.")
	for _, l := range x.now.Lacks[:min(1, len(x.now.Lacks))] {
		why += " " + l.Do
	}
	return ui.NewCard(ui.NewEmptyState(ui.Empty{Icon: look.People, Sentence: "Hier komt wie jullie kinderen zijn: hoeveel, hoe oud en waar.", Why: why,
		Action: "Lees cijfers in", OnAction: func() { p.openWizard("") }, Other: "Bekijk welke cijfers er zijn", OnOther: func() { p.openFront(atList) }}))
}

// newBands shows the children big, per age.
func (x *profile) newBands() fyne.CanvasObject {
	bands := append([]figures.Band{x.now.Children}, x.now.Bands...)
	var tiles []fyne.CanvasObject
	for _, b := range bands {
		if b.Code != "" {
			tiles = append(tiles, x.newBand(b))
		}
	}
	return grid(look.S3, 3, 150, tiles)
}

func (x *profile) newBand(b figures.Band) fyne.CanvasObject {
	f := bigFigure{label: b.Label, value: "–", history: history(b.Series), trend: ui.Trend{Arrow: look.Same, Colour: look.ColorMuted}}
	if b.Now.Indicator != "" {
		f.value = b.Show(b.Now)
	}
	if n, ok := b.Change(); ok {
		f.trend = changed(n, x.now.Since)
	}
	return f.tile(func() { x.page.openIndicator(b.Code) })
}

// changed says how many more or fewer there are; more children are neither
// good nor bad.
func changed(n float64, since string) ui.Trend {
	switch {
	case n > 0:
		return ui.Trend{Arrow: look.Up, Words: "+" + figures.Decimal(n, 0) + " sinds " + since, Colour: look.ColorRest}
	case n < 0:
		return ui.Trend{Arrow: look.Fall, Words: "-" + figures.Decimal(-n, 0) + " sinds " + since, Colour: look.ColorRest}
	}
	return ui.Steady("gelijk sinds " + since)
}

// newHeadlines shows the figures that say most, beside those of a wider area.
func (x *profile) newHeadlines() fyne.CanvasObject {
	var tiles []fyne.CanvasObject
	for _, h := range x.now.Headlines {
		last := h.Newest()
		f := bigFigure{label: h.Name, value: h.Number(last.Value), unit: h.ShortUnit(), when: last.Period, history: history(h.Own),
			trend: trendOf(h.Trend), beside: h.Compared()}
		if since := h.Trend.From.Period; f.trend.Words != "" && since != "" {
			f.trend.Words += " sinds " + since
		}
		tiles = append(tiles, f.tile(func() { x.page.openIndicator(h.Code) }))
	}
	head := ui.NewSectionHeader("Hoe het met hen gaat")
	if !x.page.meeting {
		head = ui.NewSectionHeader("Hoe het met hen gaat", ui.NewChip(look.Copy, "Kopieer", func() { x.page.copyTables(x.headlineTable()) }))
	}
	return ui.Stack(look.S3, head, grid(look.S3, 4, 200, tiles))
}

// newLacks says what would complete the profile.
func (x *profile) newLacks() fyne.CanvasObject {
	lines := []fyne.CanvasObject{ui.NewSectionHeader("Wat dit profiel nog mist", ui.NewSecondary("Lees cijfers in", look.Upload, func() { x.page.openWizard("") }))}
	for _, l := range x.now.Lacks {
		lines = append(lines, ui.Stack(0, ui.NewParagraph(look.Strong, l.Text), ui.NewParagraph(look.Caption, l.Do)))
	}
	return ui.NewNotice(ui.NogNiet, ui.Stack(look.S3, lines...))
}
