package app_test

import (
	"testing"

	"kindvriendelijk/app"
)

func TestNameOf(t *testing.T) {
	list := []app.Named{{Code: "a", Name: "appel"}, {Code: "b", Name: "bes"}}
	for code, want := range map[string]struct {
		name  string
		place int
	}{"b": {"bes", 1}, "c": {"c", -1}, "": {"", -1}} {
		if name, place := app.NameOf(list, code), app.PlaceOf(list, code); name != want.name || place != want.place {
			t.Errorf("%q is %q at %d", code, name, place)
		}
	}
}
