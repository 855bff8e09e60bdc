package importing

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
)

// tiled puts equally wide pieces beside each other, as many in a row as fit.
type tiled struct {
	least, most float32 // width of a piece, at a text scale of 1
	across      int     // at the last layout
}

// MinSize implements [fyne.Layout]. Fyne asks for it without saying how wide
// the thing will be, so it follows the last layout.
func (l *tiled) MinSize(objects []fyne.CanvasObject) fyne.Size {
	across := max(l.across, 1)
	rows := (len(objects) + across - 1) / across
	return fyne.NewSize(l.least*scale(), float32(rows)*(high(objects)+look.S2)-look.S2)
}

// Layout implements [fyne.Layout].
func (l *tiled) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	least := l.least * scale()
	l.across = max(min(int((room.Width+look.S1)/(least+look.S1)), len(objects)), 1)
	width := min((room.Width+look.S1)/float32(l.across)-look.S1, l.most*scale())
	tall := high(objects)
	for i, o := range objects {
		o.Move(fyne.NewPos(float32(i%l.across)*(width+look.S1), float32(i/l.across)*(tall+look.S2)))
		o.Resize(fyne.NewSize(width, tall))
	}
}

func high(objects []fyne.CanvasObject) (tall float32) {
	for _, o := range objects {
		tall = max(tall, o.MinSize().Height)
	}
	return tall
}
