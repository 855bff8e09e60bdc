package actions_test

import (
	"testing"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// BenchmarkPage_open measures until a plan of 10,000 actions is on the screen;
// the store itself is in memory.
func BenchmarkPage_open(b *testing.B) {
	uitest.App(b)
	w := uitest.Window(b, ui.Space(0, 0))
	d := build(b, many(10_000), w)
	uitest.InShell(d.w, d)
	for b.Loop() {
		d.Reload()
	}
}
