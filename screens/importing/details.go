package importing

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newDetails asks where the figures come from and what to do with new ones.
func (w *Wizard) newDetails() fyne.CanvasObject {
	source := ui.NewEntry(nil)
	source.SetText(w.preview.Source)
	if w.source != "" {
		source.SetText(w.source)
	}
	source.OnChanged = func(s string) { w.source = strings.TrimSpace(s) }
	rows := []fyne.CanvasObject{ui.NewField("Waar komen de cijfers vandaan?", true, source, "Zo staat de bron onder elke grafiek en in het portfolio.")}
	return ui.NewCard(ui.Stack(look.S4, append(rows, w.newOnes()...)...))
}

// newOnes asks what to do with columns that no indicator is known for.
func (w *Wizard) newOnes() []fyne.CanvasObject {
	n := 0
	for _, t := range w.preview.Topics {
		if t.New {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	help := count(n, "kolom kennen we", "kolommen kennen we") + " nog niet. Laat je ze niet weg, dan worden het eigen cijfers."
	leave := ui.NewCheckbox("Laat onbekende kolommen weg", help, func(on bool) {
		w.request.KnownOnly = on
		w.read()
	})
	leave.SetOn(w.request.KnownOnly)
	if w.request.KnownOnly {
		return []fyne.CanvasObject{leave}
	}
	var options []ui.Option
	for _, t := range w.Themes {
		options = append(options, ui.Option{Code: t.Code, Label: t.Name})
	}
	theme := ui.NewSearchSelect(options, func(code string) { w.request.Theme = code; w.read() })
	theme.Optional, theme.PlaceHolder = true, "Kies een thema"
	theme.SetChosen(w.request.Theme)
	return []fyne.CanvasObject{leave, ui.NewField("Bij welk thema horen de nieuwe eigen cijfers?", false, theme,
		"Zonder thema vind je ze bij ‘Zonder thema’. Je kunt het per cijfer veranderen.")}
}
