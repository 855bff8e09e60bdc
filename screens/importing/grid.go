package importing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// gridColumn is one column of a [grid].
type gridColumn struct {
	title  string
	least  float32 // how wide at a text scale of 1
	weight float32 // its share of the room that is left
	stays  bool    // others go first when the room is short
	icon   bool    // shows a status instead of words
	number bool    // stands against the right
}

// gridCell is what stands in one cell: words, or a status in a column of icons.
type gridCell struct {
	text  string
	kind  look.Type
	state ui.Status
}

func words(text string) gridCell   { return gridCell{text: text, kind: look.Body} }
func caption(text string) gridCell { return gridCell{text: text, kind: look.Caption} }

// grid is a table with a heading of which only the rows in sight exist. When
// the room is short it leaves out columns from the right, but those that stay.
type grid struct {
	*ui.List
	Content fyne.CanvasObject

	head *gridRow
}

// leastGrid is how high a table is at least, at a text scale of 1.
const leastGrid = 190

// newGrid returns an empty table, which takes what height there is; cells tells
// what stands in a row.
func newGrid(columns []gridColumn, cells func(i int) []gridCell) *grid {
	g := &grid{head: newGridRow(columns, func() fyne.CanvasObject { return ui.Space(0, 0) })}
	g.List = ui.NewList(func() *gridRow { return newGridRow(columns, newGridIcon) },
		func(i int, r *gridRow) { r.set(cells(i)) })
	g.retitle(columns)
	head := ui.InsetRight(look.S3, g.head) // the rows leave that room to the bar of the scroll
	ground := container.NewStack(ui.NewBackdropRound(theme.ColorNameHeaderBackground), head)
	g.Content = filling(0, 1, ground, container.New(tall(leastGrid), g.List))
	return g
}

// retitle shows other titles above the same columns.
func (g *grid) retitle(columns []gridColumn) {
	titles := make([]gridCell, len(columns))
	for i, c := range columns {
		titles[i] = gridCell{text: c.title, kind: look.Label}
	}
	g.head.set(titles)
}

// gridRow is one row of a grid, or its heading.
type gridRow struct {
	widget.BaseWidget

	cells   []fyne.CanvasObject
	content fyne.CanvasObject
}

func newGridIcon() fyne.CanvasObject { return ui.NewIcon(look.Check, look.ColorMuted, 16) }

func newGridRow(columns []gridColumn, newIcon func() fyne.CanvasObject) *gridRow {
	r := &gridRow{}
	for _, c := range columns {
		if c.icon {
			r.cells = append(r.cells, newIcon())
			continue
		}
		text := ui.NewLine(look.Body, "")
		if c.number {
			text.Align(fyne.TextAlignTrailing)
		}
		r.cells = append(r.cells, text)
	}
	r.content = ui.Inset(look.S1+1, look.S2, container.New(&gridLayout{columns}, r.cells...))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *gridRow) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *gridRow) set(cells []gridCell) {
	for i, o := range r.cells {
		var c gridCell
		if i < len(cells) {
			c = cells[i]
		}
		switch o := o.(type) {
		case *ui.Text:
			o.SetText(c.text)
			o.SetType(c.kind)
		case *ui.Icon:
			o.Set(c.state.Shape, c.state.Colour)
		}
	}
}

// gridLayout gives every column its width.
type gridLayout struct{ columns []gridColumn }

// scale is how much bigger than normal the user wants texts.
func scale() float32 { return theme.TextSize() / 14 }

// MinSize implements [fyne.Layout].
func (l *gridLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	s := fyne.NewSize(0, ui.NewText(look.Body, "Xg").MinSize().Height)
	for i, c := range l.columns {
		if c.stays {
			s.Width += c.least + look.S2
		}
		if objects[i].Visible() {
			s.Height = max(s.Height, objects[i].MinSize().Height)
		}
	}
	return s
}

// Layout implements [fyne.Layout].
func (l *gridLayout) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	shown, left, weights := l.choose(room.Width)
	x := float32(0)
	for i, c := range l.columns {
		o := objects[i]
		if !shown[i] {
			o.Hide()
			continue
		}
		o.Show()
		width := c.least * scale()
		switch {
		case left < 0:
			width = max(width*room.Width/(room.Width-left), 1)
		case weights > 0:
			width += left * c.weight / weights
		}
		m := o.MinSize()
		o.Move(fyne.NewPos(x, (room.Height-m.Height)/2))
		o.Resize(fyne.NewSize(width, m.Height))
		x += width + look.S2
	}
}

// choose says which columns fit in a width, how much room is left then, and
// the sum of their weights. What is left is negative when not even the columns
// that stay fit.
func (l *gridLayout) choose(width float32) (shown []bool, left, weights float32) {
	shown, left = make([]bool, len(l.columns)), width+look.S2
	for round := range 2 {
		for i, c := range l.columns {
			need := c.least*scale() + look.S2
			if (round == 0) == c.stays && (c.stays || left >= need) {
				left -= need
				weights += c.weight
				shown[i] = true
			}
		}
	}
	return shown, left, weights
}

// tall gives its content a least height, at a text scale of 1.
type tall float32

// MinSize implements [fyne.Layout].
func (h tall) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(o[0].MinSize().Width, float32(h)*scale())
}

// Layout implements [fyne.Layout].
func (h tall) Layout(o []fyne.CanvasObject, s fyne.Size) { o[0].Resize(s) }
