package support

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newGate says whether a jury would read the candidature, and exactly what is
// missing for that.
func (d *decisions) newGate() fyne.CanvasObject {
	g := support.OpenGate(d.cards.all)
	status, title := ui.Klaar, "Ontvankelijk: ja"
	if !g.Admits() {
		status, title = ui.Aandacht, "Ontvankelijk: nog niet"
	}
	lines := []fyne.CanvasObject{ui.RowGrow(look.S2, 1, ui.NewIcon(status.Shape, status.Colour, 22), ui.NewParagraph(look.Heading, title))}
	for _, s := range g.Missing(d.words, app.LongDay) {
		lines = append(lines, ui.NewParagraph(look.Strong, s))
	}
	for _, s := range g.Met(d.words, app.LongDay) {
		lines = append(lines, ui.NewParagraph(look.Body, s))
	}
	lines = append(lines, ui.Space(0, look.S1), ui.Fold(look.S4, 190, nil, d.needLines(g)...))
	for _, s := range g.Unlinked {
		lines = append(lines, ui.NewParagraph(look.Caption, d.host.Judged("Bij "+s.Called(d.words.Word, app.LongDay)+" staat nog geen document en geen link. De jury moet het kunnen nakijken.")))
	}
	return ui.NewNotice(status, ui.Stack(look.S1, lines...))
}

// needLines are a line for each of the four things, with where it stands.
func (d *decisions) needLines(g support.Gate) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, need := range support.Needs() {
		from := g.Best
		if need == support.NeedVision {
			from = g.Vision
		}
		where, ok := from.Settles(need)
		status, detail := ui.Klaar, "Staat op: "+where
		switch {
		case !ok:
			status, detail = ui.NogNiet, "Ontbreekt nog"
		case where == "":
			status, detail = ui.Aandacht, "Schrijf nog op waar het staat"
		}
		button, open := "", func() { d.cards.edit(from.ID) }
		if ok && where == "" && !d.cards.meeting {
			button = "Vul aan"
		}
		out = append(out, ui.NewCheckLine(status, support.Capital(support.NeedName(need, d.words)), detail, button, open))
	}
	return out
}

// face is a decision on a closed card.
func (d *decisions) face(v support.Decision) fyne.CanvasObject {
	about := v.Organ.Name(d.words.Word)
	if v.On != "" {
		about += " · " + d.host.Day(v.On)
	}
	if v.Number != "" {
		about += " · " + v.Number
	}
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Strong, v.Subject), ui.NewParagraph(look.Caption, about)}
	if v.Result != "" {
		parts = append(parts, ui.NewParagraph(look.Body, v.Result))
	}
	var pills []fyne.CanvasObject
	var places []string
	for _, need := range support.Needs() {
		where, ok := v.Settles(need)
		name := support.NeedName(need, d.words)
		if ok {
			pills = append(pills, ui.NewStatusPill(ui.Klaar.Says(support.Capital(name))))
		}
		if ok && where != "" {
			places = append(places, name+": "+where)
		}
	}
	if len(places) > 0 {
		parts = append(parts, ui.NewParagraph(look.Caption, support.Capital(strings.Join(places, " · "))))
	}
	if number := d.number(v.EvidenceID); number > 0 {
		pills = append(pills, ui.NewStatusPill(tag(look.Clip, fmt.Sprintf("B-%d", number))))
	}
	if len(pills) > 0 {
		parts = append(parts, ui.Flow(look.S2, pills...))
	}
	return ui.Stack(look.S1, parts...)
}

// tag is a word that is no state.
func tag(icon look.Icon, word string) ui.Status {
	return ui.Status{Word: word, Shape: icon, Colour: look.ColorRest, Soft: look.ColorRestSoft}
}

// number is the number of a proof; 0 when it is not there.
func (d *decisions) number(id string) int {
	for _, e := range d.proofs {
		if e.ID == id && id != "" {
			return e.Number
		}
	}
	return 0
}
