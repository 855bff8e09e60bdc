package screens

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// keys are the shortcuts, as the help shows them.
var keys = [][2]string{
	{"Ctrl+K", "zoek in alles"},
	{"Ctrl+Z · Ctrl+Y", "maak ongedaan · doe opnieuw"},
	{"Ctrl+1, Ctrl+2 …", "ga naar een pagina"},
	{"Alt+pijl links", "ga terug naar waar je was"},
	{"F5", "toon de pagina groot, voor een vergadering"},
	{"Page Down of pijl rechts · Page Up of pijl links", "volgende · vorige pagina, tijdens een vergadering"},
	{"Esc", "sluit een venster of de vergadering"},
	{"Ctrl+= · Ctrl+- · Ctrl+0", "tekst groter · kleiner · gewoon"},
	{"Tab · Shift+Tab", "volgend · vorig veld of knop"},
	{"Enter of spatie", "doe wat op de knop staat"},
	{"Pijltjes", "ga door een lijst, een maand of de tabbladen"},
	{"Ctrl+S", "toon dat alles bewaard is; dat gebeurt vanzelf"},
	{"Ctrl+W", "sluit het dossier"},
	{"F1", "lees wat bij de pagina past"},
	{"F2", "zie wat de woorden op de pagina betekenen"},
}

func (s *Shell) showKeys() {
	rows := make([]fyne.CanvasObject, len(keys))
	for i, k := range keys {
		rows[i] = ui.Columns(look.S3, []float32{2, 3}, ui.NewParagraph(look.Strong, k[0]), ui.NewParagraph(look.Body, k[1]))
	}
	d := ui.NewDialog("Toetsen", 560, ui.Stack(look.S2, rows...))
	end := ui.NewPrimary("Sluiten", "", d.Close)
	d.SetButtons(end)
	d.First = end
	d.Show(s.Window)
}
