package support

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// climate is the tab that shows where support is broad, thin or missing, and
// what helps.
type climate struct {
	page    *Page
	host    *ui.Host
	circles []support.Circle
	cancel  func()

	trouble *edit.Trouble
	rows    *fyne.Container
	scroll  *ui.Scroll
}

func newClimate(page *Page) tab {
	c := &climate{page: page, host: page.host, cancel: func() {}, rows: ui.Stack(look.S3)}
	c.trouble = edit.NewTrouble(c.Reload)
	c.scroll = ui.NewScroll(ui.Inset(look.S4, look.S6, ui.Stack(look.S3, c.trouble.Content(), c.rows)))
	return c
}

// Content returns the objects to show.
func (c *climate) Content() fyne.CanvasObject { return c.scroll }

// Show shows the picture as a whole: it has no records.
func (c *climate) Show(string) {}

// Reload judges the dossier anew.
func (c *climate) Reload() {
	c.cancel()
	c.cancel = ui.Run(c.host.Run, c.page.Climate, func(all []support.Circle, err error) {
		c.trouble.Show("judge the support", err)
		if err != nil {
			return // the old picture stays
		}
		c.circles = all
		c.show()
	})
}

// verdicts is how each verdict looks.
var verdicts = map[support.Verdict]ui.Status{
	support.Broad: ui.Klaar, support.Thin: ui.Aandacht, support.Missing: ui.Ontbreekt, support.Ahead: ui.NogNiet,
}

func status(v support.Verdict) ui.Status { return verdicts[v].Says(v.Word()) }

func (c *climate) show() {
	c.rows.Objects = []fyne.CanvasObject{
		ui.NewPageHeader("Iedereen mee", c.sentence()),
		ui.NewParagraph(look.Muted, "Dit volgt uit wat er in het dossier staat. Klopt het niet? Dan ontbreekt er iets in het dossier, of in het draagvlak."),
	}
	for _, x := range c.circles {
		c.rows.Add(c.card(x))
	}
	c.rows.Refresh()
	c.scroll.Refresh()
}

// sentence counts the verdicts in words.
func (c *climate) sentence() string {
	n := map[support.Verdict]int{}
	for _, x := range c.circles {
		n[x.Verdict]++
	}
	switch {
	case n[support.Broad] == len(c.circles):
		return "In alle kringen is de steun breed. Houd ze warm: vertel wat jullie deden."
	case n[support.Missing] == 0:
		return fmt.Sprintf("De steun is breed in %d van de %d kringen. De andere kun je versterken.", n[support.Broad], len(c.circles))
	}
	return fmt.Sprintf("De steun is breed in %d van de %d kringen en ontbreekt in %d. Begin daar.", n[support.Broad], len(c.circles), n[support.Missing])
}

// card is one circle: how it stands, at which moments, why, and what helps.
func (c *climate) card(x support.Circle) fyne.CanvasObject {
	s := status(x.Verdict)
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Subheading, x.Name), ui.NewStatusPill(s))}
	if x.Why != "" {
		parts = append(parts, ui.NewParagraph(look.Body, x.Why))
	}
	if len(x.Cells) > 0 {
		parts = append(parts, marks(x.Cells))
	}
	if len(x.Helps) > 0 && x.Verdict != support.Ahead {
		var buttons []fyne.CanvasObject
		for _, h := range x.Helps {
			buttons = append(buttons, ui.NewSecondary(h.Text, look.Right, func() { c.host.Open(ui.Route{Page: h.Page, ID: h.ID}) }))
		}
		parts = append(parts, ui.Flow(look.S2, buttons...))
	}
	return ui.NewNotice(s, ui.Stack(look.S2, parts...))
}

// marks are the moments of a circle, each with a shape and a word.
func marks(cells []support.Cell) fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, x := range cells {
		s := status(x.Verdict)
		out = append(out, ui.RowTop(look.S1, 1, ui.NewIcon(s.Shape, s.Colour, 16),
			ui.Stack(0, ui.NewLine(look.Label, x.Moment.Title), ui.NewLine(look.Caption, s.Word))))
	}
	return ui.Fold(look.S3, 110, nil, out...)
}
