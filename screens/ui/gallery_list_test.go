package ui_test

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

func init() {
	galleries = append(galleries,
		struct {
			name  string
			build func(*ui.Runner) fyne.CanvasObject
		}{"list", list},
		struct {
			name  string
			build func(*ui.Runner) fyne.CanvasObject
		}{"editor", editor})
}

// list is a list page as the rooms make them, in the room the shell leaves.
func list(run *ui.Runner) fyne.CanvasObject {
	statuses := []ui.Status{ui.Lopend, ui.Laat, ui.Klaar, ui.NogNiet, ui.Aandacht}
	rows := ui.NewList(ui.NewStatusRow, func(i int, row *ui.StatusRow) {
		row.Set(fmt.Sprintf("%d. Een speelstraat in elke wijk tijdens de zomervakantie", i+1), statuses[i%5], "Jeugddienst en Groendienst · 31/05/2027")
	})
	rows.Group = func(i int) string { return fmt.Sprintf("Doel %d: veilig en zelfstandig op weg", i/4+1) }
	rows.SetLength(24)
	rows.Select(1)
	detail := ui.NewPage(ui.NewParagraph(look.Heading, "Een speelstraat in elke wijk tijdens de zomervakantie"), ui.NewStatusPill(ui.Lopend),
		ui.NewParagraph(look.Body, strings.Repeat("Kinderen spelen graag dicht bij huis. ", 12)))
	split := ui.NewSplit("Alle acties", rows, detail)
	search := ui.Wide(240, ui.NewSearch(run, "Zoek een actie", nil))
	chips := ui.NewFilters(0, []string{"Alle 24", "Te laat 3", "Lopend 8", "Zonder trekker 2", "Klaar 5"}, func(int) {})
	top := ui.Stack(look.S3, ui.NewPageHeader("Actieplan", "24 acties voor 6 doelen, 3 zijn te laat",
		ui.NewSecondary("Tijdlijn", look.Calendar, nil), ui.NewPrimary("Nieuwe actie", look.Plus, nil)), ui.RowGrow(look.S3, 1, search, chips), ui.Space(0, 0))
	return beside(ui.Inset(look.S5, look.S6, container.NewBorder(top, nil, nil, nil, split)))
}

func editor(run *ui.Runner) fyne.CanvasObject {
	e := ui.NewEditor(run, "Welke diensten zijn betrokken, en hoe?")
	e.OnEvidence = func(func(string)) {}
	e.AddFoot(ui.NewStatusPill(ui.Lopend.Says("Concept")), ui.NewChip(look.Check, "Markeer als klaar", nil))
	e.SetText("Aan het traject werken **acht diensten** mee. De jeugddienst trekt, samen met welzijn.\n\n- Ruimte en mobiliteit\n- Onderwijs en opvang\n\n" + strings.Repeat("De aanspreekpunten komen om de zes weken samen. ", 20))
	title := ui.Stack(2, ui.NewParagraph(look.Heading, "Welke diensten zijn betrokken, en hoe?"), ui.NewLine(look.Caption, "C1 · onderdeel 3 van 6"))
	return beside(ui.Inset(look.S5, look.S6, ui.NewCard(container.NewBorder(title, nil, nil, nil, e))))
}

// beside leaves the room of the navigation free.
func beside(page fyne.CanvasObject) fyne.CanvasObject {
	nav := ui.Wide(220, ui.NewBackdrop(look.ColorSidebar))
	return container.NewBorder(ui.Space(0, 56), ui.Space(0, 32), nav, nil, page)
}
