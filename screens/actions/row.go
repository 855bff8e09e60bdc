package actions

import (
	"cmp"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// row shows one action in two lines, so that owner and date keep their place
// when the text is big.
type row struct {
	widget.BaseWidget

	content               fyne.CanvasObject
	title, words, percent *ui.Text
	pill                  *ui.StatusPill
	bar                   *ui.Bar
}

func newRow() *row {
	r := &row{title: ui.NewLine(look.Strong, ""), words: ui.NewLine(look.Caption, ""),
		percent: ui.NewText(look.Caption, "100 %").Align(fyne.TextAlignTrailing), pill: ui.NewStatusPill(ui.Lopend), bar: ui.NewBar(0)}
	top := ui.RowGrow(look.S2, 0, r.title, ui.Wide(56, r.bar), ui.Wide(40, r.percent))
	r.content = ui.Inset(look.S2, look.S3, ui.Stack(look.S1, top, ui.RowGrow(look.S2, 1, r.pill, r.words)))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(a actions.Row, host *ui.Host) {
	r.title.SetText(a.Title)
	words := cmp.Or(a.OwnerName, "nog geen trekker")
	if a.End != "" {
		words += " · " + host.Day(a.End)
	}
	r.words.SetText(words)
	r.percent.SetText(fmt.Sprintf("%d %%", a.Progress))
	r.bar.Set(float64(a.Progress) / 100)
	r.pill.SetStatus(status(a.Action, host.Today()))
}

// status is how an action is shown on a day: word, shape and colour. One that
// was postponed says so, also when its day has passed.
func status(a actions.Action, today string) ui.Status {
	if a.Late(today) && a.Status != actions.Postponed {
		return ui.Laat
	}
	switch a.Status {
	case actions.Achieved:
		return ui.Klaar.Says(a.Status.Name())
	case actions.Running:
		return ui.Lopend.Says(a.Status.Name())
	case actions.Postponed:
		return ui.Aandacht.Says(a.Status.Name())
	}
	return ui.NogNiet.Says(a.Status.Name())
}
