package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// Opened reports whether the system made a window, once it was asked to show
// it. Without OpenGL there is none, and Fyne then goes on without one.
func Opened(win fyne.Window) (there bool) {
	native, ok := win.(driver.NativeWindow)
	if !ok {
		return false
	}
	native.RunNative(func(context any) {
		switch w := context.(type) {
		case driver.X11WindowContext:
			there = w.WindowHandle != 0
		case driver.WaylandWindowContext:
			there = w.WaylandSurface != 0
		case driver.WindowsWindowContext:
			there = w.HWND != 0
		case driver.MacWindowContext:
			there = w.NSWindow != 0
		}
	})
	return there
}
