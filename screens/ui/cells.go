package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
)

// Cell is a part of a row. Weight is its share of the room that is left; 0
// makes it as wide as it needs.
type Cell struct {
	Object fyne.CanvasObject
	Weight float32
}

// Cells puts parts beside each other. When the row is narrower than least (at
// a text scale of 1) the parts from the first ones on go to a second line, so
// that nothing has to be left out.
func Cells(least float32, first int, cells ...Cell) *fyne.Container {
	l := &cellLayout{least: least, first: first}
	objects := make([]fyne.CanvasObject, len(cells))
	for i, c := range cells {
		objects[i] = c.Object
		l.weights = append(l.weights, c.Weight)
	}
	return container.New(l, objects...)
}

// cellGap is the room between cells beside each other.
const cellGap = look.S3

type cellLayout struct {
	least   float32
	first   int // how many stay on the first line
	weights []float32
	folded  bool // at the last layout
}

func (l *cellLayout) lines(n int) [][2]int {
	if l.folded && l.first < n {
		return [][2]int{{0, l.first}, {l.first, n}}
	}
	return [][2]int{{0, n}}
}

func (l *cellLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var s fyne.Size
	for i, line := range l.lines(len(objects)) {
		var width, high float32
		for _, o := range objects[line[0]:line[1]] {
			if m := o.MinSize(); o.Visible() {
				width += m.Width + cellGap
				high = max(high, m.Height)
			}
		}
		if i > 0 {
			s.Height += look.S1
		}
		s = fyne.NewSize(max(s.Width, width-cellGap), s.Height+high)
	}
	s.Width = min(s.Width, l.least)
	return s
}

func (l *cellLayout) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	l.folded = room.Width < l.least*textScale()
	lines := l.lines(len(objects))
	y := float32(0)
	if len(lines) == 1 {
		l.line(objects, 0, room.Width, 0, room.Height)
		return
	}
	for _, line := range lines {
		part := objects[line[0]:line[1]]
		high := rowHeight(part)
		l.line(part, line[0], room.Width, y, high)
		y += high + look.S1
	}
}

// line places one line; from is the number of its first cell.
func (l *cellLayout) line(objects []fyne.CanvasObject, from int, width, y, high float32) {
	left, weights := width+cellGap, float32(0)
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		left -= cellGap
		if w := l.weights[from+i]; w > 0 {
			weights += w
		} else {
			left -= o.MinSize().Width
		}
	}
	x := float32(0)
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		if w := l.weights[from+i]; w > 0 {
			m.Width = max(left, 0) * w / weights
		}
		put(o, x, y+(high-m.Height)/2, m.Width, m.Height)
		x += m.Width + cellGap
	}
}

// Either shows one thing when the width is at least so big (at a text scale of
// 1) and the other when it is not.
func Either(least float32, wide, narrow fyne.CanvasObject) *fyne.Container {
	narrow.Hide()
	return container.New(&either{least: least}, wide, narrow)
}

type either struct{ least float32 }

func (l *either) MinSize(objects []fyne.CanvasObject) fyne.Size {
	for _, o := range objects {
		if o.Visible() {
			m := o.MinSize()
			return fyne.NewSize(min(m.Width, objects[1].MinSize().Width), m.Height)
		}
	}
	return fyne.Size{}
}

func (l *either) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	narrow := room.Width < l.least*textScale()
	for i, o := range objects {
		show := narrow == (i == 1)
		if show != o.Visible() {
			if show {
				o.Show()
			} else {
				o.Hide()
			}
		}
		put(o, 0, 0, room.Width, room.Height)
	}
}
