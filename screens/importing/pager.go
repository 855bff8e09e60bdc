package importing

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newPager leads through columns of which only some are in sight; turn gets
// the first one to show.
func newPager(all, inSight int, turn func(from int)) fyne.CanvasObject {
	from := 0
	place := ui.NewText(look.Caption, "")
	var before, after *ui.Chip
	show := func() {
		place.SetText(fmt.Sprintf("Kolom %d tot %d van %d", from+1, min(from+inSight, all), all))
		enable(before, from > 0)
		enable(after, from+inSight < all)
	}
	move := func(by int) func() {
		return func() {
			from = max(0, min(from+by, all-1))
			show()
			turn(from)
		}
	}
	before = ui.NewChip(look.Left, "Vorige kolommen", move(-inSight))
	after = ui.NewChip(look.Right, "Volgende kolommen", move(inSight))
	show()
	return ui.Flow(look.S2, before, after, place)
}

func enable(c *ui.Chip, on bool) {
	if on {
		c.Enable()
	} else {
		c.Disable()
	}
}
