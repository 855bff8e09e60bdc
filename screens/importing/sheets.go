package importing

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/ui"
)

// sheetChoice chooses which sheet is looked at; nil when there is one.
func (w *Wizard) sheetChoice() fyne.CanvasObject {
	var options []ui.Option
	for i, s := range w.preview.Report.Sheets {
		if s.Kind != importing.Figures && w.preview.Report.Kind == importing.Figures {
			continue
		}
		detail := count(s.Values, "cijfer", "cijfers")
		if n := s.Rows - s.Taken; n > 0 {
			detail += ", " + count(n, "rij niet", "rijen niet")
		}
		options = append(options, ui.Option{Code: s.Name, Label: fmt.Sprintf("Blad %d: %s", i+1, sheetName(s)), Detail: detail})
	}
	if len(options) < 2 {
		return nil
	}
	which := ui.NewSearchSelect(options, func(name string) {
		w.view.sheet, w.view.reason, w.view.column = name, "", -1
		w.show()
	})
	which.SetChosen(w.sheet().Name)
	return ui.Flow(0, ui.Wide(230*scale(), which))
}

// sheetName is what a sheet is called.
func sheetName(s importing.Sheet) string {
	if strings.TrimSpace(s.Name) == "" {
		return "zonder naam"
	}
	return s.Name
}
