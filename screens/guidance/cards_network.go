package guidance

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

func (p *Page) networkCards() []fyne.CanvasObject {
	meeting := func() { p.editMeeting(guidance.Meeting{}) }
	contact := func() { p.editContact(guidance.Contact{}) }
	if len(p.now.meetings)+len(p.now.contacts) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.Link, Sentence: "Hier komt wat jullie bij andere gemeenten leren.",
			Why:    "Netwerkmomenten met wat jullie ermee deden, en collega’s die je kunt bellen. Wie na jullie komt, begint dan niet opnieuw.",
			Action: "Noteer een netwerkmoment", OnAction: meeting, Other: "Voeg een contact toe", OnOther: contact})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Netwerkmomenten", ui.NewPrimary("Noteer een netwerkmoment", look.Plus, meeting))}
	for _, m := range p.now.meetings {
		out = append(out, card(m.Title, followed(m), []string{after("Geleerd: ", m.Lessons), after("Gedaan: ", m.Followed)},
			[]string{day(p, m.On), m.Place, m.Who}, func() { p.editMeeting(m) }))
	}
	if len(p.now.meetings) == 0 {
		out = append(out, ui.NewParagraph(look.Muted, "Nog geen. Noteer ook een belletje van een halfuur: de les telt."))
	}
	out = append(out, ui.Space(0, look.S2), ui.NewSectionHeader("Collega’s elders", ui.NewSecondary("Voeg een contact toe", look.Plus, contact)))
	for _, c := range p.now.contacts {
		reach := []string{c.Email, c.Phone}
		if p.meeting {
			reach = nil
		}
		out = append(out, card(joined(c.Municipality, c.Name), ui.Status{}, []string{c.About}, append([]string{c.Function}, reach...), func() { p.editContact(c) }))
	}
	if len(p.now.contacts) == 0 {
		out = append(out, ui.NewParagraph(look.Muted, "Nog niemand. Wie belde jullie, of wie zouden jullie bellen?"))
	}
	return out
}

// followed says whether a lesson was used.
func followed(m guidance.Meeting) ui.Status {
	switch {
	case m.Lessons == "":
		return ui.Status{}
	case m.Followed == "":
		return ui.NogNiet.Says("Nog niets mee gedaan")
	}
	return ui.Klaar.Says("Gebruikt")
}

func day(p *Page, on string) string {
	if on == "" {
		return ""
	}
	return p.host.Day(on)
}

var bottleneckStatus = map[string]ui.Status{guidance.Noted: ui.NogNiet, guidance.Raised: ui.Lopend, guidance.Answered: ui.Lopend, guidance.Solved: ui.Klaar, guidance.Dropped: ui.NogNiet}

func (p *Page) bottleneckCards() []fyne.CanvasObject {
	add := func() { p.editBottleneck(guidance.Bottleneck{Level: guidance.Local, Status: guidance.Noted}) }
	if len(p.now.bottlenecks) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.Warning, Sentence: "Hier komt wat jullie alleen niet opgelost krijgen.",
			Why:    "Een regel die niet past, een bus die niet rijdt, geld dat elders ligt. Wie het noteert en aankaart, toont dat kinderen ook buiten de gemeente tellen.",
			Action: "Noteer een knelpunt", OnAction: add})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Wat we alleen niet opgelost krijgen", ui.NewPrimary("Noteer een knelpunt", look.Plus, add))}
	for _, level := range guidance.Levels() {
		first := true
		for _, b := range p.now.bottlenecks {
			if b.Level != level.Code {
				continue
			}
			if first {
				out = append(out, ui.NewParagraph(look.Label, level.Name))
				first = false
			}
			status := bottleneckStatus[b.Status].Says(guidance.NameOf(guidance.BottleneckStatuses(), b.Status))
			out = append(out, card(b.Title, status, []string{b.Text, after("Antwoord: ", b.Result)}, []string{after("bij ", b.Receiver), after("op ", day(p, b.RaisedOn))},
				func() { p.editBottleneck(b) }))
		}
	}
	return out
}

func (p *Page) sheetCards() []fyne.CanvasObject {
	if len(p.now.sheets) == 0 {
		return []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.TextFile, Sentence: "Hier komt wat jullie met andere gemeenten delen.",
			Why:    "Een praktijkfiche vertelt op één bladzijde wat jullie deden en leerden. Ze reist als een klein bestand, zonder namen of adressen van mensen.",
			Action: "Maak een fiche van een actie", OnAction: p.newSheet, Other: "Lees een fiche in", OnOther: p.readSheet})}
	}
	out := []fyne.CanvasObject{ui.NewSectionHeader("Praktijkfiches", ui.NewPrimary("Maak een fiche van een actie", look.Plus, p.newSheet), ui.NewSecondary("Lees een fiche in", look.Upload, p.readSheet)),
		ui.NewParagraph(look.Muted, "Fiches van andere gemeenten staan ook in de Kennisbank, bij de voorbeelden uit de praktijk.")}
	for _, l := range p.now.sheets {
		mark := ui.Klaar.Says("Van ons")
		if !l.Own {
			mark = ui.Lopend.Says("Van een andere gemeente")
		}
		out = append(out, card(l.Title, mark, []string{l.Summary}, []string{l.Municipality, l.Years, app.NameOf(inspiration.Bands(), l.Costs)}, func() { p.openSheet(l) }))
	}
	return out
}
