package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// ProgressRing shows a share as a ring, with the percentage inside when the
// ring is big enough to read it.
type ProgressRing struct {
	widget.BaseWidget

	share       float64
	side        float32 // at a text scale of 1
	track, done *canvas.Arc
	text        *canvas.Text
}

// NewProgressRing returns a ring for a share from 0 to 1.
func NewProgressRing(share float64, side float32) *ProgressRing {
	r := &ProgressRing{
		share: share, side: side,
		track: canvas.NewArc(0, 360, 0.76, nil), done: canvas.NewArc(0, 0, 0.76, nil),
		text: canvas.NewText("", nil),
	}
	if side < 40 {
		r.text.Hide()
		r.track.CutoutRatio, r.done.CutoutRatio = 0.62, 0.62
	}
	r.ExtendBaseWidget(r)
	return r
}

// Set changes the share.
func (r *ProgressRing) Set(share float64) { r.share = share; r.Refresh() }

// CreateRenderer implements [fyne.Widget].
func (r *ProgressRing) CreateRenderer() fyne.WidgetRenderer {
	least := func() fyne.Size {
		return fyne.NewSquareSize(r.side * size(r, theme.SizeNameText) / 14)
	}
	place := func(s fyne.Size) {
		side := min(s.Width, s.Height)
		x, y := (s.Width-side)/2, (s.Height-side)/2
		put(r.track, x, y, side, side)
		put(r.done, x, y, side, side)
		m := r.text.MinSize()
		putText(r.text, x+(side-m.Width)/2, y+(side-m.Height)/2)
	}
	return draw(place, least, r.restyle, r.track, r.done, r.text)
}

func (r *ProgressRing) restyle() {
	r.track.FillColor = colour(r, look.ColorTrack)
	r.done.FillColor = colour(r, theme.ColorNamePrimary)
	if r.share >= 1 {
		r.done.FillColor = colour(r, look.ColorOk)
	}
	r.done.EndAngle = float32(360 * r.share)
	r.done.Hidden = r.share <= 0
	r.text.Text = Percent(r.share)
	r.text.TextSize = size(r, theme.SizeNameText) * min(r.side/64, 1.4)
	r.text.TextStyle = fyne.TextStyle{Bold: true}
	r.text.Color = colour(r, theme.ColorNameForeground)
}
