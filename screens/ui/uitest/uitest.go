// Package uitest helps to test screens: it opens a page in a window of our
// look, finds what is on it, types and taps like a user, and measures whether
// everything fits. It knows Fyne and the look, but none of our pieces; those
// tell what they are through small methods such as Text and Hint.
package uitest

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/look"
)

// Width and Height are the smallest window the program must work in.
const (
	Width  = 1280
	Height = 720
)

// App starts Fyne's test app in our light theme at normal text, for the life
// of a test.
func App(t testing.TB) fyne.App {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(look.New(look.ModeLight, 1))
	return a
}

// Window shows content in a window of 1280 by 720. It starts an app when none
// in our theme is running; pieces want one when they are made, so a test calls
// [App] first.
func Window(t testing.TB, content fyne.CanvasObject) fyne.Window {
	t.Helper()
	if !running() {
		App(t)
	}
	w := test.NewTempWindow(t, content)
	w.SetPadded(false)
	Settle(w)
	return w
}

func running() bool {
	a := fyne.CurrentApp()
	if a == nil {
		return false
	}
	_, ours := a.Settings().Theme().(*look.Theme)
	return ours
}

// Settle lays the window out until texts that wrap know their width and rows
// have room for texts that changed. The real driver does so at every frame.
func Settle(w fyne.Window) {
	w.Resize(fyne.NewSize(Width, Height-1))
	w.Resize(fyne.NewSize(Width, Height))
	for range 2 {
		Top(w).Refresh()
	}
}

// Style gives the app another mode and text scale.
func Style(mode look.Mode, scale float32) {
	fyne.CurrentApp().Settings().SetTheme(look.New(mode, scale))
}
