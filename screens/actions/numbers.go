package actions

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// numbers are staff and ages.
type numbers struct {
	t             *planTab
	fte, from, to *ui.NumberField
	content       fyne.CanvasObject
}

func newNumbers(t *planTab) *numbers {
	run := t.d.page.host.Run
	n := &numbers{t: t, fte: ui.NewNumberField(run, "voltijds", 2), from: ui.NewNumberField(run, "jaar", 0), to: ui.NewNumberField(run, "jaar", 0)}
	n.fte.OnNumber = func(v float64, _ bool) { t.d.change("FTE", func(s *sheet) { s.FTE = v }) }
	n.from.OnNumber = func(v float64, _ bool) { t.d.change("AgeFrom", func(s *sheet) { s.AgeFrom = int(v) }) }
	n.to.OnNumber = func(v float64, _ bool) { t.d.change("AgeTo", func(s *sheet) { s.AgeTo = int(v) }) }
	n.content = ui.Fold(look.S4, 130, nil,
		t.form.Add("FTE", ui.NewField("Personeel", false, n.fte, "In voltijdse banen, zoals 0,4.")),
		t.form.Add("AgeFrom", ui.NewField("Leeftijd van", false, n.from, "")),
		t.form.Add("AgeTo", ui.NewField("tot en met", false, n.to, "")))
	return n
}

func (n *numbers) show() {
	a := n.t.d.now.Action
	n.fte.SetNumber(a.FTE, a.FTE != 0)
	n.from.SetNumber(float64(a.AgeFrom), a.AgeFrom != 0 || a.AgeTo != 0)
	n.to.SetNumber(float64(a.AgeTo), a.AgeTo != 0)
}
