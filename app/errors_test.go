package app_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"kindvriendelijk/app"
)

func TestErrors_say_what_happened(t *testing.T) {
	tests := map[string]struct {
		err  error
		want string
	}{
		"a file of a newer program":         {&app.TooNewError{Have: 9, Know: 3}, "schema 9 is newer than 3"},
		"a change that was followed":        {&app.ConflictError{Kind: "actions", ID: "a1", Detail: "title"}, "actions a1 was changed later: title"},
		"a dossier that is open elsewhere":  {&app.InUseError{Who: "Voorbeeld Eén"}, "in use by Voorbeeld Eén"},
		"fields that can't be as they are":  {&app.InvalidError{Fields: map[string]string{"Title": "leeg", "End": "te vroeg", "FTE": "onder nul"}}, "invalid: End: te vroeg; FTE: onder nul; Title: leeg"},
		"a text for the user":               {&app.UserError{Text: "De schijf is vol."}, "De schijf is vol."},
		"a text for the user and its cause": {&app.UserError{Text: "Dat lukte niet.", Err: fs.ErrPermission}, "Dat lukte niet: permission denied"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			for range 8 { // a map has another order each time
				if got := tt.err.Error(); got != tt.want {
					t.Fatalf("got %q, want %q", got, tt.want)
				}
			}
		})
	}
}

func TestUserError_keeps_its_cause(t *testing.T) {
	err := fmt.Errorf("export: %w", &app.UserError{Text: "Dat lukte niet.", Err: fs.ErrPermission})
	if !errors.Is(err, fs.ErrPermission) {
		t.Error("the cause can't be found any more")
	}
	var own *app.UserError
	if !errors.As(err, &own) || strings.Contains(own.Text, "permission") {
		t.Errorf("the text for the user is %+v", own)
	}
}
