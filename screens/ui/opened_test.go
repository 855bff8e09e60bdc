package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// nativeFake is a window that knows what the system calls it.
type nativeFake struct {
	fyne.Window
	context any
}

func (n nativeFake) RunNative(f func(any)) { f(n.context) }

func TestOpened(t *testing.T) {
	for what, c := range map[string]struct {
		win  fyne.Window
		want bool
	}{
		"X11":                    {nativeFake{context: driver.X11WindowContext{WindowHandle: 7}}, true},
		"X11 without OpenGL":     {nativeFake{context: driver.X11WindowContext{}}, false},
		"Wayland":                {nativeFake{context: driver.WaylandWindowContext{WaylandSurface: 7}}, true},
		"Windows":                {nativeFake{context: driver.WindowsWindowContext{HWND: 7}}, true},
		"Windows without OpenGL": {nativeFake{context: driver.WindowsWindowContext{}}, false},
		"macOS":                  {nativeFake{context: driver.MacWindowContext{NSWindow: 7}}, true},
		"something unknown":      {nativeFake{context: driver.UnknownContext{}}, false},
		"not of the system":      {nil, false},
	} {
		t.Run(what, func(t *testing.T) {
			if got := Opened(c.win); got != c.want {
				t.Errorf("it is there: %v, want %v", got, c.want)
			}
		})
	}
}
