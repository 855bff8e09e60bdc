package ui_test

import (
	"testing"

	"kindvriendelijk/screens/ui"
)

func TestHost_namesWhoJudges(t *testing.T) {
	for _, c := range []struct{ who, text, want string }{
		{"jury", "De jury leest dit, zegt een jury.", "De jury leest dit, zegt een jury."},
		{"UNICEF", "De jury leest dit.", "UNICEF leest dit."},
		{"UNICEF", "Mag buiten de jury, of door een jury.", "Mag buiten UNICEF, of door UNICEF."},
	} {
		h := &ui.Host{Word: func(string) string { return c.who }}
		if got := h.Judged(c.text); got != c.want {
			t.Errorf("%s: %q", c.who, got)
		}
	}
}
