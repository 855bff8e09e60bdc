// Package appearance lets the user choose how the program looks: the size of
// texts, the mode, and whether anything moves by itself. It remembers the choice; it knows no page.
package appearance

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
)

// Step is how much bigger or smaller a text gets at a time.
const Step = 0.1

// Modes are the ways the window can look, with their names.
var Modes = []struct {
	Mode look.Mode
	Name string
}{{look.ModeLight, "Licht"}, {look.ModeDark, "Donker"}, {look.ModeContrast, "Hoog contrast"}}

// Appearance changes the looks of the program. Its methods are called on the UI
// goroutine.
type Appearance struct {
	Settings *dossier.Settings
	Apply    func(dossier.Settings) // gives the program another theme
	Keep     func(dossier.Settings) // remembers the settings
	Changed  func()                 // after a change; may be nil
	// Least is a size that texts must have now whatever the user's own, such as
	// in a meeting. It is not remembered.
	Least float32
}

// Grow makes all texts bigger or smaller.
func (a *Appearance) Grow(by float32) {
	scale := float32(math.Round(float64(a.Settings.Scale+by)*10) / 10)
	a.Settings.Scale = min(max(scale, look.ScaleMin), look.ScaleMax)
	a.change()
}

// SetMode chooses a mode.
func (a *Appearance) SetMode(m look.Mode) {
	a.Settings.Mode = string(m)
	a.change()
}

// Dark reports whether the mode is dark.
func (a *Appearance) Dark() bool { return a.Settings.Mode == string(look.ModeDark) }

// Switch goes from dark to light, and from the others to dark.
func (a *Appearance) Switch() {
	if a.Dark() {
		a.SetMode(look.ModeLight)
		return
	}
	a.SetMode(look.ModeDark)
}

// Still chooses whether the screen keeps still.
func (a *Appearance) Still(still bool) {
	a.Settings.Still = still
	a.change()
}

func (a *Appearance) change() {
	a.Show()
	a.Keep(*a.Settings)
	if a.Changed != nil {
		a.Changed()
	}
}

// Show gives the program the looks that hold now.
func (a *Appearance) Show() {
	s := *a.Settings
	s.Scale = max(s.Scale, a.Least)
	a.Apply(s)
}

// Items are the entries of a menu for all this, with a tick at the mode.
func (a *Appearance) Items() []*fyne.MenuItem {
	item := func(name string, key fyne.KeyName, do func()) *fyne.MenuItem {
		m := fyne.NewMenuItem(name, do)
		m.Shortcut = &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierControl}
		return m
	}
	items := []*fyne.MenuItem{
		item("Tekst groter", fyne.KeyEqual, func() { a.Grow(Step) }),
		item("Tekst kleiner", fyne.KeyMinus, func() { a.Grow(-Step) }),
		item("Gewone tekst", fyne.Key0, func() { a.Grow(1 - a.Settings.Scale) }),
		fyne.NewMenuItemSeparator(),
	}
	for i, m := range Modes {
		mode := fyne.NewMenuItem(m.Name, func() { a.SetMode(m.Mode) })
		mode.Checked = a.Settings.Mode == string(m.Mode) || i == 0 && a.Settings.Mode == ""
		items = append(items, mode)
	}
	still := fyne.NewMenuItem("Zonder animaties", func() { a.Still(!a.Settings.Still) })
	still.Checked = a.Settings.Still
	return append(items, fyne.NewMenuItemSeparator(), still)
}
