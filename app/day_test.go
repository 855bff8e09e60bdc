package app_test

import (
	"testing"
	"time"

	"kindvriendelijk/app"
)

func TestToday(t *testing.T) {
	late := time.Date(2026, 11, 21, 23, 30, 0, 0, time.FixedZone("Brussel", 3600))
	if got := app.Today(late); got != "2026-11-21" {
		t.Errorf("got %s, want the day where the user is", got)
	}
}

func TestShowDay(t *testing.T) {
	tests := map[string]struct{ day, country, short, long string }{
		"Flanders writes strokes":               {"2026-11-21", "BE-VLG", "21/11/2026", "21 november 2026"},
		"the Netherlands writes dashes":         {"2026-03-05", "NL", "05-03-2026", "5 maart 2026"},
		"elsewhere is written as in Flanders":   {"2026-01-31", "", "31/01/2026", "31 januari 2026"},
		"no day stays empty":                    {"", "NL", "", ""},
		"what is no day comes back as it is":    {"najaar", "BE-VLG", "najaar", "najaar"},
		"a day that does not exist stays as is": {"2026-02-30", "NL", "2026-02-30", "2026-02-30"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := app.ShowDay(tt.day, tt.country); got != tt.short {
				t.Errorf("ShowDay gives %q, want %q", got, tt.short)
			}
			if got := app.LongDay(tt.day); got != tt.long {
				t.Errorf("LongDay gives %q, want %q", got, tt.long)
			}
		})
	}
}

func TestDaysUntil(t *testing.T) {
	tests := map[string]struct {
		from, to string
		days     int
		ok       bool
	}{
		"the same day":                 {"2026-11-21", "2026-11-21", 0, true},
		"a day that has passed":        {"2026-11-21", "2026-11-20", -1, true},
		"over a change of summer time": {"2026-03-28", "2026-03-30", 2, true},
		"over a leap day":              {"2028-02-28", "2028-03-01", 2, true},
		"without a day there is none":  {"2026-11-21", "", 0, false},
		"without today there is none":  {"", "2026-11-21", 0, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if days, ok := app.DaysUntil(tt.from, tt.to); days != tt.days || ok != tt.ok {
				t.Errorf("got %d, %v; want %d, %v", days, ok, tt.days, tt.ok)
			}
		})
	}
}

func TestEuro(t *testing.T) {
	for cents, want := range map[int64]string{
		0: "€ 0", 5: "€ 0,05", 99_900: "€ 999", 100_000: "€ 1.000", 8_600_050: "€ 86.000,50",
		123_456_789_00: "€ 123.456.789", -100_001: "€ -1.000,01",
	} {
		if got := app.Euro(cents); got != want {
			t.Errorf("%d cents is %q, want %q", cents, got, want)
		}
	}
}
