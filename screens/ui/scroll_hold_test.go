package ui_test

import (
	"testing"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestScroll_holdsAPiece(t *testing.T) {
	uitest.App(t)
	above, piece := ui.Stack(0, ui.Space(10, 500)), ui.Space(10, 3000)
	page := ui.NewScroll(ui.Stack(0, above, piece))
	w := uitest.Window(t, page)
	uitest.Settle(w)
	for _, c := range []struct {
		name             string
		from, high, want float32
	}{
		{"when what stands above it grows", 400, 560, 460},
		{"when it shrinks", 400, 470, 370},
		{"but not above the page", 10, 400, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			page.ScrollToOffset(page.Offset.AddXY(0, c.from-page.Offset.Y))
			page.Hold(piece, func() {
				above.RemoveAll()
				above.Add(ui.Space(10, c.high))
			})
			if page.Offset.Y != c.want {
				t.Errorf("the page is at %v, want %v", page.Offset.Y, c.want)
			}
			page.Hold(piece, func() {
				above.RemoveAll()
				above.Add(ui.Space(10, 500))
			})
		})
	}
}
