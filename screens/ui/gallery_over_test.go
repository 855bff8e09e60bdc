package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// TestOverlays opens everything that floats over a page at every text size.
func TestOverlays(t *testing.T) {
	noop := func() {}
	for name, open := range map[string]func(t *testing.T, run *ui.Runner, w fyne.Window) fyne.CanvasObject{
		"confirm": func(_ *testing.T, _ *ui.Runner, w fyne.Window) fyne.CanvasObject {
			ui.Confirm(w, "Het dossier verwijderen?", "Alle cijfers, acties en teksten van dit dossier gaan verloren. Bewaar eerst een kopie als je er nog iets van nodig hebt.", "Verwijderen", noop)
			return w.Content()
		},
		"month": func(t *testing.T, run *ui.Runner, w fyne.Window) fyne.CanvasObject {
			f := ui.NewDateField(run, "2026-11-21", "BE")
			f.SetDay("2026-12-05")
			page := ui.NewPage(ui.NewCard(ui.NewField("Klaar op", true, f, "")))
			w.SetContent(page)
			uitest.Settle(w)
			uitest.Focus(t, w, f)
			uitest.Press(w, fyne.KeyDown)
			return page
		},
		"picker": func(t *testing.T, _ *ui.Runner, w fyne.Window) fyne.CanvasObject {
			options := []ui.Option{{Code: "1", Label: "Voorbeeldegem", Detail: "Oost-Vlaanderen"}, {Code: "2", Label: "Voorbeeldhoven", Detail: "Noord-Brabant"}, {Code: "3", Label: "Oud-Voorbeeldegem", Detail: "Oost-Vlaanderen"}}
			s := ui.NewSearchSelect(options, nil)
			page := ui.NewPage(ui.NewCard(ui.NewField("Gemeente", true, s, "")))
			w.SetContent(page)
			uitest.Settle(w)
			uitest.Focus(t, w, s)
			uitest.Type(t, w, "voor")
			return page
		},
		"toast": func(_ *testing.T, run *ui.Runner, w fyne.Window) fyne.CanvasObject {
			toasts, hints := ui.NewToasts(run), ui.NewHints()
			page := container.NewStack(ui.NewBackdrop(look.ColorSurface), ui.NewPage(ui.NewIconButton(look.History, "Geschiedenis van deze actie", noop)), toasts.Layer(), hints)
			w.SetContent(page)
			uitest.Settle(w)
			toasts.Show("De actie ‘Een speelstraat in elke wijk’ is verwijderd", noop)
			uitest.Press(w, fyne.KeyTab)
			return page
		},
		"empty": func(_ *testing.T, _ *ui.Runner, w fyne.Window) fyne.CanvasObject {
			page := ui.NewEmptyState(ui.Empty{Icon: look.Flag, Sentence: "Nog geen acties", Why: "De jury leest hier wat jullie doen, wie het trekt en wanneer het klaar is.", Action: "Voeg een actie toe", Other: "Haal acties uit een bestand"})
			w.SetContent(page)
			return page
		},
		"big": func(t *testing.T, run *ui.Runner, w fyne.Window) fyne.CanvasObject {
			page := editor(run)
			w.SetContent(page)
			uitest.Settle(w)
			uitest.Tap(t, w, "Groot schrijven, op het hele venster")
			return page
		},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject { return open(t, ui.NewInlineRunner(t.Context()), w) })
			for mode, scale := range map[look.Mode]float32{look.ModeLight: 1, look.ModeDark: 1.5} {
				uitest.App(t)
				uitest.Style(mode, scale)
				w := test.NewTempWindow(t, ui.NewPage())
				w.SetPadded(false)
				uitest.Settle(w)
				open(t, ui.NewInlineRunner(t.Context()), w)
				uitest.Settle(w)
				uitest.Picture(t, w, "over-"+name+"-"+string(mode))
			}
		})
	}
}
