package figures

import (
	"context"
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// mostOfGroup is how many areas of a group are shown to choose from; the others
// are found by their name.
const mostOfGroup = 10

// comparing is the dialog for the areas to compare with.
type comparing struct {
	page   *Page
	areas  []figures.Area
	groups []figures.PeerGroup
	pick   *ui.MultiSelect
	below  *fyne.Container // the groups
	dialog *ui.Dialog
}

// choosePeers asks which areas to compare with.
func (p *Page) choosePeers() {
	p.withChoices(func(c choices) {
		x := &comparing{page: p, areas: c.areas, groups: c.groups, below: ui.Stack(look.S3)}
		x.pick = ui.NewMultiSelect("Zoek een gebied", nil, func([]string) { x.showGroups() })
		x.show()
	})
}

func (x *comparing) show() {
	var chosen []string
	for _, a := range x.areas {
		if a.Peer && !a.Own {
			chosen = append(chosen, a.Code)
		}
	}
	x.setAreas(x.areas, chosen)
	help := "Zonder keuze vergelijken we met de provincies, het gewest en het land in jullie cijfers. Kies er niet meer dan een zestal: dan blijven de grafieken leesbaar."
	if len(x.areas) < 2 {
		help = "Er zijn nog geen cijfers van andere gebieden. Neem ze mee als je een bestand inleest."
	}
	x.dialog = ui.NewDialog("Vergelijk met…", 640, ui.Stack(look.S4, ui.NewField("Met welke gebieden?", false, x.pick, help), x.below))
	x.showGroups()
	x.dialog.SetButtons(ui.NewPrimary("Vergelijk", look.Check, x.accept), ui.NewSecondary("Voeg een gebied toe", look.Plus, x.addArea), ui.NewSecondary("Annuleren", "", x.dialog.Close))
	x.dialog.Show(x.page.host.Window)
}

// setAreas offers areas, of which some are chosen.
func (x *comparing) setAreas(areas []figures.Area, chosen []string) {
	x.areas = areas
	var options []ui.Option
	for _, a := range areas {
		if !a.Own {
			options = append(options, ui.Option{Code: a.Code, Label: a.Name, Detail: figures.LevelName(a.Level)})
		}
	}
	x.pick.SetOptions(options)
	x.pick.SetChosen(chosen)
}

func (x *comparing) accept() {
	codes, p := x.pick.Chosen(), x.page
	p.host.Write("choose areas to compare with", func(ctx context.Context) error { return p.Places.SetPeers(ctx, codes) }, func() {
		x.dialog.Close()
		p.Reload()
	})
}

// showGroups proposes areas per group, each area once: those that are chosen
// stand above the groups already.
func (x *comparing) showGroups() {
	shown := map[string]bool{}
	for _, code := range x.pick.Chosen() {
		shown[code] = true
	}
	x.below.Objects = nil
	for _, g := range x.groups {
		left := slices.DeleteFunc(slices.Clone(g.Areas), func(a figures.Area) bool { return shown[a.Code] })
		if len(left) == 0 {
			continue
		}
		chips := ui.Flow(look.S2)
		for _, a := range left[:min(len(left), mostOfGroup)] {
			shown[a.Code] = true
			chips.Add(ui.NewChip("", a.Name, func() { x.choose(a.Code) }))
		}
		lines := []fyne.CanvasObject{ui.NewParagraph(look.Label, g.Name), chips}
		if rest := len(left) - mostOfGroup; rest > 0 {
			lines = append(lines, ui.NewParagraph(look.Caption, fmt.Sprintf("En nog %d: zoek ze hierboven op naam.", rest)))
		}
		x.below.Add(ui.Stack(look.S1, lines...))
	}
	x.below.Refresh()
	if x.dialog != nil {
		x.dialog.Fit()
	}
}

// choose adds an area to those above.
func (x *comparing) choose(code string) {
	x.pick.SetChosen(append(x.pick.Chosen(), code))
	x.showGroups()
}
