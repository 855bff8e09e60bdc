package portfolio

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newGate is the sheet about admissibility: exactly what is missing, and where
// to put it right.
func (p *Page) newGate() fyne.CanvasObject {
	ok, missing := portfolio.Admissible(p.states)
	rows := []fyne.CanvasObject{ui.NewParagraph(look.Heading, "Leest de jury dit dossier?")}
	if ok {
		rows = append(rows, ui.NewNotice(ui.Klaar, ui.Stack(look.S1, ui.NewText(look.Strong, "Ja, het dossier is ontvankelijk"),
			ui.NewParagraph(look.Body, "Alles wat het eerste criterium vraagt, is er."))))
	} else {
		rows = append(rows, ui.NewParagraph(look.Body, "Nog niet. Het eerste criterium is een voorwaarde: pas als alles er is, leest de jury de rest."))
	}
	for _, f := range missing {
		x, _, _ := p.sub(f.Code)
		rows = append(rows, ui.NewCheckLine(ui.Ontbreekt, x.Number()+" "+x.Title, f.Text, "Zet dit recht", func() { p.open(f.Code) }))
	}
	return ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S4, rows...)))
}
