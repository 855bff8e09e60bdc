package appearance

import (
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
)

func newAppearance(s dossier.Settings) (a *Appearance, applied, kept *dossier.Settings) {
	applied, kept = &dossier.Settings{}, &dossier.Settings{}
	a = &Appearance{Settings: &s, Apply: func(s dossier.Settings) { *applied = s }, Keep: func(s dossier.Settings) { *kept = s }}
	return a, applied, kept
}

func TestAppearance_Grow(t *testing.T) {
	a, applied, kept := newAppearance(dossier.Settings{Scale: 1})
	for range 20 {
		a.Grow(Step)
	}
	if a.Settings.Scale != look.ScaleMax || applied.Scale != look.ScaleMax || kept.Scale != look.ScaleMax {
		t.Errorf("biggest is %v, shown %v, kept %v", a.Settings.Scale, applied.Scale, kept.Scale)
	}
	for range 5 {
		a.Grow(-Step)
	}
	if a.Settings.Scale != 1.5 {
		t.Errorf("five steps back is %v, want exactly 1.5", a.Settings.Scale)
	}
	for range 20 {
		a.Grow(-Step)
	}
	if a.Settings.Scale != look.ScaleMin {
		t.Errorf("smallest is %v", a.Settings.Scale)
	}
}

func TestAppearance_Least(t *testing.T) {
	a, applied, kept := newAppearance(dossier.Settings{Scale: 1})
	a.Least = 1.75
	a.Grow(Step)
	if applied.Scale != 1.75 || kept.Scale != 1.1 {
		t.Errorf("shown %v, kept %v", applied.Scale, kept.Scale)
	}
}

func TestAppearance_Modes(t *testing.T) {
	a, applied, _ := newAppearance(dossier.Settings{Scale: 1})
	told := 0
	a.Changed = func() { told++ }
	ticked := func() (name string) {
		for _, i := range a.Items() {
			if i.Checked {
				name += i.Label
			}
		}
		return name
	}
	if ticked() != "Licht" {
		t.Errorf("who chose nothing has %q", ticked())
	}
	for _, m := range Modes {
		a.SetMode(m.Mode)
		if applied.Mode != string(m.Mode) || ticked() != m.Name {
			t.Errorf("%s shows %q with a tick at %q", m.Name, applied.Mode, ticked())
		}
	}
	a.Switch()
	if !a.Dark() {
		t.Error("the other of high contrast is dark")
	}
	a.Switch()
	if a.Dark() {
		t.Error("the other of dark is light")
	}
	if told != len(Modes)+2 {
		t.Errorf("told of %d changes", told)
	}
}

func TestAppearance_Still(t *testing.T) {
	a, applied, kept := newAppearance(dossier.Settings{Scale: 1})
	last := func() *fyne.MenuItem { items := a.Items(); return items[len(items)-1] }
	if last().Checked {
		t.Error("who chose nothing has a still screen")
	}
	last().Action()
	if !applied.Still || !kept.Still || !last().Checked {
		t.Errorf("shown %v, kept %v, ticked %v", applied.Still, kept.Still, last().Checked)
	}
	last().Action()
	if applied.Still || kept.Still {
		t.Error("it can't be taken back")
	}
}

func TestAppearance_Items(t *testing.T) {
	a, applied, _ := newAppearance(dossier.Settings{Scale: 1.4})
	for _, c := range []struct {
		n    int
		want float32
	}{{0, 1.5}, {1, 1.4}, {2, 1}} {
		a.Items()[c.n].Action()
		if applied.Scale != c.want {
			t.Errorf("%s gives %v, want %v", a.Items()[c.n].Label, applied.Scale, c.want)
		}
	}
	a.Items()[5].Action()
	if applied.Mode != string(look.ModeDark) {
		t.Errorf("the sixth gives %q", applied.Mode)
	}
}
