//go:build !windows

package ui

import "fyne.io/fyne/v2"

// WhenSessionEnds does nothing here: the system sends a signal instead.
func WhenSessionEnds(fyne.Window, func()) {}

// Forward brings a window to the front.
func Forward(win fyne.Window) { win.RequestFocus() }
