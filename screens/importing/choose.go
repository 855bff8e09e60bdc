package importing

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// fileStep chooses a file, or takes a pasted table.
func (w *Wizard) fileStep() fyne.CanvasObject {
	pick := func() { w.host.Pick.OpenFile("Kies een bestand met cijfers", Tables, w.Open) }
	file := ui.NewTile(ui.Stack(look.S2, ui.Row(0, ui.NewBadge(look.Sheet, 26)), ui.NewParagraph(look.Subheading, "Kies een bestand"),
		ui.NewParagraph(look.Muted, "Een Excel-, CSV- of tekstbestand, zoals je het downloadde. Je hoeft er niets in te veranderen. Slepen kan ook, en meer bestanden na elkaar.")), pick)
	paste := ui.NewTile(ui.Stack(look.S2, ui.Row(0, ui.NewBadge(look.Copy, 26)), ui.NewParagraph(look.Subheading, "Plak een tabel"),
		ui.NewParagraph(look.Muted, "Een stuk uit een rekenblad of een tabel van een webpagina.")), w.openPaste)
	parts := []fyne.CanvasObject{}
	if w.problem.text != "" {
		parts = append(parts, w.newProblem())
	}
	if len(w.waiting) > 0 {
		next := ui.NewChip(look.Right, "Lees ‘"+shorten(fileName(w.waiting[0]), 40)+"’", w.next)
		parts = append(parts, ui.NewCard(ui.Stack(look.S2, ui.NewParagraph(look.Strong, count(len(w.waiting), "bestand wacht nog", "bestanden wachten nog")), ui.Row(0, next))))
	}
	where := ui.NewCard(ui.Stack(look.S3, append([]fyne.CanvasObject{ui.NewSectionHeader("Waar vind je cijfers?")}, sources(w.host.Country)...)...))
	return ui.Stack(look.S4, append(parts, ui.Fold(look.S4, 260, nil, file, paste), where)...)
}

// newProblem says why a file could not be read and what to do; nothing of it
// is in the dossier.
func (w *Wizard) newProblem() fyne.CanvasObject {
	words := []fyne.CanvasObject{ui.NewParagraph(look.Strong, "Dat bestand konden we niet lezen")}
	if w.problem.file != "" {
		words = append(words, ui.NewParagraph(look.Caption, w.problem.file))
	}
	words = append(words, ui.NewParagraph(look.Body, w.problem.text), ui.NewParagraph(look.Caption, "Er is niets in het dossier veranderd."))
	return ui.NewNotice(ui.Laat, ui.Stack(look.S1, words...))
}

// sources say where figures can be had in a country; elsewhere those of both.
func sources(country string) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	if country != dossier.Netherlands {
		out = append(out,
			advice("Provincies in Cijfers en gemeentelijke databanken", "Kies je gemeente, je provincie en Vlaanderen, en alle jaren. Download als Excel of CSV."),
			advice("Statbel", "De bevolking naar leeftijd en geslacht, als tekstbestand. De leeftijden tellen we zelf op."))
	}
	if country != dossier.Flanders {
		out = append(out,
			advice("CBS StatLine", "Zet de gebieden en de perioden in de rijen en download als CSV met puntkomma’s."),
			advice("De cijfersite van je gemeente", "Kies de wijken en alle jaren. Download als CSV of Excel."))
	}
	return append(out, advice("Je eigen diensten", "Een tabel met een kolom voor het jaar, een voor het gebied en een per cijfer is genoeg."))
}

func advice(title, text string) fyne.CanvasObject {
	return ui.RowTop(look.S2, 1, ui.NewIcon(look.Right, look.ColorAccentText, 16), ui.Stack(0, ui.NewParagraph(look.Strong, title), ui.NewParagraph(look.Muted, text)))
}

// openPaste asks for the table.
func (w *Wizard) openPaste() {
	text := ui.NewMultiLine(nil)
	text.MaxLength = 0
	text.SetPlaceHolder("Plak hier met Ctrl+V")
	text.SetMinRowsVisible(8)
	d := ui.NewDialog("Een tabel plakken", 640, ui.Stack(look.S3,
		ui.NewParagraph(look.Muted, "Kopieer ook de rij met de kolomnamen mee. In elke rij staan het gebied en het jaar, of je kiest ze daarna."), text))
	d.SetButtons(ui.NewPrimary("Bekijk de tabel", look.Right, func() { d.Close(); w.paste(text.Text) }), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = text
	d.Show(w.host.Window)
}
