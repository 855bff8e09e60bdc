package importing

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// offered are the definitions of a catalogue, of which the user takes some.
type offered struct {
	w      *Wizard
	all    []intake.Offered
	chosen map[int]bool
	shown  []int
	search string
	filter int

	grid    *grid
	filters *ui.Filters
	about   *ui.Text
	note    *ui.Text
	bulk    *ui.Chip
	take    *ui.Button
}

// The filters of the definitions.
const (
	offerNew = iota
	offerKnown
	offerChosen
)

// newOffered shows the definitions of the catalogue, and the button to take
// them over.
func (w *Wizard) newOffered(all []intake.Offered) *offered {
	o := &offered{w: w, all: all, chosen: map[int]bool{}, about: ui.NewParagraph(look.Caption, ""), note: ui.NewParagraph(look.Caption, "")}
	o.grid = newGrid([]gridColumn{
		{icon: true, least: 16, stays: true}, {title: "Cijfer", least: 190, weight: 3, stays: true},
		{title: "Eenheid", least: 90, weight: 1}, {title: "Soort", least: 80, weight: 1}, {title: "Thema in het bestand", least: 120, weight: 1},
	}, o.row)
	o.grid.OnOpened = o.toggle
	o.grid.OnSelected = o.tell
	o.filters = ui.NewFilters(offerNew, o.words(), func(i int) { o.filter = i; o.fill() })
	o.bulk = ui.NewChip(look.Check, "", o.toggleAll)
	o.take = ui.NewPrimary("", look.Download, o.takeOver)
	o.fill()
	return o
}

func (o *offered) content() fyne.CanvasObject {
	search := ui.NewSearch(o.w.host.Run, "Zoek in "+count(len(o.all), "definitie", "definities"), func(text string) { o.search = text; o.fill() })
	search.SetText(o.search)
	help := ui.NewParagraph(look.Muted, "Wat je kiest, wordt een eigen cijfer met de naam, de uitleg en de eenheid uit dit bestand. Lees je later de cijfers in, dan herkennen we de kolommen eraan.")
	find := ui.Fold(look.S3, 300, nil, search, ui.Stack(0, o.filters))
	return ui.NewCard(filling(look.S2, 2, help, find, o.grid.Content, o.about, ui.Flow(look.S2, o.bulk), o.note))
}

func (o *offered) words() []string {
	known := 0
	for _, d := range o.all {
		if d.Known != "" {
			known++
		}
	}
	return []string{"Nieuw " + decimal(len(o.all)-known), "Kennen we al " + decimal(known), "Gekozen " + decimal(len(o.chosen))}
}

// fill shows the definitions that fit the filter and the search.
func (o *offered) fill() {
	words := strings.Fields(strings.ToLower(o.search))
	o.shown = nil
	for i, d := range o.all {
		fits := [...]bool{d.Known == "", d.Known != "", o.chosen[i]}[o.filter]
		if fits && holds(strings.ToLower(d.Name+" "+d.Definition.Theme+" "+d.Text), words) {
			o.shown = append(o.shown, i)
		}
	}
	o.grid.Select(-1)
	o.grid.SetLength(len(o.shown))
	o.grid.ScrollToTop()
	o.about.SetText("Klik op een rij om ze te kiezen, of ga erheen met de pijltjes en druk op Enter.")
	o.refresh()
}

// refresh shows anew what is chosen.
func (o *offered) refresh() {
	o.filters.SetWords(o.words())
	o.grid.Refresh()
	o.bulk.SetText("Kies alle " + decimal(len(o.shown)))
	if o.every() {
		o.bulk.SetText("Kies geen van deze " + decimal(len(o.shown)))
	}
	enable(o.bulk, len(o.shown) > 0 && o.filter != offerKnown)
	o.note.SetText("")
	switch {
	case len(o.shown) == 0:
		o.note.SetText("Niets gevonden.")
	case o.filter == offerKnown:
		o.note.SetText("Deze staan al in de cijferlijst of bij jullie eigen cijfers. Je hoeft ze niet over te nemen.")
	}
	o.take.SetText("Neem " + count(len(o.chosen), "definitie", "definities") + " over")
	if len(o.chosen) > 0 {
		o.take.Enable()
	} else {
		o.take.Disable()
	}
}

// every reports whether all that are shown are chosen.
func (o *offered) every() bool {
	return len(o.shown) > 0 && !slices.ContainsFunc(o.shown, func(i int) bool { return !o.chosen[i] })
}

func (o *offered) row(at int) []gridCell {
	i := o.shown[at]
	d := o.all[i]
	state := ui.Status{Shape: look.Todo, Colour: look.ColorRest}
	switch {
	case d.Known != "":
		state = ui.Status{Shape: look.Same, Colour: look.ColorMuted}
	case o.chosen[i]:
		state = ui.Klaar
	}
	return []gridCell{{state: state}, words(d.Name), caption(d.Unit), caption(d.Kind.Name()), caption(d.Definition.Theme)}
}

// tell shows what a definition says.
func (o *offered) tell(at int) {
	d := o.all[o.shown[at]]
	text := d.Text
	if text == "" {
		text = "Het bestand legt dit cijfer niet uit."
	}
	if d.Source != "" {
		text += " Bron: " + d.Source
	}
	if d.Known != "" {
		text = "Dit is bij ons ‘" + o.w.known[d.Known].Name + "’. " + text
	}
	o.about.SetText(d.Name + ": " + shorten(text, 400))
}

func (o *offered) toggle(at int) {
	i := o.shown[at]
	if o.all[i].Known != "" {
		return
	}
	if o.chosen[i] {
		delete(o.chosen, i)
	} else {
		o.chosen[i] = true
	}
	o.refresh()
}

// toggleAll chooses all that are shown, or none of them.
func (o *offered) toggleAll() {
	none := o.every()
	for _, i := range o.shown {
		if none {
			delete(o.chosen, i)
		} else {
			o.chosen[i] = true
		}
	}
	o.refresh()
}

// takeOver makes own indicators of what is chosen.
func (o *offered) takeOver() {
	var list []importing.Definition
	theme := ""
	for i, d := range o.all {
		if o.chosen[i] {
			list = append(list, d.Definition)
			if theme == "" {
				theme = d.Theme
			}
		}
	}
	w, n := o.w, 0
	w.host.Write("take definitions", func(ctx context.Context) (err error) {
		n, err = w.Intake.TakeDefinitions(ctx, list)
		return err
	}, func() {
		f := finished{name: w.name(), what: count(n, "definitie", "definities") + " overgenomen", theme: theme,
			advice: "Ze staan bij jullie eigen cijfers, nog zonder waarden. Zoek bij dezelfde bron de cijfers zelf en lees die in."}
		if skipped := len(list) - n; skipped > 0 {
			f.not = fmt.Sprintf("%s overgeslagen: die kennen we al", decimal(skipped))
		}
		w.finished = append(w.finished, f)
		w.forget()
		w.at = stepDone
		w.show()
		w.host.Say(f.what)
	})
}
