package importing

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// otherStep says what a file without figures is, and what to do with it.
func (w *Wizard) otherStep() (middle, foot fyne.CanvasObject) {
	r := w.preview.Report
	foot = w.foot("Kies een ander bestand", "", nil, "")
	is := notFigures[r.Kind]
	toggle, layout := w.newLayout()
	words := ui.Stack(2, ui.NewParagraph(look.Heading, is.title), ui.NewParagraph(look.Muted, w.name()), ui.NewParagraph(look.Body, is.what), ui.Space(0, look.S1), toggle)
	parts := []fyne.CanvasObject{ui.NewCard(ui.RowTop(look.S3, 1, ui.NewBadge(is.icon, 26), words)), layout}
	if again := w.newRemembered(); again != nil {
		parts = append(parts, again)
	}
	if w.offered != nil {
		foot = ui.RowGrow(look.S3, 1, ui.NewBack("Kies een ander bestand", w.back), ui.Space(0, 0), w.offered.take)
		return filling(look.S4, 1, ui.Stack(look.S4, parts...), w.offered.content()), foot
	}
	reasons := w.reasons()
	switch {
	case w.decided() && w.preview.Remembered == nil:
		parts = append(parts, ui.NewNotice(ui.Aandacht, ui.Aside(320, ui.NewParagraph(look.Body, "Met wat je koos, blijven er geen cijfers over. "+reasons), ui.Flow(look.S2, w.newAgain()))))
	case reasons != "" && r.Kind == importing.Unknown:
		parts = append(parts, ui.NewNotice(ui.Aandacht, ui.NewParagraph(look.Body, reasons)))
	}
	if (r.Kind == importing.Unknown || w.decided() || w.view.layout) && len(w.sheet().Columns) > 0 {
		parts = append(parts, w.newColumns())
	}
	return ui.Stack(look.S4, parts...), foot
}

// reasons are why the first sheets hold no figures.
func (w *Wizard) reasons() string {
	var out []string
	for _, s := range w.preview.Report.Sheets {
		if s.Reason != "" && len(out) < 3 && !slices.Contains(out, s.Reason) {
			out = append(out, s.Reason)
		}
	}
	return strings.Join(out, " ")
}
