package route

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// checks is by which signs a step is done. Some a person ticks; what the
// dossier can see for itself, it answers.
type checks struct {
	page    *Page
	content *fyne.Container
	told    map[string]bool // whose 'how do I know' was opened or closed by the user
}

func newChecks(p *Page) *checks {
	return &checks{page: p, content: container.NewVBox(), told: map[string]bool{}}
}

func (c *checks) show(s route.State) {
	rows := []fyne.CanvasObject{}
	if len(s.Checks) == 0 {
		rows = append(rows, ui.NewParagraph(look.Muted, "Deze eigen stap heeft geen punten om na te kijken. Zet hem zelf op klaar wanneer het zover is."))
	}
	for i, k := range s.Checks {
		if i > 0 {
			rows = append(rows, ui.Rule())
		}
		if k.ByPerson {
			rows = append(rows, c.asked(s, k))
		} else {
			rows = append(rows, c.known(s, k))
		}
	}
	c.content.Objects = []fyne.CanvasObject{ui.Stack(look.S3, rows...)}
	c.content.Refresh()
}

// asked is a check that a person ticks.
func (c *checks) asked(s route.State, k route.CheckState) fyne.CanvasObject {
	p := c.page
	help := ""
	if k.Tick.ID != "" {
		help = "Afgevinkt op " + p.host.Day(k.Tick.On)
		if k.Tick.Who != "" {
			help += " door " + k.Tick.Who
		}
	}
	box := ui.NewCheckbox(k.Text, help, nil)
	box.SetOn(k.Verdict == route.Met)
	box.OnChanged = func(on bool) {
		doing, work := "tick a check", func(ctx context.Context) error { return p.Steps.Tick(ctx, s.Progress, k.Code, p.Who()) }
		if !on {
			doing, work = "untick a check", func(ctx context.Context) error { return p.Steps.Untick(ctx, k.Tick.ID) }
		}
		ui.Do(p.host.Run, work, func(err error) {
			if err != nil {
				box.SetOn(!on)
				ui.ShowError(doing, err, p.host.Window)
				return
			}
			p.host.Changed()
			p.Reload()
		})
	}
	rows := []fyne.CanvasObject{box}
	if filled(k.Explain) {
		rows = append(rows, c.how(s, k, false, func() fyne.CanvasObject { return ui.NewParagraph(look.Muted, k.Explain) }))
	}
	return ui.Stack(look.S1, rows...)
}

// known is a check that the dossier answers. What is missing is told at once,
// what is there when it is asked.
func (c *checks) known(s route.State, k route.CheckState) fyne.CanvasObject {
	p := c.page
	state := ui.NogNiet
	word := "Nog niet, zegt het dossier"
	if k.Verdict == route.Met {
		state, word = ui.Klaar, "In orde, weet het dossier"
	}
	mark := ui.Row(look.S1, ui.NewIcon(look.Lock, look.ColorMuted, 14), ui.NewText(look.Label.In(state.Colour), word))
	head := ui.RowTop(look.S2, 1, ui.NewIcon(state.Shape, state.Colour, 22), ui.Stack(look.S1, ui.NewParagraph(look.Body, k.Text), mark))
	why := c.how(s, k, k.Verdict != route.Met, func() fyne.CanvasObject {
		rows := []fyne.CanvasObject{ui.NewParagraph(look.Body, k.Why)}
		if filled(k.Explain) {
			rows = append(rows, ui.NewParagraph(look.Muted, k.Explain))
		}
		if k.Place.Page != "" {
			rows = append(rows, ui.Row(0, ui.NewLink(k.Place.Words, func() { p.host.Open(ui.Route{Page: k.Place.Page, ID: k.Place.ID}) })))
		}
		return ui.Stack(look.S2, rows...)
	})
	return ui.Stack(look.S1, head, why)
}

// how is the question 'how do I know that?' with its answer, when it is open.
func (c *checks) how(s route.State, k route.CheckState, open bool, answer func() fyne.CanvasObject) fyne.CanvasObject {
	if told, ok := c.told[k.Code]; ok {
		open = told
	}
	words := "Hoe weet ik dat?"
	if open {
		words = "Verberg de uitleg"
	}
	ask := ui.NewChip(look.Question, words, func() {
		c.told[k.Code] = !open
		c.show(s)
	})
	rows := []fyne.CanvasObject{ui.Row(0, ask)}
	if open {
		rows = append(rows, ui.NewTint(look.ColorRestSoft, answer()))
	}
	return ui.Inset(0, look.S6+look.S1, ui.Stack(look.S2, rows...))
}
