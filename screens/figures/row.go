package figures

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// lineRow shows one indicator: its name and source, our newest figure, how it
// moves, and what stands beside it. With little room, or big text, the line of
// the years goes, and how it moves takes the place of the source.
type lineRow struct {
	widget.BaseWidget

	content          fyne.CanvasObject
	wide, slim       rowPiece
	source, trend    *ui.Text
	other, otherName *ui.Text
	below            *ui.Text // how it moves and what stands beside it, in one line
	arrow, belowMark *ui.Icon
	spark            *fyne.Container
}

// rowPiece is what a row shows with much room and with little.
type rowPiece struct {
	name, number, when *ui.Text
	note, lock         *ui.Icon
}

func newRowPiece() rowPiece {
	return rowPiece{name: ui.NewLine(look.Strong, ""), number: ui.NewText(look.Subheading, ""), when: ui.NewLine(look.Caption, "").Align(fyne.TextAlignTrailing),
		note: ui.NewIcon(look.Comment, look.ColorMuted, 14), lock: ui.NewIcon(look.Lock, look.ColorMuted, 14)}
}

// lay returns the name above another line, and the figure with its period.
func (r *rowPiece) lay(below fyne.CanvasObject, wide float32) (name, figure fyne.CanvasObject) {
	name = ui.Stack(0, ui.RowGrow(look.S1, 0, r.name, r.note), below)
	return name, ui.Wide(wide, ui.Stack(0, ui.Row(look.S1, ui.Spring(), r.lock, r.number), r.when))
}

func newLineRow() *lineRow {
	r := &lineRow{wide: newRowPiece(), slim: newRowPiece(), source: ui.NewLine(look.Caption, ""), trend: ui.NewLine(look.Label, ""),
		other: ui.NewLine(look.Body, ""), otherName: ui.NewLine(look.Caption, ""), below: ui.NewLine(look.Caption, ""),
		arrow: ui.NewIcon(look.Same, look.ColorMuted, 16), belowMark: ui.NewIcon(look.Same, look.ColorMuted, 14), spark: container.NewStack()}
	name, figure := r.wide.lay(r.source, 124)
	wide := ui.Cells(0, 5, ui.Cell{Object: name, Weight: 3}, ui.Cell{Object: figure}, ui.Cell{Object: ui.Wide(72, r.spark)},
		ui.Cell{Object: ui.Wide(112, ui.RowGrow(look.S1, 1, r.arrow, r.trend))}, ui.Cell{Object: ui.Stack(0, r.other, r.otherName), Weight: 1})
	name, figure = r.slim.lay(ui.RowGrow(look.S1, 1, r.belowMark, r.below), 150)
	slim := ui.Cells(0, 2, ui.Cell{Object: name, Weight: 1}, ui.Cell{Object: figure})
	r.content = ui.Inset(look.S1+2, look.S3, ui.Either(620, wide, slim))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *lineRow) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *lineRow) set(l figures.Line, meeting bool) {
	last, _ := l.Own.Last()
	r.wide.set(l, meeting)
	r.slim.set(l, meeting)
	r.source.SetText(l.Source)
	t := trendOf(l.Trend)
	r.arrow.Set(t.Arrow, t.Colour)
	r.arrow.Hidden = t.Words == ""
	r.belowMark.Set(t.Arrow, t.Colour)
	r.belowMark.Hidden = t.Words == ""
	r.trend.SetType(look.Label.In(t.Colour))
	r.trend.SetText(t.Words)
	r.showHistory(l)
	number, name := beside(l, last)
	r.other.SetText(number)
	r.otherName.SetText(name)
	below := t.Words
	if number != "" {
		below = strings.TrimPrefix(below+" · "+name+": "+number, " · ")
	}
	r.below.SetText(below)
	r.Refresh()
}

func (r *rowPiece) set(l figures.Line, meeting bool) {
	last, ok := l.Own.Last()
	r.name.SetText(l.Name)
	r.note.Hidden = !l.HasNote || meeting
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
}

// showHistory draws our figures over the years.
func (r *lineRow) showHistory(l figures.Line) {
	r.spark.Objects = nil
	if h := history(l.Own); len(h) > 1 {
		r.spark.Objects = []fyne.CanvasObject{ui.NewSparkline(h...)}
	}
	r.spark.Refresh()
}

// beside is the same year of the first other area, else its newest, with its
// name; empty when there is none.
func beside(l figures.Line, own figures.Value) (number, name string) {
	v, ok := l.Peer.At(own.Period)
	if !ok || v.Missing != "" {
		v, ok = l.Peer.Last()
	}
	if !ok {
		return "", ""
	}
	name = l.Peer.Area.Name
	if v.Period != own.Period {
		name += " " + v.Period
	}
	return l.Show(v), name
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
