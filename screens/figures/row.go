package figures

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// lineRow shows one indicator: its name and source, our newest figure, how it
// moves, and what stands beside it.
type lineRow struct {
	widget.BaseWidget

	content                    fyne.CanvasObject
	name, source, number, when *ui.Text
	trend, other, otherName    *ui.Text
	arrow, note, lock          *ui.Icon
	spark                      *fyne.Container
}

func newLineRow() *lineRow {
	r := &lineRow{name: ui.NewLine(look.Strong, ""), source: ui.NewLine(look.Caption, ""), number: ui.NewText(look.Subheading, ""),
		when: ui.NewLine(look.Caption, "").Align(fyne.TextAlignTrailing), trend: ui.NewLine(look.Label, ""), other: ui.NewLine(look.Body, ""), otherName: ui.NewLine(look.Caption, ""),
		arrow: ui.NewIcon(look.Same, look.ColorMuted, 16), note: ui.NewIcon(look.Comment, look.ColorMuted, 14), lock: ui.NewIcon(look.Lock, look.ColorMuted, 14), spark: container.NewStack()}
	name := ui.Stack(0, ui.RowGrow(look.S1, 0, r.name, r.note), r.source)
	own := ui.Stack(0, ui.Row(look.S1, ui.Spring(), r.lock, r.number), r.when)
	trend := ui.RowGrow(look.S1, 1, r.arrow, r.trend)
	peer := ui.Stack(0, r.other, r.otherName)
	r.content = ui.Inset(look.S2, look.S3, ui.Cells(620, 2, ui.Cell{Object: name, Weight: 3}, ui.Cell{Object: ui.Wide(124, own)},
		ui.Cell{Object: ui.Wide(72, r.spark)}, ui.Cell{Object: ui.Wide(112, trend)}, ui.Cell{Object: peer, Weight: 1}))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *lineRow) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *lineRow) set(l figures.Line, meeting bool) {
	r.name.SetText(l.Name)
	r.source.SetText(l.Source)
	r.note.Hidden = !l.HasNote || meeting
	last, ok := l.Own.Last()
	r.lock.Hidden = !ok || !figures.Small(l.Indicator, last)
	number, when := "–", "geen cijfer"
	switch {
	case ok:
		number, when = l.Show(last), last.Period
		if last.Provisional {
			when += " · voorlopig"
		}
	case l.Parted:
		when = "uitgesplitst"
	case len(l.Own.Values) > 0:
		when = l.Own.Values[len(l.Own.Values)-1].Missing.Name()
	}
	if !r.lock.Hidden {
		when += " · klein aantal"
	}
	r.number.SetText(number)
	r.when.SetText(when)
	t := trendOf(l.Trend)
	r.arrow.Set(t.Arrow, t.Colour)
	r.arrow.Hidden = t.Words == ""
	r.trend.SetType(look.Label.In(t.Colour))
	r.trend.SetText(t.Words)
	r.showHistory(l)
	r.showPeer(l, last)
	r.Refresh()
}

// showHistory draws our figures over the years.
func (r *lineRow) showHistory(l figures.Line) {
	r.spark.Objects = nil
	if h := history(l.Own); len(h) > 1 {
		r.spark.Objects = []fyne.CanvasObject{ui.NewSparkline(h...)}
	}
	r.spark.Refresh()
}

// showPeer shows the same year of the first other area, else its newest.
func (r *lineRow) showPeer(l figures.Line, own figures.Value) {
	v, ok := l.Peer.At(own.Period)
	if !ok || v.Missing != "" {
		v, ok = l.Peer.Last()
	}
	if !ok {
		r.other.SetText("")
		r.otherName.SetText("")
		return
	}
	name := l.Peer.Area.Name
	if v.Period != own.Period {
		name += " " + v.Period
	}
	r.other.SetText(l.Show(v))
	r.otherName.SetText(name)
}

// history are the numbers of a series, oldest first.
func history(s figures.Series) []float64 {
	var out []float64
	for _, v := range s.Values {
		if v.Missing == "" {
			out = append(out, v.Value)
		}
	}
	return out
}

// trendOf says in a word, with an arrow and a colour, how a figure moved.
func trendOf(t figures.Trend) ui.Trend {
	arrow := look.Up
	if t.Change < 0 {
		arrow = look.Fall
	}
	switch t.Verdict {
	case figures.Better:
		return ui.Good(arrow, t.Verdict.Name())
	case figures.Worse:
		return ui.Bad(arrow, t.Verdict.Name())
	case figures.Stable:
		return ui.Steady(t.Verdict.Name())
	case figures.Moved:
		return ui.Trend{Arrow: arrow, Words: map[bool]string{true: "hoger", false: "lager"}[t.Change > 0], Colour: look.ColorRest}
	}
	return ui.Trend{Arrow: look.Same, Colour: look.ColorMuted}
}
