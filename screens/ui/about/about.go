// Package about tells which program this is, under which licence, where its
// data is and on what it runs. It reads nothing itself.
package about

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/machine"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// About is what the dialog works with.
type About struct {
	Window     fyne.Window
	Facts      func() machine.Facts
	Modules    []string     // what other people made, with versions
	Copy       func(string) // to the clipboard
	OpenFolder func()       // shows the folder of the data
	OpenTexts  func()       // shows the texts of all licences; nil when they are not here
}

// Show shows the dialog.
func (a *About) Show() {
	f := a.Facts()
	said := ui.NewParagraph(look.Caption, "Er staat geen naam of tekst van jullie in.")
	head := ui.RowGrow(look.S3, 1, ui.NewBadge(look.Kite, 30), ui.Stack(0,
		ui.NewText(look.Title, "Kindvriendelijk"), ui.NewParagraph(look.Muted, "Versie "+f.Title())))
	rows := []fyne.CanvasObject{}
	for _, l := range f.Lines()[1:] {
		rows = append(rows, ui.Columns(look.S3, []float32{1, 4}, ui.NewParagraph(look.Caption, l[0]), ui.NewParagraph(look.Body, l[1])))
	}
	d := ui.NewDialog("Over Kindvriendelijk", 600, ui.Stack(look.S4, head,
		ui.NewParagraph(look.Body, "Vrije software onder de EUPL 1.2: je mag het programma gebruiken, bestuderen, aanpassen en doorgeven."),
		ui.NewSectionHeader("Je gegevens", ui.NewSecondary("Open map", look.Folder, a.OpenFolder)),
		ui.NewParagraph(look.Body, "Alles staat alleen op deze computer. Er gaat niets over het internet."),
		ui.NewSectionHeader("Voor de helpdesk", ui.NewSecondary("Kopieer voor de helpdesk", look.Copy, func() {
			a.Copy(f.Helpdesk())
			said.SetText("Gekopieerd. Plak het in je bericht aan de helpdesk.")
		})),
		said, ui.Stack(look.S1, rows...)))
	end := ui.NewPrimary("Sluiten", "", d.Close)
	d.SetButtons(end, ui.NewSecondary("Licenties", look.Book, a.showModules))
	d.First = end
	d.Show(a.Window)
}

// showModules lists what other people made.
func (a *About) showModules() {
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Body, "Kindvriendelijk gebruikt werk van anderen. Elk onderdeel heeft een vrije licentie.")}
	if a.OpenTexts != nil {
		parts = append(parts, ui.Flow(look.S2, ui.NewSecondary("Open de volledige licenties", look.TextFile, a.OpenTexts)))
	}
	for _, m := range a.Modules {
		parts = append(parts, ui.NewParagraph(look.Caption, m))
	}
	d := ui.NewDialog("Licenties", 600, ui.Stack(look.S2, parts...))
	end := ui.NewPrimary("Sluiten", "", d.Close)
	d.SetButtons(end)
	d.First = end
	d.Show(a.Window)
}
