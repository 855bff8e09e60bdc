package actions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// Where the bar changes, and how wide a field must be, at a text scale of 1.
const (
	barLeast   = 860
	fieldLeast = 145
)

// bar is the layout of what narrows the list: fields beside each other, and
// chips below them. Where there is little room for the list itself, a field to
// choose from takes the place of the chips. It remembers how it was laid out:
// Fyne asks for the least height without saying how wide the thing will be.
type bar struct {
	fields        []fyne.CanvasObject // search, narrow, sort
	choose, chips fyne.CanvasObject
	tight         bool
	lines         int // of fields, when it is tight
}

func newBar(choose, chips fyne.CanvasObject, fields ...fyne.CanvasObject) fyne.CanvasObject {
	choose.Hide()
	return container.New(&bar{fields: fields, choose: choose, chips: chips, lines: 1}, append(fields, choose, chips)...)
}

// MinSize implements [fyne.Layout].
func (b *bar) MinSize([]fyne.CanvasObject) fyne.Size {
	high := b.fields[0].MinSize().Height
	if b.tight {
		return fyne.NewSize(fieldLeast, float32(b.lines)*(high+look.S2)-look.S2)
	}
	return fyne.NewSize(fieldLeast, high+look.S2+b.chips.MinSize().Height)
}

// Layout implements [fyne.Layout].
func (b *bar) Layout(_ []fyne.CanvasObject, room fyne.Size) {
	scale := theme.TextSize() / 14
	b.tight = room.Width < barLeast*scale
	if !b.tight {
		b.choose.Hide()
		b.chips.Show()
		high := b.row(b.fields, 0, room.Width)
		b.chips.Move(fyne.NewPos(0, high+look.S2))
		b.chips.Resize(fyne.NewSize(room.Width, room.Height-high-look.S2))
		return
	}
	b.chips.Hide()
	b.choose.Show()
	all := append(append([]fyne.CanvasObject{}, b.fields...), b.choose)
	b.lines = 1
	if room.Width < float32(len(all))*(fieldLeast*scale+look.S3) {
		b.lines = 2
	}
	across := len(all) / b.lines
	var y float32
	for ; len(all) > 0; all = all[across:] {
		y += b.row(all[:across], y, room.Width) + look.S2
	}
}

// row puts fields beside each other, all as wide, and tells how high they are.
func (b *bar) row(fields []fyne.CanvasObject, y, width float32) float32 {
	one := (width - look.S3*float32(len(fields)-1)) / float32(len(fields))
	high := fields[0].MinSize().Height
	for i, f := range fields {
		f.Move(fyne.NewPos(float32(i)*(one+look.S3), y))
		f.Resize(fyne.NewSize(one, high))
	}
	return high
}
