package screens

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/history"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// showHistory tells of a record who changed what and when, the newest first.
func (s *Shell) showHistory(kind, id, title string) {
	ui.Run(s.Run, func(ctx context.Context) ([]history.Change, error) {
		return s.Store.History(ctx, kind, id)
	}, func(changes []history.Change, err error) {
		if err != nil {
			ui.ShowError("read the history", err, s.Window)
			return
		}
		rows := []fyne.CanvasObject{ui.NewParagraph(look.Muted, title)}
		for i := len(changes) - 1; i >= 0; i-- {
			rows = append(rows, ui.Rule(), s.changeRow(changes[i]))
		}
		if len(changes) == 0 {
			rows = append(rows, ui.NewParagraph(look.Body, "Hier is nog niets aan gewijzigd."))
		}
		d := ui.NewDialog("Geschiedenis", 640, ui.Stack(look.S2, rows...))
		end := ui.NewPrimary("Sluiten", "", d.Close)
		d.SetButtons(end)
		d.First = end
		d.Show(s.Window)
	})
}

func (s *Shell) changeRow(c history.Change) fyne.CanvasObject {
	verb := map[string]string{"undo": "Ongedaan gemaakt: ", "redo": "Opnieuw gedaan: "}[c.Action]
	at := c.At.Local()
	when := fmt.Sprintf("%s · %s om %s", c.Who, s.Host.Day(at.Format("2006-01-02")), at.Format("15:04"))
	rows := []fyne.CanvasObject{ui.NewParagraph(look.Strong, verb+c.Label), ui.NewParagraph(look.Caption, when)}
	if c.Op == history.Update {
		for _, f := range c.Fields {
			if words := fieldWords(f, s.Host.Day); words != "" {
				rows = append(rows, ui.NewParagraph(look.Body, words))
			}
		}
	}
	return ui.Stack(look.S1, rows...)
}
