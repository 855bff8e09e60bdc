package support

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// reachOptions are the groups of children that one can look for.
func reachOptions(c support.Coverage) []ui.Option {
	var out []ui.Option
	for _, list := range [][]support.Reached{c.Ages, c.Areas, c.Groups} {
		for _, r := range list {
			out = append(out, ui.Option{Code: r.Code, Label: "Kinderen " + r.Name, Detail: through(r)})
		}
	}
	return out
}

// through says how many partners reach a group.
func through(r support.Reached) string {
	switch len(r.By) {
	case 0:
		return "nog niemand"
	case 1:
		return "1 partner"
	}
	return fmt.Sprintf("%d partners", len(r.By))
}

// reachesGroup reports whether somebody in a coverage reaches a group.
func reachesGroup(c support.Coverage, code string) bool {
	for _, list := range [][]support.Reached{c.Ages, c.Areas, c.Groups} {
		if slices.ContainsFunc(list, func(r support.Reached) bool { return r.Code == code && len(r.By) > 0 }) {
			return true
		}
	}
	return false
}

// showHead builds what stands above the partners.
func (p *partners) showHead(c support.Coverage) {
	sentence := ui.NewParagraph(look.Muted, "Vraag in elke fase: met wie winnen wij allebei? En via wie bereiken wij kinderen die wij nu niet horen?")
	var add fyne.CanvasObject = ui.Space(0, 0)
	if !p.cards.meeting {
		add = ui.Row(0, ui.NewPrimary("Voeg een partner toe", look.Plus, p.ask))
	}
	p.head.Objects = []fyne.CanvasObject{ui.Aside(300, sentence, add), p.missed(c), ui.Fold(look.S3, 260, nil, p.search, p.reaches)}
}

// missed tells which children nobody reaches yet.
func (p *partners) missed(c support.Coverage) fyne.CanvasObject {
	missed := c.Missed()
	if len(missed) == 0 {
		return ui.NewNotice(ui.Klaar, ui.NewParagraph(look.Body, "Voor elke leeftijd, elke wijk en elke groep staat er iemand die deze kinderen bereikt."))
	}
	words := make([]string, len(missed))
	for i, r := range missed {
		words[i] = r.Name
		if len(r.By) > 0 {
			words[i] += " (nog niet: " + years(r.Open) + ")"
		}
	}
	text := ui.Stack(look.S1, ui.RowTop(look.S2, 1, ui.NewIcon(look.Attention, look.ColorWarn, 18), ui.NewParagraph(look.Strong, "Via wie bereiken jullie deze kinderen? Hier staat nog niemand.")),
		ui.NewParagraph(look.Body, "Kinderen "+strings.Join(words, " · ")+"."))
	return ui.NewNotice(ui.Aandacht, ui.Aside(320, text, ui.Row(0, ui.NewSecondary("Zoek partners", look.Book, p.openMap))))
}

func years(ages []int) string {
	words := make([]string, len(ages))
	for i, a := range ages {
		words[i] = fmt.Sprint(a)
	}
	return strings.Join(words, ", ") + " jaar"
}

// whom says in one line whom a partner reaches.
func whom(v support.Partner) string {
	var parts []string
	if v.AgeFrom != 0 || v.AgeTo != 0 {
		parts = append(parts, fmt.Sprintf("%d tot %d jaar", v.AgeFrom, v.AgeTo))
	}
	parts = append(parts, v.Areas()...)
	for _, code := range v.Groups {
		if g, ok := support.GroupByCode(code); ok {
			parts = append(parts, "kinderen "+g.Name)
		}
	}
	return strings.Join(parts, " · ")
}
