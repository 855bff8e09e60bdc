package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/ui"
)

func TestWithMotion(t *testing.T) {
	before := fyne.CurrentApp()
	t.Cleanup(func() { fyne.SetCurrentApp(before) })
	for _, c := range []struct{ fyne, user, want bool }{{true, true, true}, {true, false, false}, {false, true, false}} {
		user := !c.user
		a := ui.WithMotion(settled{test.NewApp(), c.fyne}, func() bool { return user })
		user = c.user // it may change while the program runs
		if a.Settings().ShowAnimations() != c.want || fyne.CurrentApp().Settings().ShowAnimations() != c.want {
			t.Errorf("%+v: %v", c, !c.want)
		}
	}
}

// settled is a program in which Fyne's own switch stands in one way.
type settled struct {
	fyne.App
	animated bool
}

func (s settled) Settings() fyne.Settings { return settledSettings{s.App.Settings(), s.animated} }

type settledSettings struct {
	fyne.Settings
	animated bool
}

func (s settledSettings) ShowAnimations() bool { return s.animated }
