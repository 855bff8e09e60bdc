package resources

import "testing"

func TestFontGivesACopyOfEveryFace(t *testing.T) {
	seen := map[string]Face{}
	for f := Regular; f <= Signs; f++ {
		a := Font(f)
		if len(a) < 100_000 {
			t.Fatalf("face %d has %d bytes", f, len(a))
		}
		if other, ok := seen[string(a)]; ok {
			t.Errorf("faces %d and %d are the same", f, other)
		}
		seen[string(a)] = f
		a[0] ^= 0xff
		if Font(f)[0] == a[0] {
			t.Errorf("face %d: a change shows in the next copy", f)
		}
	}
}
