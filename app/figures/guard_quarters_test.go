package figures

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// quartersOf are our municipality, its quarters in two divisions and those of
// two other ones.
func quartersOf(n int) []Area {
	out := []Area{{Code: "GM0034", Name: "Almere", Level: "municipality", Own: true}}
	for i := range n {
		for _, code := range []string{"WK0034%02d", "BU003401%02d", "WK0363%02d", "BU036301%02d"} {
			out = append(out, Area{Code: fmt.Sprintf(code, i), Level: "district"})
		}
	}
	return out
}

func kidsOf(area string, n int) Value {
	return Value{Indicator: "kids", Area: area, Period: "2024", Value: float64(n)}
}

func TestGuard_quarters(t *testing.T) {
	hidden := func(values []Value) string {
		text := ""
		for _, v := range Guard(values, quartersOf(3), someKind) {
			if v.Missing == MissingHidden {
				text += v.Area + " "
			}
		}
		return text
	}
	tests := []struct {
		sentence string
		values   []Value
		want     string
	}{
		{"a quarter elsewhere can't cover for ours", []Value{kidsOf("GM0034", 53), kidsOf("WK003400", 3), kidsOf("WK003401", 50), kidsOf("WK036300", 7)}, "WK003400 WK003401 "},
		{"a small one elsewhere hides nothing of ours", []Value{kidsOf("GM0034", 53), kidsOf("WK003400", 9), kidsOf("WK003401", 44), kidsOf("WK036300", 3)}, "WK036300 "},
		{"another division can't cover", []Value{kidsOf("GM0034", 53), kidsOf("WK003400", 3), kidsOf("WK003401", 50), kidsOf("BU00340100", 6), kidsOf("BU00340101", 47)}, "WK003400 WK003401 "},
		{"what belongs to no quarter counts in our division", []Value{kidsOf("GM0034", 53), kidsOf("WK003400", 3), kidsOf("WK003401", 44), kidsOf(restArea.Code, 6)}, "WK003400 " + restArea.Code + " "},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := hidden(tt.values); got != tt.want {
				t.Errorf("hidden = %q, want %q", got, tt.want)
			}
		})
	}
}

// TestGuard_nothingFollowsFromQuarters draws two divisions of one municipality
// beside quarters of another. The numbers of a division that a reader can't see
// are at least two, or one and the total; and nothing elsewhere suffers from it.
func TestGuard_nothingFollowsFromQuarters(t *testing.T) {
	n := rapid.OneOf(rapid.IntRange(0, 6), rapid.IntRange(0, 80))
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(2, 5).Draw(t, "quarters")
		var values []Value
		total := 0
		for i := range count {
			k := n.Draw(t, "n")
			total += k
			values = append(values, kidsOf(fmt.Sprintf("WK0034%02d", i), k), kidsOf(fmt.Sprintf("WK0363%02d", i), n.Draw(t, "elsewhere")))
		}
		left := total
		for i := range count {
			k := left
			if i < count-1 {
				k = rapid.IntRange(0, left).Draw(t, "part")
			}
			left -= k
			values = append(values, kidsOf(fmt.Sprintf("BU003401%02d", i), k))
		}
		values = append(values, kidsOf("GM0034", total))
		hidden := map[string]int{}
		for i, v := range Guard(values, quartersOf(count), someKind) {
			if v.Missing == MissingHidden {
				hidden[v.Area[:6]]++
			}
			if elsewhere := v.Area[:6] == "WK0363"; elsewhere && (v.Missing == MissingHidden) != Small(girls, values[i]) {
				t.Fatalf("a number elsewhere is hidden or shown for the sake of ours: %+v", values[i])
			}
		}
		for _, division := range []string{"WK0034", "BU0034"} {
			if hidden[division]+hidden["GM0034"] == 1 {
				t.Fatalf("of %s one number is hidden, which follows: %+v", division, values)
			}
		}
	})
}
