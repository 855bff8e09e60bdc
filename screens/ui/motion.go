package ui

import "fyne.io/fyne/v2"

// WithMotion returns a program in which Fyne's animations hold still while
// allowed says no, and makes it the current one. Fyne itself has one switch, for
// all programs of the user together.
func WithMotion(a fyne.App, allowed func() bool) fyne.App {
	m := moving{a, allowed}
	fyne.SetCurrentApp(m)
	return m
}

type moving struct {
	fyne.App
	allowed func() bool
}

// Settings implements [fyne.App].
func (m moving) Settings() fyne.Settings { return motionSettings{m.App.Settings(), m.allowed} }

// motionSettings are those of Fyne, but for the animations.
type motionSettings struct {
	fyne.Settings
	allowed func() bool
}

// ShowAnimations implements [fyne.Settings].
func (s motionSettings) ShowAnimations() bool { return s.Settings.ShowAnimations() && s.allowed() }
