package route

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// askShort explains the short route and lets the user choose it, or take it
// back.
func (p *Page) askShort() {
	leave := p.road.CanShorten()
	if p.road.Short() {
		p.askLength("Jullie volgen de korte route", []fyne.CanvasObject{
			ui.NewParagraph(look.Body, "De stappen die jullie oversloegen, staan op ‘Niet van toepassing’. Wordt het traject groter? Haal ze dan terug. Wat jullie al deden, blijft zoals het is."),
		}, "Doe toch alle stappen", p.Steps.Widen, "Alle stappen staan weer in het plan")
		return
	}
	if len(leave) == 0 {
		ui.ShowMessage("De korte route", "Er is niets meer om over te slaan: elke stap is al begonnen of hoort bij de korte route.", p.host.Window)
		return
	}
	all := len(p.road.All())
	parts := []fyne.CanvasObject{
		ui.NewParagraph(look.Body, p.host.Judged(fmt.Sprintf("Heb je een kleine gemeente, met één %s en weinig tijd? Dan volstaan %d van de %d stappen. Je sluit geen enkel criterium uit: de jury vraagt iedereen hetzelfde, maar een kleine gemeente mag het kleiner doen.", p.host.Word("youth_officer"), all-len(leave), all))),
		ui.NewParagraph(look.Strong, "Deze stappen zet je aan de kant:"), p.bullets(leave),
		ui.NewParagraph(look.Muted, "Ze blijven zichtbaar en je haalt ze terug wanneer je wilt. Stappen waar al iets bij staat, blijven in het plan."),
	}
	p.askLength("De korte route voor een kleine gemeente", parts, "Kies de korte route", p.Steps.Shorten, "Jullie volgen de korte route")
}

func (p *Page) bullets(steps []route.State) fyne.CanvasObject {
	out := ui.Stack(look.S1)
	for _, s := range steps {
		out.Add(ui.RowTop(look.S2, 1, ui.NewText(look.Body, "•"), ui.NewParagraph(look.Body, number(s)+s.Title)))
	}
	return out
}

func (p *Page) askLength(title string, parts []fyne.CanvasObject, verb string, do func(context.Context) error, said string) {
	d := ui.NewDialog(title, 560, ui.Stack(look.S3, parts...))
	choose := ui.NewPrimary(verb, look.Check, func() {
		d.Close()
		p.host.Write("change the length of the route", do, func() {
			p.Reload()
			p.host.Say(said)
		})
	})
	d.SetButtons(choose, ui.NewSecondary("Annuleren", "", d.Close))
	d.First = choose
	d.Show(p.host.Window)
}
