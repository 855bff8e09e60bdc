package figures

import (
	"errors"
	"strings"
	"testing"

	"kindvriendelijk/app"
)

func TestDesk_DeleteIndicatorRecord(t *testing.T) {
	tests := []struct {
		sentence, code string
		names          []string // of what is computed from it
		ask            string
	}{
		{"a count that others are computed from", "scouts", []string{"‘Aandeel leden’, ‘Groei van de leden’, ‘Index van de leden’ en ‘Leden per 1.000’"}, "die cijfers"},
		{"a share that one is computed from", "aandeel", []string{"‘Groei van het aandeel’"}, "dat cijfer"},
		{"what nothing is computed from", "groei-aandeel", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d, m := computedDesk()
			err := d.DeleteIndicatorRecord(t.Context(), tt.code)
			_, kept := m.records[tt.code]
			if kept != (len(tt.names) > 0) || (err != nil) != kept {
				t.Fatalf("kept = %v, err = %v", kept, err)
			}
			var user *app.UserError
			if kept && !errors.As(err, &user) {
				t.Fatal(err)
			}
			for _, want := range append(tt.names, tt.ask) {
				if kept && !strings.Contains(user.Text, want) {
					t.Errorf("%q does not say %q", user.Text, want)
				}
			}
		})
	}
	d, m := computedDesk()
	m.fail = errors.New("disk full")
	if err := d.DeleteIndicatorRecord(t.Context(), "groei"); !errors.Is(err, m.fail) {
		t.Errorf("err = %v", err)
	}
}
